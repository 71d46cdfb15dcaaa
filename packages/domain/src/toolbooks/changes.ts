import { canonical } from '../practices/content.js';
import type { BookContent, Chapter, InEach } from './content.js';

export const bookChangeKinds = ['FRONT', 'ADDED', 'REMOVED', 'MOVED', 'RETITLED', 'REWRITTEN', 'NEW_EDITION'] as const;
export type BookChangeKind = (typeof bookChangeKinds)[number];
export interface BookChange {
  readonly kind: BookChangeKind;
  /** Null for FRONT: what stands before the chapters. */
  readonly chapterId: string | null;
  readonly title: InEach;
  /** Of NEW_EDITION: the edition of the practice before and now. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Those that keep their order among themselves: a longest rising run of the old places. The others have moved. */
export function steadfast(places: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: number[] = [];
  places.forEach((place, i) => {
    let at = ends.findIndex((e) => places[e]! >= place);
    if (at < 0) at = ends.length;
    before[i] = at > 0 ? ends[at - 1]! : -1;
    ends[at] = i;
  });
  const kept = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]!) kept.add(places[i]!);
  return kept;
}

/** What an edition changed against the one before, chapter by chapter in the order of the new book, then what was taken out. A chapter is known by its id;
 *  a published edition of a practice never changes, so that its number says all. */
export function bookChanges(before: BookContent, after: BookContent): BookChange[] {
  const old = new Map(before.chapters.map((c, i) => [c.id, { chapter: c, place: i }]));
  const stay = steadfast(after.chapters.flatMap((c) => old.get(c.id)?.place ?? []));
  const changes: BookChange[] = [];
  const { chapters: _, ...front } = before;
  const { chapters: __, ...now } = after;
  const tell = (kind: BookChangeKind, c: Chapter | null, editions?: { from: number | null; to: number | null }) =>
    changes.push({
      kind,
      chapterId: c?.id ?? null,
      title: c?.title ?? after.title,
      from: editions?.from ?? null,
      to: editions?.to ?? null,
    });
  if (canonical(front) !== canonical(now)) tell('FRONT', null);
  for (const c of after.chapters) {
    const known = old.get(c.id);
    const was = known?.chapter;
    if (!known || !was || was.kind !== c.kind || was.refId !== c.refId) {
      tell('ADDED', c);
      continue;
    }
    if (!stay.has(known.place)) tell('MOVED', c);
    if (canonical(was.title) !== canonical(c.title)) tell('RETITLED', c);
    if (canonical(was.text) !== canonical(c.text)) tell('REWRITTEN', c);
    if (was.refEdition !== c.refEdition) tell('NEW_EDITION', c, { from: was.refEdition, to: c.refEdition });
  }
  const here = new Map(after.chapters.map((c) => [c.id, c]));
  for (const c of before.chapters) {
    const still = here.get(c.id);
    if (!still || still.kind !== c.kind || still.refId !== c.refId) tell('REMOVED', c);
  }
  return changes;
}
