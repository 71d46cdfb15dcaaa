// What must come out of the files with dates and sums besides the counts of the manifest.
import { caseBytes, has, manifest } from './import-files.mjs';

/** As in import-cases.mjs. */
export const datedDetails = {
  'funded_projects_as_written.csv': (got, remarks) => {
    const { readings } = manifest().files.find((f) => f.file === 'funded_projects_as_written.csv').expect;
    const by = (row) => got.read.accepted.find((p) => p.row === row);
    const of = (p) => ({
      budget_eur: p.total?.currency === 'EUR' ? p.total.value : null,
      eu_share_eur: p.share?.value ?? null,
      amount: p.total?.value ?? null,
      currency: p.total?.currency ?? null,
      start: p.period?.start ?? null,
      end: p.period?.end ?? null,
    });
    const wrong = readings.filter(({ row, ...wanted }) => Object.entries(wanted).some(([key, value]) => of(by(row))[key] !== value));
    return {
      [`readings (${wrong.map((r) => r.row).join() || 'all'})`]: wrong.length === 0,
      shown: has(remarks, 'amountGrouped', 3, 'budget') && has(remarks, 'amountInWords', 4) && has(remarks, 'amountTwo', 3),
      open: by(2).period.isOpen && by(7).period.isOpen && has(remarks, 'endOpen', 2) && has(remarks, 'endOpen', 7),
      planned: by(8).period.isPlanned && has(remarks, 'periodPlanned', 8),
      countries:
        by(4).countries.join() === 'AZ' &&
        by(10).countries.join() === 'SE,NO,DK' &&
        by(12).countries.join() === 'PL,UA' &&
        by(5).countries.join() === 'BE,GE',
      strict: has(remarks, 'tooManyCells', 6),
      all: ['amountNegative', 'endBeforeStart', 'countryUnknown'].every((code) => has(remarks, code, 13)),
    };
  },
  'events_odd.ics': (got, remarks) => {
    const expected = JSON.parse(caseBytes('events_odd.expected.json').toString('utf8')).events;
    const by = (key) => got.accepted.find((e) => (key === '(no uid)' ? e.uid.startsWith('content:') : e.uid.startsWith(key)));
    const checks = { components: got.components === 28, events: got.events === 25 };
    for (const [key, want] of Object.entries(expected)) {
      const e = by(key);
      const dates = want.instances ?? want.all_day ?? want.first;
      checks[key] = want.rejected
        ? e === undefined
        : e !== undefined &&
          [dates, want.or_also && [...dates, ...want.or_also]].some((l) => l?.join() === e.dates.slice(0, want.first?.length).join()) &&
          e.allDay === (want.all_day !== undefined) &&
          (want.title ?? e.title) === e.title &&
          (want.description ?? e.description) === e.description &&
          (want.cancelled ?? e.cancelled).join() === e.cancelled.join() &&
          (want.duration_minutes ?? e.minutes) === e.minutes;
    }
    return {
      ...checks,
      floating: has(remarks, 'zoneOfCalendar'),
      gap: has(remarks, 'timeInGap') && has(remarks, 'timeTwice'),
      unknown: has(remarks, 'zoneUnknown', undefined, 'DTSTART') && has(remarks, 'endBeforeStart', undefined, 'DTEND'),
      people: has(remarks, 'peopleDropped') && !JSON.stringify([got, remarks]).includes('guest1'),
      attachments: has(remarks, 'attachmentsDropped') && !JSON.stringify([got, remarks]).includes('passwd'),
      scripts: !/alert|javascript|<b>/.test(JSON.stringify(got)) && has(remarks, 'linkDropped', undefined, 'URL'),
      deprecated: has(remarks, 'ruleDeprecated'),
      uid: has(remarks, 'uidMissing'),
      until: has(remarks, 'untilIsADay'),
      endless: by('14').endless && by('14').dates.length < 110,
    };
  },
  'events_lf_bom.ics': (got, remarks) => ({ read: got.accepted[0].title === 'Only LF and a BOM', said: has(remarks, 'lineEndsPlain') }),
  'events_hostile.ics': (got, remarks) => ({
    second: has(remarks, 'ruleTooOften', 1, 'RRULE'),
    never: has(remarks, 'ruleWithoutDates', 2, 'RRULE'),
    many: has(remarks, 'ruleTooManyDates', 3, 'RRULE'),
    year: has(remarks, 'yearOutside', 4, 'DTSTART'),
    open: remarks.find((r) => r.code === 'componentOpen' && r.row === 5).line === 33,
  }),
};
