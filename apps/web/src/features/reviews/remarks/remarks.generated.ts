/* Written by `npm run codegen`. */
import { operationIds } from '../../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AddCasePostInput = {
  audience: ThreadAudience;
  body: string;
  caseId: string;
  clientMutationId: string;
  dimensionKey?: string | null | undefined;
  displayedAs?: PostVoice | null | undefined;
  /** What it is about; only to the team */
  evidenceId?: string | null | undefined;
  /** Of the dossier; only to the team */
  passage?: PassageInput | null | undefined;
  /** Section of the report that it is about; only to the team */
  reportSection?: string | null | undefined;
};

export type PassageInput = {
  /** Word for word */
  quote: string;
  sectionKey: string;
  /** Number of the dossier in which it was chosen */
  seq: number;
};

/** As whom the host reads somebody of the team */
export type PostVoice =
  | 'NAME'
  | 'TEAM';

export type RemoveDossierRemarkInput = {
  clientMutationId: string;
  expectedVersion: number;
  remarkId: string;
};

export type SaveDossierRemarkInput = {
  body: string;
  caseId: string;
  clientMutationId: string;
  /** 0 for a new one */
  expectedVersion: number;
  passage: PassageInput;
  remarkId?: string | null | undefined;
};

/** To whom something is said in a case */
export type ThreadAudience =
  | 'FACILITATION'
  | 'HOST_INTERNAL'
  | 'TEAM'
  | 'TEAM_AND_HOST';

export type RemarksPageQueryVariables = Exact<{
  caseId: string;
}>;


export type RemarksPageQuery = { dossierRemarks: { __typename: 'DossierRemarks', caseId: string, title: string, programmeName: string, locale: string, seq: number, viewerCanTellTeam: boolean, sections: Array<{ __typename: 'DossierPassages', key: string, title: string, paragraphs: Array<string> }>, remarks: Array<{ __typename: 'DossierRemark', id: string, sectionKey: string, quote: string, body: string, at: string, older: boolean, stands: boolean, toTeam: boolean, authorName: string | null, version: number, viewerCanChange: boolean }> } };

export type SaveDossierRemarkMutationVariables = Exact<{
  input: Types.SaveDossierRemarkInput;
}>;


export type SaveDossierRemarkMutation = { saveDossierRemark: { __typename: 'DossierRemarks', caseId: string } };

export type RemoveDossierRemarkMutationVariables = Exact<{
  input: Types.RemoveDossierRemarkInput;
}>;


export type RemoveDossierRemarkMutation = { removeDossierRemark: { __typename: 'DossierRemarks', caseId: string } };

export type RemarkToTeamMutationVariables = Exact<{
  input: Types.AddCasePostInput;
}>;


export type RemarkToTeamMutation = { addCasePost: { __typename: 'CaseThreads', caseId: string } };


export const RemarksPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RemarksPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierRemarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"programmeName"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sectionKey"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"older"}},{"kind":"Field","name":{"kind":"Name","value":"stands"}},{"kind":"Field","name":{"kind":"Name","value":"toTeam"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTellTeam"}}]}}]}}]} as unknown as DocumentNode<RemarksPageQuery, RemarksPageQueryVariables>;
export const SaveDossierRemarkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDossierRemark"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDossierRemarkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDossierRemark"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<SaveDossierRemarkMutation, SaveDossierRemarkMutationVariables>;
export const RemoveDossierRemarkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveDossierRemark"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveDossierRemarkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeDossierRemark"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<RemoveDossierRemarkMutation, RemoveDossierRemarkMutationVariables>;
export const RemarkToTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemarkToTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCasePostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCasePost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<RemarkToTeamMutation, RemarkToTeamMutationVariables>;
operationIds.RemarksPage = 'RemarksPage~0a62544f';
operationIds.SaveDossierRemark = 'SaveDossierRemark~d9820dca';
operationIds.RemoveDossierRemark = 'RemoveDossierRemark~47a8e598';
operationIds.RemarkToTeam = 'RemarkToTeam~55a06f81';
