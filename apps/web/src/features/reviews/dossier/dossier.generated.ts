/* Written by `npm run codegen`. */
import { operationIds } from '../../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ChangeDossierInput = {
  caseId: string;
  clientMutationId: string;
  expectedSeq: number;
  /** All figures; left as they are where it is missing */
  figures?: Array<DossierFigureInput> | null | undefined;
  /** All steps; left as they are where it is missing */
  journey?: Array<DossierStepInput> | null | undefined;
  /** In a sentence, for those who read it already */
  note: string;
  /** Sections that are to change */
  sections: Array<DossierTextInput>;
  summary: string;
};

export type DossierFigureInput = {
  label: string;
  source: string;
  value: string;
};

export type DossierStepInput = {
  dimensionKey?: string | null | undefined;
  name: string;
  weeks: number;
};

export type DossierTextInput = {
  key: string;
  text: string;
};

export type OpenNextRoundInput = {
  caseId: string;
  clientMutationId: string;
  /** Day on which reviews are due, YYYY-MM-DD */
  dueOn: string;
  /** For everybody who takes part */
  reason: string;
  /** The newest dossier, which the round shall stand on */
  seq: number;
};

export type RebaseRoundInput = {
  caseId: string;
  clientMutationId: string;
  /** The newest dossier, which the round shall stand on */
  seq: number;
};

export type DossierPageQueryVariables = Exact<{
  caseId: string;
}>;


export type DossierPageQuery = { dossierUpdates: { __typename: 'DossierUpdates', caseId: string, title: string, programmeName: string, hostName: string, locale: string, roundSeq: number | null, seq: number, summary: string, viewerCanChange: boolean, viewerCanRebase: boolean, viewerCanOpenRound: boolean, sections: Array<{ __typename: 'DossierText', key: string, title: string, text: string }>, journey: Array<{ __typename: 'DossierStep', name: string, weeks: number, dimensionKey: string | null }>, figures: Array<{ __typename: 'DossierFigure', value: string, label: string, source: string }>, updates: Array<{ __typename: 'DossierUpdate', seq: number, at: string, note: string, inRound: boolean, touched: Array<string>, differences: Array<{ __typename: 'DossierDifference', key: string, title: string | null, before: string, after: string }> }> } };

export type ChangeDossierMutationVariables = Exact<{
  input: Types.ChangeDossierInput;
}>;


export type ChangeDossierMutation = { changeDossier: { __typename: 'DossierUpdates', caseId: string } };

export type RebaseRoundMutationVariables = Exact<{
  input: Types.RebaseRoundInput;
}>;


export type RebaseRoundMutation = { rebaseRound: { __typename: 'DossierUpdates', caseId: string } };

export type OpenNextRoundMutationVariables = Exact<{
  input: Types.OpenNextRoundInput;
}>;


export type OpenNextRoundMutation = { openNextRound: { __typename: 'DossierUpdates', caseId: string } };


export const DossierPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DossierPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossierUpdates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"programmeName"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"roundSeq"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"journey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionKey"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"updates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"inRound"}},{"kind":"Field","name":{"kind":"Name","value":"touched"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRebase"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpenRound"}}]}}]}}]} as unknown as DocumentNode<DossierPageQuery, DossierPageQueryVariables>;
export const ChangeDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDossierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<ChangeDossierMutation, ChangeDossierMutationVariables>;
export const RebaseRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RebaseRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RebaseRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rebaseRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<RebaseRoundMutation, RebaseRoundMutationVariables>;
export const OpenNextRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenNextRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenNextRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openNextRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<OpenNextRoundMutation, OpenNextRoundMutationVariables>;
operationIds.DossierPage = 'DossierPage~59b3b13d';
operationIds.ChangeDossier = 'ChangeDossier~16f9737d';
operationIds.RebaseRound = 'RebaseRound~527c4242';
operationIds.OpenNextRound = 'OpenNextRound~c8454b63';
