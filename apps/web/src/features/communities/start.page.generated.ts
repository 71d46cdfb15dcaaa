/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DiscussionKind =
  | 'ANNOUNCEMENT'
  | 'DISCUSSION'
  | 'IDEA'
  | 'LESSON'
  | 'POLL'
  | 'QUESTION';

export type DiscussionState =
  | 'ANSWERED'
  | 'HIDDEN'
  | 'LOCKED'
  | 'OPEN'
  | 'PENDING'
  | 'REMOVED';

export type PollInput = {
  /** At most a year from now; without it after 90 days */
  closesAt?: string | null | undefined;
  /** Several may be chosen */
  multiple?: boolean;
  /** Two to ten */
  options: Array<string>;
};

export type StartDiscussionInput = {
  /** Markdown */
  body: string;
  clientMutationId: string;
  communityId: string;
  follow?: boolean;
  kind: DiscussionKind;
  locale: string;
  /** What a POLL asks; nothing else has it */
  poll?: PollInput | null | undefined;
  tags?: Array<string>;
  title: string;
};

export type StartDiscussionMutationVariables = Exact<{
  input: Types.StartDiscussionInput;
}>;


export type StartDiscussionMutation = { startDiscussion: { __typename: 'DiscussionChange', id: string, state: Types.DiscussionState, title: string } };


export const StartDiscussionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartDiscussion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartDiscussionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startDiscussion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<StartDiscussionMutation, StartDiscussionMutationVariables>;
operationIds.StartDiscussion = 'StartDiscussion~80b50441';
