/* Rules of repetition (RFC 5545, 3.3.10), as far as gatherings of people use them. Days are counted in wall time, as UTC milliseconds. */

const DAY = 86_400_000;
/** `dry`: periods in a row that name no day, before a rule is given up (the 30 February of every year). */
export const ruleLimits = { dates: 1_000, ahead: 2 * 366 * DAY, dry: 5_000, firstYear: 1990, lastYear: 2100 } as const;

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
export interface CalendarRule {
  readonly every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number | null;
  /** As it stands in the file: a day, or a moment. */
  readonly until: string | null;
  readonly byDay: readonly { nth: number; day: number }[];
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  readonly bySetPos: readonly number[];
  readonly weekStart: number;
}
export type RuleFault = 'ruleTooOften' | 'ruleTooManyDates' | 'ruleUnreadable' | 'ruleWithoutDates';

/** A rule as data, or why it is not followed. */
export function readRule(text: string): CalendarRule | RuleFault {
  const parts = new Map(text.split(';').map((p) => p.toUpperCase().split('=', 2) as [string, string | undefined]));
  const every = parts.get('FREQ') ?? '';
  if (/^(SECONDLY|MINUTELY|HOURLY)$/.test(every)) return 'ruleTooOften';
  if (!/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(every)) return 'ruleUnreadable';
  const count = parts.get('COUNT');
  if (count !== undefined && !/^[1-9]\d*$/.test(count)) return 'ruleUnreadable';
  if (Number(count) > ruleLimits.dates) return 'ruleTooManyDates';
  for (const name of parts.keys())
    if (!/^(FREQ|COUNT|UNTIL|INTERVAL|BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS|WKST)$/.test(name)) return 'ruleUnreadable';
  const numbers = (name: string, most: number): number[] | null => {
    const list = (parts.get(name)?.split(',') ?? []).map(Number);
    return list.every((n) => Number.isInteger(n) && n !== 0 && Math.abs(n) <= most) ? list : null;
  };
  const byDay = (parts.get('BYDAY')?.split(',') ?? []).map((d) => /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(d));
  const [byMonthDay, byMonth, bySetPos] = [numbers('BYMONTHDAY', 31), numbers('BYMONTH', 12), numbers('BYSETPOS', 366)];
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const until = parts.get('UNTIL') ?? null;
  if (!byMonthDay || !byMonth || !bySetPos || byDay.includes(null) || !(Number.isInteger(interval) && interval >= 1 && interval <= 1_000))
    return 'ruleUnreadable';
  if (until !== null && !/^\d{8}(T\d{6}Z?)?$/.test(until)) return 'ruleUnreadable';
  return {
    every: every as CalendarRule['every'],
    interval,
    count: count === undefined ? null : Number(count),
    until,
    byDay: byDay.map((d) => ({ nth: Number(d![1] ?? 0), day: weekdays.indexOf(d![2]!) })),
    byMonthDay,
    byMonth,
    bySetPos,
    weekStart: Math.max(0, weekdays.indexOf(parts.get('WKST') ?? 'MO')),
  };
}

const midnight = (wall: number) => Math.floor(wall / DAY) * DAY;
const dayOf = (year: number, month: number, day: number): number | null => {
  const at = new Date(Date.UTC(year, month, day));
  return at.getUTCMonth() === month ? at.getTime() : null;
};
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** Days of one month that the rule names. */
function inMonth(rule: CalendarRule, year: number, month: number, startDay: number): number[] {
  const last = lastDay(year, month);
  const all = Array.from({ length: last }, (_, i) => Date.UTC(year, month, i + 1));
  const byMonthDay = (d: number) => {
    const n = new Date(d).getUTCDate();
    return rule.byMonthDay.some((m) => (m > 0 ? m === n : m === n - last - 1));
  };
  const byDay = (d: number) => {
    const n = new Date(d).getUTCDate();
    const isNth = (nth: number) => nth === 0 || (nth > 0 ? Math.ceil(n / 7) === nth : Math.ceil((last - n + 1) / 7) === -nth);
    return rule.byDay.some((b) => b.day === new Date(d).getUTCDay() && isNth(b.nth));
  };
  if (!rule.byDay.length && !rule.byMonthDay.length) return [dayOf(year, month, startDay)].filter((d) => d !== null);
  return all.filter((d) => (!rule.byMonthDay.length || byMonthDay(d)) && (!rule.byDay.length || byDay(d)));
}

/** Days of the n-th period after the one of the start. */
function inPeriod(rule: CalendarRule, start: number, n: number): number[] {
  const from = new Date(start);
  const step = n * rule.interval;
  const hasMonth = (d: number) => !rule.byMonth.length || rule.byMonth.includes(new Date(d).getUTCMonth() + 1);
  switch (rule.every) {
    case 'DAILY': {
      const day = midnight(start) + step * DAY;
      const isWanted = !rule.byDay.length || rule.byDay.some((b) => b.day === new Date(day).getUTCDay());
      const last = lastDay(new Date(day).getUTCFullYear(), new Date(day).getUTCMonth());
      const n = new Date(day).getUTCDate();
      const fits = !rule.byMonthDay.length || rule.byMonthDay.some((m) => (m > 0 ? m === n : m === n - last - 1));
      return isWanted && fits && hasMonth(day) ? [day] : [];
    }
    case 'WEEKLY': {
      const monday = midnight(start) - ((from.getUTCDay() - rule.weekStart + 7) % 7) * DAY + step * 7 * DAY;
      const days = rule.byDay.length ? rule.byDay.map((b) => b.day) : [from.getUTCDay()];
      return Array.from({ length: 7 }, (_, i) => monday + i * DAY).filter((d) => days.includes(new Date(d).getUTCDay()) && hasMonth(d));
    }
    case 'MONTHLY': {
      const month = from.getUTCFullYear() * 12 + from.getUTCMonth() + step;
      return inMonth(rule, Math.floor(month / 12), month % 12, from.getUTCDate()).filter(hasMonth);
    }
    case 'YEARLY': {
      const year = from.getUTCFullYear() + step;
      const months = rule.byMonth.length
        ? rule.byMonth.map((m) => m - 1)
        : rule.byMonthDay.length || rule.byDay.length
          ? [...Array(12).keys()]
          : [from.getUTCMonth()];
      if (!rule.byMonth.length && rule.byDay.some((b) => b.nth !== 0)) return nthOfYear(rule, year);
      return [...months].sort((a, b) => a - b).flatMap((m) => inMonth(rule, year, m, from.getUTCDate()));
    }
  }
}
/** The twentieth Monday of a year. */
function nthOfYear(rule: CalendarRule, year: number): number[] {
  const days = Array.from({ length: 12 }, (_, m) =>
    inMonth({ ...rule, byDay: rule.byDay.map((b) => ({ ...b, nth: 0 })) }, year, m, 1),
  ).flat();
  return days.filter((d) =>
    rule.byDay.some((b) => {
      const same = days.filter((o) => new Date(o).getUTCDay() === b.day);
      return b.nth === 0 ? same.includes(d) : same.at(b.nth > 0 ? b.nth - 1 : b.nth) === d;
    }),
  );
}

/** Wall times of a rule from its start on, with the time of day of the start. A rule without end is followed two years ahead.
 *  @param isBefore whether a wall time is still within UNTIL */
export function expand(
  rule: CalendarRule,
  start: number,
  isBefore: (wall: number) => boolean,
): { dates: number[]; endless: boolean } | RuleFault {
  const time = start - midnight(start);
  const dates: number[] = [];
  const endless = rule.count === null && rule.until === null;
  const horizon = endless ? start + ruleLimits.ahead : Date.UTC(ruleLimits.lastYear + 1, 0, 1);
  let dry = 0;
  for (let n = 0; ; n++) {
    const days = inPeriod(rule, start, n);
    const picked = rule.bySetPos.length ? days.filter((_, i) => rule.bySetPos.some((p) => (p > 0 ? p - 1 : days.length + p) === i)) : days;
    for (const day of picked) {
      const wall = day + time;
      if (wall < start) continue;
      if (!isBefore(wall) || wall > horizon) return dates.length ? { dates, endless } : 'ruleWithoutDates';
      dates.push(wall);
      if (rule.count !== null && dates.length === rule.count) return { dates, endless };
      if (dates.length > ruleLimits.dates) return 'ruleTooManyDates';
    }
    dry = picked.length ? 0 : dry + 1;
    // No later day can count any more.
    const soonest = Math.max(start, periodStart(rule, start, n + 1));
    if (dry > ruleLimits.dry || soonest > horizon || !isBefore(soonest)) return dates.length ? { dates, endless } : 'ruleWithoutDates';
  }
}
/** No day of the n-th period lies before it. */
const periodStart = (rule: CalendarRule, start: number, n: number): number => {
  const from = new Date(start);
  const step = n * rule.interval;
  if (rule.every === 'DAILY') return midnight(start) + step * DAY;
  if (rule.every === 'WEEKLY') return midnight(start) - 6 * DAY + step * 7 * DAY;
  return rule.every === 'MONTHLY'
    ? Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + step, 1)
    : Date.UTC(from.getUTCFullYear() + step, 0, 1);
};
