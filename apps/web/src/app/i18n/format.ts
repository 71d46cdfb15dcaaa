import { apart } from './line';
import type { Translate } from './provider';

/** An instant as it comes from the API (ISO 8601) or as a Date. */
export type Instant = string | Date;

export interface Format {
  /** "24 Nov 2026". */
  date(at: Instant): string;
  /** "Tuesday 24 November". */
  today(now?: Date): string;
  /** "Thu 3 Dec 2026" of a day of the calendar, `2026-12-03`. */
  day(day: string): string;
  /** "24 Nov 2026, 10:42" in the reader's zone. */
  dateTime(at: Instant): string;
  /** "10:42" of today, else with its date: "24 Nov 2026, 10:42". */
  time(at: Instant, now?: Date): string;
  /** "Fri 27 Nov 2026, 17:00 CET": weekday, and always the zone; another zone than the reader's can be asked for. */
  exact(at: Instant, timeZone?: string): string;
  /** "Fri 27 Nov 2026, 17:00 CET · 3 days left". */
  deadline(at: Instant, now?: Date): string;
  /** "2 hours ago" within a week, else the date. Show the exact time on focus: see <Time>. */
  relative(at: Instant, now?: Date): string;
  /** Whole days of the reader's calendar until then; negative once past. */
  daysLeft(at: Instant, now?: Date): number;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
  /** Name of a language in the reader's own ("German"). */
  language(code: string): string;
  /** Name of a country from its ISO 3166 code. */
  country(code: string): string;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const at = (value: Instant): Date => (typeof value === 'string' ? new Date(value) : value);

/** Cached, as every Intl object costs a tenth of a millisecond and a list has a hundred of them. */
function cached<O extends object, F>(make: (options: O) => F): (options: O) => F {
  const known = new Map<string, F>();
  return (options) => {
    const key = JSON.stringify(options);
    let found = known.get(key);
    if (!found) known.set(key, (found = make(options)));
    return found;
  };
}

/** @param tag BCP 47 tag for Intl @param timeZone IANA name of the reader's zone */
export function makeFormat({ tag, timeZone, t }: { tag: string; timeZone: string; t: Translate }): Format {
  const dates = cached((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));
  const numbers = cached((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
  const relatives = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const names = cached((options: { type: Intl.DisplayNamesType }) => new Intl.DisplayNames(tag, { ...options, fallback: 'code' }));
  const shortDate = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const clock = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
  const dayNumber = (value: Date) => {
    const part = (type: string) =>
      Number(
        new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
          .formatToParts(value)
          .find((p) => p.type === type)?.value,
      );
    return Math.round(Date.UTC(part('year'), part('month') - 1, part('day')) / day);
  };

  const format: Format = {
    date: (value) => dates({ ...shortDate, timeZone }).format(at(value)),
    today: (now = new Date()) => dates({ weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(now),
    day: (value) => dates({ weekday: 'short', ...shortDate, timeZone: 'UTC' }).format(at(`${value}T12:00:00Z`)),
    dateTime: (value) => dates({ ...shortDate, ...clock, timeZone }).format(at(value)),
    time: (value, now = new Date()) =>
      format.daysLeft(value, now) === 0 ? dates({ ...clock, timeZone }).format(at(value)) : format.dateTime(value),
    exact: (value, zone = timeZone) =>
      dates({ weekday: 'short', ...shortDate, ...clock, timeZone: zone, timeZoneName: 'short' }).format(at(value)),
    daysLeft: (value, now = new Date()) => dayNumber(at(value)) - dayNumber(now),
    deadline(value, now = new Date()) {
      const days = format.daysLeft(value, now);
      const left = at(value) < now ? t('app.time.passed') : days === 0 ? t('app.time.today') : t('app.time.daysLeft', { days });
      return `${format.exact(value)} · ${left}`;
    },
    relative(value, now = new Date()) {
      const ms = at(value).getTime() - now.getTime();
      const size = Math.abs(ms);
      if (size >= 7 * day) return format.date(value);
      if (size < minute) return t('app.time.now');
      if (size < hour) return relatives.format(Math.trunc(ms / minute), 'minute');
      if (size < day) return relatives.format(Math.trunc(ms / hour), 'hour');
      return relatives.format(dayNumber(at(value)) - dayNumber(now) || Math.sign(ms), 'day');
    },
    number: (value, options = {}) => numbers(options).format(value),
    list: (items, type = 'conjunction') => new Intl.ListFormat(tag, { type }).format(apart(items, tag.startsWith('ar'))),
    language: (code) => names({ type: 'language' }).of(code) ?? code,
    country: (code) => names({ type: 'region' }).of(code) ?? code,
  };
  return format;
}
