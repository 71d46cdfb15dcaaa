/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who may see one field of a profile, from the narrowest to the widest */
export type FieldLevel =
  | 'MEMBERS'
  | 'NETWORK'
  | 'NOBODY'
  | 'ORGANISERS'
  | 'PUBLIC'
  | 'SHARED';

export type FieldLevels = {
  bio: FieldLevel;
  city: FieldLevel;
  country: FieldLevel;
  email: FieldLevel;
  expertise: FieldLevel;
  headline: FieldLevel;
  languages: FieldLevel;
  links: FieldLevel;
  name: FieldLevel;
  organisation: FieldLevel;
};

export type ProfileField =
  | 'bio'
  | 'city'
  | 'country'
  | 'email'
  | 'expertise'
  | 'headline'
  | 'languages'
  | 'links'
  | 'name'
  | 'organisation';

/** How near a reader stands to a person */
export type Reader =
  | 'MEMBER'
  | 'NETWORK'
  | 'ORGANISER'
  | 'SELF'
  | 'SHARED'
  | 'VISITOR';

export type VisibilityInput = {
  expectedVersion: number;
  fields: FieldLevels;
};

export type OwnVisibilityQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnVisibilityQuery = { ownProfile: { __typename: 'OwnProfile', version: number, visibility: Array<{ __typename: 'FieldVisibility', field: Types.ProfileField, level: Types.FieldLevel }> } };

export type UpdateVisibilityMutationVariables = Exact<{
  input: Types.VisibilityInput;
}>;


export type UpdateVisibilityMutation = { updateVisibility: { __typename: 'OwnProfile', version: number, visibility: Array<{ __typename: 'FieldVisibility', field: Types.ProfileField, level: Types.FieldLevel }> } };

export type OwnProfileSeenByQueryVariables = Exact<{
  reader: Types.Reader;
}>;


export type OwnProfileSeenByQuery = { ownProfileSeenBy: { __typename: 'Person', id: string, displayName: string, nativeName: string | null, pseudonymous: boolean, legalName: string | null, headline: string | null, bio: string | null, countryCode: string | null, city: string | null, expertise: Array<string>, languages: Array<string>, links: Array<string>, email: string | null, sharedCommunities: number, organisations: Array<{ __typename: 'OrganisationLink', slug: string, name: string, function: string, fictional: boolean }> } | null };

export type BlockedPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type BlockedPeopleQuery = { blockedPeople: Array<{ __typename: 'BlockedPerson', id: string, displayName: string }> };

export type UnblockPersonMutationVariables = Exact<{
  personId: string;
}>;


export type UnblockPersonMutation = { unblockPerson: boolean };


export const OwnVisibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnVisibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<OwnVisibilityQuery, OwnVisibilityQueryVariables>;
export const UpdateVisibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateVisibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateVisibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<UpdateVisibilityMutation, UpdateVisibilityMutationVariables>;
export const OwnProfileSeenByDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnProfileSeenBy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reader"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Reader"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownProfileSeenBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"reader"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reader"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"nativeName"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonymous"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"bio"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expertise"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"links"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"sharedCommunities"}}]}}]}}]} as unknown as DocumentNode<OwnProfileSeenByQuery, OwnProfileSeenByQueryVariables>;
export const BlockedPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BlockedPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockedPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<BlockedPeopleQuery, BlockedPeopleQueryVariables>;
export const UnblockPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnblockPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unblockPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}]}]}}]} as unknown as DocumentNode<UnblockPersonMutation, UnblockPersonMutationVariables>;
operationIds.OwnVisibility = 'OwnVisibility~ce56a228';
operationIds.UpdateVisibility = 'UpdateVisibility~e140e433';
operationIds.OwnProfileSeenBy = 'OwnProfileSeenBy~3140d0da';
operationIds.BlockedPeople = 'BlockedPeople~3776ddfc';
operationIds.UnblockPerson = 'UnblockPerson~ca5bd052';
