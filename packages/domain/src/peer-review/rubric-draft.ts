import * as z from 'zod/mini';
import type { Issue } from '../kernel/error-catalogue.js';
import { clientMutationId, idInput, line, version, wellFormed } from '../kernel/text.js';
import { rubricDefinition, type LocalText, type RubricDefinition } from './rubric.js';

/** Languages that a rubric can speak, English always among them. */
export const rubricLocales = ['en', 'de', 'ar', 'da', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv', 'tr', 'uk'] as const;
/** Longest definition as JSON, in UTF-16 units. */
export const longestDefinition = 400_000;

const text = z.record(
  z.string().check(z.regex(/^[a-z]{2,3}$/, { error: 'badLocale' })),
  z.string().check(z.maxLength(4000, { error: 'tooLong' }), z.refine(wellFormed, { error: 'badCharacters' })),
);
const draftText = z.pipe(
  text,
  z.transform((t): LocalText => ({ ...t, en: t['en'] ?? '' })),
);
const count = (from: number, to: number) =>
  z.int({ error: 'badFormat' }).check(z.gte(from, { error: 'outOfRange' }), z.lte(to, { error: 'outOfRange' }));
const draftDimension = z.object({
  key: z.string({ error: 'required' }).check(z.regex(/^[a-z][a-z0-9_]{1,40}$/, { error: 'badFormat' })),
  title: draftText,
  group: z.enum(['core', 'optional'], { error: 'notAChoice' }),
  questions: z.array(draftText).check(z.maxLength(12, { error: 'tooMany' })),
  lookFor: z.array(draftText).check(z.maxLength(20, { error: 'tooMany' })),
  anchors: z
    .array(z.object({ level: count(1, 5), name: draftText, text: draftText }))
    .check(z.refine((a: { level: number }[]) => a.length === 5 && a.every((x, i) => x.level === i + 1), { error: 'anchorsOneToFive' })),
  weight: z.optional(count(1, 5)),
  commentMinChars: count(0, 2000),
  allowNotInScope: z.boolean({ error: 'badFormat' }),
  allowInsufficientEvidence: z.boolean({ error: 'badFormat' }),
});
/** The definition while it is written: texts and questions may still be missing, the shape may not. */
export const draftDefinition = z.object({
  dimensions: z.array(draftDimension).check(
    z.maxLength(40, { error: 'tooMany' }),
    z.refine((d: { key: string }[]) => new Set(d.map((x) => x.key)).size === d.length, { error: 'keysOnce' }),
  ),
  evidenceFrom: count(1, 6),
  twoKindsFrom: count(1, 6),
});

/** Every text of a definition with its path, in reading order. */
export function textsOf(d: RubricDefinition): { path: string; text: LocalText }[] {
  return d.dimensions.flatMap((x, i) => {
    const at = `dimensions.${i}`;
    return [
      { path: `${at}.title`, text: x.title },
      ...x.questions.map((q, n) => ({ path: `${at}.questions.${n}`, text: q })),
      ...x.lookFor.map((q, n) => ({ path: `${at}.lookFor.${n}`, text: q })),
      ...x.anchors.flatMap((a, n) => [
        { path: `${at}.anchors.${n}.name`, text: a.name },
        { path: `${at}.anchors.${n}.text`, text: a.text },
      ]),
    ];
  });
}
const has = (t: LocalText, locale: string) => (t[locale] ?? '').trim() !== '';

/** What is missing in each language that somebody has begun: paths of the texts. A complete language has an empty list. */
export function missingTexts(d: RubricDefinition): { locale: string; missing: string[] }[] {
  const all = textsOf(d);
  const begun = new Set(['en', ...all.flatMap((t) => Object.keys(t.text).filter((l) => has(t.text, l)))]);
  return [...begun].map((locale) => ({ locale, missing: all.filter((t) => !has(t.text, locale)).map((t) => t.path) }));
}
/** Languages in which nothing is missing: those that a published version offers. */
export const completeLocales = (d: RubricDefinition): string[] =>
  missingTexts(d).flatMap((m) => (m.missing.length === 0 ? [m.locale] : []));

/** Everything that keeps a draft from being published, all at once. English must be whole; other languages may lag behind. */
export function publishProblems(d: RubricDefinition, before: RubricDefinition | null): Issue[] {
  const english = missingTexts(d).find((m) => m.locale === 'en')!;
  return [
    ...(d.dimensions.length === 0 ? [{ path: 'dimensions', rule: 'dimensionsMissing' }] : []),
    ...d.dimensions.flatMap((x, i) => (x.questions.length === 0 ? [{ path: `dimensions.${i}.questions`, rule: 'questionMissing' }] : [])),
    ...english.missing.map((path) => ({ path, rule: 'englishMissing' })),
    ...(d.twoKindsFrom < d.evidenceFrom ? [{ path: 'twoKindsFrom', rule: 'twoKindsTooEarly' }] : []),
    ...(before && changeOf(before, d) === null ? [{ path: '', rule: 'unchanged' }] : []),
  ];
}

/** The definition as it is kept: empty translations are left out, so that a reader falls back to English. */
export const tidy = (d: RubricDefinition): RubricDefinition => {
  const t = (x: LocalText): LocalText =>
    Object.fromEntries(Object.entries(x).filter(([l, s]) => l === 'en' || s.trim() !== '')) as LocalText;
  return rubricDefinition.parse({
    ...d,
    dimensions: d.dimensions.map((x) => ({
      ...x,
      title: t(x.title),
      questions: x.questions.map(t),
      lookFor: x.lookFor.map(t),
      anchors: x.anchors.map((a) => ({ level: a.level, name: t(a.name), text: t(a.text) })),
    })),
  });
};

const sorted = (v: unknown): unknown =>
  Array.isArray(v)
    ? v.map(sorted)
    : typeof v === 'object' && v !== null
      ? Object.fromEntries(
          Object.entries(v)
            .filter(([, x]) => x !== undefined)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([k, x]) => [k, sorted(x)]),
        )
      : v;
/** The same definition gives the same string, in whatever order its properties come; hash it with SHA-256. */
export const definitionText = (d: RubricDefinition): string => JSON.stringify(sorted(d));

export type Change = 'MAJOR' | 'MINOR' | 'PATCH';
const english = (d: RubricDefinition) => textsOf(d).map((t) => [t.path, t.text.en]);
const frame = (d: RubricDefinition) => ({
  ...d,
  dimensions: d.dimensions.map((x) => ({ ...x, title: '', questions: [], lookFor: [], anchors: [] })),
});
const same = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** How far two versions are apart; null where they say the same. MAJOR: scores can no longer be compared dimension by dimension. PATCH: only translations. */
export function changeOf(before: RubricDefinition, after: RubricDefinition): Change | null {
  if (same(before, after)) return null;
  if (!same(before.dimensions.map((d) => d.key).toSorted(), after.dimensions.map((d) => d.key).toSorted())) return 'MAJOR';
  return same(frame(before), frame(after)) && same(english(before), english(after)) ? 'PATCH' : 'MINOR';
}
export const bump = (semver: string, change: Change): string => {
  const [major, minor, patch] = semver.split('.').map(Number) as [number, number, number];
  return change === 'MAJOR' ? `${major + 1}.0.0` : change === 'MINOR' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
};
/** The highest of some versions, by number and not by letter; null of none. */
export const highest = (versions: readonly string[]): string | null => {
  const key = (v: string) => v.split('.').reduce((n, x) => n * 100_000 + Number(x), 0);
  return versions.reduce<string | null>((top, v) => (top === null || key(v) > key(top) ? v : top), null);
};

export const emptyDefinition: RubricDefinition = { dimensions: [], evidenceFrom: 4, twoKindsFrom: 5 };

const json = z.string({ error: 'required' }).check(z.maxLength(longestDefinition, { error: 'tooLong' }));
export const createRubricInput = z.object({
  networkId: idInput,
  title: line(3, 160),
  /** Contents of a file; missing for an empty rubric. */
  file: z.optional(z.nullable(json)),
  clientMutationId,
});
export type CreateRubricInput = z.infer<typeof createRubricInput>;
/** The title is of the rubric, in all its versions; `expectedVersion` is that of the title. */
export const renameRubricInput = z.object({ versionId: idInput, title: line(3, 160), expectedVersion: version, clientMutationId });
export type RenameRubricInput = z.infer<typeof renameRubricInput>;
export const moveRubricInput = z.object({ versionId: idInput, expectedVersion: version, clientMutationId });
export type MoveRubricInput = z.infer<typeof moveRubricInput>;
export const saveRubricDraftInput = z.object({ versionId: idInput, definition: json, expectedVersion: version, clientMutationId });
export type SaveRubricDraftInput = z.infer<typeof saveRubricDraftInput>;
