/* Written by `npm run codegen`. */
import { operationIds } from '../../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type BeginProgrammeInput = {
  clientMutationId: string;
  /** Manages it first; nobody names themselves but a coordinator of the network */
  managerId: string;
  name: string;
  networkId: string;
  policy: ProgrammePolicyInput;
  rubricVersionId: string;
};

export type PeerIndependence =
  | 'INDEPENDENT_FIRST'
  | 'OPEN';

export type PeerNameMoment =
  | 'FROM_ACCEPTANCE'
  | 'FROM_VISIT'
  | 'NEVER';

export type ProgrammePolicyInput = {
  followUpMonths: Array<number>;
  graceMinutes: number;
  hostSeesPeerNames: PeerNameMoment;
  maxPeers: number;
  minForeignCountries: number;
  minPeers: number;
  peerIndependence: PeerIndependence;
  publishDefault: ReportVisibility;
};

export type ReportVisibility =
  | 'NETWORK'
  | 'PRIVATE'
  | 'PUBLIC';

export type SaveProgrammeInput = {
  clientMutationId: string;
  expectedVersion: number;
  name: string;
  policy: ProgrammePolicyInput;
  programmeId: string;
};

export type SetProgrammeManagerInput = {
  clientMutationId: string;
  manages: boolean;
  personId: string;
  programmeId: string;
};

export type ProgrammePartsFragment = { __typename: 'ProgrammeSettings', id: string, slug: string, name: string, networkName: string, version: number, viewerManages: boolean, managers: Array<{ __typename: 'ProgrammeManager', personId: string, name: string }>, policy: { __typename: 'ProgrammePolicy', minPeers: number, maxPeers: number, minForeignCountries: number, peerIndependence: Types.PeerIndependence, hostSeesPeerNames: Types.PeerNameMoment, publishDefault: Types.ReportVisibility, followUpMonths: Array<number>, graceMinutes: number } };

export type ProgrammesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammesPageQuery = { organisedProgrammes: Array<{ __typename: 'OrganisedProgramme', slug: string, name: string, networkName: string, acceptsApplications: boolean, cases: { __typename: 'ProgrammeCases', running: number, closed: number } | null }>, programmeNetworks: Array<{ __typename: 'ProgrammeNetwork', id: string, name: string, rubrics: Array<{ __typename: 'RubricChoice', id: string, title: string, semver: string }>, candidates: Array<{ __typename: 'ProgrammeManager', personId: string, name: string }> }> };

export type ProgrammeSettingsPageQueryVariables = Exact<{
  slug: string;
}>;


export type ProgrammeSettingsPageQuery = { programmeSettings: { __typename: 'ProgrammeSettings', id: string, slug: string, name: string, networkName: string, version: number, viewerManages: boolean, managers: Array<{ __typename: 'ProgrammeManager', personId: string, name: string }>, policy: { __typename: 'ProgrammePolicy', minPeers: number, maxPeers: number, minForeignCountries: number, peerIndependence: Types.PeerIndependence, hostSeesPeerNames: Types.PeerNameMoment, publishDefault: Types.ReportVisibility, followUpMonths: Array<number>, graceMinutes: number } } };

export type BeginProgrammeMutationVariables = Exact<{
  input: Types.BeginProgrammeInput;
}>;


export type BeginProgrammeMutation = { beginProgramme: { __typename: 'ProgrammeSettings', id: string, slug: string, name: string, networkName: string, version: number, viewerManages: boolean, managers: Array<{ __typename: 'ProgrammeManager', personId: string, name: string }>, policy: { __typename: 'ProgrammePolicy', minPeers: number, maxPeers: number, minForeignCountries: number, peerIndependence: Types.PeerIndependence, hostSeesPeerNames: Types.PeerNameMoment, publishDefault: Types.ReportVisibility, followUpMonths: Array<number>, graceMinutes: number } } };

export type SaveProgrammeMutationVariables = Exact<{
  input: Types.SaveProgrammeInput;
}>;


export type SaveProgrammeMutation = { saveProgramme: { __typename: 'ProgrammeSettings', id: string, slug: string, name: string, networkName: string, version: number, viewerManages: boolean, managers: Array<{ __typename: 'ProgrammeManager', personId: string, name: string }>, policy: { __typename: 'ProgrammePolicy', minPeers: number, maxPeers: number, minForeignCountries: number, peerIndependence: Types.PeerIndependence, hostSeesPeerNames: Types.PeerNameMoment, publishDefault: Types.ReportVisibility, followUpMonths: Array<number>, graceMinutes: number } } };

export type SetProgrammeManagerMutationVariables = Exact<{
  input: Types.SetProgrammeManagerInput;
}>;


export type SetProgrammeManagerMutation = { setProgrammeManager: boolean };

export const ProgrammePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgrammeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerManages"}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minPeers"}},{"kind":"Field","name":{"kind":"Name","value":"maxPeers"}},{"kind":"Field","name":{"kind":"Name","value":"minForeignCountries"}},{"kind":"Field","name":{"kind":"Name","value":"peerIndependence"}},{"kind":"Field","name":{"kind":"Name","value":"hostSeesPeerNames"}},{"kind":"Field","name":{"kind":"Name","value":"publishDefault"}},{"kind":"Field","name":{"kind":"Name","value":"followUpMonths"}},{"kind":"Field","name":{"kind":"Name","value":"graceMinutes"}}]}}]}}]} as unknown as DocumentNode<ProgrammePartsFragment, unknown>;
export const ProgrammesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisedProgrammes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsApplications"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmeNetworks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rubrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"semver"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ProgrammesPageQuery, ProgrammesPageQueryVariables>;
export const ProgrammeSettingsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeSettingsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmeSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgrammeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgrammeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerManages"}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minPeers"}},{"kind":"Field","name":{"kind":"Name","value":"maxPeers"}},{"kind":"Field","name":{"kind":"Name","value":"minForeignCountries"}},{"kind":"Field","name":{"kind":"Name","value":"peerIndependence"}},{"kind":"Field","name":{"kind":"Name","value":"hostSeesPeerNames"}},{"kind":"Field","name":{"kind":"Name","value":"publishDefault"}},{"kind":"Field","name":{"kind":"Name","value":"followUpMonths"}},{"kind":"Field","name":{"kind":"Name","value":"graceMinutes"}}]}}]}}]} as unknown as DocumentNode<ProgrammeSettingsPageQuery, ProgrammeSettingsPageQueryVariables>;
export const BeginProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginProgrammeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgrammeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgrammeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerManages"}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minPeers"}},{"kind":"Field","name":{"kind":"Name","value":"maxPeers"}},{"kind":"Field","name":{"kind":"Name","value":"minForeignCountries"}},{"kind":"Field","name":{"kind":"Name","value":"peerIndependence"}},{"kind":"Field","name":{"kind":"Name","value":"hostSeesPeerNames"}},{"kind":"Field","name":{"kind":"Name","value":"publishDefault"}},{"kind":"Field","name":{"kind":"Name","value":"followUpMonths"}},{"kind":"Field","name":{"kind":"Name","value":"graceMinutes"}}]}}]}}]} as unknown as DocumentNode<BeginProgrammeMutation, BeginProgrammeMutationVariables>;
export const SaveProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveProgrammeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgrammeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgrammeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammeSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerManages"}},{"kind":"Field","name":{"kind":"Name","value":"managers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minPeers"}},{"kind":"Field","name":{"kind":"Name","value":"maxPeers"}},{"kind":"Field","name":{"kind":"Name","value":"minForeignCountries"}},{"kind":"Field","name":{"kind":"Name","value":"peerIndependence"}},{"kind":"Field","name":{"kind":"Name","value":"hostSeesPeerNames"}},{"kind":"Field","name":{"kind":"Name","value":"publishDefault"}},{"kind":"Field","name":{"kind":"Name","value":"followUpMonths"}},{"kind":"Field","name":{"kind":"Name","value":"graceMinutes"}}]}}]}}]} as unknown as DocumentNode<SaveProgrammeMutation, SaveProgrammeMutationVariables>;
export const SetProgrammeManagerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetProgrammeManager"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetProgrammeManagerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setProgrammeManager"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SetProgrammeManagerMutation, SetProgrammeManagerMutationVariables>;
operationIds.ProgrammesPage = 'ProgrammesPage~7a48925f';
operationIds.ProgrammeSettingsPage = 'ProgrammeSettingsPage~38005b3d';
operationIds.BeginProgramme = 'BeginProgramme~9da3707a';
operationIds.SaveProgramme = 'SaveProgramme~a69affb5';
operationIds.SetProgrammeManager = 'SetProgrammeManager~a73c2403';
