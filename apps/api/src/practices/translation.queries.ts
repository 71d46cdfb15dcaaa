import type { PracticeContent } from '@guildhall/domain/practices/content';
import type { TranslatedText, TranslationState } from '@guildhall/domain/practices/translation';
import { statement } from '../kernel/statement.js';
import { translationPolicy } from './translation.policy.js';

/** Texts of these editions of a practice, by number. */
export const editionTexts = statement<{ practiceId: string; numbers: readonly number[] }, { number: number; content: PracticeContent }>(
  'translation-sources',
  `select e.number, e.content from practice_edition e where e."practiceId" = :practiceId::uuid and e.number = any(:numbers::int[])`,
);

export interface TranslationRow {
  id: string;
  version: number;
  state: TranslationState;
  practiceId: string;
  networkId: string;
  authorIds: string[];
  ownerOrganisationId: string | null;
  locale: string;
  editionNo: number;
  texts: Record<string, TranslatedText>;
  writerIds: string[];
  creditIds: string[];
  note: string;
  termNote: string;
  updatedAt: string;
  submittedAt: string | null;
  slug: string;
  sourceLocale: string;
  /** Number of the current edition of the source. */
  newestNo: number;
  sources: Record<string, PracticeContent>;
  translators: string[];
  publishedNo: number | null;
}
/** The working copy of one language, with every edition of the source that its texts were made from. */
export const translationPage = statement<{ id: string | null; slug: string | null; locale: string | null }, TranslationRow>(
  'translation-page',
  `select t.id, t.version, t.state, t."practiceId", t."networkId", t."authorIds", t."ownerOrganisationId", t.locale, t."editionNo", t.texts, t."writerIds", t."creditIds", t.note, t."termNote",
     t."updatedAt", t."submittedAt", p.slug, p.locale "sourceLocale", p."editionNo" "newestNo",
     (select json_object_agg(e.number, e.content) from practice_edition e where e."practiceId" = p.id
        and (e.number = t."editionNo" or e.number in (select (x.value->>'edition')::int from jsonb_each(t.texts) x))) sources,
     array(select a."displayName" from person a where a.id = any(t."creditIds") order by array_position(t."creditIds", a.id)) translators,
     (select max(e."editionNo") from practice_translation_edition e where e."translationId" = t.id and e."withdrawnAt" is null) "publishedNo"
   from practice_translation t join practice p on p.id = t."practiceId"
   where (t.id = :id::uuid or (p.slug = :slug::text and t.locale = :locale::text)) and ${translationPolicy.visible('t')}`,
);

export interface TranslationWorkRow {
  id: string;
  slug: string;
  title: string;
  locale: string;
  sourceLocale: string;
  state: TranslationState;
  editionNo: number;
  newestNo: number;
  updatedAt: string;
  submittedAt: string | null;
  translators: string[];
  own: boolean;
  wrote: boolean;
}
/** What waits for the asker: to be judged first, then what they write themselves, then what they published of an edition that is no longer the current one. */
export const translationWork = statement<{ limit: number }, TranslationWorkRow>(
  'translation-work',
  `select t.id, p.slug, p.title, t.locale, p.locale "sourceLocale", t.state, t."editionNo", p."editionNo" "newestNo", t."updatedAt", t."submittedAt", w.own, w.wrote,
     array(select a."displayName" from person a where a.id = any(t."creditIds") order by array_position(t."creditIds", a.id)) translators
   from practice_translation t join practice p on p.id = t."practiceId"
   cross join lateral (select :viewer = any(t."creditIds") own, :viewer = any(t."writerIds") wrote) w
   where :viewer is not null and ${translationPolicy.visible('t')} and (t.state = 'IN_REVIEW' or (t.state = 'DRAFT' and w.own) or (t.state = 'PUBLISHED' and w.own and t."editionNo" < p."editionNo"))
   order by (t.state = 'IN_REVIEW' and not w.wrote) desc, t.state <> 'DRAFT', coalesce(t."submittedAt", t."updatedAt"), t.id limit :limit::int`,
);
/** The number that the next publication in this language gets. */
export const nextNumber = statement<{ translationId: string }, { number: number; translators: { personId: string; name: string }[] }>(
  'translation-next-number',
  `select (select count(*)::int from practice_translation_edition e where e."translationId" = t.id) + 1 number,
     coalesce((select json_agg(json_build_object('personId', a.id, 'name', a."displayName") order by array_position(t."creditIds", a.id)) from person a where a.id = any(t."creditIds")), '[]'::json) translators
   from practice_translation t where t.id = :translationId::uuid`,
);
export const nameOf = statement<{ id: string }, { name: string }>(
  'translation-name',
  `select p."displayName" name from person p where p.id = :id::uuid`,
);
