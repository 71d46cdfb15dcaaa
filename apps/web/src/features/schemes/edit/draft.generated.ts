/* Written by `npm run codegen`. */
import { operationIds } from '../../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type BeginSchemeVersionInput = {
  clientMutationId: string;
  schemeId: string;
};

export type DiscardSchemeDraftInput = {
  expectedVersion: number;
  schemeId: string;
};

export type ForkSchemeInput = {
  clientMutationId: string;
  /** Of the version that is taken as a start */
  number: number;
  /** One that the person answers for */
  organisationId: string;
  schemeId: string;
};

export type PublishSchemeInput = {
  clientMutationId: string;
  expectedVersion: number;
  /** What is new, for whoever reads the list of versions */
  note: string;
  schemeId: string;
};

export type SaveSchemeDraftInput = {
  clientMutationId: string;
  expectedVersion: number;
  /** Of the version that is being written */
  number: number;
  patch: SchemePatchInput;
  schemeId: string;
};

export type SchemeDimensionInput = {
  how: string;
  intensity: SchemeIntensity;
  key: string;
};

export type SchemeFundingInput = {
  share: string;
  source: string;
};

export type SchemeIntensity =
  | 'CORE'
  | 'LIGHT'
  | 'NOT_OFFERED'
  | 'REFERRAL'
  | 'REGULAR';

export type SchemePartnerInput = {
  name: string;
  part: string;
};

/** The fields that changed, whole */
export type SchemePatchInput = {
  capacityPerYear?: string | null | undefined;
  costPerParticipantEur?: string | null | undefined;
  country?: string | null | undefined;
  dimensions?: Array<SchemeDimensionInput> | null | undefined;
  funding?: Array<SchemeFundingInput> | null | undefined;
  instruments?: Array<string> | null | undefined;
  journey?: Array<SchemeStepInput> | null | undefined;
  locale?: string | null | undefined;
  partners?: Array<SchemePartnerInput> | null | undefined;
  place?: string | null | undefined;
  results?: Array<SchemeResultInput> | null | undefined;
  staffing?: Array<SchemePostInput> | null | undefined;
  stages?: Array<string> | null | undefined;
  summary?: string | null | undefined;
  targetGroups?: Array<string> | null | undefined;
  title?: string | null | undefined;
};

export type SchemePostInput = {
  posts: string;
  role: string;
};

export type SchemeResultInput = {
  asOf: string;
  label: string;
  source: string;
  value: string;
};

export type SchemeStepInput = {
  dimensionKey?: string | null | undefined;
  name: string;
  weeks: string;
};

export type StartSchemeInput = {
  clientMutationId: string;
  /** Language of the texts */
  locale: string;
  /** One that the person answers for */
  organisationId: string;
  title: string;
};

export type SchemeDraftPageQueryVariables = Exact<{
  id: string;
}>;


export type SchemeDraftPageQuery = { schemeDraft: { __typename: 'SchemeDraft', id: string, version: number, number: number, slug: string | null, updatedAt: string, networkName: string, operatorName: string, withdrawn: boolean, content: { __typename: 'SchemeContent', title: string, summary: string, locale: string, country: string, place: string, targetGroups: Array<string>, stages: Array<string>, capacityPerYear: string, costPerParticipantEur: string, instruments: Array<string>, dimensions: Array<{ __typename: 'SchemeDimension', key: string, intensity: Types.SchemeIntensity, how: string }>, journey: Array<{ __typename: 'SchemeContentStep', name: string, weeks: string, dimensionKey: string | null }>, staffing: Array<{ __typename: 'SchemePost', role: string, posts: string }>, funding: Array<{ __typename: 'SchemeFunding', source: string, share: string }>, partners: Array<{ __typename: 'SchemePartner', name: string, part: string }>, results: Array<{ __typename: 'SchemeResult', label: string, value: string, asOf: string, source: string }> }, missing: Array<{ __typename: 'SchemeMissingPart', path: string, rule: string }>, source: { __typename: 'SchemeSource', title: string, operatorName: string, number: number, slug: string | null } | null } | null, concepts: Array<{ __typename: 'Concept', scheme: string, code: string, labels: { __typename: 'ConceptLabels', en: string | null, de: string | null, ar: string | null } }> };

export type SaveSchemeDraftMutationVariables = Exact<{
  input: Types.SaveSchemeDraftInput;
}>;


export type SaveSchemeDraftMutation = { saveSchemeDraft: { __typename: 'SchemeDraft', id: string, version: number, number: number, slug: string | null, updatedAt: string, networkName: string, operatorName: string, withdrawn: boolean, content: { __typename: 'SchemeContent', title: string, summary: string, locale: string, country: string, place: string, targetGroups: Array<string>, stages: Array<string>, capacityPerYear: string, costPerParticipantEur: string, instruments: Array<string>, dimensions: Array<{ __typename: 'SchemeDimension', key: string, intensity: Types.SchemeIntensity, how: string }>, journey: Array<{ __typename: 'SchemeContentStep', name: string, weeks: string, dimensionKey: string | null }>, staffing: Array<{ __typename: 'SchemePost', role: string, posts: string }>, funding: Array<{ __typename: 'SchemeFunding', source: string, share: string }>, partners: Array<{ __typename: 'SchemePartner', name: string, part: string }>, results: Array<{ __typename: 'SchemeResult', label: string, value: string, asOf: string, source: string }> }, missing: Array<{ __typename: 'SchemeMissingPart', path: string, rule: string }>, source: { __typename: 'SchemeSource', title: string, operatorName: string, number: number, slug: string | null } | null } };

export type PublishSchemeMutationVariables = Exact<{
  input: Types.PublishSchemeInput;
}>;


export type PublishSchemeMutation = { publishScheme: { __typename: 'SchemePage', slug: string, key: string } };

export type DiscardSchemeDraftMutationVariables = Exact<{
  input: Types.DiscardSchemeDraftInput;
}>;


export type DiscardSchemeDraftMutation = { discardSchemeDraft: string };

export type StartSchemeMutationVariables = Exact<{
  input: Types.StartSchemeInput;
}>;


export type StartSchemeMutation = { startScheme: { __typename: 'SchemeDraft', id: string } };

export type ForkSchemeMutationVariables = Exact<{
  input: Types.ForkSchemeInput;
}>;


export type ForkSchemeMutation = { forkScheme: { __typename: 'SchemeDraft', id: string } };

export type BeginSchemeVersionMutationVariables = Exact<{
  input: Types.BeginSchemeVersionInput;
}>;


export type BeginSchemeVersionMutation = { beginSchemeVersion: { __typename: 'SchemeDraft', id: string } };

export type SchemeDraftBodyFragment = { __typename: 'SchemeDraft', id: string, version: number, number: number, slug: string | null, updatedAt: string, networkName: string, operatorName: string, withdrawn: boolean, content: { __typename: 'SchemeContent', title: string, summary: string, locale: string, country: string, place: string, targetGroups: Array<string>, stages: Array<string>, capacityPerYear: string, costPerParticipantEur: string, instruments: Array<string>, dimensions: Array<{ __typename: 'SchemeDimension', key: string, intensity: Types.SchemeIntensity, how: string }>, journey: Array<{ __typename: 'SchemeContentStep', name: string, weeks: string, dimensionKey: string | null }>, staffing: Array<{ __typename: 'SchemePost', role: string, posts: string }>, funding: Array<{ __typename: 'SchemeFunding', source: string, share: string }>, partners: Array<{ __typename: 'SchemePartner', name: string, part: string }>, results: Array<{ __typename: 'SchemeResult', label: string, value: string, asOf: string, source: string }> }, missing: Array<{ __typename: 'SchemeMissingPart', path: string, rule: string }>, source: { __typename: 'SchemeSource', title: string, operatorName: string, number: number, slug: string | null } | null };

export const SchemeDraftBodyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemeDraftBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchemeDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"operatorName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"intensity"}},{"kind":"Field","name":{"kind":"Name","value":"how"}}]}},{"kind":"Field","name":{"kind":"Name","value":"journey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionKey"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"costPerParticipantEur"}},{"kind":"Field","name":{"kind":"Name","value":"staffing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"operatorName"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<SchemeDraftBodyFragment, unknown>;
export const SchemeDraftPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchemeDraftPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schemeDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"schemeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemeDraftBody"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"schemes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"target-group","block":false},{"kind":"StringValue","value":"instrument","block":false},{"kind":"StringValue","value":"country","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemeDraftBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchemeDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"operatorName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"intensity"}},{"kind":"Field","name":{"kind":"Name","value":"how"}}]}},{"kind":"Field","name":{"kind":"Name","value":"journey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionKey"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"costPerParticipantEur"}},{"kind":"Field","name":{"kind":"Name","value":"staffing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"operatorName"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<SchemeDraftPageQuery, SchemeDraftPageQueryVariables>;
export const SaveSchemeDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSchemeDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSchemeDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSchemeDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchemeDraftBody"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchemeDraftBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SchemeDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"operatorName"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"intensity"}},{"kind":"Field","name":{"kind":"Name","value":"how"}}]}},{"kind":"Field","name":{"kind":"Name","value":"journey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionKey"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"costPerParticipantEur"}},{"kind":"Field","name":{"kind":"Name","value":"staffing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"operatorName"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<SaveSchemeDraftMutation, SaveSchemeDraftMutationVariables>;
export const PublishSchemeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishScheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishSchemeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"key"},"name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]} as unknown as DocumentNode<PublishSchemeMutation, PublishSchemeMutationVariables>;
export const DiscardSchemeDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardSchemeDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardSchemeDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardSchemeDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DiscardSchemeDraftMutation, DiscardSchemeDraftMutationVariables>;
export const StartSchemeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartScheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartSchemeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartSchemeMutation, StartSchemeMutationVariables>;
export const ForkSchemeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForkScheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForkSchemeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forkScheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ForkSchemeMutation, ForkSchemeMutationVariables>;
export const BeginSchemeVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginSchemeVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginSchemeVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginSchemeVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BeginSchemeVersionMutation, BeginSchemeVersionMutationVariables>;
operationIds.SchemeDraftPage = 'SchemeDraftPage~d5e3d971';
operationIds.SaveSchemeDraft = 'SaveSchemeDraft~c5d40fbb';
operationIds.PublishScheme = 'PublishScheme~900bd903';
operationIds.DiscardSchemeDraft = 'DiscardSchemeDraft~9cd40855';
operationIds.StartScheme = 'StartScheme~3e5c948e';
operationIds.ForkScheme = 'ForkScheme~e5718291';
operationIds.BeginSchemeVersion = 'BeginSchemeVersion~326abe48';
