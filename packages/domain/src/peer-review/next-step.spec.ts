import { caseMachine, reviewMachine, type CaseState } from './machines.js';
import { nextStepOf, type CaseFacts } from './next-step.js';
import { deadlineOfStep, placeOfStep } from './step-places.js';
import { caseRoles } from './words.js';

const facts = (state: CaseState, role: string, more: Partial<CaseFacts> = {}): CaseFacts => ({
  ...{ state, roles: [role], assignment: null, review: null, report: null, signedCurrent: false },
  ...{ missingSignatures: 0, openConflicts: 0, missing: 0, ...more },
});
const before = ['DRAFT', 'APPLIED'];

describe('what is needed next', () => {
  it('is said to everybody with a part in a case, in every state', () => {
    for (const state of caseMachine.states)
      for (const role of [...caseRoles, 'PROGRAMME_MANAGER']) {
        const inTeam = /PEER|OBSERVER|FACILITATOR/.test(role);
        // Nobody but the host has a part in it yet; a manager sees it once it is sent.
        if (before.includes(state) && (inTeam || (role === 'PROGRAMME_MANAGER' && state === 'DRAFT'))) continue;
        expect([state, role, nextStepOf(facts(state, role)).key]).not.toEqual([state, role, 'nothing']);
      }
  });
  it('asks nobody for what another part has to do', () => {
    for (const state of caseMachine.states)
      for (const role of ['OBSERVER', 'PROGRAMME_MANAGER'])
        expect([state, role, nextStepOf(facts(state, role)).mine]).toEqual([
          state,
          role,
          state === 'APPLIED' && role === 'PROGRAMME_MANAGER',
        ]);
    expect(nextStepOf(facts('DRAFT', 'HOST_MEMBER'))).toMatchObject({ key: 'hostApplies', mine: false });
    expect(nextStepOf(facts('FINALISED', 'HOST_MEMBER')).mine).toBe(false);
  });
  it('never speaks of a review to whoever has none', () => {
    for (const state of caseMachine.states)
      for (const review of [null, ...reviewMachine.states]) {
        const { key } = nextStepOf(facts(state, 'TRAINEE_PEER', { review }));
        expect(['writeReview', 'reviseReview', 'waitForOthers', 'writeReport', 'signReport']).not.toContain(key);
      }
    expect(nextStepOf(facts('DESK_REVIEW', 'TRAINEE_PEER'))).toMatchObject({ key: 'readDossier', mine: true });
  });
  it('is the report for each of the team who writes it, and the signature for each who judged', () => {
    for (const role of ['LEAD_PEER', 'PEER']) {
      expect(nextStepOf(facts('REPORTING', role, { review: 'SUBMITTED', report: 'DRAFTING' }))).toMatchObject({
        key: 'writeReport',
        mine: true,
      });
      const signing = { review: 'SUBMITTED', report: 'SIGNING', missingSignatures: 2 } as const;
      expect(nextStepOf(facts('REPORTING', role, signing)).key).toBe('signReport');
      expect(nextStepOf(facts('REPORTING', role, { ...signing, signedCurrent: true })).key).toBe('waitForSignatures');
    }
  });
  it('has a place to go to wherever it is for the reader to act, and a day where the case has one for it', () => {
    for (const state of caseMachine.states)
      for (const role of caseRoles) {
        const next = nextStepOf(facts(state, role, { report: 'DRAFTING', review: role.endsWith('PEER') ? 'DRAFT' : null }));
        if (next.mine && role !== 'FACILITATOR') expect([state, role, placeOfStep[next.key]]).not.toEqual([state, role, '']);
      }
    expect([deadlineOfStep.writeReview, deadlineOfStep.commentReport, deadlineOfStep.signReport]).toEqual([
      'REVIEW',
      'HOST_COMMENT',
      'REPORT',
    ]);
  });
});
