/* Written by `npm run codegen`. */
import { operationIds } from '../../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type EndorsePracticeInput = {
  clientMutationId: string;
  /** The edition that was read */
  editionNo: number;
  organisationId: string;
  practiceId: string;
  words: string;
};

export type RecordTransferInput = {
  adaptations: string;
  clientMutationId: string;
  country: string;
  lessonIds: Array<string>;
  organisationId: string;
  place: string;
  practiceId: string;
  result: string;
  state: TransferState;
  visibility: TransferVisibility;
};

export type RemoveTransferInput = {
  expectedVersion: number;
  transferId: string;
};

export type SaveTransferInput = {
  adaptations: string;
  country: string;
  expectedVersion: number;
  lessonIds: Array<string>;
  place: string;
  result: string;
  state: TransferState;
  transferId: string;
  visibility: TransferVisibility;
};

/** How far an organisation has come with a practice of another one */
export type TransferState =
  | 'DONE'
  | 'PLANNED'
  | 'RUNNING'
  | 'STOPPED';

/** PUBLIC: everybody; REGISTERED: whoever is signed in */
export type TransferVisibility =
  | 'PUBLIC'
  | 'REGISTERED';

export type WithdrawEndorsementInput = {
  endorsementId: string;
  expectedVersion: number;
};

export type TransferFormQueryVariables = Exact<{
  slug: string;
  transferId?: string | null | undefined;
}>;


export type TransferFormQuery = { transferForm: { __typename: 'TransferForm', practiceId: string, slug: string, title: string, locale: string, anyOrganisation: boolean, organisations: Array<{ __typename: 'OrganisationToSpeakFor', id: string, name: string, countryCode: string }>, lessons: Array<{ __typename: 'LinkedLesson', id: string, title: string, locale: string }>, transfer: { __typename: 'TransferToEdit', id: string, version: number, organisationName: string, country: string, place: string, visibility: Types.TransferVisibility, state: Types.TransferState, adaptations: string, result: string, lessonIds: Array<string> } | null } | null, concepts: Array<{ __typename: 'Concept', code: string }> };

export type RecordTransferMutationVariables = Exact<{
  input: Types.RecordTransferInput;
}>;


export type RecordTransferMutation = { recordTransfer: string };

export type SaveTransferMutationVariables = Exact<{
  input: Types.SaveTransferInput;
}>;


export type SaveTransferMutation = { saveTransfer: string };

export type RemoveTransferMutationVariables = Exact<{
  input: Types.RemoveTransferInput;
}>;


export type RemoveTransferMutation = { removeTransfer: string };

export type EndorsePracticeMutationVariables = Exact<{
  input: Types.EndorsePracticeInput;
}>;


export type EndorsePracticeMutation = { endorsePractice: string };

export type WithdrawEndorsementMutationVariables = Exact<{
  input: Types.WithdrawEndorsementInput;
}>;


export type WithdrawEndorsementMutation = { withdrawEndorsement: string };


export const TransferFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransferForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"transferId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"transferId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"transferId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practiceId"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"anyOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"adaptations"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"lessonIds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"schemes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"country","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<TransferFormQuery, TransferFormQueryVariables>;
export const RecordTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RecordTransferMutation, RecordTransferMutationVariables>;
export const SaveTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SaveTransferMutation, SaveTransferMutationVariables>;
export const RemoveTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RemoveTransferMutation, RemoveTransferMutationVariables>;
export const EndorsePracticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndorsePractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsePracticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endorsePractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<EndorsePracticeMutation, EndorsePracticeMutationVariables>;
export const WithdrawEndorsementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawEndorsement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawEndorsementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawEndorsement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<WithdrawEndorsementMutation, WithdrawEndorsementMutationVariables>;
operationIds.TransferForm = 'TransferForm~a6cb1c13';
operationIds.RecordTransfer = 'RecordTransfer~ab50e09d';
operationIds.SaveTransfer = 'SaveTransfer~935f5e40';
operationIds.RemoveTransfer = 'RemoveTransfer~6d29fb41';
operationIds.EndorsePractice = 'EndorsePractice~6240fe22';
operationIds.WithdrawEndorsement = 'WithdrawEndorsement~d43794d7';
