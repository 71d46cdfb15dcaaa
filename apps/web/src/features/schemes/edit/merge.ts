import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import { canonical } from '@guildhall/domain/practices/content';
import { schemeFields, schemePatch, type SchemeContent, type SchemeField, type SchemePatch } from '@guildhall/domain/schemes/content';
import * as z from 'zod/mini';

const same = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

/** The content of the API as plain data, without the names of types. */
export function plain(content: object): SchemeContent {
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
  return strip(content) as SchemeContent;
}
/** Fields that differ from what the API has. */
export const changed = (acknowledged: SchemeContent, now: SchemeContent): SchemePatch =>
  Object.fromEntries(schemeFields.filter((f) => !same(acknowledged[f], now[f])).map((f) => [f, now[f]])) as SchemePatch;

/** What can be sent, and what is wrong with the rest: a number that is half typed must not keep the text beside it from being saved. */
export function sendable(patch: SchemePatch): { patch: SchemePatch; issues: Issue[] } {
  const result = z.safeParse(schemePatch, patch);
  if (result.success) return { patch, issues: [] };
  const issues = result.error.issues.map((i) => ({
    path: i.path.join('.'),
    rule: /^[a-zA-Z]+$/.test(i.message) ? i.message : 'badFormat',
  }));
  const wrong = new Set(issues.map((i) => i.path.split('.')[0]));
  return { patch: Object.fromEntries(Object.entries(patch).filter(([f]) => !wrong.has(f))) as SchemePatch, issues };
}
const choose = (pick: (f: SchemeField) => unknown): SchemeContent =>
  Object.fromEntries(schemeFields.map((f) => [f, pick(f)])) as SchemeContent;
/** After a save: what was `typed` counts as it was typed, sent (a space at its end may be the middle of a sentence) or kept back; what another tab stored comes in. */
export const adopt = (now: SchemeContent, sent: SchemeContent, typed: SchemePatch, stored: SchemeContent): SchemeContent =>
  choose((f) => (f in typed || !same(now[f], sent[f]) ? now[f] : stored[f]));
/** What the API has of what was typed. A field that was not sent because something in it is wrong stays as it was before. */
export const acknowledgedAfter = (
  before: SchemeContent,
  sent: SchemeContent,
  patch: SchemePatch,
  wrong: readonly Issue[],
  stored: SchemeContent,
): SchemeContent => {
  const kept = new Set(wrong.map((i) => i.path.split('.')[0]));
  return choose((f) => (kept.has(f) ? before[f] : f in patch ? sent[f] : stored[f]));
};
