/** A moment after which something is refused. Stored as an instant; the wall clock of the zone is only how it is set and shown. */
export interface Deadline {
  readonly dueAt: Date;
  readonly graceMinutes: number;
}
const minute = 60_000;

/** The last moment at which a submission is taken: the later of deadline and own extension, plus the grace. */
export const lastMoment = (deadline: Deadline, extendedTo: Date | null = null): Date =>
  new Date(Math.max(deadline.dueAt.getTime(), extendedTo?.getTime() ?? 0) + deadline.graceMinutes * minute);
/** `now` is the server's moment of receipt. */
export const hasPassed = (deadline: Deadline, extendedTo: Date | null, now: Date): boolean =>
  now.getTime() > lastMoment(deadline, extendedTo).getTime();

const wall = (at: number, timeZone: string): number => {
  const p = Object.fromEntries(
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
      .formatToParts(at)
      .map((x) => [x.type, Number(x.value)]),
  );
  return Date.UTC(p.year!, p.month! - 1, p.day, p.hour, p.minute, p.second);
};

/** The instant of a wall-clock time in a zone. Where the clock shows a time twice (end of summer time) the first is meant;
 *  where it jumps over it, the moment that many minutes after the jump.
 *  @param local `2026-10-25T17:00` @param timeZone IANA name @throws RangeError for a zone or time that does not exist */
export function instantIn(local: string, timeZone: string): Date {
  const wanted = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
  if (Number.isNaN(wanted)) throw new RangeError(`no wall-clock time: ${local}`);
  const offsetAt = (at: number) => wall(at, timeZone) - Math.floor(at / 1000) * 1000;
  const day = 86_400_000;
  const candidates = [wanted - offsetAt(wanted - day), wanted - offsetAt(wanted + day)].filter((at) => wall(at, timeZone) === wanted);
  return new Date(candidates.length ? Math.min(...candidates) : wanted - offsetAt(wanted - day));
}
/** A day that there is, of this millennium, as `2026-10-25`. */
export const isDay = (text: string): boolean =>
  /^2\d{3}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
/** A minute of such a day, as `2026-10-25T17:00`. */
export const isWallClock = (text: string): boolean => isDay(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10));
/** The wall-clock time of an instant in a zone, as `2026-10-25T17:00`. */
export const wallClockIn = (at: Date, timeZone: string): string => new Date(wall(at.getTime(), timeZone)).toISOString().slice(0, 16);
