import { readComponents, textValue, type CalendarLine, type Component } from './calendar-lines.js';
import { expand, readRule } from './calendar-rule.js';
import { DAY, Refused, stampOf, untilOf, zoneOf, type Stamp, type Zones } from './calendar-stamp.js';
import { instantOf, zoneByName } from './calendar-zone.js';
import type { RemarkCode } from './remarks.js';
import { importLimits, UnreadableFile, type Report } from './report.js';

/** A gathering as a calendar tells of it. */
export interface CalendarEvent {
  /** Which event of the file, counted from 1. */
  readonly row: number;
  readonly line: number;
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly url: string | null;
  readonly allDay: boolean;
  /** Beginnings in order: instants (`2026-09-10T16:00Z`), for whole days every day (`2026-09-01`). */
  readonly dates: readonly string[];
  readonly cancelled: readonly string[];
  readonly minutes: number | null;
  /** Repeats without end: `dates` are those of the next two years. */
  readonly endless: boolean;
}
export interface CalendarRead {
  readonly components: number;
  readonly events: number;
  readonly accepted: CalendarEvent[];
  /** Row → row that it replaced or moved a date of. */
  readonly merged: Map<number, number>;
  readonly rejected: Set<number>;
}
export interface CalendarOptions {
  /** Words of a text without its marks. */
  readonly plain: (html: string) => string;
  readonly hash: (text: string) => string;
}

type Where = { row: number; line: number; column?: string };
/** Reads a calendar (RFC 5545). An event that cannot be understood is refused by itself. Throws UnreadableFile. */
export function readCalendar(lines: readonly CalendarLine[], options: CalendarOptions, report: Report): CalendarRead {
  const calendar = readComponents(lines);
  if (calendar.name !== 'VCALENDAR') throw new UnreadableFile('notACalendar', calendar.line);
  const components = calendar.parts.filter((c) => c.name === 'VEVENT');
  if (components.length > importLimits.events) throw new UnreadableFile('tooManyEvents');
  const zones = new Map(calendar.parts.filter((c) => c.name === 'VTIMEZONE').map((c) => [c.get('TZID')?.value ?? '', zoneOf(c)] as const));
  const floating = zoneByName(calendar.get('X-WR-TIMEZONE')?.value ?? '');
  if (components.length === 0) report.warn('noRows');
  const groups = new Map<string, { row: number; component: Component; uid: string }[]>();
  components.forEach((component, i) => {
    const uid =
      component.get('UID')?.value || `content:${options.hash(component.properties.map((p) => `${p.name}:${p.value}`).join('\n'))}`;
    if (!component.get('UID')) report.warn('uidMissing', { row: i + 1, line: component.line });
    groups.set(uid, [...(groups.get(uid) ?? []), { row: i + 1, component, uid }]);
  });
  const read: CalendarRead = { components: components.length, events: groups.size, accepted: [], merged: new Map(), rejected: new Set() };
  const around = { zones, floating, options, report, lastLine: lines.at(-1)?.line ?? 0 };
  let dates = 0;
  for (const group of groups.values()) {
    const masters = group.filter((g) => !g.component.get('RECURRENCE-ID')).sort((a, b) => newness(b.component) - newness(a.component));
    const master = masters[0] ?? group[0]!;
    for (const older of masters.slice(1)) {
      read.merged.set(older.row, master.row);
      report.warn('eventReplaced', { row: older.row, line: older.component.line, params: { into: master.row } });
    }
    const changes = group.filter((g) => g !== master && !masters.includes(g));
    for (const change of changes) {
      read.merged.set(change.row, master.row);
      report.note('eventChangesDate', { row: change.row, line: change.component.line, params: { into: master.row } });
    }
    try {
      const event = eventOf(master, changes, around);
      dates += event.dates.length;
      if (dates > importLimits.dates) throw new UnreadableFile('tooManyDates', event.line);
      read.accepted.push(event);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      read.rejected.add(master.row);
      report.error(error.code, { row: master.row, line: error.line ?? master.component.line, column: error.column });
    }
  }
  return read;
}
const newness = (c: Component): number => Number(c.get('SEQUENCE')?.value ?? 0) * 1e6 + c.line / 1e6;

interface Around extends Zones {
  readonly options: CalendarOptions;
  readonly report: Report;
  readonly lastLine: number;
}
const shown = (at: number, allDay: boolean): string =>
  allDay ? new Date(at).toISOString().slice(0, 10) : `${new Date(at).toISOString().slice(0, 16)}Z`;

function eventOf(
  { row, component, uid }: { row: number; component: Component; uid: string },
  changes: readonly { component: Component }[],
  around: Around,
): CalendarEvent {
  const { report, options } = around;
  const where = { row, line: component.line };
  if (component.open) throw new Refused('componentOpen', 'END', around.lastLine);
  const begins = component.get('DTSTART');
  if (!begins) throw new Refused('startMissing', 'DTSTART');
  const start = stampOf(begins, begins.value, around);
  if (start.floats) report.warn('zoneOfCalendar', { ...where, column: 'DTSTART' });
  const instant = (stamp: Stamp): number => {
    if (stamp.allDay) return stamp.wall;
    const { at, odd } = instantOf(stamp.wall, stamp.zone);
    if (odd) report.warn(odd === 'gap' ? 'timeInGap' : 'timeTwice', { ...where, column: 'DTSTART' });
    return at;
  };
  const minutes = lengthOf(component, start, instant(start), around, where);
  const { walls, endless } = wallsOf(component, start, around, where);
  const each = (name: string) => component.all(name).flatMap((p) => p.value.split(',').map((text) => instant(stampOf(p, text, around))));
  const without = new Set(each('EXDATE'));
  for (const rule of component.all('EXRULE')) {
    report.warn('ruleDeprecated', { ...where, column: 'EXRULE' });
    const read = readRule(rule.value);
    const dates = typeof read === 'string' ? read : expand(read, start.wall, untilOf(read.until, start));
    if (typeof dates === 'string') throw new Refused(dates, 'EXRULE');
    for (const wall of dates.dates) without.add(instant({ ...start, wall }));
  }
  const dates = new Set([...walls.map((wall) => instant({ ...start, wall })), ...each('RDATE')].filter((at) => !without.has(at)));
  const cancelled: number[] = [];
  for (const { component: change } of changes) {
    const of = change.get('RECURRENCE-ID');
    const to = change.get('DTSTART');
    if (!of) continue;
    const old = instant(stampOf(of, of.value, around));
    dates.delete(old);
    if (change.get('STATUS')?.value.toUpperCase() === 'CANCELLED') cancelled.push(old);
    else dates.add(to ? instant(stampOf(to, to.value, around)) : old);
  }
  const sorted = [...dates].sort((a, b) => a - b);
  const days = start.allDay ? sorted.flatMap((at) => Array.from({ length: Math.max(1, minutes / 1440) }, (_, i) => at + i * DAY)) : sorted;
  if (endless) report.note('ruleEndless', { ...where, column: 'RRULE' });
  if (component.all('ATTENDEE').length || component.get('ORGANIZER')) report.warn('peopleDropped', where);
  if (component.all('ATTACH').length || component.parts.some((p) => p.name === 'VALARM')) report.warn('attachmentsDropped', where);
  const words = (name: string) => {
    const text = textValue(component.get(name)?.value ?? '');
    const plain = options.plain(text).normalize('NFC');
    if (/<[a-z!/]/i.test(text)) report.warn('markupDropped', { ...where, column: name });
    return plain;
  };
  const link = component.get('URL')?.value.trim() ?? '';
  if (link && !/^https?:\/\/\S+$/i.test(link)) report.warn('linkDropped', { ...where, column: 'URL' });
  if (!component.get('SUMMARY')) report.warn('titleMissing', where);
  return {
    ...where,
    uid,
    title: words('SUMMARY').slice(0, 300),
    description: words('DESCRIPTION').slice(0, importLimits.cell),
    place: words('LOCATION').slice(0, 300),
    url: /^https?:\/\/\S+$/i.test(link) ? link : null,
    allDay: start.allDay,
    dates: days.map((at) => shown(at, start.allDay)),
    cancelled: cancelled.map((at) => shown(at, start.allDay)),
    minutes: start.allDay ? null : minutes,
    endless,
  };
}

/** Minutes from the beginning to the end, which is exclusive. */
function lengthOf(component: Component, start: Stamp, startsAt: number, around: Around, where: Where): number {
  const ends = component.get('DTEND');
  const lasts = component.get('DURATION');
  let minutes: number;
  if (ends) {
    const stamp = stampOf(ends, ends.value, around);
    minutes = ((stamp.allDay ? stamp.wall : instantOf(stamp.wall, stamp.zone).at) - startsAt) / 60_000;
  } else if (lasts) {
    const m = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(lasts.value.trim());
    if (!m) throw new Refused('durationUnreadable', 'DURATION');
    const [weeks, days, hours, mins] = m.slice(2, 6).map((n) => Number(n ?? 0)) as [number, number, number, number];
    minutes = (m[1] === '-' ? -1 : 1) * (((weeks * 7 + days) * 24 + hours) * 60 + mins);
  } else {
    if (!start.allDay) warn(around, 'endMissing', where);
    return start.allDay ? 1440 : 0;
  }
  if (minutes < 0) throw new Refused('endBeforeStart', ends ? 'DTEND' : 'DURATION');
  if (minutes > 366 * 1440) throw new Refused('tooLong', ends ? 'DTEND' : 'DURATION');
  return minutes;
}
const warn = (around: Around, code: RemarkCode, where: Where) => around.report.warn(code, where);

/** Wall times of the rule; the start alone where there is none. */
function wallsOf(component: Component, start: Stamp, around: Around, where: Where): { walls: number[]; endless: boolean } {
  const property = component.get('RRULE');
  if (!property) return { walls: [start.wall], endless: false };
  const rule = readRule(property.value);
  if (typeof rule === 'string') throw new Refused(rule, 'RRULE');
  if (rule.until !== null && !rule.until.includes('T') && !start.allDay) warn(around, 'untilIsADay', { ...where, column: 'RRULE' });
  const found = expand(rule, start.wall, untilOf(rule.until, start));
  if (typeof found === 'string') throw new Refused(found, 'RRULE');
  if (found.dates[0] !== start.wall) warn(around, 'startOutsideRule', { ...where, column: 'RRULE' });
  return { walls: found.dates, endless: found.endless };
}
