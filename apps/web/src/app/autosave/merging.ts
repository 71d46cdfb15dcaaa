import { canonical } from '@guildhall/domain/practices/content';
import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import * as z from 'zod/mini';

const same = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);
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
const heads = (issues: readonly Issue[]) => new Set(issues.map((i) => i.path.split('.')[0]));

/** How a text of these fields meets what the API has of it. `schema`: of a patch, every field optional. */
export function merging<C extends object, P extends object>(fields: readonly (keyof C & string)[], schema: z.ZodMiniType<P>) {
  const choose = (pick: (f: keyof C & string) => unknown): C => Object.fromEntries(fields.map((f) => [f, pick(f)])) as C;
  return {
    /** The content of the API as plain data, without the names of types. */
    plain: (content: object): C => choose((f) => strip((content as Record<string, unknown>)[f])),
    /** Fields that differ from what the API has. */
    changed: (acknowledged: C, now: C): P =>
      Object.fromEntries(fields.filter((f) => !same(acknowledged[f], now[f])).map((f) => [f, now[f]])) as P,
    /** What can be sent, and what is wrong with the rest: what is half typed must not keep the text beside it from being saved. */
    sendable(patch: P): { patch: P; issues: Issue[] } {
      const result = z.safeParse(schema, patch);
      if (result.success) return { patch, issues: [] };
      const issues = result.error.issues.map((i) => ({
        path: i.path.join('.'),
        rule: /^[a-zA-Z]+$/.test(i.message) ? i.message : 'badFormat',
      }));
      const wrong = heads(issues);
      return { patch: Object.fromEntries(Object.entries(patch).filter(([f]) => !wrong.has(f))) as P, issues };
    },
    /** After a save: what was `typed` counts as it was typed, sent (a space at its end may be the middle of a sentence) or kept back; what another tab stored comes in. */
    adopt: (now: C, sent: C, typed: P, stored: C): C => choose((f) => (f in typed || !same(now[f], sent[f]) ? now[f] : stored[f])),
    /** What the API has of what was typed. A field that was not sent because something in it is wrong stays as it was before. */
    acknowledgedAfter(before: C, sent: C, patch: P, wrong: readonly Issue[], stored: C): C {
      const kept = heads(wrong);
      return choose((f) => (kept.has(f) ? before[f] : f in patch ? sent[f] : stored[f]));
    },
  };
}
export type Merging<C extends object, P extends object> = ReturnType<typeof merging<C, P>>;
