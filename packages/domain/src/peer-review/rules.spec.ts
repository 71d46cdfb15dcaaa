import fc from 'fast-check';
import fs from 'node:fs';
import { hasPassed, instantIn, lastMoment, wallClockIn } from './deadline.js';
import { dossierOpenStates, caseMachine, phaseOf, reviewMachine } from './machines.js';
import { acceptProblems, closeDeskProblems, deskProblems, quorumOf, standardPolicy, type Seat } from './panel.js';
import { reportProblems, reportText, signatureProblems, type RecommendationText, type Section } from './report.js';
import { inLocale, rubricDefinition, rubricFromInterchange } from './rubric.js';
import { quotes } from './dossier.js';

describe('the case', () => {
  it('goes through its four phases in order', () => {
    let state = caseMachine.states[0]!;
    const path = ['apply', 'take', 'openDesk', 'closeDesk', 'openReport', 'release', 'finalise', 'plan', 'follow', 'close'] as const;
    const phases = path.map((action) => phaseOf((state = caseMachine.next(state, action))));
    expect(state).toBe('CLOSED');
    expect(phases).toEqual(['PREPARATION', 'PREPARATION', 'VISIT', 'VISIT', 'REPORT', 'REPORT', 'REPORT', 'RESULTS', 'RESULTS', 'RESULTS']);
  });
  it('can be cancelled at any time before it is final, never after', () => {
    const open = caseMachine.states.filter((s) => caseMachine.can(s, 'cancel'));
    expect(open).toEqual(['DRAFT', 'APPLIED', 'PREPARATION', 'DESK_REVIEW', 'VISIT', 'REPORTING', 'HOST_CHECK']);
    expect(dossierOpenStates).not.toContain('CANCELLED');
  });
  it('a review is retracted only once sent, and locked for good', () => {
    expect(reviewMachine.states.filter((s) => reviewMachine.can(s, 'retract'))).toEqual(['SUBMITTED']);
    expect(reviewMachine.actions('LOCKED')).toEqual(['void']);
  });
});

describe('a deadline', () => {
  const at = (s: string) => new Date(s);
  it('holds with its grace, and with the later of it and an extension', () => {
    const d = { dueAt: at('2026-11-27T16:00:00Z'), graceMinutes: 30 };
    expect(hasPassed(d, null, at('2026-11-27T16:30:00.000Z'))).toBe(false);
    expect(hasPassed(d, null, at('2026-11-27T16:30:00.001Z'))).toBe(true);
    expect(hasPassed(d, at('2026-11-30T16:00:00Z'), at('2026-11-30T16:30:00Z'))).toBe(false);
    expect(lastMoment(d, at('2020-01-01T00:00:00Z'))).toEqual(at('2026-11-27T16:30:00Z'));
  });
  it.each([
    ['2026-10-24T17:00', 'Europe/Copenhagen', '2026-10-24T15:00:00.000Z'],
    ['2026-10-25T17:00', 'Europe/Copenhagen', '2026-10-25T16:00:00.000Z'],
    ['2026-10-25T02:30', 'Europe/Copenhagen', '2026-10-25T00:30:00.000Z'], // shown twice: the first
    ['2026-03-29T02:30', 'Europe/Copenhagen', '2026-03-29T01:30:00.000Z'], // does not exist: as far after the jump
    ['2026-11-27T17:00', 'Atlantic/Reykjavik', '2026-11-27T17:00:00.000Z'],
    ['2026-11-27T17:00', 'Asia/Tbilisi', '2026-11-27T13:00:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => expect(instantIn(local, zone).toISOString()).toBe(instant));
  it('shows the wall clock that it was set by, in every zone and season', () => {
    const zones = [
      'Europe/Copenhagen',
      'Atlantic/Reykjavik',
      'Asia/Tbilisi',
      'America/St_Johns',
      'Pacific/Chatham',
      'Africa/Casablanca',
      'UTC',
    ];
    fc.assert(
      fc.property(
        fc.date({ min: at('2024-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        (d, zone) => {
          const shown = wallClockIn(d, zone);
          const again = instantIn(shown, zone);
          expect(wallClockIn(again, zone)).toBe(shown);
          expect(again.getTime()).toBeLessThanOrEqual(d.getTime());
        },
      ),
    );
  });
  it('refuses a zone that is none', () => expect(() => instantIn('2026-11-27T17:00', 'Europe/Atlantis')).toThrow(RangeError));
});

describe('the panel', () => {
  const seat = (more: Partial<Seat> = {}): Seat => ({
    personId: Math.random().toString(36),
    role: 'PEER',
    state: 'ACCEPTED',
    organisationId: 'o1',
    country: 'DE',
    termsAccepted: true,
    conflicts: [],
    review: 'SUBMITTED',
    ...more,
  });
  const host = { organisationId: 'host', country: 'DK' };
  const good = [seat({ role: 'LEAD_PEER' }), seat({ country: 'IT' }), seat({ country: 'SE' })];
  it('may start when all is in order', () => expect(deskProblems(standardPolicy, host, true, good)).toEqual([]));
  it.each<[string, readonly Seat[], boolean, string]>([
    ['no self-assessment', good, false, 'selfAssessmentMissing'],
    ['two peers', good.slice(1), true, 'tooFewPeers'],
    ['one country', good.map((s) => ({ ...s, country: 'DE' })), true, 'tooFewCountries'],
    ['own country only', good.map((s) => ({ ...s, country: 'DK' })), true, 'tooFewCountries'],
    ['somebody of the host', [...good, seat({ organisationId: 'host' })], true, 'peerOfHost'],
    ['two leads', [...good, seat({ role: 'LEAD_PEER' })], true, 'oneLeadPeer'],
    ['an open conflict', [...good, seat({ conflicts: ['POTENTIAL'] })], true, 'openConflict'],
    ['terms not accepted', [...good, seat({ termsAccepted: false })], true, 'termsMissing'],
    ['a trainee as the third', [...good.slice(0, 2), seat({ role: 'TRAINEE_PEER', country: 'FR' })], true, 'tooFewPeers'],
  ])('not with %s', (_, seats, self, rule) => expect(deskProblems(standardPolicy, host, self, seats).map((p) => p.rule)).toContain(rule));
  it('a waived conflict is no obstacle', () =>
    expect(
      deskProblems(standardPolicy, host, true, [...good.slice(0, 2), seat({ country: 'FR', conflicts: ['WAIVED', 'DISMISSED'] })]),
    ).toEqual([]));

  it('quorum is two thirds and never one', () => expect([0, 1, 2, 3, 4, 5, 6].map((n) => quorumOf(n, 0))).toEqual([2, 2, 2, 2, 3, 4, 4]));
  it('a team that shrinks keeps the quorum of its minimum until that is lowered', () => {
    expect([6, 5, 4, 3, 2].map((n) => quorumOf(3, n))).toEqual([4, 4, 3, 2, 2]);
    expect(closeDeskProblems({ minPeers: 6 }, good, '').map((p) => p.rule)).toEqual(['belowQuorum']);
    expect(closeDeskProblems({ minPeers: 4 }, good, '')).toEqual([]);
  });
  it('closes when all are in, or with quorum and a reason', () => {
    expect(closeDeskProblems(standardPolicy, good, '')).toEqual([]);
    const oneOut = [...good.slice(0, 2), seat({ review: 'DRAFT' })];
    expect(closeDeskProblems(standardPolicy, oneOut, '').map((p) => p.rule)).toEqual(['reasonMissing']);
    expect(closeDeskProblems(standardPolicy, oneOut, 'Ruth is ill until January.')).toEqual([]);
    expect(
      closeDeskProblems(
        standardPolicy,
        [good[0]!, seat({ review: 'DRAFT' }), seat({ review: 'RETURNED' })],
        'Ruth is ill until January.',
      ).map((p) => p.rule),
    ).toEqual(['belowQuorum']);
  });
  it('a trainee and an invited person hold nothing up', () =>
    expect(
      closeDeskProblems(
        standardPolicy,
        [...good, seat({ role: 'TRAINEE_PEER', review: null }), seat({ state: 'INVITED', review: null })],
        '',
      ),
    ).toEqual([]));
  it('nobody joins before declaring, being cleared and accepting these very terms', () => {
    const ask = (declared: boolean, conflicts: Seat['conflicts'], termsVersion: string, ofHost = false) =>
      acceptProblems({ declared, conflicts, termsVersion, ofHost }, 'v2').map((p) => p.rule);
    expect(ask(true, ['DISMISSED', 'WAIVED'], 'v2')).toEqual([]);
    expect([
      ask(false, [], 'v2'),
      ask(true, ['POTENTIAL'], 'v2'),
      ask(true, ['CONFIRMED'], 'v2'),
      ask(true, [], 'v1'),
      ask(true, ['WAIVED'], 'v2', true),
    ]).toEqual([['declareFirst'], ['awaitingDecision'], ['confirmedConflict'], ['acceptTerms'], ['peerOfHost']]);
  });
});

describe('the report', () => {
  const section = (key: string, more: Partial<Section> = {}): Section => ({
    key,
    body: 'Words.',
    agreed: key.startsWith('dim:') ? '3' : null,
    rationale: '',
    ...more,
  });
  const r1: RecommendationText = {
    code: 'R1',
    text: 'Ask lenders.',
    dimensionKeys: ['finance'],
    evidenceIds: ['e'],
    priority: 'MUST',
    addressee: 'Desk',
    horizon: 'QUICK',
  };
  const whole = [section('summary'), section('dim:finance')];
  const rules = (sections: Section[], recommendations = [r1], median: number | null = 3) =>
    reportProblems(['finance'], sections, recommendations, new Map([['finance', median]])).map((p) => p.rule);
  it('is whole with summary, scores, reasons and evidence', () => {
    expect(rules(whole)).toEqual([]);
    expect(rules([section('dim:finance')])).toEqual(['textMissing']);
    expect(rules([section('summary'), section('dim:finance', { agreed: null })])).toEqual(['agreedScoreMissing']);
    expect(rules(whole, [r1], 2)).toEqual(['rationaleMissing']);
    const unscored = (evidenceNeeded: string) => [section('summary'), section('dim:finance', { agreed: 'IE', evidenceNeeded })];
    expect(rules(unscored('The loan book of two years.'), [r1], 2)).toEqual([]);
    expect(rules(unscored('The loan book of two years.'), [r1], null)).toEqual([]);
    expect(rules(whole, [r1], null)).toEqual(['nobodyScored']);
    expect(rules(unscored(' '), [r1], 2)).toEqual(['evidenceNeededMissing']);
    expect(rules(whole, [{ ...r1, evidenceIds: [] }])).toEqual(['evidenceMissing']);
    expect(rules(whole, [])).toEqual(['recommendationMissing']);
  });
  it('has one text, in whatever order its parts were stored, and another for every other word', () => {
    expect(reportText([...whole].reverse(), [r1], ['b', 'a'])).toBe(reportText(whole, [r1], ['a', 'b']));
    expect(reportText([section('summary', { body: 'Words!' }), whole[1]!], [r1], [])).not.toBe(reportText(whole, [r1], []));
    const noted = (agreed: '3' | 'IE', evidenceNeeded?: string) =>
      reportText([section('dim:finance', { agreed, ...(evidenceNeeded ? { evidenceNeeded } : {}) })], [r1], []);
    expect(noted('IE', 'The loan book.')).not.toBe(noted('IE'));
    expect(noted('3', 'The loan book.')).toBe(noted('3'));
    expect(reportText(whole, [r1], ['a'])).not.toBe(reportText(whole, [r1], ['a', 'b']));
  });
  it('a signature under other words counts nothing; one dissenter cannot stop it, two of three can', () => {
    const sign = (personId: string, decision: 'AGREE' | 'AGREE_WITH_DISSENT' = 'AGREE', reportHash = 'h') => ({
      personId,
      reportHash,
      decision,
    });
    const ask = (...s: ReturnType<typeof sign>[]) => signatureProblems('h', ['a', 'b', 'c'], s).map((p) => p.rule);
    expect(ask(sign('a'), sign('b'), sign('c'))).toEqual([]);
    expect(ask(sign('a'), sign('b', 'AGREE', 'old'), sign('c'))).toEqual(['signaturesMissing']);
    expect(ask(sign('a'), sign('b'), sign('x'))).toEqual(['signaturesMissing']);
    expect(ask(sign('a'), sign('b'), sign('c', 'AGREE_WITH_DISSENT'))).toEqual([]);
    expect(ask(sign('a'), sign('b', 'AGREE_WITH_DISSENT'), sign('c', 'AGREE_WITH_DISSENT'))).toEqual(['tooMuchDissent']);
  });
});

describe('the rubric', () => {
  const raw = (JSON.parse(fs.readFileSync('demo/rubric.json', 'utf8')) as { standard: object }).standard;
  it('is read from its exchange format with ten dimensions and five anchors each', () => {
    const rubric = rubricFromInterchange(raw);
    expect(rubric.dimensions).toHaveLength(10);
    expect(rubric.dimensions[5]).toMatchObject({ key: 'finance', commentMinChars: 40, title: { en: 'Access to finance' } });
  });
  it('takes translations and falls back to English', () => {
    const de = { dimensions: { finance: { title: 'Zugang zu Finanzierung', question: 'Frage', lookFor: [], anchors: [] } } };
    const title = rubricFromInterchange(raw, { de }).dimensions[5]!.title;
    expect([inLocale(title, 'de-AT'), inLocale(title, 'ar')]).toEqual(['Zugang zu Finanzierung', 'Access to finance']);
  });
  it('refuses a key twice and four anchors', () => {
    const ok = rubricFromInterchange(raw);
    expect(rubricDefinition.safeParse({ ...ok, dimensions: [ok.dimensions[0], ok.dimensions[0]] }).success).toBe(false);
    expect(
      rubricDefinition.safeParse({ ...ok, dimensions: [{ ...ok.dimensions[0], anchors: ok.dimensions[0]!.anchors.slice(1) }] }).success,
    ).toBe(false);
  });
});

it('a quotation must stand in the dossier', () => {
  const dossier = {
    title: 't',
    summary: 's',
    locale: 'en',
    journey: [],
    figures: [],
    sections: [
      {
        key: 'finance',
        title: 'Money',
        dimensionKey: 'finance',
        paragraphs: ['The desk lends nothing itself.', 'There were 61 referrals.'],
      },
    ],
  };
  expect([
    quotes(dossier, 'finance', 'lends nothing  itself. There were'),
    quotes(dossier, 'finance', 'lends everything'),
    quotes(dossier, 'other', 'lends'),
    quotes(dossier, 'finance', ' '),
  ]).toEqual([true, false, false, false]);
});
