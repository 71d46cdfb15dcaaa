import {
  canonical,
  practiceFields,
  practicePatch,
  type Fact,
  type PracticeContent,
  type PracticeField,
  type PracticePatch,
} from '@guildhall/domain/practices/content';
import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import * as z from 'zod/mini';

const same = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

/** The content of the API as plain data, without the names of types. */
export function plain(content: object): PracticeContent {
  const strip = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(strip)
      : value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([k]) => k !== '__typename')
              .map(([k, v]) => [k, strip(v)]),
          )
        : value;
  return strip(content) as PracticeContent;
}

/** Fields that differ from what the API has. */
export const changed = (acknowledged: PracticeContent, now: PracticeContent): PracticePatch =>
  Object.fromEntries(practiceFields.filter((f) => !same(acknowledged[f], now[f])).map((f) => [f, now[f]])) as PracticePatch;

/** What can be sent, and what is wrong with the rest: a date that is half typed must not keep the text beside it from being saved. */
export function sendable(patch: PracticePatch): { patch: PracticePatch; issues: Issue[] } {
  const result = z.safeParse(practicePatch, patch);
  if (result.success) return { patch, issues: [] };
  const issues = result.error.issues.map((i) => ({
    path: i.path.join('.'),
    rule: /^[a-zA-Z]+$/.test(i.message) ? i.message : 'badFormat',
  }));
  const wrong = new Set(issues.map((i) => i.path.split('.')[0]));
  return { patch: Object.fromEntries(Object.entries(patch).filter(([f]) => !wrong.has(f))) as PracticePatch, issues };
}

/** After a save: what was typed counts as it was typed, sent (a space at its end may be the middle of a sentence) or kept back; what another tab stored comes in. `patch`: both. */
export function adopt(now: PracticeContent, sent: PracticeContent, patch: PracticePatch, stored: PracticeContent): PracticeContent {
  const pick = (f: PracticeField): unknown => (f in patch || !same(now[f], sent[f]) ? now[f] : stored[f]);
  const merged = Object.fromEntries(practiceFields.map((f) => [f, pick(f)])) as PracticeContent;
  const marks = new Map(stored.facts.map((f) => [f.id, f.mark]));
  return {
    ...merged,
    facts: merged.facts.map((f): Fact => (f.mark === 'VERIFIED' && marks.get(f.id) === 'UNCHECKED' ? { ...f, mark: 'UNCHECKED' } : f)),
  };
}

export const acknowledgedAfter = (sent: PracticeContent, patch: PracticePatch, stored: PracticeContent): PracticeContent =>
  Object.fromEntries(practiceFields.map((f) => [f, f in patch ? sent[f] : stored[f]])) as PracticeContent;
