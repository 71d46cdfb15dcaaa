/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AddEvidenceInput = {
  body?: string;
  caseId: string;
  clientMutationId: string;
  link?: string | null | undefined;
  sectionKey?: string | null | undefined;
  source?: string;
  title: string;
  type: EvidenceType;
};

export type AnswerPatchInput = {
  confidence?: number | null | undefined;
  evidenceIds?: Array<string> | null | undefined;
  improvements?: string | null | undefined;
  noteToTeam?: string | null | undefined;
  reason?: string | null | undefined;
  strengths?: string | null | undefined;
  /** 1 to 5, NS or IE */
  value?: string | null | undefined;
};

export type EvidenceStrength =
  | 'FAIR'
  | 'STRONG'
  | 'WEAK';

export type EvidenceType =
  | 'DATA'
  | 'DOCUMENT'
  | 'INTERVIEW'
  | 'LINK'
  | 'OBSERVATION'
  | 'TESTIMONY';

export type ReturnReviewInput = {
  clientMutationId: string;
  expectedVersion: number;
  reason: string;
  reviewId: string;
};

export type ReviewState =
  | 'DRAFT'
  | 'LOCKED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VOIDED';

export type SaveAnswerInput = {
  clientMutationId: string;
  dimensionKey: string;
  /** 0 where nothing was stored yet */
  expectedVersion: number;
  patch: AnswerPatchInput;
  reviewId: string;
};

export type CaseReviewsPageQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseReviewsPageQuery = { caseReviews: { __typename: 'CaseReviews', caseId: string, title: string, rubric: { __typename: 'RubricVersion', dimensions: Array<{ __typename: 'RubricDimension', key: string, title: string, anchors: Array<{ __typename: 'RubricAnchor', level: number, name: string }> }> }, reviews: Array<{ __typename: 'ReadReview', id: string, pseudonym: string, reviewerName: string | null, state: Types.ReviewState, mine: boolean, afterDisclosure: boolean, version: number, viewerCanReturn: boolean, viewerCanAmend: boolean, answers: Array<{ __typename: 'ReviewAnswer', dimensionKey: string, value: string | null, reason: string, strengths: string, improvements: string, noteToTeam: string, evidenceIds: Array<string>, version: number }> }>, evidence: Array<{ __typename: 'EvidenceItem', id: string, type: Types.EvidenceType, title: string, body: string, strength: Types.EvidenceStrength | null }>, scores: { __typename: 'CaseScores', alpha: number | null, weakAgreement: boolean, peers: number, dimensions: Array<{ __typename: 'DimensionScores', key: string, title: string, counts: Array<number> | null, n: number, notInScope: number, insufficientEvidence: number, min: number | null, median: number | null, max: number | null, differs: boolean }> } | null } };

export type ReturnReviewMutationVariables = Exact<{
  input: Types.ReturnReviewInput;
}>;


export type ReturnReviewMutation = { returnReview: boolean };

export type AmendAnswerMutationVariables = Exact<{
  input: Types.SaveAnswerInput;
}>;


export type AmendAnswerMutation = { amendAnswer:
    | { __typename: 'EditConflict', currentVersion: number, theirs: { __typename: 'AnswerFields', value: string | null, reason: string | null, strengths: string | null, improvements: string | null, noteToTeam: string | null, evidenceIds: Array<string> | null } }
    | { __typename: 'SavedAnswer', version: number }
   };

export type ObservedOnVisitMutationVariables = Exact<{
  input: Types.AddEvidenceInput;
}>;


export type ObservedOnVisitMutation = { addEvidence: { __typename: 'EvidenceItem', id: string } };


export const CaseReviewsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseReviewsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseReviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"rubric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"anchors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"afterDisclosure"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanReturn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAmend"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimensionKey"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"improvements"}},{"kind":"Field","name":{"kind":"Name","value":"noteToTeam"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alpha"}},{"kind":"Field","name":{"kind":"Name","value":"weakAgreement"}},{"kind":"Field","name":{"kind":"Name","value":"peers"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"notInScope"}},{"kind":"Field","name":{"kind":"Name","value":"insufficientEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseReviewsPageQuery, CaseReviewsPageQueryVariables>;
export const ReturnReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ReturnReviewMutation, ReturnReviewMutationVariables>;
export const AmendAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"theirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"improvements"}},{"kind":"Field","name":{"kind":"Name","value":"noteToTeam"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AmendAnswerMutation, AmendAnswerMutationVariables>;
export const ObservedOnVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObservedOnVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ObservedOnVisitMutation, ObservedOnVisitMutationVariables>;
operationIds.CaseReviewsPage = 'CaseReviewsPage~c163fd5f';
operationIds.ReturnReview = 'ReturnReview~ad178be4';
operationIds.AmendAnswer = 'AmendAnswer~02c95b48';
operationIds.ObservedOnVisit = 'ObservedOnVisit~dfd2d230';
