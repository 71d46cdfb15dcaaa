import fc from 'fast-check';
import { threadAudiences, unreadIn, voicesOf } from './threads.js';
import { sessionMachine } from './machines.js';
import {
  afterWriting,
  agendaProblems,
  clashes,
  consentProblems,
  localTimeOf,
  spanOf,
  uncovered,
  visitProblems,
  type AgendaItem,
} from './visit.js';

const at = (iso: string) => new Date(iso);
const item = (more: Partial<AgendaItem> = {}): AgendaItem => ({
  kind: 'INTERVIEW',
  mode: 'ONSITE',
  place: 'Harbour 4',
  startsAt: at('2026-12-03T08:30:00Z'),
  endsAt: at('2026-12-03T09:30:00Z'),
  ...more,
});
const session = (more: object = {}) => ({ kind: 'INTERVIEW' as const, state: 'CONFIRMED' as const, dimensionKeys: ['finance'], ...more });
const rules = (time: [string, string, string], zone = 'Europe/Oslo') =>
  spanOf({ day: time[0], from: time[1], until: time[2] }, zone).issues.map((i) => `${i.path} ${i.rule}`);

describe('time of an item of the agenda', () => {
  it('is the wall clock of the place, stored as instants', () => {
    const { span, issues } = spanOf({ day: '2026-12-03', from: '09:30', until: '10:30' }, 'Asia/Tbilisi');
    expect([span.startsAt.toISOString(), span.endsAt.toISOString(), issues]).toEqual([
      '2026-12-03T05:30:00.000Z',
      '2026-12-03T06:30:00.000Z',
      [],
    ]);
  });
  it('reads back as it was written, in any zone and on any day of the year', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Oslo', 'Asia/Tbilisi', 'America/New_York', 'Pacific/Auckland', 'UTC'),
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 0, max: 1438 }),
        (zone, n, minutes) => {
          const hhmm = (m: number) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
          const time = {
            day: new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
            from: hhmm(minutes),
            until: hhmm(minutes + 1),
          };
          const { span, issues } = spanOf(time, zone);
          if (issues.length === 0) expect(localTimeOf(span, zone)).toEqual(time);
        },
      ),
    );
  });
  it('ends after it begins, within ten hours, and not in the hour that the clock jumps over', () => {
    expect(rules(['2026-12-03', '10:00', '10:00'])).toEqual(['until endsBefore']);
    expect(rules(['2026-12-03', '08:00', '18:01'])).toEqual(['until tooLongSession']);
    expect(rules(['2026-12-03', '08:00', '18:00'])).toEqual([]);
    expect(rules(['2026-03-29', '02:30', '04:00'])).toEqual(['from noSuchTime']);
    expect(rules(['2026-10-25', '02:15', '02:45'])).toEqual([]);
  });
});

describe('who confirms an item', () => {
  it('is put forward by one side, and stays confirmed while only words change', () => {
    expect(afterWriting('HOST', null, item())).toEqual({ state: 'PROPOSED', proposedBy: 'HOST' });
    const stored = { ...item(), state: 'CONFIRMED' as const, proposedBy: 'TEAM' as const };
    expect(afterWriting('HOST', stored, item())).toEqual({ state: 'CONFIRMED', proposedBy: 'TEAM' });
    for (const change of [
      { place: 'Online' },
      { mode: 'ONLINE' as const },
      { kind: 'TOUR' as const },
      { endsAt: at('2026-12-03T09:45:00Z') },
    ])
      expect(afterWriting('HOST', stored, item(change))).toEqual({ state: 'PROPOSED', proposedBy: 'HOST' });
  });
  it('needs nobody where the team meets alone, and nothing once it was held or called off', () => {
    expect(afterWriting('TEAM', null, item({ kind: 'TEAM' })).state).toBe('CONFIRMED');
    for (const state of ['HELD', 'CANCELLED'] as const)
      expect(() => afterWriting('TEAM', { ...item(), state, proposedBy: 'TEAM' }, item())).toThrow('ILLEGAL_TRANSITION');
    expect(sessionMachine.can('CONFIRMED', 'confirm')).toBe(false);
  });
});

describe('what the agenda has to hold', () => {
  it('has an item for every dimension in scope; what was called off informs nothing', () => {
    const scope = ['finance', 'networking'];
    expect(uncovered(scope, [session()])).toEqual(['networking']);
    expect(agendaProblems(scope, [session({ dimensionKeys: scope })])).toEqual([]);
    expect(agendaProblems(scope, [session({ dimensionKeys: scope, state: 'CANCELLED' })])).toEqual([
      { path: 'agenda', rule: 'agendaIncomplete', params: { count: 2 } },
    ]);
  });
  it('ends with a talk of feedback that was held', () => {
    expect(visitProblems([session({ kind: 'FEEDBACK' })]).map((i) => i.rule)).toEqual(['feedbackMissing']);
    expect(visitProblems([session({ state: 'HELD' })]).map((i) => i.rule)).toEqual(['feedbackMissing']);
    expect(visitProblems([session({ kind: 'FEEDBACK', state: 'HELD' })])).toEqual([]);
  });
  it('shows who would lead two items at once', () => {
    const led = (id: string, from: string, until: string, more: object = {}) => ({
      id,
      leadId: 'p',
      state: 'CONFIRMED' as const,
      startsAt: at(`2026-12-03T${from}:00Z`),
      endsAt: at(`2026-12-03T${until}:00Z`),
      ...more,
    });
    const ids = (all: ReturnType<typeof led>[]) => clashes(all).map(([a, b]) => a.id + b.id);
    expect(ids([led('b', '09:30', '10:30'), led('a', '09:00', '10:00')])).toEqual(['ab']);
    expect(ids([led('a', '09:00', '10:00'), led('b', '10:00', '11:00')])).toEqual([]);
    expect(ids([led('a', '09:00', '10:00'), led('b', '09:00', '10:00', { leadId: 'q' })])).toEqual([]);
    expect(ids([led('a', '09:00', '10:00'), led('b', '09:00', '10:00', { state: 'CANCELLED' })])).toEqual([]);
  });
  it('writes an interview down with consent alone', () => {
    expect(consentProblems('INTERVIEW', false).map((i) => i.rule)).toEqual(['consentMissing']);
    expect([...consentProblems('INTERVIEW', true), ...consentProblems('DATA', false)]).toEqual([]);
  });
});

describe('unread posts of the team', () => {
  it('are those of others behind the mark', () => {
    const posts = [1, 2, 3, 4].map((number) => ({ number, mine: number === 3 }));
    expect([unreadIn(posts, 0), unreadIn(posts, 2), unreadIn(posts, 4)]).toEqual([3, 1, 0]);
  });
});

describe('as whom somebody speaks in a case', () => {
  it('is the own name, but towards the host the team for whom the host does not know', () => {
    for (const audience of threadAudiences)
      for (const peer of [true, false])
        for (const shownToHost of [true, false])
          expect(voicesOf(audience, { peer, shownToHost })).toEqual(
            audience !== 'TEAM_AND_HOST' || !peer ? ['NAME'] : shownToHost ? ['TEAM', 'NAME'] : ['TEAM'],
          );
  });
});
