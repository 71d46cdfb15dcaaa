/* Written by `npm run codegen`. */
import { operationIds } from '../../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type FeedbackFlag =
  | 'ACTIONABLE'
  | 'EVIDENCED'
  | 'OFF_SCOPE'
  | 'RESPECTFUL'
  | 'SPECIFIC'
  | 'TOO_SHORT'
  | 'VAGUE';

export type FeedbackRole =
  | 'FACILITATOR'
  | 'HOST';

export type GiveFeedbackInput = {
  caseId: string;
  clientMutationId: string;
  /** 0 for a new one */
  expectedVersion: number;
  flags: Array<FeedbackFlag>;
  /** Nothing for the report, of which the host speaks */
  reviewId?: string | null | undefined;
  stars?: number | null | undefined;
};

export type CaseFeedbackPageQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseFeedbackPageQuery = { caseFeedback: { __typename: 'CaseFeedback', caseId: string, title: string, programmeName: string, over: boolean, reviews: Array<{ __typename: 'JudgedReview', reviewId: string | null, name: string | null, pseudonym: string | null, viewerCanJudge: boolean, given: Array<{ __typename: 'ReviewFeedback', fromRole: Types.FeedbackRole, mine: boolean, flags: Array<Types.FeedbackFlag>, stars: number | null, version: number }> }>, report: { __typename: 'JudgedReview', reviewId: string | null, name: string | null, pseudonym: string | null, viewerCanJudge: boolean, given: Array<{ __typename: 'ReviewFeedback', fromRole: Types.FeedbackRole, mine: boolean, flags: Array<Types.FeedbackFlag>, stars: number | null, version: number }> } } };

export type JudgedPartsFragment = { __typename: 'JudgedReview', reviewId: string | null, name: string | null, pseudonym: string | null, viewerCanJudge: boolean, given: Array<{ __typename: 'ReviewFeedback', fromRole: Types.FeedbackRole, mine: boolean, flags: Array<Types.FeedbackFlag>, stars: number | null, version: number }> };

export type GiveFeedbackMutationVariables = Exact<{
  input: Types.GiveFeedbackInput;
}>;


export type GiveFeedbackMutation = { giveFeedback: { __typename: 'CaseFeedback', caseId: string } };

export const JudgedPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudgedReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanJudge"}},{"kind":"Field","name":{"kind":"Name","value":"given"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromRole"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<JudgedPartsFragment, unknown>;
export const CaseFeedbackPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFeedbackPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"programmeName"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgedParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JudgedParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JudgedReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanJudge"}},{"kind":"Field","name":{"kind":"Name","value":"given"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromRole"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"stars"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CaseFeedbackPageQuery, CaseFeedbackPageQueryVariables>;
export const GiveFeedbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
operationIds.CaseFeedbackPage = 'CaseFeedbackPage~faf59882';
operationIds.GiveFeedback = 'GiveFeedback~3bb2b13b';
