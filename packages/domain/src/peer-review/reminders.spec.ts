import fc from 'fast-check';
import { isWallClock, wallClockIn } from './deadline.js';
import { deadlineMoments, dueMoments, invitationMoments, mayGo, quietEnds } from './reminders.js';

const at = (s: string) => new Date(s);
const due = at('2026-11-27T16:00:00Z');
const rulesAt = (now: string, since = '2026-11-01T00:00:00Z') => dueMoments(deadlineMoments(due, at(since)), at(now)).map((m) => m.rule);

it('a moment on a wall clock is one that there is, of years that a database and a reader can hold', () => {
  for (const text of ['2026-10-25T17:00', '2028-02-29T00:00', '2999-12-31T23:59']) expect([text, isWallClock(text)]).toEqual([text, true]);
  for (const text of [
    '2026-02-29T17:00',
    '2026-10-25',
    '2026-10-25T24:00',
    '2026-10-25T17:60',
    '9999-12-31T23:59',
    '0001-01-01T00:00',
    '2026-1-1T1:00',
  ])
    expect([text, isWallClock(text)]).toEqual([text, false]);
});

describe('reminders of a deadline', () => {
  it.each([
    ['2026-11-20T15:59:59Z', []],
    ['2026-11-20T16:00:00Z', ['weekBefore']],
    ['2026-11-26T15:59:59Z', ['weekBefore']], // nothing ran for six days: still said
    ['2026-11-26T16:00:00Z', ['dayBefore']],
    ['2026-11-27T16:00:00Z', []],
    ['2026-11-28T16:00:00Z', ['dayAfter']],
    ['2026-12-01T16:00:00Z', ['fourDaysAfter']],
    ['2026-12-30T16:00:00Z', []],
  ])('at %s: %j', (now, rules) => expect(rulesAt(now)).toEqual(rules));
  it('says nothing that lay before the work began', () => expect(rulesAt('2026-11-25T00:00:00Z', '2026-11-24T00:00:00Z')).toEqual([]));
  it('every rule is heard once by a clock that runs, whenever it starts to run again in time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 23 }), (hours) => {
        const heard = new Set<string>();
        for (let t = due.getTime() - 9 * 86_400_000; t < due.getTime() + 9 * 86_400_000; t += hours * 3_600_000)
          for (const m of dueMoments(deadlineMoments(due, new Date(0)), new Date(t))) heard.add(m.rule);
        expect([...heard]).toEqual(['weekBefore', 'dayBefore', 'dayAfter', 'fourDaysAfter']);
      }),
    );
  });
});
describe('reminders of an invitation', () => {
  const rules = (days: number) =>
    invitationMoments(at('2026-11-01T12:00:00Z'), new Date(at('2026-11-01T12:00:00Z').getTime() + days * 86_400_000)).map((m) => [
      m.rule,
      m.from.toISOString().slice(0, 16),
    ]);
  it('come at half of the time and a day before its end; a short one has only what fits', () => {
    expect(rules(10)).toEqual([
      ['half', '2026-11-06T12:00'],
      ['lastDay', '2026-11-10T12:00'],
    ]);
    expect(rules(2)).toEqual([['lastDay', '2026-11-02T12:00']]);
    expect(rules(0.5)).toEqual([]);
  });
});
describe('quiet hours', () => {
  it.each([
    ['2026-11-25T20:30:00Z', 'Europe/Copenhagen', '2026-11-26T07:00:00.000Z'],
    ['2026-11-25T05:00:00Z', 'Europe/Copenhagen', '2026-11-25T07:00:00.000Z'],
    ['2026-11-25T12:00:00Z', 'Europe/Copenhagen', null],
    ['2026-11-25T17:30:00Z', 'Asia/Tbilisi', '2026-11-26T04:00:00.000Z'],
    ['2026-03-28T22:00:00Z', 'Europe/Berlin', '2026-03-29T06:00:00.000Z'], // the night with an hour less
    ['2026-10-24T22:00:00Z', 'Europe/Berlin', '2026-10-25T07:00:00.000Z'], // and the one with an hour more
  ])('%s in %s end at %s', (now, zone, end) => expect(quietEnds(at(now), zone, 21, 8)?.toISOString() ?? null).toBe(end));
  it('end on the hour that was asked for, never in the past, in every zone', () => {
    fc.assert(
      fc.property(
        fc.date({ min: at('2024-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z'), noInvalidDate: true }),
        fc.constantFrom('Europe/Copenhagen', 'Asia/Tbilisi', 'America/St_Johns', 'UTC'),
        fc.nat(23),
        fc.integer({ min: 4, max: 23 }),
        (now, zone, from, until) => {
          const end = quietEnds(now, zone, from, until);
          if (end === null) return;
          expect(end > now).toBe(true);
          expect(wallClockIn(end, zone).slice(11)).toBe(`${String(until).padStart(2, '0')}:00`);
        },
      ),
    );
  });
  it('do not hold back what would be too late after them', () => {
    const night = at('2026-11-25T22:00:00Z');
    expect(mayGo(night, null, 'UTC', 21, 8)).toBe(false);
    expect(mayGo(night, at('2026-11-26T12:00:00Z'), 'UTC', 21, 8)).toBe(false);
    expect(mayGo(night, at('2026-11-26T05:00:00Z'), 'UTC', 21, 8)).toBe(true);
    expect(mayGo(night, null, 'UTC', 8, 8)).toBe(true);
  });
});
