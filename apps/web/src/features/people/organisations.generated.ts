/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type OrganisationStatus =
  | 'ARCHIVED'
  | 'PENDING'
  | 'VERIFIED';

export type OrganisationsFilter = {
  countryCode?: string | null | undefined;
  kind?: OrganisationKind | null | undefined;
  /** Those that wait to be verified */
  pendingOnly?: boolean | null | undefined;
  text?: string | null | undefined;
};

/** A page of a list: at most 100 rows after an opaque cursor */
export type PageInput = {
  after?: string | null | undefined;
  first?: number;
};

export type OrganisationsQueryVariables = Exact<{
  filter?: Types.OrganisationsFilter | null | undefined;
  page: Types.PageInput;
}>;


export type OrganisationsQuery = { organisations: { __typename: 'OrganisationConnection', endCursor: string | null, hasMore: boolean, nodes: Array<{ __typename: 'Organisation', id: string, slug: string, name: string, kind: Types.OrganisationKind, city: string | null, countryCode: string, fictional: boolean, status: Types.OrganisationStatus }> } };


export const OrganisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationsFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}}]} as unknown as DocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;
operationIds.Organisations = 'Organisations~b25a0275';
