/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CommunityAction =
  | 'archive'
  | 'close'
  | 'keep'
  | 'open'
  | 'reopen';

export type CommunityState =
  | 'ACTIVE'
  | 'ARCHIVED'
  | 'CLOSING'
  | 'DRAFT';

export type CommunityVisibility =
  | 'MEMBERS'
  | 'PRIVATE'
  | 'PUBLIC'
  | 'REGISTERED'
  | 'UNLISTED';

export type DecideApplicationInput = {
  accept: boolean;
  clientMutationId: string;
  membershipId: string;
  note?: string | null | undefined;
};

/** A person or an address, not both */
export type InviteToCommunityInput = {
  clientMutationId: string;
  communityId: string;
  email?: string | null | undefined;
  personId?: string | null | undefined;
  text?: string | null | undefined;
};

export type JoinPolicy =
  | 'APPLICATION'
  | 'INVITATION'
  | 'OPEN';

export type MembershipInput = {
  clientMutationId: string;
  membershipId: string;
};

export type MembershipState =
  | 'ACTIVE'
  | 'ALUMNI'
  | 'APPLIED'
  | 'INVITED'
  | 'LEFT'
  | 'REMOVED'
  | 'SUSPENDED';

export type MoveCommunityInput = {
  action: CommunityAction;
  communityId: string;
  expectedVersion: number;
  reason?: string | null | undefined;
};

export type UpdateCommunityInput = {
  about: string;
  communityId: string;
  expectedVersion: number;
  joinPolicy: JoinPolicy;
  locale: string;
  name: string;
  purpose: string;
  visibility: CommunityVisibility;
};

export type DecideApplicationMutationVariables = Exact<{
  input: Types.DecideApplicationInput;
}>;


export type DecideApplicationMutation = { decideApplication: { __typename: 'Membership', id: string, state: Types.MembershipState } };

export type InviteToCommunityMutationVariables = Exact<{
  input: Types.InviteToCommunityInput;
}>;


export type InviteToCommunityMutation = { inviteToCommunity: { __typename: 'CommunityInviteResult', path: string | null, membership: { __typename: 'Membership', id: string, state: Types.MembershipState } } };

export type RevokeCommunityInvitationMutationVariables = Exact<{
  input: Types.MembershipInput;
}>;


export type RevokeCommunityInvitationMutation = { revokeCommunityInvitation: { __typename: 'Membership', id: string, state: Types.MembershipState } };

export type UpdateCommunityMutationVariables = Exact<{
  input: Types.UpdateCommunityInput;
}>;


export type UpdateCommunityMutation = { updateCommunity: { __typename: 'CommunityChange', id: string, slug: string, name: string, version: number } };

export type MoveCommunityMutationVariables = Exact<{
  input: Types.MoveCommunityInput;
}>;


export type MoveCommunityMutation = { moveCommunity: { __typename: 'CommunityChange', id: string, state: Types.CommunityState, version: number } };


export const DecideApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<DecideApplicationMutation, DecideApplicationMutationVariables>;
export const InviteToCommunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteToCommunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteToCommunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteToCommunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<InviteToCommunityMutation, InviteToCommunityMutationVariables>;
export const RevokeCommunityInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCommunityInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCommunityInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RevokeCommunityInvitationMutation, RevokeCommunityInvitationMutationVariables>;
export const UpdateCommunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCommunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCommunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCommunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<UpdateCommunityMutation, UpdateCommunityMutationVariables>;
export const MoveCommunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveCommunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveCommunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveCommunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<MoveCommunityMutation, MoveCommunityMutationVariables>;
operationIds.DecideApplication = 'DecideApplication~1468108d';
operationIds.InviteToCommunity = 'InviteToCommunity~f320d457';
operationIds.RevokeCommunityInvitation = 'RevokeCommunityInvitation~08d23de9';
operationIds.UpdateCommunity = 'UpdateCommunity~0a17afa6';
operationIds.MoveCommunity = 'MoveCommunity~ca935542';
