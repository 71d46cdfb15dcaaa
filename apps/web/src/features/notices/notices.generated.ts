/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Some, or all where none is named */
export type MarkNoticesReadInput = {
  ids?: Array<string> | null | undefined;
};

export type NoticeKind =
  | 'ANNOUNCEMENT'
  | 'ANSWER_ACCEPTED'
  | 'APPLICATION_ACCEPTED'
  | 'APPLICATION_DECLINED'
  | 'APPLICATION_RECEIVED'
  | 'CONSULTATION_CLOSING'
  | 'CONSULTATION_OPENED'
  | 'INVITED'
  | 'MENTIONED'
  | 'PRACTICE_COMMENTED'
  | 'PRACTICE_COMMENT_ANSWERED'
  | 'PRACTICE_COMMENT_HIDDEN'
  | 'PRACTICE_COMMENT_REPORTED'
  | 'REINSTATED'
  | 'REMOVED'
  | 'REPLY'
  | 'ROLE_CHANGED'
  | 'SAVED_SEARCH'
  | 'SUSPENDED';

export type NoticesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { __typename: 'NoticeConnection', endCursor: string | null, hasMore: boolean, nodes: Array<{ __typename: 'Notice', id: string, kind: Types.NoticeKind, at: string, unread: boolean, count: number, communityName: string | null, communitySlug: string | null, discussionId: string | null, discussionTitle: string | null, locale: string | null, postId: string | null, consultationId: string | null, consultationTitle: string | null, consultationClosesAt: string | null, membershipId: string | null, subjectName: string | null, subjectAddress: string | null, reason: string | null, actor: { __typename: 'Author', id: string, displayName: string } | null }> } };

export type MarkNoticesReadMutationVariables = Exact<{
  input: Types.MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: number };


export const NoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"ObjectField","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"communityName"}},{"kind":"Field","name":{"kind":"Name","value":"communitySlug"}},{"kind":"Field","name":{"kind":"Name","value":"discussionId"}},{"kind":"Field","name":{"kind":"Name","value":"discussionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"postId"}},{"kind":"Field","name":{"kind":"Name","value":"consultationId"}},{"kind":"Field","name":{"kind":"Name","value":"consultationTitle"}},{"kind":"Field","name":{"kind":"Name","value":"consultationClosesAt"}},{"kind":"Field","name":{"kind":"Name","value":"membershipId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"subjectAddress"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoticesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNoticesReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNoticesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
operationIds.Notices = 'Notices~4507aaa5';
operationIds.MarkNoticesRead = 'MarkNoticesRead~10503d76';
