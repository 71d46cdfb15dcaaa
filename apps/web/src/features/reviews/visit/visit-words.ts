import { localTimeOf, type LocalTime } from '@guildhall/domain/peer-review/visit';
import type { CaseVisitPageQuery } from './visit.generated';

export type Visit = CaseVisitPageQuery['caseVisit'];
export type Session = Visit['sessions'][number];
export type Entry = Visit['register'][number];

export const hoursOf = (s: { startsAt: string; endsAt: string }, timeZone: string): LocalTime =>
  localTimeOf({ startsAt: new Date(s.startsAt), endsAt: new Date(s.endsAt) }, timeZone);
/** Items by the day at the place, in order. */
export function byDay(sessions: readonly Session[], timeZone: string): [string, Session[]][] {
  const days = new Map<string, Session[]>();
  for (const s of sessions) {
    const { day } = hoursOf(s, timeZone);
    days.set(day, [...(days.get(day) ?? []), s]);
  }
  return [...days];
}
/** Lists of keys as one value of a form. */
export const keysIn = (value: string): string[] => value.split(' ').filter(Boolean);
export const withKey = (value: string, key: string): string =>
  (keysIn(value).includes(key) ? keysIn(value).filter((k) => k !== key) : [...keysIn(value), key]).join(' ');
/** The name of a zone's city: `Europe/Lisbon` is Lisbon. */
export const cityOf = (timeZone: string): string => timeZone.split('/').at(-1)!.replaceAll('_', ' ');
