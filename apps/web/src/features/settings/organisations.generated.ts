/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AffiliationState =
  | 'CONFIRMED'
  | 'ENDED'
  | 'REQUESTED';

export type AffiliationStepInput = {
  affiliationId: string;
  expectedVersion: number;
};

export type OrganisationKind =
  | 'BANK'
  | 'CHAMBER'
  | 'COMPANY'
  | 'CONSULTANCY'
  | 'EMPLOYER_ASSOC'
  | 'EU_BODY'
  | 'FOUNDATION'
  | 'INCUBATOR'
  | 'INTERGOVERNMENTAL'
  | 'MICROFINANCE'
  | 'MIGRANT_BUSINESS_ASSOC'
  | 'NETWORK'
  | 'NGO'
  | 'OTHER'
  | 'PUBLIC_AGENCY'
  | 'PUBLIC_CITY'
  | 'PUBLIC_NATIONAL'
  | 'PUBLIC_REGIONAL'
  | 'SOCIAL_ENTERPRISE'
  | 'TRADE_UNION'
  | 'TRAINING_PROVIDER'
  | 'UNIVERSITY';

export type ProposeOrganisationInput = {
  clientMutationId: string;
  countryCode: string;
  /** What the asker does there */
  function: string;
  kind: OrganisationKind;
  name: string;
  website?: string | null | undefined;
};

export type RequestAffiliationInput = {
  clientMutationId: string;
  function: string;
  organisationId: string;
};

export type OwnAffiliationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAffiliationsQuery = { ownAffiliations: Array<{ __typename: 'Affiliation', id: string, organisationSlug: string, organisationName: string, function: string, state: Types.AffiliationState, isManager: boolean, version: number, viewerCan: { __typename: 'AffiliationRights', end: boolean } }> };

export type FindOrganisationsQueryVariables = Exact<{
  text: string;
}>;


export type FindOrganisationsQuery = { organisations: { __typename: 'OrganisationConnection', nodes: Array<{ __typename: 'Organisation', id: string, slug: string, name: string, city: string | null, countryCode: string, viewerCan: { __typename: 'OrganisationRights', join: boolean } }> } };

export type OrganisationToJoinQueryVariables = Exact<{
  slug: string;
}>;


export type OrganisationToJoinQuery = { organisation: { __typename: 'OrganisationPage', id: string, slug: string, name: string, city: string | null, countryCode: string, viewerCan: { __typename: 'OrganisationRights', join: boolean } } };

export type RequestAffiliationMutationVariables = Exact<{
  input: Types.RequestAffiliationInput;
}>;


export type RequestAffiliationMutation = { requestAffiliation: { __typename: 'Affiliation', id: string, state: Types.AffiliationState } };

export type LeaveOrganisationMutationVariables = Exact<{
  input: Types.AffiliationStepInput;
}>;


export type LeaveOrganisationMutation = { endAffiliation: { __typename: 'Affiliation', id: string, state: Types.AffiliationState, version: number } };

export type ProposeOrganisationMutationVariables = Exact<{
  input: Types.ProposeOrganisationInput;
}>;


export type ProposeOrganisationMutation = { proposeOrganisation: { __typename: 'Organisation', id: string, slug: string, name: string } };


export const OwnAffiliationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnAffiliations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownAffiliations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationSlug"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isManager"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]} as unknown as DocumentNode<OwnAffiliationsQuery, OwnAffiliationsQueryVariables>;
export const FindOrganisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindOrganisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"join"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindOrganisationsQuery, FindOrganisationsQueryVariables>;
export const OrganisationToJoinDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationToJoin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"join"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationToJoinQuery, OrganisationToJoinQueryVariables>;
export const RequestAffiliationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestAffiliation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAffiliationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAffiliation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RequestAffiliationMutation, RequestAffiliationMutationVariables>;
export const LeaveOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AffiliationStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAffiliation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<LeaveOrganisationMutation, LeaveOrganisationMutationVariables>;
export const ProposeOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposeOrganisationMutation, ProposeOrganisationMutationVariables>;
operationIds.OwnAffiliations = 'OwnAffiliations~5f6a01fc';
operationIds.FindOrganisations = 'FindOrganisations~7b0f94a5';
operationIds.OrganisationToJoin = 'OrganisationToJoin~b149b45b';
operationIds.RequestAffiliation = 'RequestAffiliation~1b295471';
operationIds.LeaveOrganisation = 'LeaveOrganisation~02991e10';
operationIds.ProposeOrganisation = 'ProposeOrganisation~ea24b16c';
