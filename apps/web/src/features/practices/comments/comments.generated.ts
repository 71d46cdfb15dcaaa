/* Written by `npm run codegen`. */
import { operationIds } from '../../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type EditPracticeCommentInput = {
  body: string;
  commentId: string;
  expectedVersion: number;
};

export type HidePracticeCommentInput = {
  commentId: string;
  expectedVersion: number;
  reason: string;
};

export type ReportPracticeCommentInput = {
  commentId: string;
  reason: string;
};

export type SettleCommentReportsInput = {
  commentId: string;
};

export type ShowPracticeCommentInput = {
  commentId: string;
  expectedVersion: number;
};

export type WithdrawPracticeCommentInput = {
  commentId: string;
  expectedVersion: number;
};

export type WritePracticeCommentInput = {
  /** The comment that it answers; of an answer there are none */
  answerToId?: string | null | undefined;
  /** Markdown */
  body: string;
  clientMutationId: string;
  practiceId: string;
};

export type PracticeCommentsQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type PracticeCommentsQuery = { practiceComments: { __typename: 'PracticeCommentConnection', practiceId: string, count: number, hasMore: boolean, endCursor: string | null, nodes: Array<{ __typename: 'PracticeComment', id: string, version: number, editionNo: number, html: string, body: string | null, isOwn: boolean, answerToId: string | null, withdrawn: boolean, at: string, editedAt: string | null, hidden: boolean, hiddenReason: string, viewerReported: boolean, author: { __typename: 'Author', id: string, displayName: string, organisation: string | null } | null, reports: Array<{ __typename: 'PracticeCommentReport', at: string, reason: string }>, earlier: Array<{ __typename: 'PracticeCommentEarlier', at: string, body: string }>, viewerCan: { __typename: 'PracticeCommentCan', edit: boolean, withdraw: boolean, answer: boolean, report: boolean, hide: boolean, show: boolean, settle: boolean } }> } | null };

export type WritePracticeCommentMutationVariables = Exact<{
  input: Types.WritePracticeCommentInput;
}>;


export type WritePracticeCommentMutation = { writePracticeComment: string };

export type EditPracticeCommentMutationVariables = Exact<{
  input: Types.EditPracticeCommentInput;
}>;


export type EditPracticeCommentMutation = { editPracticeComment: string };

export type WithdrawPracticeCommentMutationVariables = Exact<{
  input: Types.WithdrawPracticeCommentInput;
}>;


export type WithdrawPracticeCommentMutation = { withdrawPracticeComment: string };

export type HidePracticeCommentMutationVariables = Exact<{
  input: Types.HidePracticeCommentInput;
}>;


export type HidePracticeCommentMutation = { hidePracticeComment: string };

export type ShowPracticeCommentMutationVariables = Exact<{
  input: Types.ShowPracticeCommentInput;
}>;


export type ShowPracticeCommentMutation = { showPracticeComment: string };

export type ReportPracticeCommentMutationVariables = Exact<{
  input: Types.ReportPracticeCommentInput;
}>;


export type ReportPracticeCommentMutation = { reportPracticeComment: string };

export type SettleCommentReportsMutationVariables = Exact<{
  input: Types.SettleCommentReportsInput;
}>;


export type SettleCommentReportsMutation = { settleCommentReports: string };


export const PracticeCommentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeComments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practiceComments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"ObjectField","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practiceId"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"answerToId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenReason"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerReported"}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"hide"}},{"kind":"Field","name":{"kind":"Name","value":"show"}},{"kind":"Field","name":{"kind":"Name","value":"settle"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PracticeCommentsQuery, PracticeCommentsQueryVariables>;
export const WritePracticeCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WritePracticeComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WritePracticeCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writePracticeComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<WritePracticeCommentMutation, WritePracticeCommentMutationVariables>;
export const EditPracticeCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditPracticeComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditPracticeCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editPracticeComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<EditPracticeCommentMutation, EditPracticeCommentMutationVariables>;
export const WithdrawPracticeCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPracticeComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPracticeCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPracticeComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<WithdrawPracticeCommentMutation, WithdrawPracticeCommentMutationVariables>;
export const HidePracticeCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HidePracticeComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HidePracticeCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hidePracticeComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<HidePracticeCommentMutation, HidePracticeCommentMutationVariables>;
export const ShowPracticeCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShowPracticeComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShowPracticeCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"showPracticeComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ShowPracticeCommentMutation, ShowPracticeCommentMutationVariables>;
export const ReportPracticeCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportPracticeComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportPracticeCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportPracticeComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ReportPracticeCommentMutation, ReportPracticeCommentMutationVariables>;
export const SettleCommentReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleCommentReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleCommentReportsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleCommentReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SettleCommentReportsMutation, SettleCommentReportsMutationVariables>;
operationIds.PracticeComments = 'PracticeComments~a0e2a2f7';
operationIds.WritePracticeComment = 'WritePracticeComment~5b90c48b';
operationIds.EditPracticeComment = 'EditPracticeComment~1f95912e';
operationIds.WithdrawPracticeComment = 'WithdrawPracticeComment~c472e32c';
operationIds.HidePracticeComment = 'HidePracticeComment~ed2aaad6';
operationIds.ShowPracticeComment = 'ShowPracticeComment~9dd42b1e';
operationIds.ReportPracticeComment = 'ReportPracticeComment~4db10721';
operationIds.SettleCommentReports = 'SettleCommentReports~7d262b74';
