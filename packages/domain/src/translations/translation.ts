import * as z from 'zod/mini';
import { isLocale } from '../kernel/locale.js';
import { defineMachine, type StateOf } from '../kernel/machine.js';
import { choice, clientMutationId, idInput, line, prose, version } from '../kernel/text.js';

/** What can be brought into other languages. STORY: also lessons and quotes. */
export const translatedKinds = ['PRACTICE', 'SCHEME', 'STORY', 'RESOURCE'] as const;
export type TranslatedKind = (typeof translatedKinds)[number];

/** The life of the working copy of a translation. PUBLISHED: nothing is being worked on, what was published is kept apart and stays readable. `follow` takes
 *  over a newer edition of the source while the work is under way. A source that was withdrawn and published again is translated on from the words that were there. */
export const translationMachine = defineMachine('translation', {
  DRAFT: { submit: 'IN_REVIEW', follow: 'DRAFT', withdraw: 'WITHDRAWN' },
  IN_REVIEW: { return: 'DRAFT', publish: 'PUBLISHED', follow: 'DRAFT', withdraw: 'WITHDRAWN' },
  PUBLISHED: { begin: 'DRAFT', withdraw: 'WITHDRAWN' },
  WITHDRAWN: { begin: 'DRAFT' },
});
export type TranslationState = StateOf<typeof translationMachine>;

/** `title`, `body`, … or with a place: `facts.<id of the fact>.label`, `buildingBlocks.<id>.purpose`, `costs.note`, `journey.0.name`. Figures, dates and sources have no key: they stay with the source. */
export type TextKey = string;
/** What a source says that needs words in another language, in the order of its page. */
export type Source = readonly { readonly key: TextKey; readonly text: string }[];

/** A sign or a code (`%`, `EUR`) needs no translation; what has a small letter, or letters without case, does. */
const hasWords = (text: string): boolean => /[\p{Ll}\p{Lo}]/u.test(text);
/** A source of these texts; those without words are left out. */
export const sourceOf = (texts: readonly (readonly [TextKey, string])[]): Source =>
  texts.flatMap(([key, text]) => (hasWords(text) ? [{ key, text }] : []));
/** What a source says under a key; empty where it says nothing there. */
export const textOf = (source: Source, key: TextKey): string => source.find((t) => t.key === key)?.text ?? '';
export const textKeys = (source: Source): TextKey[] => source.map((t) => t.key);

/** A translated text with the edition of the source that it says, and the version of the working copy in which it was last changed. */
export interface TranslatedText {
  readonly text: string;
  readonly edition: number;
  readonly version: number;
  /** The words were a machine's to begin with; gone when somebody empties the text. */
  readonly machine?: true;
}
export type TranslatedTexts = Readonly<Record<TextKey, TranslatedText>>;
/** The source by number of its edition, as far as a translation needs it. */
export type Sources = ReadonlyMap<number, Source>;

export const fieldStates = ['MISSING', 'OLDER', 'DONE'] as const;
/** MISSING: nothing is written. OLDER: written for a source that said something else. DONE: says what the source says now. */
export type FieldState = (typeof fieldStates)[number];

/** State of one text against the edition `now`; an edition that is not known counts as one that said something else. */
export function fieldState(key: TextKey, texts: TranslatedTexts, sources: Sources, now: number): FieldState {
  const own = texts[key];
  if (!own || own.text.trim() === '') return 'MISSING';
  if (own.edition === now) return 'DONE';
  const [before, after] = [sources.get(own.edition), sources.get(now)];
  return before && after && textOf(before, key) === textOf(after, key) ? 'DONE' : 'OLDER';
}

/** How much is done of what the edition `now` asks for. */
export function completeness(texts: TranslatedTexts, sources: Sources, now: number): { done: number; older: number; all: number } {
  const source = sources.get(now);
  const states = source ? textKeys(source).map((key) => fieldState(key, texts, sources, now)) : [];
  const count = (state: FieldState) => states.filter((s) => s === state).length;
  return { done: count('DONE'), older: count('OLDER'), all: states.length };
}

/** What is lacking before a translation can be handed in. */
export function missingTexts(texts: TranslatedTexts, sources: Sources, now: number): { path: TextKey; rule: 'missing' | 'older' }[] {
  const source = sources.get(now);
  return (source ? textKeys(source) : []).flatMap((key) => {
    const state = fieldState(key, texts, sources, now);
    return state === 'DONE' ? [] : [{ path: key, rule: state === 'OLDER' ? ('older' as const) : ('missing' as const) }];
  });
}

/** Texts as they stand against a newer edition: what the source says unchanged counts as made for it, the rest keeps its number and is older. Texts of what
 *  the source has no longer are left out. */
export function carryOver(texts: TranslatedTexts, sources: Sources, now: number): Record<TextKey, TranslatedText> {
  const source = sources.get(now);
  const kept: Record<TextKey, TranslatedText> = {};
  for (const key of source ? textKeys(source) : []) {
    const own = texts[key];
    if (own) kept[key] = fieldState(key, texts, sources, now) === 'DONE' ? { ...own, edition: now } : own;
  }
  return kept;
}

/** Texts that another edition says differently, or that only it has: what a reader of an older translation must be told of. */
export const movedOn = (before: Source, after: Source): TextKey[] =>
  [...new Set([...textKeys(after), ...textKeys(before)])].filter((key) => textOf(before, key) !== textOf(after, key));

/** Texts that were made for what the source says now. What it said before may have been taken out with reason, or have stood in another place. */
export function stillSaid(texts: Readonly<Record<TextKey, string>>, before: Source, now: Source): Record<TextKey, string> {
  const moved = new Set(movedOn(before, now));
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !moved.has(key)));
}

/** Sources that are still needed: that of the edition `now`, and those that texts were made from. */
export const sourcesNeeded = (texts: TranslatedTexts, sources: Sources, now: number): Map<number, Source> => {
  const used = new Set([now, ...Object.values(texts).map((t) => t.edition)]);
  return new Map([...sources].filter(([edition]) => used.has(edition)));
};
/** The words under a key, or those of the source. Where the source says nothing there is nothing to say. */
export const sayer =
  (texts: Readonly<Record<TextKey, string>>) =>
  (key: TextKey, source: string): string =>
    (source !== '' && texts[key]) || source;

/** Texts that two people changed to different words since one of them began: they cannot be merged. `base` is the version that the editor started from. */
export const textClashes = (texts: TranslatedTexts, patch: Readonly<Record<TextKey, string>>, base: number): TextKey[] =>
  Object.keys(patch).filter((key) => {
    const own = texts[key];
    return own !== undefined && own.version > base && own.text !== patch[key];
  });

export type ReviewBar = 'NOT_A_REVIEWER' | 'OWN_TRANSLATION';
/** Why somebody may not judge a translation; null: they may. Whoever wrote a word of it does not judge it. */
export const reviewBar = (facts: { translates: boolean; wrote: boolean }): ReviewBar | null =>
  !facts.translates ? 'NOT_A_REVIEWER' : facts.wrote ? 'OWN_TRANSLATION' : null;

/** Texts of more than a line; every other one is a line. */
const paragraphs = new Set<string>(
  'summary need whatIsDone howItIsOrganised staffing whyItMayWork limits mustHave niceToHave questions note body expected happened why advice'.split(
    ' ',
  ),
);
/** Half as long again as the longest source. */
export const longestText = 45_000;
const longPlaced = /^buildingBlocks\.[0-9a-f-]{36}\.(purpose|enablingFactors)$/;
export const isOneLine = (key: TextKey): boolean => !paragraphs.has(key) && !longPlaced.test(key);
const lines = new Set<string>(['title', 'firstStep', 'about']);
const placed =
  /^(costs\.note|attachments\.[0-9a-f-]{36}\.claim|buildingBlocks\.[0-9a-f-]{36}\.title|facts\.[0-9a-f-]{36}\.(label|unit|note)|dimensions\.[a-z_]{1,30}\.how|journey\.\d{1,2}\.name|staffing\.\d{1,2}\.role|partners\.\d{1,2}\.part|results\.\d{1,2}\.label|quotes\.\d)$/;
const isKey = (key: string): boolean => lines.has(key) || !isOneLine(key) || placed.test(key);

/** One text as it is stored. */
export const translatedText = z
  .object({ key: z.string().check(z.refine(isKey, { error: 'unknownCode' })), text: prose(0, longestText) })
  .check(z.refine(({ key, text }) => !isOneLine(key) || text.length <= 600, { error: 'tooLong', path: ['text'] }));
const one = { translationId: idInput, expectedVersion: version };
export const startTranslationInput = z.object({
  kind: choice(translatedKinds),
  /** Of the practice, scheme or story. */
  ownerId: idInput,
  locale: z.string().check(z.refine(isLocale, { error: 'unknownCode' })),
  clientMutationId,
});
/** `edition`: of the source that the editor showed beside the texts. */
export const saveTranslationInput = z.object({
  ...one,
  clientMutationId,
  edition: version,
  texts: z.array(translatedText).check(
    z.minLength(1, { error: 'required' }),
    z.maxLength(300, { error: 'tooMany' }),
    z.refine((list) => new Set(list.map((x) => x.key)).size === list.length, { error: 'twice' }),
  ),
});
/** `termNote`: why other words than the agreed ones of the glossary stand in the text. */
export const submitTranslationInput = z.object({ ...one, termNote: prose(0, 1_000) });
export const returnTranslationInput = z.object({ ...one, reason: prose(10, 2_000) });
export const publishTranslationInput = z.object(one);
export const fillByMachineInput = z.object(one);
export type SaveTranslation = z.infer<typeof saveTranslationInput>;
/** One line for a title, as the source has it. */
export const cleaned = (key: TextKey, text: string): string => (isOneLine(key) ? (line(0, 600).safeParse(text).data ?? text) : text);
