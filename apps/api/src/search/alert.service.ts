import { nextAlert, savedSearchFound } from '@guildhall/domain/search/saved';
import { readSaved } from '@guildhall/domain/search/saved-address';
import { mailToPerson } from '../identity/person.service.js';
import { actorOfPerson } from '../identity/session.service.js';
import type { Ctx } from '../kernel/ctx.js';
import type { Schedule } from '../kernel/jobs.js';
import { log } from '../kernel/log.js';
import { defineMail } from '../kernel/mail-template.js';
import { emit } from '../kernel/outbox.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { newsFor } from './news.queries.js';
import { SavedSearch } from './saved-search.entity.js';

/** Younger things wait for the next time: a job that read them may not have ended yet, and nothing may fall between two mails. */
export const settling = 10 * 60_000;

/** A search with the span of time that a mail tells of. */
interface Told {
  readonly name: string;
  readonly address: string;
  readonly since: string;
  readonly until: string;
}
/** What the mail lists is asked when it leaves, with the rights of that moment. */
export const newsMail = defineMail('search.news', {
  params: ['name', 'personId', 'told', 'count', 'list', 'link'],
  category: 'searches',
  prepare: async (ctx, params) => {
    const actor = await actorOfPerson(ctx, String(params.personId));
    if (!actor) return null;
    const parts: string[] = [];
    let count = 0;
    for (const one of JSON.parse(String(params.told)) as Told[]) {
      const found = await newsFor({ ...ctx, actor }, readSaved(one.address)!, new Date(one.since), new Date(one.until));
      if (found.total === 0) continue;
      count += found.total;
      const rest = found.total > found.hits.length ? [`… ${ctx.config.publicUrl}${one.address}`] : [];
      parts.push(
        [`${one.name} (${found.total})`, ...found.hits.map((h) => `– ${h.title}\n  ${ctx.config.publicUrl}${h.address}`), ...rest].join(
          '\n',
        ),
      );
    }
    return count ? { ...params, count, list: parts.join('\n\n') } : null;
  },
});

const people = statement<{ limit: number }, { id: string }>(
  'saved-search-people',
  `select p.id from person p where p.status = 'ACTIVE' and exists (select 1 from saved_search s where s."personId" = p.id and s."nextAt" <= :now) order by p.id limit :limit::int`,
);

/** Tells everybody whose hour has come what is new for their searches: each in a transaction of its own, one notice a search, one mail for all of them.
 *  However long it did not run, it tells once; a second run finds nobody left. Whoever may not sign in is left alone until they may. */
export async function sendAlerts(ctx: Ctx): Promise<void> {
  for (const { id } of await people.all(ctx, { limit: 2000 })) {
    try {
      await transact(ctx, (ctx) => tellPerson(ctx, id));
    } catch (error) {
      // The others are told all the same; this one is tried again with the next run.
      log.error({ error: String(error) }, 'saved searches');
    }
  }
}
export const alertClock: Schedule = { name: 'search-alerts', cron: '*/10 * * * *', run: sendAlerts };

async function tellPerson(ctx: Ctx, personId: string): Promise<void> {
  const due = await ctx.db
    .getRepository(SavedSearch)
    .createQueryBuilder('s')
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .where('s."personId" = :personId and s."nextAt" <= :now', { personId, now: ctx.now })
    .orderBy('lower(s.name)')
    .getMany();
  const actor = due.length ? await actorOfPerson(ctx, personId) : null;
  if (!actor) return;
  const until = new Date(ctx.now.getTime() - settling);
  const told: Told[] = [];
  for (const s of due) {
    const target = readSaved(s.address);
    const { total } = target ? await newsFor({ ...ctx, actor }, target, s.since, until) : { total: 0 };
    // Past `version`: the person changes their search while we count.
    await ctx.run({
      name: 'saved-search-told',
      text: 'update saved_search set since = greatest(since, $2), "nextAt" = $3 where id = $1',
      values: [s.id, until, nextAlert(s.alert, ctx.now, actor.timeZone)],
    });
    if (total === 0) continue;
    told.push({ name: s.name, address: s.address, since: s.since.toISOString(), until: until.toISOString() });
    await emit(ctx, savedSearchFound({ savedSearchId: s.id, personId, count: total }));
  }
  if (told.length === 0) return;
  const [person] = await ctx.run<{ displayName: string }>({
    name: 'saved-search-person',
    text: 'select "displayName" from person where id = $1',
    values: [personId],
  });
  await mailToPerson(ctx, personId, {
    template: newsMail,
    kind: 'notification',
    params: { name: person!.displayName, personId, told: JSON.stringify(told), count: 0, list: '', link: '/searches' },
  });
}
