/** Where a file knocks: as a picture or a PDF of a practice, or as something to be imported. */
export type Door = 'picture' | 'attachment' | 'writeUp' | 'members' | 'feed' | 'calendar';
/** One file that somebody might send, and what must come of it: 'taken', or the rule by which it is refused. */
export interface Case {
  readonly name: string;
  readonly door: Door;
  readonly bytes: Buffer;
  readonly verdict: string;
}
/** What must never be found in anything that is kept. */
export const mark = 'Amira-of-Malmo';

export const of =
  (door: Door) =>
  (name: string, bytes: Buffer | string, verdict: string): Case => ({
    name,
    door,
    bytes: typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes,
    verdict,
  });
