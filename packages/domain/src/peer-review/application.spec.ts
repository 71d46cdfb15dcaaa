import fc from 'fast-check';
import {
  applicationProblems,
  asked,
  facilitatorProblems,
  firstDeadlines,
  isTimeZone,
  startApplicationInput,
  type ApplicationDraft,
} from './application.js';
import { wallClockIn } from './deadline.js';

const known = ['finance', 'networking'];
const practice = { published: true, title: 'Desk', summary: 'A desk.', described: 2 };
const good: ApplicationDraft = {
  summary: 'We want to know whether people who come to the desk reach a lender, and what stops those who do not.',
  guidingQuestions: ['What could we stop asking for?', '', ' '],
  scopeDimensionKeys: ['finance'],
  languages: ['en'],
  visitMode: 'HYBRID',
  timeZone: 'Europe/Copenhagen',
  visitStart: '2027-03-01',
  visitEnd: '2027-03-02',
};
const rules = (more: Partial<ApplicationDraft>, p = practice) =>
  applicationProblems({ ...good, ...more }, p, known, '2026-11-25').map((i) => i.rule);

describe('an application', () => {
  it('can be sent when it is whole, with an empty line among the questions', () => {
    expect(rules({})).toEqual([]);
    expect(asked(good.guidingQuestions)).toEqual(['What could we stop asking for?']);
  });
  it('is told everything that is missing at once', () => {
    expect(
      rules(
        {
          summary: '',
          guidingQuestions: [],
          scopeDimensionKeys: [],
          languages: [],
          timeZone: 'Mars',
          visitStart: '2026-11-25',
          visitEnd: '2026-11-20',
        },
        { ...practice, described: 0 },
      ),
    ).toEqual([
      'practiceIncomplete',
      'summaryTooShort',
      'oneQuestion',
      'chooseDimensions',
      'chooseLanguage',
      'unknownZone',
      'visitInPast',
      'visitOrder',
    ]);
  });
  it('is for something that everybody may read', () =>
    expect(rules({}, { ...practice, published: false })).toEqual(['practiceUnpublished']));
  it('is begun with a scheme or a practice, not with both and not with none', () => {
    const [programmeId, id] = ['0195d2f0-0000-7000-8000-000000000001', '0195d2f0-0000-7000-8000-000000000002'];
    const begins = (more: object) => startApplicationInput.safeParse({ programmeId, clientMutationId: id, ...more }).success;
    expect(
      [{ schemeId: id }, { practiceId: id }, { schemeId: id, practiceId: id }, {}, { schemeId: null, practiceId: id }].map(begins),
    ).toEqual([true, true, false, false, true]);
  });
  it('names only dimensions of the rubric, and asks real questions', () => {
    expect(rules({ scopeDimensionKeys: ['finance', 'weather'], guidingQuestions: ['Why?'] })).toEqual([
      'questionTooShort',
      'unknownDimension',
    ]);
  });
  it('knows a zone from an invention', () =>
    expect(['Asia/Tbilisi', 'UTC', '', 'Nowhere/Here'].map(isTimeZone)).toEqual([true, false, false, false]));
});

describe('a facilitator', () => {
  it('is there, is not of the host, and has no open conflict', () => {
    expect(facilitatorProblems(null).map((i) => i.rule)).toEqual(['facilitatorMissing']);
    expect(facilitatorProblems({ ofHost: true, onPanel: true, conflicts: ['POTENTIAL'] }).map((i) => i.rule)).toEqual([
      'facilitatorOfHost',
      'facilitatorOnPanel',
      'facilitatorConflict',
    ]);
    expect(facilitatorProblems({ ofHost: false, onPanel: false, conflicts: ['DISMISSED', 'WAIVED'] })).toEqual([]);
  });
});

describe('the dates of a case', () => {
  const zone = fc.constantFrom('Europe/Copenhagen', 'Asia/Tbilisi', 'America/Montevideo', 'Pacific/Auckland');
  const taken = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
  const ahead = fc.option(fc.integer({ min: 1, max: 400 }));
  it('follow each other at 17:00 where the host is, and leave the peers four weeks', () =>
    fc.assert(
      fc.property(taken, zone, ahead, (at, timeZone, days) => {
        const start = days === null ? null : new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10);
        const d = firstDeadlines(at, { start, end: start }, timeZone);
        const order = [d.INVITATION, d.REVIEW, d.REPORT, d.HOST_COMMENT].map((x) => x.getTime());
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(new Set(order).size).toBe(4);
        for (const x of Object.values(d)) expect(wallClockIn(x, timeZone).slice(11)).toBe('17:00');
        expect(d.REVIEW.getTime()).toBeGreaterThan(at.getTime() + 27 * 86_400_000);
        if (start) expect(d.REPORT.getTime()).toBeGreaterThan(Date.parse(start));
      }),
    ));
});
