import type { SelfState } from './self-assessment.js';
import type { AssignmentState, CaseState, ReportState, ReviewState } from './machines.js';

export const nextSteps = [
  'declareConflicts',
  'awaitRuling',
  'answerInvitation',
  'waitForDossier',
  'readDossier',
  'writeReview',
  'reviseReview',
  'waitForOthers',
  'readOthers',
  'writeReport',
  'signReport',
  'waitForSignatures',
  'releaseReport',
  'finaliseReport',
  'decideConflict',
  'reviewsMissing',
  'planVisit',
  'closeDesk',
  'awaitVisit',
  'holdFeedback',
  'openReport',
  'teamWrites',
  'hostReads',
  'hostWaits',
  'panelBuilt',
  'peersJudge',
  'teamVisits',
  'confirmAgenda',
  'prepare',
  'writeApplication',
  'hostApplies',
  'awaitDecision',
  'decideApplication',
  'nameFacilitator',
  'writeSelf',
  'commentReport',
  'answerRecommendations',
  'hostAnswers',
  'planActions',
  'agreePlan',
  'hostPlans',
  'carryOut',
  'followUp',
  'readResults',
  'refused',
  'cancelled',
  'nothing',
] as const;
export type NextStepKey = (typeof nextSteps)[number];

export interface NextStep {
  readonly key: NextStepKey;
  /** Whether the person who looks is the one who has to act. */
  readonly mine: boolean;
  readonly count: number;
}

/** What the person who looks knows of the case. `missing` is the number of peers who have not sent, 0 for whom may not know it. */
export interface CaseFacts {
  readonly state: CaseState;
  readonly roles: readonly string[];
  readonly assignment: { state: AssignmentState; declared: boolean; potentialConflict: boolean } | null;
  readonly review: ReviewState | null;
  readonly self?: SelfState | null;
  readonly report: ReportState | null;
  readonly signedCurrent: boolean;
  readonly missingSignatures: number;
  readonly openConflicts: number;
  readonly missing: number;
  /** Dimensions that no item of the agenda is to inform, while the independent phase runs. */
  readonly agendaOpen?: number;
  /** Items of the agenda that wait for a yes of the side on which the viewer sits. */
  readonly toConfirm?: number;
  readonly feedbackHeld?: boolean;
  /** What the agenda has as feedback to the host lies ahead: nobody can have told it yet. */
  readonly feedbackAhead?: boolean;
  /** It stands still because nobody may run it. */
  readonly withoutFacilitator?: boolean;
}
const step = (key: NextStepKey, mine: boolean, count = 0): NextStep => ({ key, mine, count });

/** "What is needed next, by whom" as one fact, for the person who looks. */
export function nextStepOf(f: CaseFacts): NextStep {
  if (f.state === 'DECLINED' || f.state === 'CANCELLED') return step(f.state === 'DECLINED' ? 'refused' : 'cancelled', false);
  const is = (...roles: string[]) => roles.some((r) => f.roles.includes(r));
  if (f.assignment?.state === 'INVITED') {
    if (!f.assignment.declared) return step('declareConflicts', true);
    return f.assignment.potentialConflict ? step('awaitRuling', false) : step('answerInvitation', true);
  }
  if (is('FACILITATOR')) return forFacilitator(f);
  if (is('LEAD_PEER', 'PEER', 'TRAINEE_PEER')) return forPeer(f, is('LEAD_PEER'), is('TRAINEE_PEER'));
  if (is('HOST_LEAD', 'HOST_MEMBER')) {
    if (f.state === 'DRAFT') return is('HOST_LEAD') ? step('writeApplication', true) : step('hostApplies', false);
    if (f.state === 'APPLIED') return step('awaitDecision', false);
    if (f.state === 'PREPARATION') return f.self === 'SUBMITTED' ? step('hostWaits', false) : step('writeSelf', true);
    if (f.state === 'HOST_CHECK') return step('commentReport', true);
    if (f.state === 'FINALISED') return step('answerRecommendations', is('HOST_LEAD'));
    if (f.state === 'IMPROVEMENT') return step('planActions', true);
    if (f.state === 'FOLLOW_UP') return step('carryOut', true);
    if (f.state === 'CLOSED') return step('readResults', false);
    if (is('HOST_LEAD') && f.toConfirm && (f.state === 'DESK_REVIEW' || f.state === 'VISIT'))
      return step('confirmAgenda', true, f.toConfirm);
    return step('hostWaits', false);
  }
  if (is('PROGRAMME_MANAGER')) {
    if (f.state === 'APPLIED') return step('decideApplication', true);
    if (f.withoutFacilitator) return step('nameFacilitator', true);
  }
  return onlooker(f.state);
}

/** For whoever manages the programme or observes: what the others are about. */
function onlooker(state: CaseState): NextStep {
  const keys: Partial<Record<CaseState, NextStepKey>> = {
    PREPARATION: 'panelBuilt',
    DESK_REVIEW: 'peersJudge',
    VISIT: 'teamVisits',
    REPORTING: 'teamWrites',
    HOST_CHECK: 'hostReads',
  };
  const key = keys[state];
  return key ? step(key, false) : afterwards(state);
}

function forFacilitator(f: CaseFacts): NextStep {
  if (f.openConflicts > 0) return step('decideConflict', true, f.openConflicts);
  switch (f.state) {
    case 'PREPARATION':
      return step('prepare', true);
    case 'DESK_REVIEW':
      if (f.missing > 0) return step('reviewsMissing', false, f.missing);
      return f.agendaOpen ? step('planVisit', true, f.agendaOpen) : step('closeDesk', true);
    case 'VISIT':
      if (f.feedbackHeld !== false) return step('openReport', true);
      return f.feedbackAhead ? step('awaitVisit', false) : step('holdFeedback', true);
    case 'REPORTING':
      return f.report === 'SIGNING' && f.missingSignatures > 0
        ? step('waitForSignatures', false, f.missingSignatures)
        : step('teamWrites', false);
    case 'HOST_CHECK':
      return step('hostReads', false);
    default:
      return afterwards(f.state);
  }
}
function afterwards(state: CaseState): NextStep {
  const keys: Partial<Record<CaseState, NextStepKey>> = {
    FINALISED: 'hostAnswers',
    IMPROVEMENT: 'hostPlans',
    FOLLOW_UP: 'followUp',
    CLOSED: 'readResults',
  };
  return step(keys[state] ?? 'nothing', false);
}

function forPeer(f: CaseFacts, lead: boolean, trainee: boolean): NextStep {
  if (f.state === 'PREPARATION') return step('waitForDossier', false);
  if (!trainee && f.review === 'RETURNED') return step('reviseReview', true);
  if (!trainee && f.review === 'DRAFT' && (f.state === 'DESK_REVIEW' || f.state === 'VISIT' || f.state === 'REPORTING'))
    return step('writeReview', true);
  switch (f.state) {
    case 'DESK_REVIEW':
      return trainee ? step('readDossier', true) : step('waitForOthers', false);
    case 'VISIT':
      return step('readOthers', true);
    case 'REPORTING':
      if (f.report !== 'SIGNING') return trainee ? step('teamWrites', false) : step('writeReport', true);
      if (!trainee && !f.signedCurrent) return step('signReport', true);
      if (f.missingSignatures > 0) return step('waitForSignatures', false, f.missingSignatures);
      return lead ? step('releaseReport', true) : step('teamWrites', false);
    case 'HOST_CHECK':
      return lead ? step('finaliseReport', true) : step('hostReads', false);
    case 'IMPROVEMENT':
      return lead ? step('agreePlan', true) : afterwards(f.state);
    default:
      return afterwards(f.state);
  }
}
