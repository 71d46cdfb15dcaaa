import { defineMachine, type StateOf } from '../kernel/machine.js';

/** A case goes through four phases. Paused is a flag beside the state, not a state. */
export const caseMachine = defineMachine('case', {
  DRAFT: { apply: 'APPLIED', cancel: 'CANCELLED' },
  APPLIED: { take: 'PREPARATION', refuse: 'DECLINED', cancel: 'CANCELLED' },
  PREPARATION: { openDesk: 'DESK_REVIEW', cancel: 'CANCELLED' },
  DESK_REVIEW: { closeDesk: 'VISIT', cancel: 'CANCELLED' },
  VISIT: { openReport: 'REPORTING', cancel: 'CANCELLED' },
  REPORTING: { release: 'HOST_CHECK', cancel: 'CANCELLED' },
  HOST_CHECK: { reopenReport: 'REPORTING', finalise: 'FINALISED', cancel: 'CANCELLED' },
  FINALISED: { plan: 'IMPROVEMENT' },
  IMPROVEMENT: { follow: 'FOLLOW_UP' },
  FOLLOW_UP: { close: 'CLOSED' },
  CLOSED: {},
  DECLINED: {},
  CANCELLED: {},
});
export type CaseState = StateOf<typeof caseMachine>;

/** Somebody runs the case. */
export const runStates = [
  'PREPARATION',
  'DESK_REVIEW',
  'VISIT',
  'REPORTING',
  'HOST_CHECK',
  'FINALISED',
  'IMPROVEMENT',
  'FOLLOW_UP',
] as const satisfies readonly CaseState[];
/** The case is over: nobody runs it any more. */
export const endedCaseStates = ['CLOSED', 'DECLINED', 'CANCELLED'] as const satisfies readonly CaseState[];

/** A place on the panel, from the first idea to its end. RESERVE entries are SHORTLISTED or CLEARED with a rank. */
export const assignmentMachine = defineMachine('assignment', {
  SHORTLISTED: { clear: 'CLEARED', revoke: 'REVOKED' },
  CLEARED: { invite: 'INVITED', revoke: 'REVOKED' },
  INVITED: { accept: 'ACCEPTED', decline: 'DECLINED', expire: 'EXPIRED', revoke: 'REVOKED' },
  ACCEPTED: { complete: 'COMPLETED', withdraw: 'WITHDRAWN', revoke: 'REVOKED' },
  /** A conflict of interest that comes up after the end; nothing else undoes what was done. */
  COMPLETED: { exclude: 'REVOKED' },
  DECLINED: {},
  EXPIRED: {},
  WITHDRAWN: {},
  REVOKED: {},
});
export type AssignmentState = StateOf<typeof assignmentMachine>;
/** States in which the place is taken: one at most for a person and case. */
export const liveAssignmentStates = [
  'SHORTLISTED',
  'CLEARED',
  'INVITED',
  'ACCEPTED',
  'COMPLETED',
] as const satisfies readonly AssignmentState[];
/** The person is on the team. */
export const activeAssignmentStates = ['ACCEPTED', 'COMPLETED'] as const satisfies readonly AssignmentState[];

export const reviewMachine = defineMachine('review', {
  DRAFT: { submit: 'SUBMITTED', void: 'VOIDED' },
  SUBMITTED: { retract: 'DRAFT', return: 'RETURNED', lock: 'LOCKED', void: 'VOIDED' },
  RETURNED: { submit: 'SUBMITTED', void: 'VOIDED' },
  LOCKED: { void: 'VOIDED' },
  VOIDED: {},
});
export type ReviewState = StateOf<typeof reviewMachine>;
/** States in which the answers may still be written. */
export const openReviewStates = ['DRAFT', 'RETURNED'] as const satisfies readonly ReviewState[];

/** In these states of a case a review that was sent and shown may still be amended, as long as the report is not being signed. */
export const amendingStates = ['VISIT', 'REPORTING'] as const satisfies readonly CaseState[];

/** A version of a rubric: once published it says the same for ever. */
export const rubricMachine = defineMachine('rubric', {
  DRAFT: { publish: 'PUBLISHED' },
  PUBLISHED: { retire: 'RETIRED' },
  RETIRED: {},
});

export const reportMachine = defineMachine('report', {
  DRAFTING: { askSignatures: 'SIGNING' },
  /** A corrigendum is issued by its signatures: the host had its say on the first edition. */
  SIGNING: { edit: 'DRAFTING', release: 'WITH_HOST', issue: 'FINAL' },
  WITH_HOST: { reopen: 'DRAFTING', finalise: 'FINAL' },
  FINAL: { publish: 'PUBLISHED', correct: 'CORRIGENDUM' },
  PUBLISHED: { publish: 'PUBLISHED', correct: 'CORRIGENDUM' },
  /** A corrigendum has taken its place; the words stay as they were. */
  CORRIGENDUM: {},
});
export type ReportState = StateOf<typeof reportMachine>;

/** An action that follows from a recommendation. That it is overdue is read from the clock, never stored. */
export const actionMachine = defineMachine('action', {
  PROPOSED: { agree: 'AGREED', drop: 'DROPPED' },
  AGREED: { start: 'IN_PROGRESS', claim: 'CLAIMED_DONE', drop: 'DROPPED' },
  IN_PROGRESS: { claim: 'CLAIMED_DONE', drop: 'DROPPED' },
  CLAIMED_DONE: { verify: 'VERIFIED', sendBack: 'IN_PROGRESS', drop: 'DROPPED' },
  VERIFIED: {},
  DROPPED: {},
});
export type ActionState = StateOf<typeof actionMachine>;

/** A look back after so many months: the host tells first, the lead peer judges. */
export const checkpointMachine = defineMachine('checkpoint', {
  PLANNED: { report: 'REPORTED', waive: 'WAIVED' },
  REPORTED: { report: 'REPORTED', assess: 'DONE', waive: 'WAIVED' },
  DONE: {},
  WAIVED: {},
});
export type CheckpointState = StateOf<typeof checkpointMachine>;

/** An item of the visit agenda: one side puts it forward, the other confirms it. A change of when, where or what asks anew. */
export const sessionMachine = defineMachine('session', {
  PROPOSED: { change: 'PROPOSED', confirm: 'CONFIRMED', cancel: 'CANCELLED', hold: 'HELD' },
  CONFIRMED: { change: 'PROPOSED', cancel: 'CANCELLED', hold: 'HELD' },
  HELD: {},
  CANCELLED: {},
});
export type SessionState = StateOf<typeof sessionMachine>;
/** The agenda is written in these states of a case. */
export const planningStates = ['DESK_REVIEW', 'VISIT'] as const satisfies readonly CaseState[];
/** The register of evidence is written in these states of a case. */
export const recordingStates = ['VISIT', 'REPORTING'] as const satisfies readonly CaseState[];

export const conflictMachine = defineMachine('conflict', {
  POTENTIAL: { confirm: 'CONFIRMED', dismiss: 'DISMISSED', waive: 'WAIVED' },
  CONFIRMED: {},
  DISMISSED: {},
  WAIVED: {},
});
export type ConflictStatus = StateOf<typeof conflictMachine>;

export const phases = ['PREPARATION', 'VISIT', 'REPORT', 'RESULTS'] as const;
export type Phase = (typeof phases)[number];
const phaseOfState: Record<CaseState, Phase | null> = {
  DRAFT: 'PREPARATION',
  APPLIED: 'PREPARATION',
  PREPARATION: 'PREPARATION',
  DESK_REVIEW: 'VISIT',
  VISIT: 'VISIT',
  REPORTING: 'REPORT',
  HOST_CHECK: 'REPORT',
  FINALISED: 'REPORT',
  IMPROVEMENT: 'RESULTS',
  FOLLOW_UP: 'RESULTS',
  CLOSED: 'RESULTS',
  DECLINED: null,
  CANCELLED: null,
};
/** The phase that a case is in; null once it has left the path. */
export const phaseOf = (state: CaseState): Phase | null => phaseOfState[state];

/** Peers read the dossier in these states. */
export const dossierOpenStates = [
  'DESK_REVIEW',
  'VISIT',
  'REPORTING',
  'HOST_CHECK',
  'FINALISED',
  'IMPROVEMENT',
  'FOLLOW_UP',
  'CLOSED',
] as const satisfies readonly CaseState[];
