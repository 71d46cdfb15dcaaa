import type { AnswerValue } from '@guildhall/domain/peer-review/answer';

/** What of an answer can be said otherwise, as it stands in the boxes. */
export interface Amended {
  value: string;
  reason: string;
  strengths: string;
  improvements: string;
  noteToTeam: string;
  evidenceIds: string[];
}
interface Stored {
  readonly value?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly strengths?: string | null | undefined;
  readonly improvements?: string | null | undefined;
  readonly noteToTeam?: string | null | undefined;
  readonly evidenceIds?: readonly string[] | null | undefined;
}
const words = ['value', 'reason', 'strengths', 'improvements', 'noteToTeam'] as const;

const all = (a: Stored): Amended => ({
  ...(Object.fromEntries(words.map((f) => [f, a[f] ?? ''])) as Record<(typeof words)[number], string>),
  evidenceIds: [...(a.evidenceIds ?? [])],
});
const differing = (now: Amended, stored: Stored): Partial<Amended> => {
  const before = all(stored);
  const ids = now.evidenceIds.join() === before.evidenceIds.join() ? {} : { evidenceIds: now.evidenceIds };
  return { ...Object.fromEntries(words.filter((f) => now[f] !== before[f]).map((f) => [f, now[f]])), ...ids };
};

/** What the boxes hold: the stored answer, with what was typed on this device over it. */
export function amendedFrom(kept: string, stored: Stored): Amended {
  try {
    return { ...all(stored), ...(JSON.parse(kept || '{}') as Partial<Amended>) };
  } catch {
    return all(stored);
  }
}
/** The text to keep on the device: what differs, so that what somebody else's step changed stays as it is; empty where nothing does. */
export function keptAs(now: Amended, stored: Stored): string {
  const more = differing(now, stored);
  return Object.keys(more).length ? JSON.stringify(more) : '';
}
/** What the API is sent. */
export const patchOf = (now: Amended, stored: Stored): Omit<Partial<Amended>, 'value'> & { value?: AnswerValue } =>
  differing(now, stored) as Omit<Partial<Amended>, 'value'> & { value?: AnswerValue };
/** The fields that another step has: those that were sent. */
export const wordsOf = (theirs: Stored): Partial<Amended> =>
  Object.fromEntries([...words, 'evidenceIds' as const].flatMap((f) => (theirs[f] != null ? [[f, theirs[f]]] : [])));
