import { bookLocales, inEach, saidAnyhow, type Chapter } from '@guildhall/domain/toolbooks/content';

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
  title: inEach(() => ''),
  text: inEach(() => ''),
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
const chapterText = (c: Chapter): string => [saidAnyhow(c.title, 'en'), ...bookLocales.map((l) => c.text[l])].filter(Boolean).join('\n');
