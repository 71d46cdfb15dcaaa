/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CreateRubricInput = {
  clientMutationId: string;
  /** Contents of a rubric file; an empty rubric without */
  file?: string | null | undefined;
  networkId: string;
  title: string;
};

export type MoveRubricInput = {
  clientMutationId: string;
  expectedVersion: number;
  versionId: string;
};

export type RenameRubricInput = {
  clientMutationId: string;
  /** The `titleVersion` */
  expectedVersion: number;
  title: string;
  /** Of any of its versions */
  versionId: string;
};

export type SaveRubricDraftInput = {
  clientMutationId: string;
  /** JSON; texts may be missing, the shape may not */
  definition: string;
  expectedVersion: number;
  versionId: string;
};

export type RubricShelfPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RubricShelfPageQuery = { rubricShelf: Array<{ __typename: 'Rubric', id: string, title: string, networkName: string, viewerCanWrite: boolean, versions: Array<{ __typename: 'RubricVersionMark', id: string, semver: string, status: string, publishedAt: string | null, updatedAt: string, dimensionCount: number, locales: Array<string>, programmes: number }> }>, rubricNetworks: Array<{ __typename: 'RubricNetwork', id: string, name: string }> };

export type RubricNetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type RubricNetworksQuery = { rubricNetworks: Array<{ __typename: 'RubricNetwork', id: string, name: string }> };

export type RubricDocumentPageQueryVariables = Exact<{
  id: string;
}>;


export type RubricDocumentPageQuery = { rubricDocument: { __typename: 'RubricDocument', id: string, title: string, titleVersion: number, networkName: string, semver: string, status: string, publishedAt: string | null, updatedAt: string, definition: string, contentHash: string, version: number, languages: Array<{ __typename: 'RubricLanguage', locale: string, missing: Array<string> }>, problems: Array<{ __typename: 'Missing', path: string, rule: string }>, viewerCan: { __typename: 'RubricDocumentRights', rename: boolean, edit: boolean, retire: boolean, draft: boolean } } };

export type CreateRubricMutationVariables = Exact<{
  input: Types.CreateRubricInput;
}>;


export type CreateRubricMutation = { createRubric: { __typename: 'RubricDocument', id: string } };

export type DraftRubricVersionMutationVariables = Exact<{
  input: Types.MoveRubricInput;
}>;


export type DraftRubricVersionMutation = { draftRubricVersion: { __typename: 'RubricDocument', id: string } };

export type SaveRubricDraftMutationVariables = Exact<{
  input: Types.SaveRubricDraftInput;
}>;


export type SaveRubricDraftMutation = { saveRubricDraft: { __typename: 'SavedRubricDraft', version: number, savedAt: string } };

export type PublishRubricVersionMutationVariables = Exact<{
  input: Types.MoveRubricInput;
}>;


export type PublishRubricVersionMutation = { publishRubricVersion: { __typename: 'RubricDocument', id: string } };

export type DiscardRubricDraftMutationVariables = Exact<{
  input: Types.MoveRubricInput;
}>;


export type DiscardRubricDraftMutation = { discardRubricDraft: boolean };

export type RetireRubricVersionMutationVariables = Exact<{
  input: Types.MoveRubricInput;
}>;


export type RetireRubricVersionMutation = { retireRubricVersion: { __typename: 'RubricDocument', id: string } };

export type RenameRubricMutationVariables = Exact<{
  input: Types.RenameRubricInput;
}>;


export type RenameRubricMutation = { renameRubric: { __typename: 'RubricDocument', id: string, title: string, titleVersion: number } };


export const RubricShelfPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RubricShelfPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rubricShelf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWrite"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"semver"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionCount"}},{"kind":"Field","name":{"kind":"Name","value":"locales"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rubricNetworks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RubricShelfPageQuery, RubricShelfPageQueryVariables>;
export const RubricNetworksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RubricNetworks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rubricNetworks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RubricNetworksQuery, RubricNetworksQueryVariables>;
export const RubricDocumentPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RubricDocumentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rubricDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"semver"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rename"}},{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"retire"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}}]}}]}}]}}]} as unknown as DocumentNode<RubricDocumentPageQuery, RubricDocumentPageQueryVariables>;
export const CreateRubricDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRubric"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRubricInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRubric"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateRubricMutation, CreateRubricMutationVariables>;
export const DraftRubricVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftRubricVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveRubricInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftRubricVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftRubricVersionMutation, DraftRubricVersionMutationVariables>;
export const SaveRubricDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveRubricDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveRubricDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveRubricDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<SaveRubricDraftMutation, SaveRubricDraftMutationVariables>;
export const PublishRubricVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishRubricVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveRubricInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishRubricVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PublishRubricVersionMutation, PublishRubricVersionMutationVariables>;
export const DiscardRubricDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardRubricDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveRubricInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardRubricDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DiscardRubricDraftMutation, DiscardRubricDraftMutationVariables>;
export const RetireRubricVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireRubricVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveRubricInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retireRubricVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RetireRubricVersionMutation, RetireRubricVersionMutationVariables>;
export const RenameRubricDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameRubric"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameRubricInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameRubric"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleVersion"}}]}}]}}]} as unknown as DocumentNode<RenameRubricMutation, RenameRubricMutationVariables>;
operationIds.RubricShelfPage = 'RubricShelfPage~cc428c2b';
operationIds.RubricNetworks = 'RubricNetworks~af662884';
operationIds.RubricDocumentPage = 'RubricDocumentPage~22e2fcc6';
operationIds.CreateRubric = 'CreateRubric~ac186276';
operationIds.DraftRubricVersion = 'DraftRubricVersion~f95c947d';
operationIds.SaveRubricDraft = 'SaveRubricDraft~cd5cc983';
operationIds.PublishRubricVersion = 'PublishRubricVersion~4430637d';
operationIds.DiscardRubricDraft = 'DiscardRubricDraft~4af25a14';
operationIds.RetireRubricVersion = 'RetireRubricVersion~37f0137c';
operationIds.RenameRubric = 'RenameRubric~afed45be';
