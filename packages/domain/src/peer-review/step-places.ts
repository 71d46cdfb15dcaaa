import type { NextStepKey } from './next-step.js';
import type { DeadlineKind } from './words.js';

/** Page of a case, as the end of its address; the case itself where it is empty. */
export type CasePlace =
  | ''
  | '/dossier'
  | '/application'
  | '/self'
  | '/panel'
  | '/invitation'
  | '/form'
  | '/visit'
  | '/team'
  | '/report'
  | '/results';
/** Where a step is taken. */
export const placeOfStep: Readonly<Record<NextStepKey, CasePlace>> = {
  declareConflicts: '/invitation',
  awaitRuling: '/invitation',
  answerInvitation: '/invitation',
  waitForDossier: '',
  readDossier: '/dossier',
  writeReview: '/form',
  reviseReview: '/form',
  waitForOthers: '',
  readOthers: '/team',
  writeReport: '/report',
  signReport: '/report',
  waitForSignatures: '',
  releaseReport: '/report',
  finaliseReport: '/report',
  decideConflict: '',
  reviewsMissing: '',
  planVisit: '/visit',
  closeDesk: '',
  awaitVisit: '/visit',
  holdFeedback: '/visit',
  openReport: '',
  teamWrites: '/report',
  hostReads: '/report',
  hostWaits: '',
  panelBuilt: '',
  peersJudge: '',
  teamVisits: '',
  confirmAgenda: '/visit',
  prepare: '/panel',
  writeApplication: '/application',
  hostApplies: '/application',
  awaitDecision: '',
  decideApplication: '/application',
  nameFacilitator: '/application',
  writeSelf: '/self',
  commentReport: '/report',
  answerRecommendations: '/results',
  hostAnswers: '/results',
  planActions: '/results',
  agreePlan: '/results',
  hostPlans: '/results',
  carryOut: '/results',
  followUp: '/results',
  readResults: '/results',
  refused: '',
  cancelled: '',
  nothing: '',
};
/** By when a step is due, where it has a date of its own; of the others the panel has it or nobody. */
export const deadlineOfStep: Partial<Record<NextStepKey, Exclude<DeadlineKind, 'INVITATION'>>> = {
  writeReview: 'REVIEW',
  reviseReview: 'REVIEW',
  waitForOthers: 'REVIEW',
  reviewsMissing: 'REVIEW',
  peersJudge: 'REVIEW',
  writeReport: 'REPORT',
  signReport: 'REPORT',
  waitForSignatures: 'REPORT',
  releaseReport: 'REPORT',
  teamWrites: 'REPORT',
  commentReport: 'HOST_COMMENT',
  hostReads: 'HOST_COMMENT',
  finaliseReport: 'HOST_COMMENT',
};
