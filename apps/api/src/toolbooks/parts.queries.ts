import { thawed } from '@guildhall/domain/practices/content';
import type { BookContent } from '@guildhall/domain/toolbooks/content';
import type { BookSourcePart, Parts, PracticePart, SchemePart, StoryPart } from '@guildhall/domain/toolbooks/parts';
import type { Ctx } from '../kernel/ctx.js';
import { statement } from '../kernel/statement.js';
import { practicePolicy } from '../practices/practice.policy.js';
import { schemePolicy } from '../schemes/scheme.policy.js';
import { publishedTranslationPolicy } from '../translations/translation.policy.js';
import { agreed } from '../stories/story.policy.js';

/** SQL: what was published of just this edition in other languages. */
const translated = (owner: string, edition: string) =>
  `coalesce((select json_object_agg(t.locale, json_build_object('texts', t.texts, 'translators', array(select y.a->>'name' from jsonb_array_elements(t.translators) with ordinality y(a, at) order by y.at)))
       from (select distinct on (x.locale) x.* from translation_edition x where x.${owner} and x."editionNo" = ${edition} and ${publishedTranslationPolicy.visible('x')} order by x.locale, x.number desc) t), '{}'::json)`;
const practices = statement<{ ids: readonly string[]; numbers: readonly number[] }, Omit<PracticePart, 'kind'>>(
  'tool-book-practices',
  `select p.id, p.slug, p.state, e.number edition, p."editionNo" newest, e.licence, e."consentGivenBy", e.content, e."ownerName", e."publishedAt", n.name network,
     coalesce((select json_object_agg(h.id, f.sha256) from practice_file h join file f on f.id = h."fileId"
       where h."practiceId" = p.id and h.id::text in (select x->>'id' from jsonb_array_elements(e.content->'pictures') x)), '{}'::json) files,
     array(select a->>'name' from jsonb_array_elements(e.authors) with ordinality x(a, at) order by x.at) authors,
     ${translated('"practiceId" = p.id', 'e.number')} translations
   from unnest(:ids::uuid[], :numbers::int[]) as wanted(id, number) join practice p on p.id = wanted.id join practice_edition e on e."practiceId" = p.id and e.number = wanted.number
   join network n on n.id = p."networkId" where ${practicePolicy.visible('p')}`,
);
const schemes = statement<{ ids: readonly string[] }, Omit<SchemePart, 'kind'>>(
  'tool-book-schemes',
  `select s.id, s.slug, s.version, s.state, s.title, s.summary, s.locale, s.canvas, s."operatorName", s.place, s.country, s.fictional, ${translated('"schemeId" = s.id', 's."versionNo"')} translations from scheme s where s.id = any(:ids::uuid[]) and s.state <> 'WITHDRAWN' and ${schemePolicy.visible('s')}`,
);
/** As the world reads them, whoever asks. What somebody has to agree to stands in its own language only: whoever takes back one language of a consent must not have to be looked for
 *  in frozen books. Whether the consent covers tool-books is asked now, also of one that the book took long ago. */
const stories = statement<{ ids: readonly string[] }, Omit<StoryPart, 'kind'>>(
  'tool-book-stories',
  `select s.id, s.slug, s.kind "storyKind", s."editionNo" edition, s.published content, n.name network, ${agreed('s', 'BOOKS')} agreed, case when s.kind = 'LESSON' and s."caseId" is null then ${translated('"storyId" = s.id', 's."editionNo"')} else '{}' end translations
   from story s join network n on n.id = s."networkId" where s.id = any(:ids::uuid[]) and s.state = 'PUBLISHED'`,
);
const holdStories = statement<{ ids: readonly string[] }, object>(
  'tool-book-hold-stories',
  `select s.id from story s where s.id = any(:ids::uuid[]) order by s.id for share`,
);
const holdPractices = statement<{ ids: readonly string[] }, object>(
  'tool-book-hold-practices',
  `select p.id from practice p where p.id = any(:ids::uuid[]) order by p.id for share`,
);
const holdSchemes = statement<{ ids: readonly string[] }, object>(
  'tool-book-hold-schemes',
  `select s.id from scheme s where s.id = any(:ids::uuid[]) order by s.id for share`,
);

const idsOf = (content: BookContent, kind: 'PRACTICE' | 'SCHEME' | 'STORY') => [
  ...new Set(content.chapters.flatMap((c) => (c.kind === kind && c.refId ? [c.refId] : []))),
];

/** What the chapters refer to, as it is now and as the asker may see it. Three statements, however many chapters there are. */
export async function partsOf(ctx: Ctx, content: BookContent): Promise<Parts> {
  const wanted = content.chapters.filter((c) => c.kind === 'PRACTICE' && c.refId !== null && c.refEdition !== null);
  const key = (id: string, edition: number | null) => `${id}:${edition}`;
  const rows = wanted.length
    ? await practices.all(ctx, { ids: wanted.map((c) => c.refId!), numbers: wanted.map((c) => c.refEdition!) })
    : [];
  const ids = idsOf(content, 'SCHEME');
  const found = ids.length ? await schemes.all(ctx, { ids }) : [];
  const storyIds = idsOf(content, 'STORY');
  const told = storyIds.length ? await stories.all(ctx, { ids: storyIds }) : [];
  const byStory = new Map(told.map((s) => [s.id, { ...s, kind: 'STORY' as const }]));
  const byEdition = new Map(rows.map((r) => [key(r.id, r.edition), { ...r, content: thawed(r.content), kind: 'PRACTICE' as const }]));
  const byScheme = new Map(found.map((s) => [s.id, { ...s, kind: 'SCHEME' as const }]));
  return new Map(
    content.chapters.flatMap((c): [string, BookSourcePart][] => {
      const part =
        c.kind === 'PRACTICE'
          ? byEdition.get(key(c.refId ?? '', c.refEdition))
          : c.kind === 'SCHEME'
            ? byScheme.get(c.refId ?? '')
            : c.kind === 'STORY'
              ? byStory.get(c.refId ?? '')
              : undefined;
      return part ? [[c.id, part]] : [];
    }),
  );
}
/** Until the transaction ends nobody withdraws what the book is made of, nor a consent to it. */
export async function holdParts(ctx: Ctx, content: BookContent): Promise<void> {
  await holdPractices.all(ctx, { ids: idsOf(content, 'PRACTICE') });
  await holdSchemes.all(ctx, { ids: idsOf(content, 'SCHEME') });
  await holdStories.all(ctx, { ids: idsOf(content, 'STORY') });
}
