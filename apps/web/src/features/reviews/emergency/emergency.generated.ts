/* Written by `npm run codegen`. */
import { operationIds } from '../../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DecideEmergencyAccessInput = {
  accessId: string;
  approve: boolean;
  clientMutationId: string;
  expectedVersion: number;
};

export type EmergencyPart =
  | 'CASE'
  | 'DOSSIER'
  | 'REPORT'
  | 'RESULTS'
  | 'REVIEWS'
  | 'SELF'
  | 'TALK'
  | 'VISIT';

export type EmergencyStanding =
  | 'ENDED'
  | 'EXPIRED'
  | 'LAPSED'
  | 'OPEN'
  | 'REFUSED'
  | 'REQUESTED'
  | 'VOID'
  | 'WITHDRAWN';

export type EndEmergencyAccessInput = {
  accessId: string;
  clientMutationId: string;
  expectedVersion: number;
};

export type NameDeputyManagerInput = {
  caseId: string;
  clientMutationId: string;
  personId: string;
};

export type RequestEmergencyAccessInput = {
  clientMutationId: string;
  hours: number;
  reason: string;
  /** Address of a page of the case, or its reference */
  reference: string;
};

export type EmergencyPartsFragment = { __typename: 'EmergencyAccess', id: string, reference: string, standing: Types.EmergencyStanding, reason: string, hours: number, requesterName: string, mine: boolean, askedAt: string, lapsesAt: string, deciderName: string | null, decidedAt: string | null, expiresAt: string | null, enderName: string | null, endedAt: string | null, version: number, readings: Array<{ __typename: 'EmergencyReading', part: Types.EmergencyPart, times: number, lastAt: string }>, viewerCan: { __typename: 'EmergencyRights', decide: boolean, end: boolean } };

export type EmergencyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type EmergencyPageQuery = { casesWithoutManager: Array<{ __typename: 'UnmanagedCase', caseId: string, programmeName: string, candidates: Array<{ __typename: 'DeputyCandidate', personId: string, name: string }> }>, emergencyAccesses: Array<{ __typename: 'EmergencyAccess', id: string, reference: string, standing: Types.EmergencyStanding, reason: string, hours: number, requesterName: string, mine: boolean, askedAt: string, lapsesAt: string, deciderName: string | null, decidedAt: string | null, expiresAt: string | null, enderName: string | null, endedAt: string | null, version: number, readings: Array<{ __typename: 'EmergencyReading', part: Types.EmergencyPart, times: number, lastAt: string }>, viewerCan: { __typename: 'EmergencyRights', decide: boolean, end: boolean } }> };

export type RequestEmergencyAccessMutationVariables = Exact<{
  input: Types.RequestEmergencyAccessInput;
}>;


export type RequestEmergencyAccessMutation = { requestEmergencyAccess: { __typename: 'EmergencyAccess', id: string, reference: string, standing: Types.EmergencyStanding, reason: string, hours: number, requesterName: string, mine: boolean, askedAt: string, lapsesAt: string, deciderName: string | null, decidedAt: string | null, expiresAt: string | null, enderName: string | null, endedAt: string | null, version: number, readings: Array<{ __typename: 'EmergencyReading', part: Types.EmergencyPart, times: number, lastAt: string }>, viewerCan: { __typename: 'EmergencyRights', decide: boolean, end: boolean } } };

export type DecideEmergencyAccessMutationVariables = Exact<{
  input: Types.DecideEmergencyAccessInput;
}>;


export type DecideEmergencyAccessMutation = { decideEmergencyAccess: boolean };

export type EndEmergencyAccessMutationVariables = Exact<{
  input: Types.EndEmergencyAccessInput;
}>;


export type EndEmergencyAccessMutation = { endEmergencyAccess: boolean };

export type NameDeputyManagerMutationVariables = Exact<{
  input: Types.NameDeputyManagerInput;
}>;


export type NameDeputyManagerMutation = { nameDeputyManager: boolean };

export const EmergencyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmergencyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lapsesAt"}},{"kind":"Field","name":{"kind":"Name","value":"deciderName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"enderName"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<EmergencyPartsFragment, unknown>;
export const EmergencyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmergencyPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casesWithoutManager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"programmeName"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"emergencyAccesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmergencyParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmergencyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lapsesAt"}},{"kind":"Field","name":{"kind":"Name","value":"deciderName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"enderName"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<EmergencyPageQuery, EmergencyPageQueryVariables>;
export const RequestEmergencyAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestEmergencyAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEmergencyAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestEmergencyAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmergencyParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmergencyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lapsesAt"}},{"kind":"Field","name":{"kind":"Name","value":"deciderName"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"enderName"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decide"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]} as unknown as DocumentNode<RequestEmergencyAccessMutation, RequestEmergencyAccessMutationVariables>;
export const DecideEmergencyAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideEmergencyAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideEmergencyAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideEmergencyAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DecideEmergencyAccessMutation, DecideEmergencyAccessMutationVariables>;
export const EndEmergencyAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndEmergencyAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndEmergencyAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endEmergencyAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<EndEmergencyAccessMutation, EndEmergencyAccessMutationVariables>;
export const NameDeputyManagerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameDeputyManager"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameDeputyManagerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameDeputyManager"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<NameDeputyManagerMutation, NameDeputyManagerMutationVariables>;
operationIds.EmergencyPage = 'EmergencyPage~98d359b6';
operationIds.RequestEmergencyAccess = 'RequestEmergencyAccess~b95b48f7';
operationIds.DecideEmergencyAccess = 'DecideEmergencyAccess~5b585ff8';
operationIds.EndEmergencyAccess = 'EndEmergencyAccess~8c0f0900';
operationIds.NameDeputyManager = 'NameDeputyManager~3c643f17';
