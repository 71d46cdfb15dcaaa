import { csvText } from '@guildhall/domain/peer-review/case-file';

/** A case as the page shows it, in words. */
export interface RoundLine {
  title: string;
  place: string;
  phase: string;
  /** Each peer with what became of their review. */
  peers: readonly string[];
  /** How many scores of each level, from 1 to 5; null while nobody may know. */
  counts: readonly number[] | null;
  /** ISO instant. */
  dueAt: string | null;
  next: string;
}

/** The table of the round for a spreadsheet: what the page shows and nothing else. Dates as ISO days in UTC, so that they sort. */
export const roundFile = (heads: readonly string[], lines: readonly RoundLine[]): string =>
  csvText([
    heads,
    ...lines.map((l) => [
      l.title,
      l.place,
      l.phase,
      l.peers.join('; '),
      ...(l.counts ?? ['', '', '', '', '']).map(String),
      l.dueAt?.slice(0, 10) ?? '',
      l.next,
    ]),
  ]);
