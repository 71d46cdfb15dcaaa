import { passageEnd, withoutHits } from '@guildhall/domain/search/query';
import type { Ctx } from '../kernel/ctx.js';
import { subscribe, type Subscriber } from '../kernel/jobs.js';
import type { Searchable } from '../kernel/searchable.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { configurationOf } from './configurations.js';

const forget = statement<{ kind: string; ids: readonly string[] }, object>(
  'search-forget',
  `delete from search_document d where d.kind = :kind::text and d."entityId" = any(:ids::uuid[])`,
);
/* Words of the title weigh most; every word also stands as it is written, for beginnings of words and for names. */
const keep = statement<{ kind: string; texts: string }, object>(
  'search-keep',
  `insert into search_document (kind, "entityId", locale, config, title, body, keywords, address, at, tsv)
   select :kind::text, t."entityId", t.locale, t.config, t.title, t.body, lower(unaccent(t.keywords)), t.address, t.at,
     setweight(to_tsvector(t.config::regconfig, t.own), 'A') || setweight(to_tsvector(t.config::regconfig, t.body), 'C') || setweight(to_tsvector('gh_simple', t.own), 'B') || setweight(to_tsvector('gh_simple', t.body), 'D')
   from json_to_recordset(:texts::json) t("entityId" uuid, locale text, config text, title text, own text, body text, keywords text, address text, at timestamptz)
   on conflict (kind, "entityId", locale) do nothing`,
);
const forgetGone = statement<{ kind: string; after: string | null; last: string | null }, object>(
  'search-forget-gone',
  `delete from search_document d where d.kind = :kind::text and (:after::uuid is null or d."entityId" > :after::uuid) and (:last::uuid is null or d."entityId" <= :last::uuid)`,
);
/* Since when a thing can be found stays, however often its text is read anew: from there on it is no news. */
const arrive = statement<{ kind: string; ids: readonly string[]; fresh: boolean }, object>(
  'search-arrive',
  `insert into search_arrival (kind, "entityId", at) select d.kind, d."entityId", case when :fresh::boolean then :now else least(min(d.at), :now) end
   from search_document d where d.kind = :kind::text and d."entityId" = any(:ids::uuid[]) group by d.kind, d."entityId" on conflict (kind, "entityId") do nothing`,
);
const leave = statement<{ kind: string; ids: readonly string[] | null }, object>(
  'search-leave',
  `delete from search_arrival a where a.kind = :kind::text and (:ids::uuid[] is null or a."entityId" = any(:ids::uuid[]))
   and not exists (select 1 from search_document d where d.kind = a.kind and d."entityId" = a."entityId")`,
);
const maxBody = 200_000;

async function write(ctx: Ctx, searchable: Searchable, ids: readonly string[]): Promise<void> {
  const texts = (await searchable.texts(ctx, ids)).map((t) => ({
    ...t,
    config: configurationOf(t.locale),
    title: withoutHits(t.title),
    own: t.titleIsOfParent ? '' : withoutHits(t.title),
    body: [t.body.slice(0, maxBody), t.also?.filter(Boolean).join(' · ')]
      .filter(Boolean)
      .map((part) => withoutHits(part!))
      .join(` ${passageEnd} `),
    keywords: t.keywords.slice(0, 2000),
  }));
  if (texts.length) await keep.all(ctx, { kind: searchable.kind, texts: JSON.stringify(texts) });
}

/** Reads the texts of these rows again; those that are no more are forgotten. */
export async function refresh(ctx: Ctx, searchable: Searchable, ids: readonly string[]): Promise<void> {
  await forget.all(ctx, { kind: searchable.kind, ids });
  await write(ctx, searchable, ids);
  await arrive.all(ctx, { kind: searchable.kind, ids, fresh: true });
  await leave.all(ctx, { kind: searchable.kind, ids });
}

/** Makes the whole table again, a few hundred rows at a time; people search meanwhile. Returns how many rows were read. */
export async function rebuild(
  ctx: Ctx,
  searchables: readonly Searchable[],
  told: (kind: string, rows: number) => void = () => undefined,
): Promise<number> {
  let all = 0;
  for (const s of searchables) {
    let rows = 0;
    for (let after: string | null = null, more = true; more;) {
      const ids: string[] = await s.ids(ctx, after, 300);
      const last = ids.length === 300 ? ids[299]! : null;
      await transact(ctx, async (ctx) => {
        await forgetGone.all(ctx, { kind: s.kind, after, last });
        await write(ctx, s, ids);
        // What is met here for the first time is as old as it says: making the table again is no news to anybody.
        await arrive.all(ctx, { kind: s.kind, ids, fresh: false });
      });
      rows += ids.length;
      after = last;
      more = last !== null;
    }
    await leave.all(ctx, { kind: s.kind, ids: null });
    told(s.kind, rows);
    all += rows;
  }
  return all;
}

const unread = statement<{ kind: string; ids: readonly string[] }, { id: string }>(
  'search-unread',
  `select i.id from unnest(:ids::uuid[]) i(id) where not exists (select 1 from search_document d where d.kind = :kind::text and d."entityId" = i.id)`,
);
/** Reads what nobody has read yet: texts that were there before they could be found. Run by the clock; of everything else it only looks whether it is there. */
export const catchUp =
  (searchables: readonly Searchable[]) =>
  async (ctx: Ctx): Promise<void> => {
    for (const s of searchables)
      for (let after: string | null = null, more = true; more;) {
        const ids: string[] = await s.ids(ctx, after, 500);
        const fresh = (await unread.all(ctx, { kind: s.kind, ids })).map((r) => r.id);
        if (fresh.length)
          await transact(ctx, async (ctx) => {
            await write(ctx, s, fresh);
            await arrive.all(ctx, { kind: s.kind, ids: fresh, fresh: false });
          });
        after = ids.at(-1) ?? null;
        more = ids.length === 500;
      }
  };

export const searchSubscribers = (searchables: readonly Searchable[]): Subscriber[] =>
  searchables.flatMap((s) =>
    s.changes.map(({ type, id }) =>
      subscribe(type, `search:${s.kind}:${type.activityName}`, (ctx, payload) => refresh(ctx, s, [id(payload as never)])),
    ),
  );
