/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type BeginCommunityInput = {
  clientMutationId: string;
  joinPolicy: JoinPolicy;
  locale: string;
  name: string;
  networkId: string;
  purpose: string;
  visibility: CommunityVisibility;
};

export type CommunityVisibility =
  | 'MEMBERS'
  | 'PRIVATE'
  | 'PUBLIC'
  | 'REGISTERED'
  | 'UNLISTED';

export type JoinPolicy =
  | 'APPLICATION'
  | 'INVITATION'
  | 'OPEN';

export type ScopeType =
  | 'CASE'
  | 'CHAPTER'
  | 'COALITION'
  | 'COMMUNITY'
  | 'NETWORK'
  | 'ORGANISATION'
  | 'PROGRAMME'
  | 'TERRITORY';

export type CommunityScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommunityScopesQuery = { organisedScopes: Array<{ __typename: 'OrganisedScope', scopeType: Types.ScopeType, id: string, name: string }> };

export type BeginCommunityMutationVariables = Exact<{
  input: Types.BeginCommunityInput;
}>;


export type BeginCommunityMutation = { beginCommunity: { __typename: 'CommunityChange', id: string, slug: string } };


export const CommunityScopesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommunityScopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisedScopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scopeType"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CommunityScopesQuery, CommunityScopesQueryVariables>;
export const BeginCommunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginCommunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginCommunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginCommunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<BeginCommunityMutation, BeginCommunityMutationVariables>;
operationIds.CommunityScopes = 'CommunityScopes~d3efd0c8';
operationIds.BeginCommunity = 'BeginCommunity~8483f27c';
