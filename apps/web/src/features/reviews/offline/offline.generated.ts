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

export type ImportAnswerInput = {
  dimensionKey: string;
  /** 0 where nothing was stored yet */
  expectedVersion: number;
  patch: AnswerPatchInput;
};

export type ImportReviewInput = {
  answers: Array<ImportAnswerInput>;
  clientMutationId: string;
  reviewId: string;
};

export type ImportReviewMutationVariables = Exact<{
  input: Types.ImportReviewInput;
}>;


export type ImportReviewMutation = { importReview:
    | { __typename: 'EditConflict', dimensionKey: string }
    | { __typename: 'ImportedReview', dimensions: number, savedAt: string }
   };


export const ImportReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportedReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditConflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimensionKey"}}]}}]}}]}}]} as unknown as DocumentNode<ImportReviewMutation, ImportReviewMutationVariables>;
operationIds.ImportReview = 'ImportReview~54c01ae5';
