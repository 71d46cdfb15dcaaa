import type { Translate } from './provider';
import { makeFormat } from './format';

const t = ((key: string, values?: object) => `${key}${values ? JSON.stringify(values) : ''}`) as unknown as Translate;
const now = new Date('2026-11-24T10:42:00Z');
const en = makeFormat({ tag: 'en-GB', timeZone: 'Europe/Copenhagen', t });

it("writes dates and times of the reader's zone", () => {
  expect(en.date('2026-11-24T23:30:00Z')).toBe('25 Nov 2026');
  expect(en.today(new Date('2026-11-24T23:30:00Z'))).toBe('Wednesday 25 November');
  expect(en.dateTime('2026-11-24T10:42:00Z')).toBe('24 Nov 2026, 11:42');
  expect(makeFormat({ tag: 'de-DE', timeZone: 'Europe/Berlin', t }).dateTime('2026-11-24T10:42:00Z')).toBe('24. Nov. 2026, 11:42');
  expect(makeFormat({ tag: 'ar-u-nu-latn-ca-gregory', timeZone: 'UTC', t }).date('2026-11-24T10:42:00Z')).toMatch(/24.*2026/);
});
it('an hour of another day is not said without the day', () => {
  expect(en.time('2026-11-24T22:30:00Z', now)).toBe('23:30');
  expect(en.time('2026-11-24T23:30:00Z', now)).toBe('25 Nov 2026, 00:30');
  expect(en.time('2026-11-23T20:30:00Z', now)).toBe('23 Nov 2026, 21:30');
});
it("a deadline names weekday, zone and the days of the reader's calendar", () => {
  expect(en.deadline('2026-11-27T16:00:00Z', now)).toBe('Fri, 27 Nov 2026, 17:00 CET · app.time.daysLeft{"days":3}');
  expect(en.deadline('2026-11-24T22:00:00Z', now)).toContain('app.time.today');
  expect(en.deadline('2026-11-24T09:00:00Z', now)).toContain('app.time.passed');
  expect(en.daysLeft('2026-11-24T23:30:00Z', now)).toBe(1);
});
it('is relative within a week and a date beyond', () => {
  expect(en.relative('2026-11-24T10:41:40Z', now)).toBe('app.time.now');
  expect(en.relative('2026-11-24T08:42:00Z', now)).toBe('2 hours ago');
  expect(en.relative('2026-11-22T08:42:00Z', now)).toBe('2 days ago');
  expect(en.relative('2026-11-10T08:42:00Z', now)).toBe('10 Nov 2026');
});
it('keeps the names of a list apart where they run from right to left, or the words between them do', () => {
  expect(en.list(['Ana', 'Bo'])).toBe('Ana and Bo');
  expect(en.list(['أميرة', 'Bo'])).toBe('\u2068أميرة\u2069 and \u2068Bo\u2069');
  expect(makeFormat({ tag: 'ar-u-nu-latn-ca-gregory', timeZone: 'UTC', t }).list(['Ana', 'Bo'])).toBe('\u2068Ana\u2069 و\u2068Bo\u2069');
});
