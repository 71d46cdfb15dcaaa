/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AddResourceFileInput = {
  expectedVersion: number;
  file: UploadInput;
  resourceId: string;
};

export type PublishResourceInput = {
  clientMutationId: string;
  expectedVersion: number;
  /** What is new in this edition, for its readers; empty with the first */
  note: string;
  resourceId: string;
};

/** Only the fields that changed */
export type ResourcePatchInput = {
  dimensions?: Array<string> | null | undefined;
  /** SPDX name: CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0 */
  licence?: string | null | undefined;
  locale?: string | null | undefined;
  source?: string | null | undefined;
  summary?: string | null | undefined;
  title?: string | null | undefined;
  type?: ResourceType | null | undefined;
  url?: string | null | undefined;
};

/** DRAFT: for those who keep the shelf; WITHDRAWN: the page says that it was, and why */
export type ResourceState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type ResourceStepInput = {
  expectedVersion: number;
  resourceId: string;
};

export type ResourceType =
  | 'CURRICULUM'
  | 'GUIDE'
  | 'HANDBOOK'
  | 'LEGAL_PATHWAY'
  | 'MAPPING_REPORT'
  | 'MODEL_FRAMEWORK'
  | 'POLICY_BRIEF'
  | 'PUBLICATION'
  | 'RECORDING'
  | 'ROADMAP'
  | 'SECTOR_ANALYSIS'
  | 'TEMPLATE';

export type SaveResourceInput = {
  clientMutationId: string;
  expectedVersion: number;
  patch: ResourcePatchInput;
  resourceId: string;
};

export type UploadInput = {
  /** Base64 */
  content: string;
  /** As it is called where it comes from; it decides nothing */
  name?: string;
};

export type WithdrawResourceInput = {
  expectedVersion: number;
  /** For its readers */
  reason: string;
  resourceId: string;
};

export type ResourceAtWorkFragment = { __typename: 'ResourceDraft', id: string, version: number, slug: string | null, state: Types.ResourceState, networkName: string, updatedAt: string, editionNo: number, changed: boolean, fileName: string | null, fileBytes: number | null, content: { __typename: 'ResourceContent', type: Types.ResourceType, title: string, summary: string, locale: string, licence: string | null, source: string, dimensions: Array<string>, url: string }, problems: Array<{ __typename: 'ResourceProblem', path: string, rule: string }>, viewerCan: { __typename: 'ResourceDraftCan', publish: boolean, withdraw: boolean, discard: boolean } };

export type ResourceDraftQueryVariables = Exact<{
  id: string;
}>;


export type ResourceDraftQuery = { resourceDraft: { __typename: 'ResourceDraft', id: string, version: number, slug: string | null, state: Types.ResourceState, networkName: string, updatedAt: string, editionNo: number, changed: boolean, fileName: string | null, fileBytes: number | null, content: { __typename: 'ResourceContent', type: Types.ResourceType, title: string, summary: string, locale: string, licence: string | null, source: string, dimensions: Array<string>, url: string }, problems: Array<{ __typename: 'ResourceProblem', path: string, rule: string }>, viewerCan: { __typename: 'ResourceDraftCan', publish: boolean, withdraw: boolean, discard: boolean } } | null, concepts: Array<{ __typename: 'Concept', scheme: string, code: string, labels: { __typename: 'ConceptLabels', en: string | null, de: string | null, ar: string | null } }> };

export type SaveResourceMutationVariables = Exact<{
  input: Types.SaveResourceInput;
}>;


export type SaveResourceMutation = { saveResource: { __typename: 'ResourceDraft', id: string, version: number, slug: string | null, state: Types.ResourceState, networkName: string, updatedAt: string, editionNo: number, changed: boolean, fileName: string | null, fileBytes: number | null, content: { __typename: 'ResourceContent', type: Types.ResourceType, title: string, summary: string, locale: string, licence: string | null, source: string, dimensions: Array<string>, url: string }, problems: Array<{ __typename: 'ResourceProblem', path: string, rule: string }>, viewerCan: { __typename: 'ResourceDraftCan', publish: boolean, withdraw: boolean, discard: boolean } } };

export type AddResourceFileMutationVariables = Exact<{
  input: Types.AddResourceFileInput;
}>;


export type AddResourceFileMutation = { addResourceFile: { __typename: 'ResourceDraft', id: string, version: number, slug: string | null, state: Types.ResourceState, networkName: string, updatedAt: string, editionNo: number, changed: boolean, fileName: string | null, fileBytes: number | null, content: { __typename: 'ResourceContent', type: Types.ResourceType, title: string, summary: string, locale: string, licence: string | null, source: string, dimensions: Array<string>, url: string }, problems: Array<{ __typename: 'ResourceProblem', path: string, rule: string }>, viewerCan: { __typename: 'ResourceDraftCan', publish: boolean, withdraw: boolean, discard: boolean } } };

export type RemoveResourceFileMutationVariables = Exact<{
  input: Types.ResourceStepInput;
}>;


export type RemoveResourceFileMutation = { removeResourceFile: { __typename: 'ResourceDraft', id: string, version: number, slug: string | null, state: Types.ResourceState, networkName: string, updatedAt: string, editionNo: number, changed: boolean, fileName: string | null, fileBytes: number | null, content: { __typename: 'ResourceContent', type: Types.ResourceType, title: string, summary: string, locale: string, licence: string | null, source: string, dimensions: Array<string>, url: string }, problems: Array<{ __typename: 'ResourceProblem', path: string, rule: string }>, viewerCan: { __typename: 'ResourceDraftCan', publish: boolean, withdraw: boolean, discard: boolean } } };

export type PublishResourceMutationVariables = Exact<{
  input: Types.PublishResourceInput;
}>;


export type PublishResourceMutation = { publishResource: { __typename: 'ResourceDraft', id: string, version: number, slug: string | null, state: Types.ResourceState, networkName: string, updatedAt: string, editionNo: number, changed: boolean, fileName: string | null, fileBytes: number | null, content: { __typename: 'ResourceContent', type: Types.ResourceType, title: string, summary: string, locale: string, licence: string | null, source: string, dimensions: Array<string>, url: string }, problems: Array<{ __typename: 'ResourceProblem', path: string, rule: string }>, viewerCan: { __typename: 'ResourceDraftCan', publish: boolean, withdraw: boolean, discard: boolean } } };

export type WithdrawResourceMutationVariables = Exact<{
  input: Types.WithdrawResourceInput;
}>;


export type WithdrawResourceMutation = { withdrawResource: { __typename: 'ResourceDraft', id: string, version: number, slug: string | null, state: Types.ResourceState, networkName: string, updatedAt: string, editionNo: number, changed: boolean, fileName: string | null, fileBytes: number | null, content: { __typename: 'ResourceContent', type: Types.ResourceType, title: string, summary: string, locale: string, licence: string | null, source: string, dimensions: Array<string>, url: string }, problems: Array<{ __typename: 'ResourceProblem', path: string, rule: string }>, viewerCan: { __typename: 'ResourceDraftCan', publish: boolean, withdraw: boolean, discard: boolean } } };

export type DiscardResourceMutationVariables = Exact<{
  input: Types.ResourceStepInput;
}>;


export type DiscardResourceMutation = { discardResource: string };

export const ResourceAtWorkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceAtWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileBytes"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publish"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"discard"}}]}}]}}]} as unknown as DocumentNode<ResourceAtWorkFragment, unknown>;
export const ResourceDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourceDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resourceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceAtWork"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"schemes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dimension","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceAtWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileBytes"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publish"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"discard"}}]}}]}}]} as unknown as DocumentNode<ResourceDraftQuery, ResourceDraftQueryVariables>;
export const SaveResourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveResourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceAtWork"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceAtWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileBytes"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publish"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"discard"}}]}}]}}]} as unknown as DocumentNode<SaveResourceMutation, SaveResourceMutationVariables>;
export const AddResourceFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddResourceFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddResourceFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addResourceFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceAtWork"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceAtWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileBytes"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publish"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"discard"}}]}}]}}]} as unknown as DocumentNode<AddResourceFileMutation, AddResourceFileMutationVariables>;
export const RemoveResourceFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveResourceFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeResourceFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceAtWork"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceAtWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileBytes"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publish"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"discard"}}]}}]}}]} as unknown as DocumentNode<RemoveResourceFileMutation, RemoveResourceFileMutationVariables>;
export const PublishResourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishResourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceAtWork"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceAtWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileBytes"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publish"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"discard"}}]}}]}}]} as unknown as DocumentNode<PublishResourceMutation, PublishResourceMutationVariables>;
export const WithdrawResourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawResourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResourceAtWork"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResourceAtWork"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileBytes"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publish"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"discard"}}]}}]}}]} as unknown as DocumentNode<WithdrawResourceMutation, WithdrawResourceMutationVariables>;
export const DiscardResourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardResource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardResource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DiscardResourceMutation, DiscardResourceMutationVariables>;
operationIds.ResourceDraft = 'ResourceDraft~33be03bd';
operationIds.SaveResource = 'SaveResource~0a7acdf6';
operationIds.AddResourceFile = 'AddResourceFile~28d1151f';
operationIds.RemoveResourceFile = 'RemoveResourceFile~0e1f8918';
operationIds.PublishResource = 'PublishResource~eda6fb6f';
operationIds.WithdrawResource = 'WithdrawResource~39600f25';
operationIds.DiscardResource = 'DiscardResource~f7a37756';
