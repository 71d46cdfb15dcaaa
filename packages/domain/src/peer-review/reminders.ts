import { instantIn, wallClockIn } from './deadline.js';

const hour = 3_600_000;
const day = 24 * hour;

export const reminderRules = ['half', 'lastDay', 'weekBefore', 'dayBefore', 'dayAfter', 'fourDaysAfter'] as const;
export type ReminderRule = (typeof reminderRules)[number];
/** From when a rule speaks, and from when it would be too late: then the next rule says it better, or there is nothing left to say. */
export interface Moment {
  readonly rule: ReminderRule;
  readonly from: Date;
  readonly until: Date;
}
const moment = (rule: ReminderRule, from: number, until: number): Moment => ({ rule, from: new Date(from), until: new Date(until) });

/** Half of the time gone, and the last day; a time too short for a rule leaves it out. */
export function invitationMoments(invitedAt: Date, respondBy: Date): Moment[] {
  const [start, end] = [invitedAt.getTime(), respondBy.getTime()];
  const half = start + (end - start) / 2;
  const last = end - day;
  return [moment('half', half, last), moment('lastDay', last, end)].filter((m) => m.from >= invitedAt && m.until > m.from);
}
/** A week and a day before a deadline, a day and four days after it; each by itself. What lay before `since` (when the work began) is not said. */
export function deadlineMoments(dueAt: Date, since: Date): Moment[] {
  const due = dueAt.getTime();
  return [
    moment('weekBefore', due - 7 * day, due - day),
    moment('dayBefore', due - day, due),
    moment('dayAfter', due + day, due + 4 * day),
    moment('fourDaysAfter', due + 4 * day, due + 21 * day),
  ].filter((m) => m.from >= since);
}
/** Rules that speak now: on time, or late because nothing ran when it was time. */
export const dueMoments = (moments: readonly Moment[], now: Date): Moment[] => moments.filter((m) => m.from <= now && now < m.until);

/** When the quiet hours end that `now` lies in, on the wall clock of a zone; null where nothing is quiet. Hours 0 to 23; equal hours mean no quiet.
 *  @throws RangeError for a zone that does not exist */
export function quietEnds(now: Date, zone: string, quietFrom: number, quietUntil: number): Date | null {
  const local = wallClockIn(now, zone);
  const h = Number(local.slice(11, 13));
  const quiet = quietFrom <= quietUntil ? h >= quietFrom && h < quietUntil : h >= quietFrom || h < quietUntil;
  if (!quiet) return null;
  const today = local.slice(0, 10);
  const end = h < quietUntil ? today : new Date(Date.parse(`${today}T00:00:00Z`) + day).toISOString().slice(0, 10);
  return instantIn(`${end}T${String(quietUntil).padStart(2, '0')}:00`, zone);
}
/** Whether a message goes out now: not in quiet hours, but where it would be too late after them. */
export function mayGo(now: Date, until: Date | null, zone: string, quietFrom: number, quietUntil: number): boolean {
  const end = quietEnds(now, zone, quietFrom, quietUntil);
  return end === null || (until !== null && until <= end);
}
/** The day of a digest on the reader's calendar: one goes out for each, after their quiet hours. */
export const digestDay = (now: Date, zone: string): string => wallClockIn(now, zone).slice(0, 10);
