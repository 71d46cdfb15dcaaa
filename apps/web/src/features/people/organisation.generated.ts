/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Where what is said about it comes from */
export type OrganisationEvidence =
  | 'GENERAL_UNVERIFIED'
  | 'ILLUSTRATIVE'
  | 'OWN'
  | 'PAGE'
  | 'PROGRAMME_TEXT';

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

export type OrganisationOperating =
  | 'ACTIVE'
  | 'CLOSED'
  | 'TRANSFERRED'
  | 'UNKNOWN';

export type OrganisationStatus =
  | 'ARCHIVED'
  | 'PENDING'
  | 'VERIFIED';

export type SetOrganisationParentInput = {
  expectedVersion: number;
  organisationId: string;
  /** Null: part of none */
  parentId?: string | null | undefined;
};

export type OrganisationQueryVariables = Exact<{
  slug: string;
}>;


export type OrganisationQuery = { organisation: { __typename: 'OrganisationPage', id: string, slug: string, name: string, nameLocal: string, kind: Types.OrganisationKind, countryCode: string, city: string | null, website: string | null, founded: string | null, operating: Types.OrganisationOperating, languages: Array<string>, fictional: boolean, evidence: Types.OrganisationEvidence, networkRoles: Array<string>, status: Types.OrganisationStatus, version: number, people: Array<{ __typename: 'OrganisationPerson', id: string, displayName: string, headline: string | null, function: string }>, viewerCan: { __typename: 'OrganisationRights', manage: boolean, verify: boolean, join: boolean }, parent: { __typename: 'RelatedOrganisation', id: string, slug: string, name: string } | null, parts: Array<{ __typename: 'RelatedOrganisation', id: string, slug: string, name: string }> } };

export type OrganisationPlaceFragment = { __typename: 'OrganisationPage', id: string, version: number, parent: { __typename: 'RelatedOrganisation', id: string, slug: string, name: string } | null, parts: Array<{ __typename: 'RelatedOrganisation', id: string, slug: string, name: string }> };

export type SetOrganisationParentMutationVariables = Exact<{
  input: Types.SetOrganisationParentInput;
}>;


export type SetOrganisationParentMutation = { setOrganisationParent: { __typename: 'OrganisationPage', id: string, version: number, parent: { __typename: 'RelatedOrganisation', id: string, slug: string, name: string } | null, parts: Array<{ __typename: 'RelatedOrganisation', id: string, slug: string, name: string }> } };

export const OrganisationPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OrganisationPlaceFragment, unknown>;
export const OrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameLocal"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"operating"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"networkRoles"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationPlace"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manage"}},{"kind":"Field","name":{"kind":"Name","value":"verify"}},{"kind":"Field","name":{"kind":"Name","value":"join"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OrganisationQuery, OrganisationQueryVariables>;
export const SetOrganisationParentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetOrganisationParent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetOrganisationParentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setOrganisationParent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationPlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationPage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SetOrganisationParentMutation, SetOrganisationParentMutationVariables>;
operationIds.Organisation = 'Organisation~55c4d733';
operationIds.SetOrganisationParent = 'SetOrganisationParent~8d9245e4';
