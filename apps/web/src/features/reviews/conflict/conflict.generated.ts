/* Written by `npm run codegen`. */
import { operationIds } from '../../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ConflictPart =
  | 'EMERGENCY_READER'
  | 'FACILITATOR'
  | 'LEAD_PEER'
  | 'PEER'
  | 'PROGRAMME_MANAGER'
  | 'TRAINEE_PEER';

export type ConflictType =
  | 'COLLABORATION'
  | 'COMPETITOR'
  | 'EMPLOYMENT'
  | 'FAMILY_OR_CLOSE'
  | 'FUNDING'
  | 'OTHER'
  | 'RECIPROCAL';

export type FileConflictInput = {
  caseId: string;
  clientMutationId: string;
  note: string;
  personId: string;
  type: ConflictType;
};

export type ConflictChoicesQueryVariables = Exact<{
  caseId: string;
}>;


export type ConflictChoicesQuery = { conflictChoices: Array<{ __typename: 'ConflictChoice', personId: string, name: string, part: Types.ConflictPart }> };

export type FileConflictMutationVariables = Exact<{
  input: Types.FileConflictInput;
}>;


export type FileConflictMutation = { fileConflict: boolean };


export const ConflictChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConflictChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflictChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}}]}}]} as unknown as DocumentNode<ConflictChoicesQuery, ConflictChoicesQueryVariables>;
export const FileConflictDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileConflict"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileConflictInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileConflict"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<FileConflictMutation, FileConflictMutationVariables>;
operationIds.ConflictChoices = 'ConflictChoices~f33a0485';
operationIds.FileConflict = 'FileConflict~227d6643';
