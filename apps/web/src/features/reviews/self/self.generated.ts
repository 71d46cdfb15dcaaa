/* Written by `npm run codegen`. */
import { operationIds } from '../../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type ReopenSelfAssessmentInput = {
  clientMutationId: string;
  expectedVersion: number;
  reason: string;
  selfAssessmentId: string;
};

export type SaveSelfAnswerInput = {
  clientMutationId: string;
  dimensionKey: string;
  /** 0 where nothing was stored yet */
  expectedVersion: number;
  patch: AnswerPatchInput;
  selfAssessmentId: string;
};

export type SelfAssessmentState =
  | 'DRAFT'
  | 'REOPENED'
  | 'SUBMITTED';

export type SubmitSelfAssessmentInput = {
  clientMutationId: string;
  expectedVersion: number;
  selfAssessmentId: string;
};

export type SelfPageQueryVariables = Exact<{
  caseId: string;
  locale?: string | null | undefined;
}>;


export type SelfPageQuery = { selfAssessment: { __typename: 'SelfAssessmentForm', id: string, caseId: string, title: string, state: Types.SelfAssessmentState, version: number, submittedAt: string | null, rubric: { __typename: 'RubricVersion', semver: string, evidenceFrom: number, twoKindsFrom: number, dimensions: Array<{ __typename: 'RubricDimension', key: string, title: string, group: string, questions: Array<string>, lookFor: Array<string>, commentMinChars: number, allowNotInScope: boolean, allowInsufficientEvidence: boolean, anchors: Array<{ __typename: 'RubricAnchor', level: number, name: string, text: string }> }> }, answers: Array<{ __typename: 'ReviewAnswer', dimensionKey: string, value: string | null, confidence: number | null, reason: string, strengths: string, improvements: string, noteToTeam: string, evidenceIds: Array<string>, version: number, savedAt: string | null }>, viewerCan: { __typename: 'SelfAssessmentRights', write: boolean, submit: boolean, reopen: boolean } } };

export type SaveSelfAnswerMutationVariables = Exact<{
  input: Types.SaveSelfAnswerInput;
}>;


export type SaveSelfAnswerMutation = { saveSelfAnswer:
    | { __typename: 'EditConflict', currentVersion: number, theirs: { __typename: 'AnswerFields', value: string | null, confidence: number | null, reason: string | null, strengths: string | null, improvements: string | null, noteToTeam: string | null, evidenceIds: Array<string> | null } }
    | { __typename: 'SavedAnswer', version: number, savedAt: string }
   };

export type SubmitSelfAssessmentMutationVariables = Exact<{
  input: Types.SubmitSelfAssessmentInput;
}>;


export type SubmitSelfAssessmentMutation = { submitSelfAssessment: { __typename: 'SelfAssessmentForm', id: string, state: Types.SelfAssessmentState, version: number } };

export type ReopenSelfAssessmentMutationVariables = Exact<{
  input: Types.ReopenSelfAssessmentInput;
}>;


export type ReopenSelfAssessmentMutation = { reopenSelfAssessment: { __typename: 'SelfAssessmentForm', id: string, state: Types.SelfAssessmentState, version: number } };


export const SelfPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SelfPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selfAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rubric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"semver"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"twoKindsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}},{"kind":"Field","name":{"kind":"Name","value":"lookFor"}},{"kind":"Field","name":{"kind":"Name","value":"anchors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commentMinChars"}},{"kind":"Field","name":{"kind":"Name","value":"allowNotInScope"}},{"kind":"Field","name":{"kind":"Name","value":"allowInsufficientEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimensionKey"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"improvements"}},{"kind":"Field","name":{"kind":"Name","value":"noteToTeam"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"write"}},{"kind":"Field","name":{"kind":"Name","value":"submit"}},{"kind":"Field","name":{"kind":"Name","value":"reopen"}}]}}]}}]}}]} as unknown as DocumentNode<SelfPageQuery, SelfPageQueryVariables>;
export const SaveSelfAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSelfAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSelfAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSelfAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"theirs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"improvements"}},{"kind":"Field","name":{"kind":"Name","value":"noteToTeam"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SaveSelfAnswerMutation, SaveSelfAnswerMutationVariables>;
export const SubmitSelfAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitSelfAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitSelfAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitSelfAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SubmitSelfAssessmentMutation, SubmitSelfAssessmentMutationVariables>;
export const ReopenSelfAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenSelfAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenSelfAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenSelfAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReopenSelfAssessmentMutation, ReopenSelfAssessmentMutationVariables>;
operationIds.SelfPage = 'SelfPage~b4f5858c';
operationIds.SaveSelfAnswer = 'SaveSelfAnswer~ad377bed';
operationIds.SubmitSelfAssessment = 'SubmitSelfAssessment~05779524';
operationIds.ReopenSelfAssessment = 'ReopenSelfAssessment~450daffd';
