/** What the editor holds: words by key, and which words of an older edition were found to fit still. */
export interface TranslationValue {
  readonly texts: Readonly<Record<string, string>>;
  readonly kept: readonly string[];
}
export const asValue = (texts: readonly { key: string; text: string }[]): TranslationValue => ({
  texts: Object.fromEntries(texts.map((t) => [t.key, t.text])),
  kept: [],
});

/** What the API does not have yet. */
export const changedTexts = (acknowledged: TranslationValue, now: TranslationValue): { key: string; text: string }[] =>
  Object.keys(now.texts)
    .filter((key) => now.texts[key] !== acknowledged.texts[key] || (now.kept.includes(key) && !acknowledged.kept.includes(key)))
    .map((key) => ({ key, text: now.texts[key]! }));

/** After a save: what was typed stays as it was typed, what somebody else stored meanwhile comes in. */
export const adopted = (now: TranslationValue, sent: TranslationValue, stored: TranslationValue): TranslationValue => ({
  ...now,
  texts: Object.fromEntries(
    Object.keys(now.texts).map((key) => {
      const [mine, was, theirs] = [now.texts[key]!, sent.texts[key], stored.texts[key]];
      return [key, mine === was && theirs !== undefined && theirs !== mine.trim() ? theirs : mine];
    }),
  ),
});
