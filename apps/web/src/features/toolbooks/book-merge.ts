import { canonical } from '@guildhall/domain/practices/content';
import { bookFields, bookPatch, type BookContent, type BookField, type BookPatch, type Chapter } from '@guildhall/domain/toolbooks/content';
import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import * as z from 'zod/mini';

const same = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);

/** The content of the API as plain data, without the names of types. */
export function plainBook(content: object): BookContent {
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
  return strip(content) as BookContent;
}

/** Fields that differ from what the API has. */
export const changedBook = (acknowledged: BookContent, now: BookContent): BookPatch =>
  Object.fromEntries(bookFields.filter((f) => !same(acknowledged[f], now[f])).map((f) => [f, now[f]])) as BookPatch;

/** What can be sent, and what is wrong with the rest. */
export function sendableBook(patch: BookPatch): { patch: BookPatch; issues: Issue[] } {
  const result = z.safeParse(bookPatch, patch);
  if (result.success) return { patch, issues: [] };
  const issues = result.error.issues.map((i) => ({
    path: i.path.join('.'),
    rule: /^[a-zA-Z]+$/.test(i.message) ? i.message : 'badFormat',
  }));
  const wrong = new Set(issues.map((i) => i.path.split('.')[0]));
  return { patch: Object.fromEntries(Object.entries(patch).filter(([f]) => !wrong.has(f))) as BookPatch, issues };
}

/** After a save: what was sent counts as it was typed, what another editor stored comes in where nothing was typed meanwhile. */
export const adoptBook = (now: BookContent, sent: BookContent, patch: BookPatch, stored: BookContent): BookContent =>
  Object.fromEntries(bookFields.map((f: BookField) => [f, f in patch || !same(now[f], sent[f]) ? now[f] : stored[f]])) as BookContent;

/** A chapter one place up or down; at the end nothing happens. */
export function moved(chapters: readonly Chapter[], id: string, by: -1 | 1): Chapter[] {
  const at = chapters.findIndex((c) => c.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= chapters.length) return [...chapters];
  const next = [...chapters];
  [next[at], next[to]] = [next[to]!, next[at]!];
  return next;
}

export const newChapter = (kind: Chapter['kind'], ref: { id: string; edition: number | null } | null): Chapter => ({
  id: crypto.randomUUID(),
  kind,
  title: { en: '', de: '' },
  text: { en: '', de: '' },
  refId: ref?.id ?? null,
  refEdition: ref?.edition ?? null,
});

/** A content field as text, for a reader who has to choose between two versions of it. */
export function bookFieldText(value: unknown): string {
  if (Array.isArray(value)) return value.map((v) => (typeof v === 'string' ? v : chapterText(v as Chapter))).join('\n\n');
  if (value && typeof value === 'object')
    return Object.values(value as Record<string, string>)
      .filter(Boolean)
      .join('\n\n');
  return String(value ?? '');
}
const chapterText = (c: Chapter): string => [c.title.en || c.title.de, c.text.en, c.text.de].filter(Boolean).join('\n');
