/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AssignmentState =
  | 'ACCEPTED'
  | 'CLEARED'
  | 'COMPLETED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'INVITED'
  | 'REVOKED'
  | 'SHORTLISTED'
  | 'WITHDRAWN';

export type CaseEntryKind =
  | 'ACCEPTED'
  | 'ACTION_CLAIMED'
  | 'ACTION_VERIFIED'
  | 'APPLIED'
  | 'BRIEF_BEGUN'
  | 'CANCELLED'
  | 'CASE_CLOSED'
  | 'CHECKPOINT_DONE'
  | 'CHECKPOINT_REPORTED'
  | 'CHECKPOINT_WAIVED'
  | 'COMMENTS_DONE'
  | 'COMMENT_MADE'
  | 'COMMENT_RESOLVED'
  | 'CONFLICT_DECIDED'
  | 'CONFLICT_DECLARED'
  | 'CORRIGENDUM_BEGUN'
  | 'CORRIGENDUM_ISSUED'
  | 'DATE_MOVED'
  | 'DECLINED'
  | 'DEPUTY_NAMED'
  | 'DESK_CLOSED'
  | 'DESK_OPENED'
  | 'DOSSIER_CHANGED'
  | 'DOSSIER_REBASED'
  | 'EMERGENCY_ASKED'
  | 'EMERGENCY_ENDED'
  | 'EMERGENCY_OPENED'
  | 'FACILITATOR_SET'
  | 'FEEDBACK_HELD'
  | 'FOLLOW_UP_BEGUN'
  | 'HOST_JOINED'
  | 'HOST_LEFT'
  | 'HOST_REMINDED'
  | 'INVITATION_EXPIRED'
  | 'INVITED'
  | 'LEAD_APPOINTED'
  | 'LEFT_SHORTLIST'
  | 'MINIMUM_SET'
  | 'MORE_TIME'
  | 'OBSERVER_NAMED'
  | 'PAIRED'
  | 'PARTED'
  | 'PAUSED'
  | 'PEER_LEFT'
  | 'PLAN_AGREED_BY_HOST'
  | 'PLAN_AGREED_BY_PEER'
  | 'PUBLICATION_ALLOWED'
  | 'REFUSED'
  | 'REPORT_FINAL'
  | 'REPORT_OPENED'
  | 'REPORT_PUBLISHED'
  | 'REPORT_RELEASED'
  | 'REPORT_REOPENED'
  | 'REPORT_SIGNED'
  | 'REPORT_TO_SIGN'
  | 'RESERVE_INVITED'
  | 'RESPONSES_GIVEN'
  | 'RESUMED'
  | 'REVIEW_KEPT'
  | 'REVIEW_RETURNED'
  | 'REVIEW_SENT'
  | 'REVIEW_TAKEN_BACK'
  | 'REVIEW_VOIDED'
  | 'RE_REVIEW_BEGUN'
  | 'ROUND_OPENED'
  | 'SELF_REOPENED'
  | 'SELF_SENT'
  | 'SHORTLISTED'
  | 'TAKEN'
  | 'VISIT_PLANNED';

export type CaseFileAudience =
  | 'FACILITATION'
  | 'HOST'
  | 'INVITED'
  | 'MANAGEMENT'
  | 'OBSERVER'
  | 'PANEL'
  | 'PUBLIC';

export type CasePhase =
  | 'PREPARATION'
  | 'REPORT'
  | 'RESULTS'
  | 'VISIT';

export type CaseState =
  | 'APPLIED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DECLINED'
  | 'DESK_REVIEW'
  | 'DRAFT'
  | 'FINALISED'
  | 'FOLLOW_UP'
  | 'HOST_CHECK'
  | 'IMPROVEMENT'
  | 'PREPARATION'
  | 'REPORTING'
  | 'VISIT';

export type ConflictStatus =
  | 'CONFIRMED'
  | 'DISMISSED'
  | 'POTENTIAL'
  | 'WAIVED';

export type ConflictType =
  | 'COLLABORATION'
  | 'COMPETITOR'
  | 'EMPLOYMENT'
  | 'FAMILY_OR_CLOSE'
  | 'FUNDING'
  | 'OTHER'
  | 'RECIPROCAL';

export type DeadlineKind =
  | 'HOST_COMMENT'
  | 'INVITATION'
  | 'REPORT'
  | 'REVIEW';

export type DeclineReason =
  | 'CONFLICT'
  | 'LANGUAGE'
  | 'NOT_MY_FIELD'
  | 'NO_TIME'
  | 'OTHER';

export type DossierAccessKind =
  | 'DOSSIER'
  | 'FILE'
  | 'SELF';

export type DossierAccessRole =
  | 'EMERGENCY_READER'
  | 'FACILITATOR'
  | 'LEAD_PEER'
  | 'PEER'
  | 'PROGRAMME_MANAGER'
  | 'TRAINEE_PEER';

export type InvitePeerInput = {
  caseId: string;
  clientMutationId: string;
  personId: string;
  respondBy: string;
  role: PanelRole;
};

export type NextStepKey =
  | 'agreePlan'
  | 'answerInvitation'
  | 'answerRecommendations'
  | 'awaitDecision'
  | 'awaitRuling'
  | 'awaitVisit'
  | 'cancelled'
  | 'carryOut'
  | 'closeDesk'
  | 'commentReport'
  | 'confirmAgenda'
  | 'decideApplication'
  | 'decideConflict'
  | 'declareConflicts'
  | 'finaliseReport'
  | 'followUp'
  | 'holdFeedback'
  | 'hostAnswers'
  | 'hostApplies'
  | 'hostPlans'
  | 'hostReads'
  | 'hostWaits'
  | 'nameFacilitator'
  | 'nothing'
  | 'openReport'
  | 'panelBuilt'
  | 'peersJudge'
  | 'planActions'
  | 'planVisit'
  | 'prepare'
  | 'readDossier'
  | 'readOthers'
  | 'readResults'
  | 'refused'
  | 'releaseReport'
  | 'reviewsMissing'
  | 'reviseReview'
  | 'signReport'
  | 'teamVisits'
  | 'teamWrites'
  | 'waitForDossier'
  | 'waitForOthers'
  | 'waitForSignatures'
  | 'writeApplication'
  | 'writeReport'
  | 'writeReview'
  | 'writeSelf';

export type PanelRole =
  | 'LEAD_PEER'
  | 'PEER'
  | 'TRAINEE_PEER';

export type ReportState =
  | 'CORRIGENDUM'
  | 'DRAFTING'
  | 'FINAL'
  | 'PUBLISHED'
  | 'SIGNING'
  | 'WITH_HOST';

export type ReviewState =
  | 'DRAFT'
  | 'LOCKED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VOIDED';

export type PeersToInviteQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type PeersToInviteQuery = { people: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, displayName: string, headline: string | null, countryCode: string | null, languages: Array<string> }> } };

export type InvitePeerMutationVariables = Exact<{
  input: Types.InvitePeerInput;
}>;


export type InvitePeerMutation = { invitePeer: { __typename: 'PeerReviewCase', id: string, state: Types.CaseState, phase: Types.CasePhase | null, title: string, summary: string, hostName: string, place: string, country: string | null, programmeName: string, programmeSlug: string, timeZone: string, languages: Array<string>, visitMode: string, visitStart: string | null, visitEnd: string | null, guidingQuestions: Array<string>, dimensionCount: number, rubricVersion: string, confidentialityTextVersion: string, roles: Array<string>, facilitatorName: string | null, hostLeadName: string, deputyName: string | null, paused: boolean, fileAudience: Types.CaseFileAudience, version: number, unreadPosts: number, scheme: { __typename: 'CaseScheme', slug: string, number: number, newest: number } | null, mirror: { __typename: 'MirrorCase', caseId: string | null, title: string, hostName: string } | null, next: { __typename: 'NextStep', key: Types.NextStepKey, mine: boolean, count: number }, hostMembers: Array<{ __typename: 'HostColleague', personId: string, name: string }> | null, people: Array<{ __typename: 'CasePerson', assignmentId: string, personId: string, name: string, role: Types.PanelRole, state: Types.AssignmentState, organisation: string, country: string | null, reviewState: Types.ReviewState | null, sentAt: string | null, respondBy: string | null, extendedTo: string | null, asksForTime: boolean, declineReason: Types.DeclineReason | null }>, deadlines: Array<{ __typename: 'CaseDeadline', kind: Types.DeadlineKind, dueAt: string, timeZone: string, version: number }>, accesses: Array<{ __typename: 'DossierAccess', day: string, role: Types.DossierAccessRole, kind: Types.DossierAccessKind, name: string }> | null, entries: Array<{ __typename: 'CaseEntry', at: string, kind: Types.CaseEntryKind, personName: string | null, note: string }>, conflicts: Array<{ __typename: 'ConflictRecord', id: string, personId: string, personName: string, type: Types.ConflictType, status: Types.ConflictStatus, note: string, decisionNote: string, version: number, viewerCanDecide: boolean }>, myAssignment: { __typename: 'OwnAssignment', id: string, role: Types.PanelRole, state: Types.AssignmentState, respondBy: string | null, declaredAt: string | null, extendedTo: string | null, askedForTime: boolean, version: number } | null, myReview: { __typename: 'OwnReviewMark', id: string, state: Types.ReviewState, version: number, returnReason: string | null, submittedAt: string | null, begun: number } | null, dossier: { __typename: 'DossierMark', seq: number, at: string, selfAssessed: boolean } | null, report: { __typename: 'ReportMark', id: string, state: Types.ReportState, releasedAt: string | null } | null, viewerCan: { __typename: 'CaseRights', openDesk: boolean, buildPanel: boolean, closeDesk: boolean, openReport: boolean, giveTime: boolean, moveDates: boolean, nameHostMembers: boolean, invite: boolean, readDossier: boolean, remark: boolean, readFeedback: boolean, readScores: boolean, readVisit: boolean, readThreads: boolean, readReviews: boolean, readVoided: boolean, write: boolean, fileConflict: boolean } } };


export const PeersToInviteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeersToInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}}]}}]}}]} as unknown as DocumentNode<PeersToInviteQuery, PeersToInviteQueryVariables>;
export const InvitePeerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvitePeer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitePeerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitePeer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeerReviewCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"newest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"programmeName"}},{"kind":"Field","name":{"kind":"Name","value":"programmeSlug"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"visitMode"}},{"kind":"Field","name":{"kind":"Name","value":"visitStart"}},{"kind":"Field","name":{"kind":"Name","value":"visitEnd"}},{"kind":"Field","name":{"kind":"Name","value":"guidingQuestions"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionCount"}},{"kind":"Field","name":{"kind":"Name","value":"rubricVersion"}},{"kind":"Field","name":{"kind":"Name","value":"confidentialityTextVersion"}},{"kind":"Field","name":{"kind":"Name","value":"mirror"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facilitatorName"}},{"kind":"Field","name":{"kind":"Name","value":"hostLeadName"}},{"kind":"Field","name":{"kind":"Name","value":"hostMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputyName"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentId"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"reviewState"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"extendedTo"}},{"kind":"Field","name":{"kind":"Name","value":"asksForTime"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNote"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDecide"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myAssignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"extendedTo"}},{"kind":"Field","name":{"kind":"Name","value":"askedForTime"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"begun"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"selfAssessed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"fileAudience"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unreadPosts"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openDesk"}},{"kind":"Field","name":{"kind":"Name","value":"buildPanel"}},{"kind":"Field","name":{"kind":"Name","value":"closeDesk"}},{"kind":"Field","name":{"kind":"Name","value":"openReport"}},{"kind":"Field","name":{"kind":"Name","value":"giveTime"}},{"kind":"Field","name":{"kind":"Name","value":"moveDates"}},{"kind":"Field","name":{"kind":"Name","value":"nameHostMembers"}},{"kind":"Field","name":{"kind":"Name","value":"invite"}},{"kind":"Field","name":{"kind":"Name","value":"readDossier"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"readFeedback"}},{"kind":"Field","name":{"kind":"Name","value":"readScores"}},{"kind":"Field","name":{"kind":"Name","value":"readVisit"}},{"kind":"Field","name":{"kind":"Name","value":"readThreads"}},{"kind":"Field","name":{"kind":"Name","value":"readReviews"}},{"kind":"Field","name":{"kind":"Name","value":"readVoided"}},{"kind":"Field","name":{"kind":"Name","value":"write"}},{"kind":"Field","name":{"kind":"Name","value":"fileConflict"}}]}}]}}]} as unknown as DocumentNode<InvitePeerMutation, InvitePeerMutationVariables>;
operationIds.PeersToInvite = 'PeersToInvite~c6b268e3';
operationIds.InvitePeer = 'InvitePeer~e0a0b7c2';
