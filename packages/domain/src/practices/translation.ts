import * as z from 'zod/mini';
import { isLocale } from '../kernel/locale.js';
import { defineMachine, type StateOf } from '../kernel/machine.js';
import { clientMutationId, idInput, line, prose, version } from '../kernel/text.js';
import { proseFields, type Fact, type PracticeContent } from './content.js';

/** The life of the working copy of a translation. PUBLISHED: nothing is being worked on, what was published is kept apart and stays readable. `follow` takes
 *  over a newer edition of the source while the work is under way. */
export const translationMachine = defineMachine('translation', {
  DRAFT: { submit: 'IN_REVIEW', follow: 'DRAFT', withdraw: 'WITHDRAWN' },
  IN_REVIEW: { return: 'DRAFT', publish: 'PUBLISHED', follow: 'DRAFT', withdraw: 'WITHDRAWN' },
  PUBLISHED: { begin: 'DRAFT', withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
});
export type TranslationState = StateOf<typeof translationMachine>;

const factParts = ['label', 'unit', 'note'] as const;
const single = ['title', 'summary', ...proseFields.slice(0, -1), 'firstStep'] as const;
/** `title`, `need`, … or `facts.<id of the fact>.label`. Figures, dates and sources have no key: they stay with the source. */
export type TextKey = string;

const factKey = /^facts\.([0-9a-f-]{36})\.(label|unit|note)$/;
/** A sign or a code (`%`, `EUR`) needs no translation; what has a small letter, or letters without case, does. */
const hasWords = (text: string): boolean => /[\p{Ll}\p{Lo}]/u.test(text);

/** What a source says under a key; empty where it says nothing there. */
export function textOf(content: PracticeContent, key: TextKey): string {
  const fact = factKey.exec(key);
  if (fact) return content.facts.find((f) => f.id === fact[1])?.[fact[2] as 'label' | 'unit' | 'note'] ?? '';
  const value = content[key as keyof PracticeContent];
  return typeof value === 'string' && ([...single, 'note'] as readonly string[]).includes(key) ? value : '';
}

/** Everything of a source that is to be translated, in the order of the page. */
export function textKeys(content: PracticeContent): TextKey[] {
  const facts = content.facts.flatMap((f) => factParts.map((part) => `facts.${f.id}.${part}`));
  return [...single.slice(0, 2), ...facts, ...single.slice(2), 'note'].filter((key) => hasWords(textOf(content, key)));
}

/** A translated text with the edition of the source that it says, and the version of the working copy in which it was last changed. */
export interface TranslatedText {
  readonly text: string;
  readonly edition: number;
  readonly version: number;
}
export type TranslatedTexts = Readonly<Record<TextKey, TranslatedText>>;
/** The source by number of its edition, as far as a translation needs it. */
export type Sources = ReadonlyMap<number, PracticeContent>;

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
export const movedOn = (before: PracticeContent, after: PracticeContent): TextKey[] =>
  [...new Set([...textKeys(after), ...textKeys(before)])].filter((key) => textOf(before, key) !== textOf(after, key));

/** The content with its words in another language. Words that are not translated, figures and sources are those of the source. */
export function inOtherWords(content: PracticeContent, texts: Readonly<Record<TextKey, string>>): PracticeContent {
  const said = (key: TextKey, source: string) => (source !== '' && texts[key]) || source;
  const plain = Object.fromEntries([...single, 'note' as const].map((key) => [key, said(key, content[key])]));
  const fact = (f: Fact): Fact => ({
    ...f,
    ...Object.fromEntries(factParts.map((part) => [part, said(`facts.${f.id}.${part}`, f[part])])),
  });
  return { ...content, ...plain, facts: content.facts.map(fact) } as PracticeContent;
}

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

/** Longest text of a translation, by key: half as long again as the source may be, since languages differ. */
const oneLine = new Set<string>(['title', 'firstStep']);
export const isOneLine = (key: TextKey): boolean => oneLine.has(key) || factKey.test(key);
const isKey = (key: string): boolean => factKey.test(key) || ([...single, 'note'] as readonly string[]).includes(key);

const translated = z
  .object({ key: z.string().check(z.refine(isKey, { error: 'unknownCode' })), text: prose(0, 15_000) })
  .check(z.refine(({ key, text }) => !isOneLine(key) || text.length <= 600, { error: 'tooLong', path: ['text'] }));
const one = { translationId: idInput, expectedVersion: version };
export const startTranslationInput = z.object({
  practiceId: idInput,
  locale: z.string().check(z.refine(isLocale, { error: 'unknownCode' })),
  clientMutationId,
});
/** `edition`: of the source that the editor showed beside the texts. */
export const saveTranslationInput = z.object({
  ...one,
  clientMutationId,
  edition: version,
  texts: z.array(translated).check(
    z.minLength(1, { error: 'required' }),
    z.maxLength(300, { error: 'tooMany' }),
    z.refine((list) => new Set(list.map((x) => x.key)).size === list.length, { error: 'twice' }),
  ),
});
/** `termNote`: why other words than the agreed ones of the glossary stand in the text. */
export const submitTranslationInput = z.object({ ...one, termNote: prose(0, 1_000) });
export const returnTranslationInput = z.object({ ...one, reason: prose(10, 2_000) });
export const publishTranslationInput = z.object(one);
export type SaveTranslation = z.infer<typeof saveTranslationInput>;
/** One line for a title, as the source has it. */
export const cleaned = (key: TextKey, text: string): string => (isOneLine(key) ? (line(0, 600).safeParse(text).data ?? text) : text);
