import { patching } from '../kernel/patching.js';
import type { Fact, PracticeContent, PracticeField, PracticePatch } from './content.js';
import { canonical } from './content.js';

const claim = ({ mark: _, grade: __, note: ___, ...rest }: Fact) => canonical(rest);

/** Facts as an author may store them. VERIFIED is nobody's to claim: it stays where screening put it and the figure and its source are as they were. */
export function keepMarks(before: readonly Fact[], after: readonly Fact[]): Fact[] {
  const verified = new Map(before.filter((f) => f.mark === 'VERIFIED').map((f) => [f.id, claim(f)]));
  return after.map((f) => {
    if (f.mark === 'ILLUSTRATIVE') return f;
    return { ...f, mark: verified.get(f.id) === claim(f) ? 'VERIFIED' : 'UNCHECKED' };
  });
}

/** Marks what the screener has seen at its source. An invented figure cannot be verified. */
export const verify = (facts: readonly Fact[], ids: readonly string[]): Fact[] =>
  facts.map((f) => (ids.includes(f.id) && f.mark !== 'ILLUSTRATIVE' ? { ...f, mark: 'VERIFIED' } : f));

export const applyPatch = (content: PracticeContent, patch: PracticePatch): PracticeContent => {
  const next = {
    ...content,
    ...(Object.fromEntries(Object.entries(patch).filter(([, v]) => v !== undefined)) as PracticePatch),
  } as PracticeContent;
  return { ...next, facts: keepMarks(content.facts, next.facts) };
};

const sameValue = (field: PracticeField, a: unknown, b: unknown) =>
  field === 'facts'
    ? canonical((a as Fact[]).map(claim)) === canonical((b as Fact[]).map(claim)) &&
      canonical((a as Fact[]).map((f) => [f.grade, f.note, f.mark === 'ILLUSTRATIVE'])) ===
        canonical((b as Fact[]).map((f) => [f.grade, f.note, f.mark === 'ILLUSTRATIVE']))
    : canonical(a) === canonical(b);

const rules = patching<PracticeContent, PracticePatch>(sameValue);
export const clashes = rules.clashes;
export const touched = rules.touched;
