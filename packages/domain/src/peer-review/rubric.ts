import * as z from 'zod/mini';

/** A text by language; English is always there. */
export const localText = z.catchall(z.object({ en: z.string().check(z.minLength(1)) }), z.string());
export type LocalText = z.infer<typeof localText>;
export const inLocale = (text: LocalText, locale: string): string => text[locale] ?? text[locale.split('-')[0]!] ?? text.en;

const key = z.string().check(z.regex(/^[a-z][a-z0-9_]{1,40}$/));
const anchor = z.object({ level: z.int().check(z.gte(1), z.lte(5)), name: localText, text: localText });
const dimension = z.object({
  key,
  title: localText,
  group: z.enum(['core', 'optional']),
  questions: z.array(localText).check(z.minLength(1)),
  lookFor: z.array(localText),
  anchors: z
    .array(anchor)
    .check(z.refine((a: { level: number }[]) => a.length === 5 && a.every((x, i) => x.level === i + 1), { error: 'anchorsOneToFive' })),
  /** How much the dimension counts beside the others, 1 to 5; missing: 1. Orders reading and reports, never a mean of scores. */
  weight: z.optional(z.int().check(z.gte(1), z.lte(5))),
  /** Fewest characters under strengths or improvements that a score needs; also of a reason for leaving it out. */
  commentMinChars: z.int().check(z.gte(0), z.lte(2000)),
  allowNotInScope: z.boolean(),
  allowInsufficientEvidence: z.boolean(),
});
export type Dimension = z.infer<typeof dimension>;

/** What a version of a rubric says. Stored as it is; a published one never changes. */
export const rubricDefinition = z.object({
  dimensions: z.array(dimension).check(
    z.minLength(1),
    z.refine((d: { key: string }[]) => new Set(d.map((x) => x.key)).size === d.length, { error: 'keysOnce' }),
  ),
  /** From this score upwards one piece of evidence is asked for. */
  evidenceFrom: z.int().check(z.gte(1), z.lte(6)),
  /** From this score upwards two kinds of evidence are asked for. */
  twoKindsFrom: z.int().check(z.gte(1), z.lte(6)),
});
export type RubricDefinition = z.infer<typeof rubricDefinition>;

export const dimensionOf = (definition: RubricDefinition, dimensionKey: string): Dimension | undefined =>
  definition.dimensions.find((d) => d.key === dimensionKey);

/** The file format in which rubrics are exchanged outside this product: one language, one question for each dimension. */
export const interchange = z.object({
  dimensions: z.array(
    z.object({
      id: key,
      title: z.string(),
      question: z.string(),
      allow_not_applicable: z.boolean(),
      allow_cannot_judge: z.boolean(),
      anchors: z.array(z.object({ level: z.int(), name: z.string(), text: z.string() })),
      evidence_to_look_for: z.optional(z.array(z.string())),
      comment_min_chars: z.int(),
    }),
  ),
});
export interface RubricTranslation {
  readonly dimensions: Record<string, { title: string; question: string; lookFor: string[]; anchors: { name: string; text: string }[] }>;
}

/** Reads the file format in which rubrics are exchanged (`rubric.json`), with translations by language; throws on a shape that is not one. */
export function rubricFromInterchange(raw: unknown, translations: Readonly<Record<string, RubricTranslation>> = {}): RubricDefinition {
  const file = interchange.parse(raw);
  const local = (en: string, pick: (t: RubricTranslation) => string | undefined): LocalText =>
    Object.fromEntries([
      ['en', en],
      ...Object.entries(translations).flatMap(([locale, t]) => (pick(t) === undefined ? [] : [[locale, pick(t)]])),
    ]) as LocalText;
  return rubricDefinition.parse({
    evidenceFrom: 4,
    twoKindsFrom: 5,
    dimensions: file.dimensions.map((d) => ({
      key: d.id,
      title: local(d.title, (t) => t.dimensions[d.id]?.title),
      group: 'core',
      questions: [local(d.question, (t) => t.dimensions[d.id]?.question)],
      lookFor: (d.evidence_to_look_for ?? []).map((text, i) => local(text, (t) => t.dimensions[d.id]?.lookFor[i])),
      anchors: d.anchors.map((a, i) => ({
        level: a.level,
        name: local(a.name, (t) => t.dimensions[d.id]?.anchors[i]?.name),
        text: local(a.text, (t) => t.dimensions[d.id]?.anchors[i]?.text),
      })),
      commentMinChars: d.comment_min_chars,
      allowNotInScope: d.allow_not_applicable,
      allowInsufficientEvidence: d.allow_cannot_judge,
    })),
  });
}
