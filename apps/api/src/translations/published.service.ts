import { movedOn, stillSaid, textKeys, textOf, type Source, type TranslatedKind } from '@guildhall/domain/translations/translation';
import { iso } from '../kernel/statement.js';
import { ownerColumn } from './translatable.service.js';
import type { Byline } from './translation.entity.js';
import { publishedTranslationPolicy } from './translation.policy.js';
import type { TextLanguageNode, TranslationNoteNode } from './translation.types.js';

/** What was published in the language that is asked for, of the edition that is shown or of an earlier one. */
export interface PublishedTranslation {
  id: string;
  locale: string;
  editionNo: number;
  texts: Record<string, string>;
  source: Source;
  html: Record<string, string>;
  htmlVersion: number;
  translators: Byline[];
  reviewerName: string;
  publishedAt: string;
}
const ofOwner = (kind: TranslatedKind, x: string, owner: string) =>
  `${x}."${ownerColumn[kind]}" = ${owner}.id and ${publishedTranslationPolicy.visible(x)}`;
/** SQL: the translation `x` of `owner` that the asker reads rather than its source, in their order: the language that is asked for (in which the page is, where nobody asks),
 *  then those of their profile. Where the source stands before all of them there is none. */
const inOrder = (kind: TranslatedKind, owner: string, own: string, shown: string, asked: string): string => {
  const order = `(${asked} || coalesce((select f.languages from profile f where f.id = :viewer), '{}'))`;
  return `from translation_edition x where ${ofOwner(kind, 'x', owner)} and ${asked} is not null and x."editionNo" <= ${shown}
      and array_position(${order}, x.locale) < coalesce(array_position(${order}, ${own}), 1000)
    order by array_position(${order}, x.locale), x."editionNo" desc, x.number desc limit 1`;
};
/** SQL: the translation of `owner` into `:locale`, or the next of the languages of the asker, for a reader of the edition `shown`; null where there is none. `own`: its own language. */
export const translationOf = (kind: TranslatedKind, owner: string, own: string, shown: string): string =>
  `(select json_build_object('id', x.id, 'locale', x.locale, 'editionNo', x."editionNo", 'texts', x.texts, 'source', x.source, 'html', x.html, 'htmlVersion', x."htmlVersion", 'translators', x.translators,
      'reviewerName', x."reviewerName", 'publishedAt', ${iso('x."publishedAt"')})
    ${inOrder(kind, owner, own, shown, ':locale::text')})`;
/** What of a translation stands in a line of a list. */
export interface LineWords {
  readonly locale: string;
  readonly texts: Record<string, string>;
  readonly source: Source;
}
/** SQL: as `translationOf`, but into `:lang` and only the words under keys like these (without them all): for lines of lists. */
export const lineWordsOf = (kind: TranslatedKind, owner: string, own: string, shown: string, keys?: readonly string[]): string => {
  const of = (key: string) => (keys ? `where ${key} like any('{${keys.join(',')}}'::text[])` : '');
  return `(select json_build_object('locale', x.locale, 'texts', (select coalesce(json_object_agg(w.key, w.value), '{}') from jsonb_each(x.texts) w ${of('w.key')}),
      'source', (select coalesce(json_agg(w), '[]') from jsonb_array_elements(x.source) w ${of(`w->>'key'`)}))
    ${inOrder(kind, owner, own, shown, ':lang::text')})`;
};
/** The words of a line that its source still says, with their language; what the page behind it would not show either is left out. */
export const lineTexts = (x: LineWords | null, now: Source): Record<string, string> => (x ? stillSaid(x.texts, x.source, now) : {});
/** SQL: languages of the edition `shown`, with the edition that each was made from. */
export const translatedInto = (kind: TranslatedKind, owner: string, own: string, shown: string): string =>
  `coalesce((select json_agg(json_build_object('locale', x.locale, 'editionNo', x."editionNo") order by x.locale) from (select y.locale, max(y."editionNo") "editionNo" from translation_edition y
    where ${ofOwner(kind, 'y', owner)} and y.locale <> ${own} and y."editionNo" <= ${shown} group by y.locale) x), '[]'::json)`;
/** SQL: languages of `owner` with the day of the last publication in each: for the map of the site. */
export const languagesOf = (kind: TranslatedKind, owner: string, own: string): string =>
  `coalesce((select json_agg(json_build_object('locale', x.locale, 'publishedAt', ${iso('x."publishedAt"')}) order by x.locale)
    from (select y.locale, max(y."publishedAt") "publishedAt" from translation_edition y where ${ofOwner(kind, 'y', owner)} and y.locale <> ${own} group by y.locale) x), '[]'::json)`;
/** SQL: one row for each language: as it was written (no `texts`), and what was published last in every other, with what its source said then. */
export const inEachLanguage = (kind: TranslatedKind, owner: string, own: string): string =>
  `(select ${own} locale, null::jsonb texts, null::jsonb source union all (select distinct on (t.locale) t.locale, t.texts, t.source from translation_edition t
     where ${ofOwner(kind, 't', owner)} and t.locale <> ${own} order by t.locale, t."editionNo" desc, t.number desc))`;

/** Languages in which a text can be read, that of the source first. */
export const languageNodes = (
  source: string,
  shown: number,
  translated: readonly { locale: string; editionNo: number }[],
): TextLanguageNode[] => [
  { locale: source, isSource: true, older: false },
  ...translated.map((x) => ({ locale: x.locale, isSource: false, older: x.editionNo < shown })),
];

/** What a reader of a translation is told: where the words come from, and what the source says differently by now. `texts`: those that are shown. */
export function noteOf(
  x: PublishedTranslation,
  now: { readonly editionNo: number; readonly source: Source; readonly locale: string; readonly title: string },
  texts: Readonly<Record<string, string>>,
): TranslationNoteNode {
  const moved = x.editionNo < now.editionNo ? movedOn(x.source, now.source) : [];
  return {
    locale: x.locale,
    sourceLocale: now.locale,
    sourceTitle: now.title,
    editionNo: x.editionNo,
    older: x.editionNo < now.editionNo,
    changedFields: [...new Set(moved.filter((key) => textOf(now.source, key) !== '').map((key) => key.split('.')[0]!))],
    inSource: textKeys(now.source).filter((key) => !texts[key]),
    translators: x.translators.map((t) => t.name),
    reviewerName: x.reviewerName,
    publishedAt: x.publishedAt,
  };
}
