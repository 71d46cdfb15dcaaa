/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What has its date */
export type ComingKind =
  | 'ACTION_DUE'
  | 'CHECKPOINT'
  | 'CONSULTATION_ENDS'
  | 'HOST_COMMENT_DUE'
  | 'PRACTICE_REVIEW'
  | 'REPORT_DUE'
  | 'REVIEWS_DUE'
  | 'VISIT';

export type MembershipState =
  | 'ACTIVE'
  | 'ALUMNI'
  | 'APPLIED'
  | 'INVITED'
  | 'LEFT'
  | 'REMOVED'
  | 'SUSPENDED';

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

/** The life of the working copy */
export type PracticeDraftState =
  | 'DRAFT'
  | 'IN_VALIDATION'
  | 'PUBLISHED'
  | 'REVISION_ASKED'
  | 'SCREENED'
  | 'SUBMITTED'
  | 'VALIDATED';

/** A snapshot is screened; a full write-up is validated by peers as well */
export type PracticeForm =
  | 'FULL'
  | 'SNAPSHOT';

/** Why one may not screen this text */
export type ScreeningBar =
  | 'NOT_COORDINATOR'
  | 'OWN_WORK'
  | 'SAME_ORGANISATION';

/** The task of one validator */
export type ValidationState =
  | 'ASKED'
  | 'CONFLICTED'
  | 'DECLINED'
  | 'GIVEN'
  | 'LAPSED'
  | 'RELEASED'
  | 'WORKING';

export type DeskPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskPageQuery = { communities: { __typename: 'CommunityConnection', nodes: Array<{ __typename: 'CommunityCard', id: string, slug: string, name: string, locale: string, waiting: number, viewerState: Types.MembershipState | null, fresh: Array<{ __typename: 'FreshDiscussion', id: string, title: string, locale: string, unread: number, line: string, lineLocale: string, at: string, author: { __typename: 'Author', id: string, displayName: string } | null }> }> }, myCommunityInvitations: Array<{ __typename: 'CommunityInvitationPreview', membershipId: string, communityName: string, communitySlug: string, expiresAt: string | null, invitedBy: { __typename: 'Author', id: string, displayName: string } | null }>, ownPractices: { __typename: 'PracticeWorkConnection', nodes: Array<{ __typename: 'PracticeWork', id: string, title: string, form: Types.PracticeForm, state: Types.PracticeDraftState, updatedAt: string, submittedAt: string | null }> }, practiceScreeningQueue: { __typename: 'PracticeWorkConnection', nodes: Array<{ __typename: 'PracticeWork', id: string, title: string, form: Types.PracticeForm, state: Types.PracticeDraftState, bar: Types.ScreeningBar | null, submittedAt: string | null, ownerName: string | null }> }, ownValidationTasks: Array<{ __typename: 'ValidationTask', id: string, state: Types.ValidationState, title: string, ownerName: string | null, askedAt: string, open: boolean }>, myReviewCases: Array<{ __typename: 'CaseCard', id: string, title: string, hostName: string, place: string, programmeName: string, dueAt: string | null, begun: number, dimensionCount: number, next: { __typename: 'NextStep', key: Types.NextStepKey, mine: boolean, count: number } }>, comingUp: Array<{ __typename: 'ComingUp', kind: Types.ComingKind, subjectId: string, slug: string | null, title: string, locale: string | null, within: string | null, at: string | null, day: string | null, lastDay: string | null, late: boolean }> };


export const DeskPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"viewerState"}},{"kind":"Field","name":{"kind":"Name","value":"fresh"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"lineLocale"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myCommunityInvitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membershipId"}},{"kind":"Field","name":{"kind":"Name","value":"communityName"}},{"kind":"Field","name":{"kind":"Name","value":"communitySlug"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownPractices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"practiceScreeningQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"bar"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownValidationTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myReviewCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"programmeName"}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"begun"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comingUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}}]}}]} as unknown as DocumentNode<DeskPageQuery, DeskPageQueryVariables>;
operationIds.DeskPage = 'DeskPage~ba09bc82';
