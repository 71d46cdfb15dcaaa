/* Written by `npm run codegen`. */
import { operationIds } from '../../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type RestoreAnswerInput = {
  clientMutationId: string;
  dimensionKey: string;
  expectedVersion: number;
  reviewId: string;
  /** Of the state to go back to */
  version: number;
};

export type ReviewState =
  | 'DRAFT'
  | 'LOCKED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VOIDED';

export type RevisionCause =
  | 'AMEND'
  | 'AUTOSAVE'
  | 'CARRIED'
  | 'IMPORT'
  | 'RESTORE'
  | 'RETRACT'
  | 'RETURN'
  | 'SUBMIT';

export type AnswerHistoryPageQueryVariables = Exact<{
  caseId: string;
  locale?: string | null | undefined;
}>;


export type AnswerHistoryPageQuery = { answerHistory: { __typename: 'AnswerHistory', form: { __typename: 'ReviewForm', caseId: string, title: string, review: { __typename: 'OwnReviewMark', id: string, state: Types.ReviewState }, rubric: { __typename: 'RubricVersion', dimensions: Array<{ __typename: 'RubricDimension', key: string, anchors: Array<{ __typename: 'RubricAnchor', level: number, name: string }> }> }, evidence: Array<{ __typename: 'EvidenceItem', id: string, title: string }> }, dimensions: Array<{ __typename: 'DimensionHistory', key: string, title: string, version: number, states: Array<{ __typename: 'AnswerState', version: number, at: string, cause: Types.RevisionCause, value: string | null, confidence: number | null, reason: string, strengths: string, improvements: string, noteToTeam: string, evidenceIds: Array<string> }> }> } };

export type RestoreAnswerMutationVariables = Exact<{
  input: Types.RestoreAnswerInput;
}>;


export type RestoreAnswerMutation = { restoreAnswer:
    | { __typename: 'EditConflict', currentVersion: number }
    | { __typename: 'SavedAnswer', version: number }
   };


export const AnswerHistoryPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnswerHistoryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rubric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"anchors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"improvements"}},{"kind":"Field","name":{"kind":"Name","value":"noteToTeam"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnswerHistoryPageQuery, AnswerHistoryPageQueryVariables>;
export const RestoreAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreAnswerMutation, RestoreAnswerMutationVariables>;
operationIds.AnswerHistoryPage = 'AnswerHistoryPage~ef7cd572';
operationIds.RestoreAnswer = 'RestoreAnswer~2b242d67';
