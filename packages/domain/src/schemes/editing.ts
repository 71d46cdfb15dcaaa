import { patching } from '../kernel/patching.js';
import { wordDiff, type DiffPart } from '../kernel/word-diff.js';
import { canonical } from '../practices/content.js';
import { schemeFields, type SchemeContent, type SchemeField, type SchemePatch } from './content.js';

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
const rules = patching<SchemeContent, SchemePatch>((_, a, b) => same(a, b));
export const applySchemePatch = rules.apply;
export const schemeClashes = rules.clashes;
export const schemeTouched = rules.touched;

/** One line of a version that differs: `field` with, in dimensions, which of them; `parts` by words. */
export interface SchemeChange {
  readonly field: SchemeField;
  readonly dimension: string | null;
  /** From one of a closed list to another, where that changed: intensities, codes. */
  readonly from: string | null;
  readonly to: string | null;
  readonly parts: DiffPart[];
}
const line = (...words: string[]): string => words.filter(Boolean).join(' · ');
/** A field in lines, as a diff reads it. */
function linesOf(field: SchemeField, c: SchemeContent): string {
  switch (field) {
    case 'journey':
      return c.journey.map((j) => line(j.name, j.weeks, dimensionMark(j.dimensionKey))).join('\n');
    case 'staffing':
      return c.staffing.map((s) => line(s.role, s.posts)).join('\n');
    case 'funding':
      return c.funding.map((f) => line(f.source, f.share && `${f.share} %`)).join('\n');
    case 'partners':
      return c.partners.map((p) => line(p.name, p.part)).join('\n');
    case 'results':
      return c.results.map((r) => line(r.label, r.value, r.asOf, r.source)).join('\n');
    case 'targetGroups':
    case 'stages':
    case 'instruments':
    case 'dimensions':
      return '';
    default:
      return c[field];
  }
}
/** Fields of codes: one part for each code, so that whoever shows it can say it in words. */
const codeFields = ['country', 'locale', 'targetGroups', 'stages', 'instruments'] as const;
const isCodes = (field: SchemeField): field is (typeof codeFields)[number] => (codeFields as readonly string[]).includes(field);
function codeDiff(before: string | readonly string[], after: string | readonly string[]): DiffPart[] {
  const [a, b] = [[before].flat().filter(Boolean), [after].flat().filter(Boolean)];
  return [
    ...a.filter((c) => !b.includes(c)).map((text): DiffPart => ({ kind: 'REMOVED', text })),
    ...b.map((text): DiffPart => ({ kind: a.includes(text) ? 'SAME' : 'ADDED', text })),
  ];
}
/** How a dimension stands in a line of text; whoever shows it puts its name there. One word for a diff. */
const dimensionMark = (key: string | null): string => (key ? `__${key}__` : '');

/** What a version changed against another, field by field in the order of the page, each dimension for itself; what is the same is left out. */
export function schemeChanges(before: SchemeContent, after: SchemeContent): SchemeChange[] {
  const of = (c: SchemeContent, key: string) =>
    c.dimensions.find((d) => d.key === key) ?? { key, intensity: 'NOT_OFFERED' as const, how: '' };
  return schemeFields.flatMap((field): SchemeChange[] => {
    if (same(before[field], after[field])) return [];
    if (isCodes(field)) return [{ field, dimension: null, from: null, to: null, parts: codeDiff(before[field], after[field]) }];
    if (field !== 'dimensions')
      return [{ field, dimension: null, from: null, to: null, parts: wordDiff(linesOf(field, before), linesOf(field, after)) }];
    const keys = [...new Set([...before.dimensions, ...after.dimensions].map((d) => d.key))];
    return keys.flatMap((key): SchemeChange[] => {
      const [a, b] = [of(before, key), of(after, key)];
      if (same(a, b)) return [];
      const moved = a.intensity !== b.intensity;
      return [
        {
          field,
          dimension: key,
          from: moved ? a.intensity : null,
          to: moved ? b.intensity : null,
          parts: a.how === b.how ? [] : wordDiff(a.how, b.how),
        },
      ];
    });
  });
}
