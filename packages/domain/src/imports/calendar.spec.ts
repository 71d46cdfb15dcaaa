import { readCalendar } from './calendar.js';
import { expand, readRule } from './calendar-rule.js';
import { instantOf, zoneByName } from './calendar-zone.js';
import { Report } from './report.js';

const at = (text: string) => Date.parse(`${text}Z`);
const days = (rule: string, start: string): string[] | string => {
  const read = readRule(rule);
  if (typeof read === 'string') return read;
  const found = expand(read, at(start), () => true);
  return typeof found === 'string' ? found : found.dates.map((d) => new Date(d).toISOString().slice(0, 10));
};
const read = (body: string) => {
  const report = new Report();
  const text = ['BEGIN:VCALENDAR', ...body.trim().split('\n'), 'END:VCALENDAR'];
  const lines = text.map((t, i) => ({ line: i + 1, text: t.trim() }));
  return { ...readCalendar(lines, { plain: (t) => t, hash: (t) => String(t.length) }, report), codes: report.remarks.map((r) => r.code) };
};
const event = (lines: string) => `BEGIN:VEVENT\nUID:one\nSUMMARY:One\n${lines}\nEND:VEVENT`;

describe('rules of repetition', () => {
  it.each([
    ['FREQ=MONTHLY;COUNT=3;BYMONTHDAY=31', '2026-01-31T09:00', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-1', '2026-01-31T09:00', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['FREQ=MONTHLY;COUNT=2;BYDAY=FR;BYMONTHDAY=13', '2026-01-01T09:00', ['2026-02-13', '2026-03-13']],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997-08-05T09:00', ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24']],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08-05T09:00', ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31']],
    ['FREQ=YEARLY;COUNT=2;BYDAY=20MO', '1997-05-19T09:00', ['1997-05-19', '1998-05-18']],
    ['FREQ=YEARLY;COUNT=2;BYMONTH=11;BYDAY=4TH', '2026-01-01T09:00', ['2026-11-26', '2027-11-25']],
    ['FREQ=DAILY;COUNT=3;BYDAY=MO,WE', '2026-11-02T09:00', ['2026-11-02', '2026-11-04', '2026-11-09']],
    ['FREQ=HOURLY', '2026-01-01T09:00', 'ruleTooOften'],
    ['FREQ=DAILY;COUNT=1001', '2026-01-01T09:00', 'ruleTooManyDates'],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '2026-01-01T09:00', 'ruleWithoutDates'],
    ['FREQ=YEARLY;BYWEEKNO=20', '2026-01-01T09:00', 'ruleUnreadable'],
    ['FREQ=DAILY;COUNT=0', '2026-01-01T09:00', 'ruleUnreadable'],
  ])('%s', (rule, start, wanted) => {
    expect(days(rule, start)).toEqual(wanted);
  });
  it('without an end are followed two years ahead and no further', () => {
    const dates = days('FREQ=DAILY', '2026-01-01T09:00');
    expect(dates.length).toBe(733);
  });
});

describe('zones', () => {
  it.each(['Europe/Brussels', 'W. Europe Standard Time', '/mozilla.org/20070129_1/Europe/Berlin', '"Europe/Paris"'])(
    '%s is known',
    (name) => {
      expect([at('2026-01-15T12:00'), at('2026-07-15T12:00')].map((t) => zoneByName(name)?.(t))).toEqual([60, 120]);
    },
  );
  it.each(['Mars/Olympus', '', 'CEST', '../../etc/passwd'])('%s is not', (name) => {
    expect(zoneByName(name)).toBeNull();
  });
  it('every wall time of a year is an instant that shows it again, but for the hour that does not exist', () => {
    const zone = zoneByName('Europe/Copenhagen')!;
    const odd: string[] = [];
    for (let wall = at('2026-01-01T00:30'); wall < at('2027-01-01T00:00'); wall += 3_600_000) {
      const found = instantOf(wall, zone);
      if (found.odd) odd.push(`${found.odd} ${new Date(wall).toISOString().slice(0, 16)}`);
      if (found.odd !== 'gap') expect(found.at + zone(found.at) * 60_000).toBe(wall);
    }
    expect(odd).toEqual(['gap 2026-03-29T02:30', 'overlap 2026-10-25T02:30']);
  });
});

describe('a calendar', () => {
  it('keeps the wall time over the change of clocks', () => {
    const { accepted } = read(
      event('DTSTART;TZID=Europe/Copenhagen:20260129T183000\nDURATION:PT2H\nRRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=-1TH;COUNT=6'),
    );
    expect(accepted[0]!.dates).toEqual([
      '2026-01-29T17:30Z',
      '2026-03-26T17:30Z',
      '2026-05-28T16:30Z',
      '2026-07-30T16:30Z',
      '2026-09-24T16:30Z',
      '2026-11-26T17:30Z',
    ]);
  });
  it('brings its own zone with summer time, where nobody else knows it', () => {
    const zone = [
      'BEGIN:VTIMEZONE\nTZID:Ours',
      'BEGIN:STANDARD\nDTSTART:19701025T030000\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD',
      'BEGIN:DAYLIGHT\nDTSTART:19700329T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\n');
    const { accepted } = read(`${zone}\n${event('DTSTART;TZID=Ours:20260115T100000\nRDATE;TZID=Ours:20260715T100000\nDURATION:PT1H')}`);
    expect(accepted[0]!.dates).toEqual(['2026-01-15T09:00Z', '2026-07-15T08:00Z']);
  });
  it.each([
    ['DTSTART:20260230T100000Z', 'dateImpossible'],
    ['DTSTART:soon', 'dateUnreadable'],
    ['DTSTART:20260218T100000', 'zoneMissing'],
    ['DTSTART:19891231T100000Z', 'yearOutside'],
    ['LOCATION:Nowhere', 'startMissing'],
    ['DTSTART:20260101T100000Z', 'endMissing'],
    ['DTSTART:20260101T100000Z\nDURATION:long', 'durationUnreadable'],
    ['DTSTART:20260101T100000Z\nDTEND:20280101T100000Z', 'tooLong'],
    ['DTSTART:20260101T100000Z\nRRULE:FREQ=DAILY;BYHOUR=1,2', 'ruleUnreadable'],
  ])('%s says %s', (lines, code) => {
    expect(read(event(lines)).codes).toContain(code);
  });
  it('stops at five hundred events, and at twenty thousand dates', () => {
    expect(() => read(Array.from({ length: 501 }, () => event('DTSTART:20260101T100000Z')).join('\n'))).toThrow('tooManyEvents');
    const many = Array.from({ length: 30 }, (_, i) =>
      event('DTSTART:20260101T100000Z\nRRULE:FREQ=DAILY;COUNT=1000').replace('one', `u${i}`),
    );
    expect(() => read(many.join('\n'))).toThrow('tooManyDates');
  });
});
