import fc from 'fast-check';
import { finaliseProblems, openCorrections, reopenProblems, type CommentFacts, type HostCheck } from './host-check.js';
import { actionMachine, checkpointMachine, reportMachine } from './machines.js';
import { checkpointsFrom, closeProblems, isOverdue, monthsAfter, planProblems, responseProblems, verifyProblems } from './results.js';
import { commentKinds, commentResolutions } from './words.js';

const at = (s: string) => new Date(s);
const now = at('2026-11-25T12:00:00Z');
const comment = fc.record<CommentFacts>({
  kind: fc.constantFrom(...commentKinds),
  resolution: fc.constantFrom(null, ...commentResolutions),
  reportHash: fc.constantFrom('now', 'before'),
});
const moment = fc.option(fc.date({ min: at('2026-10-01T00:00:00Z'), max: at('2026-12-31T00:00:00Z'), noInvalidDate: true }), { nil: null });
const check = fc.record<HostCheck>({
  headHash: fc.constant('now'),
  comments: fc.array(comment, { maxLength: 4 }),
  dueAt: fc.date({ min: at('2026-10-01T00:00:00Z'), max: at('2026-12-31T00:00:00Z'), noInvalidDate: true }),
  doneAt: moment,
  remindedAt: moment,
});

describe('the host’s check', () => {
  it('is never over while a comment waits or a promised correction is not in the words', () => {
    fc.assert(
      fc.property(check, fc.constantFrom('LEAD_PEER' as const, 'FACILITATOR' as const), (c, by) => {
        const free = finaliseProblems(c, by, now).length === 0;
        if (free) {
          expect(c.comments.every((x) => x.resolution !== null)).toBe(true);
          expect(openCorrections(c.headHash, c.comments)).toBe(0);
          expect(c.doneAt !== null || now > c.dueAt).toBe(true);
        }
      }),
    );
  });
  it('is ended by one of the two, never by both: the facilitator only over a silent host', () => {
    fc.assert(
      fc.property(check, (c) => {
        const lead = finaliseProblems(c, 'LEAD_PEER', now).length === 0;
        const facilitator = finaliseProblems(c, 'FACILITATOR', now).length === 0;
        expect(lead && facilitator).toBe(false);
        if (facilitator) {
          expect([c.comments.length, c.doneAt]).toEqual([0, null]);
          expect(now.getTime() - c.remindedAt!.getTime()).toBeGreaterThanOrEqual(3 * 86_400_000);
        }
      }),
    );
  });
  it('goes back to the team exactly for a correction that was promised', () => {
    const fact = (resolution: CommentFacts['resolution'], kind: CommentFacts['kind'] = 'FACTUAL_CORRECTION') => ({
      kind,
      resolution,
      reportHash: 'now',
    });
    expect(reopenProblems('now', [fact('ACCEPTED')])).toEqual([]);
    expect(reopenProblems('later', [fact('ACCEPTED')]).map((p) => p.rule)).toEqual(['noCorrection']);
    expect(reopenProblems('now', [fact('REJECTED'), fact('ACCEPTED', 'CONTEXT')]).map((p) => p.rule)).toEqual(['noCorrection']);
    expect(reopenProblems('now', [fact('PARTLY'), fact(null)]).map((p) => p.rule)).toEqual(['commentsOpen']);
  });
  it('leaves a final report final', () => {
    for (const s of ['FINAL', 'PUBLISHED', 'CORRIGENDUM'] as const)
      for (const a of reportMachine.actions(s)) expect(['FINAL', 'PUBLISHED', 'CORRIGENDUM']).toContain(reportMachine.next(s, a));
  });
});

describe('results into action', () => {
  const r = [
    { id: 'a', code: 'R1' },
    { id: 'b', code: 'R2' },
  ];
  const whole = { recommendationId: 'a', ownerPersonId: 'p', dueOn: '2027-01-01', indicator: 'x', state: 'PROPOSED' as const };
  it('asks an answer for each recommendation, and a reason for a refusal', () => {
    expect(responseProblems(r, [{ recommendationId: 'a', stance: 'REJECT', reason: 'too dear' }]).map((p) => [p.path, p.rule])).toEqual([
      ['recommendations.R1', 'refusalReasonMissing'],
      ['recommendations.R2', 'answerMissing'],
    ]);
  });
  it('asks an action with owner, date and indicator for each promise, and both to agree', () => {
    const both = { host: true, peer: true };
    expect(planProblems(r, [whole], both).map((p) => p.path)).toEqual(['recommendations.R2']);
    for (const lack of [{ ownerPersonId: null }, { dueOn: null }, { indicator: ' ' }, { state: 'DROPPED' as const }])
      expect(planProblems([r[0]!], [{ ...whole, ...lack }], both).map((p) => p.rule)).toEqual(['actionMissing']);
    expect(planProblems([r[0]!], [whole], { host: false, peer: false }).map((p) => p.rule)).toEqual([
      'hostAgreesFirst',
      'leadPeerAgreesFirst',
    ]);
  });
  it('is never verified by its owner or without evidence', () => {
    fc.assert(
      fc.property(fc.constantFrom('p', 'q', null), fc.nat({ max: 3 }), fc.constantFrom('p', 'q'), (owner, evidence, verifier) => {
        expect(verifyProblems({ ownerPersonId: owner, evidence }, verifier).length === 0).toBe(owner !== verifier && evidence > 0);
      }),
    );
    expect(actionMachine.states.filter((s) => actionMachine.can(s, 'verify'))).toEqual(['CLAIMED_DONE']);
  });
  it('is overdue by the clock, and not once it is claimed', () => {
    expect(isOverdue({ state: 'IN_PROGRESS', dueOn: '2026-11-24' }, '2026-11-25')).toBe(true);
    expect(isOverdue({ state: 'IN_PROGRESS', dueOn: '2026-11-25' }, '2026-11-25')).toBe(false);
    expect(isOverdue({ state: 'CLAIMED_DONE', dueOn: '2026-11-24' }, '2026-11-25')).toBe(false);
  });
  it.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-31', 12, '2027-01-31'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('%s and %i months is %s', (from, months, to) => expect(monthsAfter(from, months)).toBe(to));
  it('looks back in order, each month once, always on a day that there is', () => {
    fc.assert(
      fc.property(
        fc.date({ min: at('2020-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z'), noInvalidDate: true }),
        fc.array(fc.integer({ min: 1, max: 36 })),
        (d, months) => {
          const from = d.toISOString().slice(0, 10);
          const made = checkpointsFrom(from, months);
          expect(made.map((c) => c.month)).toEqual([...new Set(months)].sort((a, b) => a - b));
          for (const c of made) expect(at(`${c.dueOn}T00:00:00Z`).toISOString().slice(0, 10)).toBe(c.dueOn);
          expect(made.map((c) => c.dueOn)).toEqual(made.map((c) => c.dueOn).toSorted());
        },
      ),
    );
  });
  it('ends when every look back is done or waived, with a note', () => {
    const done = { month: 3, state: 'DONE' as const };
    expect(closeProblems([done, { month: 6, state: 'WAIVED' }], 'x'.repeat(40))).toEqual([]);
    expect(closeProblems([done, { month: 6, state: 'REPORTED' }], 'short').map((p) => p.rule)).toEqual([
      'checkpointOpen',
      'learningNoteMissing',
    ]);
    expect(checkpointMachine.actions('DONE')).toEqual([]);
  });
});
