/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type FundedProjectsFilterInput = {
  country?: string | null | undefined;
  text?: string | null | undefined;
};

/** A page of a list: at most 100 rows after an opaque cursor */
export type PageInput = {
  after?: string | null | undefined;
  first?: number;
};

export type ProjectClaimProperty =
  | 'BUDGET_TOTAL'
  | 'CONTRIBUTION'
  | 'PERIOD_FROM'
  | 'PERIOD_TO'
  | 'PLANNED';

export type FundedProjectsQueryVariables = Exact<{
  filter?: Types.FundedProjectsFilterInput | null | undefined;
  page: Types.PageInput;
}>;


export type FundedProjectsQuery = { fundedProjectCountries: Array<string>, fundedProjects: { __typename: 'FundedProjectConnection', endCursor: string | null, hasMore: boolean, nodes: Array<{ __typename: 'FundedProject', id: string, name: string, instrument: string, countries: Array<string>, claims: Array<{ __typename: 'ProjectClaim', property: Types.ProjectClaimProperty, day: string | null, isOpen: boolean, amount: string | null, currency: string | null, statedOn: string, sourceTitle: string, sourceUrl: string | null }> }> } };


export const FundedProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundedProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FundedProjectsFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundedProjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundedProjectCountries"}}]}}]} as unknown as DocumentNode<FundedProjectsQuery, FundedProjectsQueryVariables>;
operationIds.FundedProjects = 'FundedProjects~94e44b6f';
