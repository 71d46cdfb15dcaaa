/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type FeedbackFlag =
  | 'ACTIONABLE'
  | 'EVIDENCED'
  | 'OFF_SCOPE'
  | 'RESPECTFUL'
  | 'SPECIFIC'
  | 'TOO_SHORT'
  | 'VAGUE';

export type RecognisedPart =
  | 'PANEL'
  | 'REPORT'
  | 'REVIEW'
  | 'VISIT';

export type RecognisedRole =
  | 'FACILITATOR'
  | 'LEAD_PEER'
  | 'PEER'
  | 'TRAINEE_PEER';

export type RevokeRecognitionInput = {
  clientMutationId: string;
  expectedVersion: number;
  recognitionId: string;
};

export type MyRecordPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRecordPageQuery = { myRecognitions: Array<{ __typename: 'Recognition', id: string, serial: string, role: Types.RecognisedRole, programmeName: string, caseId: string, caseTitle: string, from: string, to: string, parts: Array<Types.RecognisedPart> | null, issuedAt: string, revokedAt: string | null, version: number }>, myReviewFeedback: { __typename: 'MyReviewFeedback', cases: number, judgements: number, stars: Array<number>, flags: Array<{ __typename: 'FeedbackCount', flag: Types.FeedbackFlag, count: number }> } };

export type RevokeRecognitionMutationVariables = Exact<{
  input: Types.RevokeRecognitionInput;
}>;


export type RevokeRecognitionMutation = { revokeRecognition: Array<{ __typename: 'Recognition', id: string, revokedAt: string | null, version: number }> };

export type CertificatePageQueryVariables = Exact<{
  serial: string;
}>;


export type CertificatePageQuery = { verifyRecognition: { __typename: 'VerifiedRecognition', serial: string, valid: boolean, revoked: boolean, name: string | null, role: Types.RecognisedRole | null, programmeName: string | null, from: string | null, to: string | null, parts: Array<Types.RecognisedPart> | null, issuedAt: string | null } | null };


export const MyRecordPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyRecordPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myRecognitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"programmeName"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"caseTitle"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myReviewFeedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"judgements"}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stars"}}]}}]}}]} as unknown as DocumentNode<MyRecordPageQuery, MyRecordPageQueryVariables>;
export const RevokeRecognitionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeRecognition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeRecognitionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeRecognition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RevokeRecognitionMutation, RevokeRecognitionMutationVariables>;
export const CertificatePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CertificatePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serial"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyRecognition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"serial"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serial"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"programmeName"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]}}]} as unknown as DocumentNode<CertificatePageQuery, CertificatePageQueryVariables>;
operationIds.MyRecordPage = 'MyRecordPage~e47a4839';
operationIds.RevokeRecognition = 'RevokeRecognition~766497ba';
operationIds.CertificatePage = 'CertificatePage~3ac59ae7';
