import type { Component, Property } from './calendar-lines.js';
import { expand, readRule, ruleLimits } from './calendar-rule.js';
import { instantOf, ownZone, utc, zoneByName, type Zone } from './calendar-zone.js';
import type { RemarkCode } from './remarks.js';

export const DAY = 86_400_000;
/** Why one event cannot be taken; the others go on. */
export class Refused extends Error {
  constructor(
    readonly code: RemarkCode,
    readonly column: string,
    readonly line: number | null = null,
  ) {
    super(code);
  }
}

/** What a time without a place is read by. */
export interface Zones {
  /** That the file brings along, by name. */
  readonly zones: ReadonlyMap<string, Zone>;
  /** Of the calendar as a whole. */
  readonly floating: Zone | null;
}
/** A date or a time as it stands there. */
export interface Stamp {
  readonly wall: number;
  readonly allDay: boolean;
  readonly zone: Zone;
  /** Written without a zone: read in that of the calendar. */
  readonly floats: boolean;
}

const stampShape = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/;
/** The value of a property as a date or a time. Throws Refused. */
export function stampOf(property: Property, text: string, { zones, floating }: Zones): Stamp {
  const m = stampShape.exec(text.trim());
  const [year, month, day, hour, minute, second] = (m ?? []).slice(1, 7).map((n) => Number(n ?? 0)) as number[];
  if (!m || hour! > 23 || minute! > 59 || second! > 60) throw new Refused('dateUnreadable', property.name);
  const wall = Date.UTC(year!, month! - 1, day, hour, minute, Math.min(59, second!));
  if (new Date(wall).getUTCDate() !== day || new Date(wall).getUTCMonth() !== month! - 1)
    throw new Refused('dateImpossible', property.name);
  if (year! < ruleLimits.firstYear || year! > ruleLimits.lastYear) throw new Refused('yearOutside', property.name);
  if (m[4] === undefined) return { wall, allDay: true, zone: utc, floats: false };
  if (m[7] === 'Z') return { wall, allDay: false, zone: utc, floats: false };
  const name = property.parameters.get('TZID');
  if (name === undefined) {
    if (!floating) throw new Refused('zoneMissing', property.name);
    return { wall, allDay: false, zone: floating, floats: true };
  }
  // The zone database knows more of a place than the file; only what it does not know is taken from there.
  const zone = zoneByName(name) ?? zones.get(name);
  if (!zone) throw new Refused('zoneUnknown', property.name);
  return { wall, allDay: false, zone, floats: false };
}

/** Whether a wall time still counts. A day includes itself, whatever the time of the start: people who write "until the 30th" mean the 30th. */
export function untilOf(until: string | null, start: Stamp): (wall: number) => boolean {
  const m = until === null ? null : stampShape.exec(until);
  if (!m) return () => true;
  const [year, month, day, hour, minute, second] = m.slice(1, 7).map((n) => Number(n ?? 0)) as number[];
  const end = Date.UTC(year!, month! - 1, day, hour, minute, second);
  if (m[4] === undefined) return (wall) => wall < end + DAY;
  return m[7] === 'Z' && !start.allDay ? (wall) => instantOf(wall, start.zone).at <= end : (wall) => wall <= end;
}

/** A zone that the file brings along. */
export function zoneOf(component: Component): Zone {
  const offset = (text: string | undefined): number => {
    const m = /^([+-])(\d\d)(\d\d)/.exec(text ?? '');
    return m ? (m[1] === '-' ? -1 : 1) * (Number(m[2]) * 60 + Number(m[3])) : 0;
  };
  let first = 0;
  let earliest = Infinity;
  const changes = component.parts.flatMap((part) => {
    const m = stampShape.exec(part.get('DTSTART')?.value ?? '');
    if (!m) return [];
    const [from, to] = [offset(part.get('TZOFFSETFROM')?.value), offset(part.get('TZOFFSETTO')?.value)];
    const [year, month, day, hour, minute] = m.slice(1, 6).map((n) => Number(n ?? 0)) as number[];
    const wall = Date.UTC(year!, month! - 1, day, hour, minute);
    if (wall < earliest) [earliest, first] = [wall, from];
    const rule = readRule(part.get('RRULE')?.value ?? '');
    const walls = typeof rule === 'string' ? [wall] : zoneDates(rule, wall);
    return walls.map((w) => ({ at: w - from * 60_000, offset: to }));
  });
  return ownZone(changes, first);
}
const zoneDates = (rule: Exclude<ReturnType<typeof readRule>, string>, wall: number): number[] => {
  const found = expand({ ...rule, count: rule.count ?? 200 }, wall, (w) => w <= Date.UTC(ruleLimits.lastYear, 11, 31));
  return typeof found === 'string' ? [wall] : found.dates;
};
