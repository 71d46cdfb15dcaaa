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

export type EditCasePostInput = {
  body: string;
  clientMutationId: string;
  expectedVersion: number;
  postId: string;
};

export type MarkThreadReadInput = {
  audience: ThreadAudience;
  caseId: string;
  dimensionKey?: string | null | undefined;
  /** Of the newest post that was seen */
  number: number;
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

/** As whom the viewer reads the writer of a post */
export type ShownAs =
  | 'FORMER'
  | 'NAME'
  | 'TEAM';

/** To whom something is said in a case */
export type ThreadAudience =
  | 'FACILITATION'
  | 'HOST_INTERNAL'
  | 'TEAM'
  | 'TEAM_AND_HOST';

export type CaseTalkPageQueryVariables = Exact<{
  caseId: string;
  audience?: Types.ThreadAudience | null | undefined;
  evidenceId?: string | null | undefined;
}>;


export type CaseTalkPageQuery = { caseThreads: { __typename: 'CaseThreads', caseId: string, title: string, programmeName: string, audience: Types.ThreadAudience, voices: Array<Types.PostVoice>, viewerCanWrite: boolean, audiences: Array<{ __typename: 'OpenAudience', audience: Types.ThreadAudience, unread: number }>, readers: { __typename: 'ThreadReaders', names: Array<string>, team: boolean, hostPeople: number }, about: { __typename: 'PostEvidence', id: string, title: string, dimensionKey: string | null } | null, threads: Array<{ __typename: 'CaseThread', dimensionKey: string | null, title: string | null, unread: number, posts: Array<{ __typename: 'CasePost', id: string, number: number, body: string, authorName: string | null, shownAs: Types.ShownAs, asTeam: boolean, quote: string | null, reportSection: string | null, mine: boolean, unread: boolean, at: string, editedAt: string | null, version: number, viewerCanEdit: boolean, evidence: { __typename: 'PostEvidence', id: string, title: string } | null, edits: Array<{ __typename: 'CasePostEdit', body: string, at: string }> }> }> } };

export type AddCasePostMutationVariables = Exact<{
  input: Types.AddCasePostInput;
}>;


export type AddCasePostMutation = { addCasePost: { __typename: 'CaseThreads', caseId: string } };

export type EditCasePostMutationVariables = Exact<{
  input: Types.EditCasePostInput;
}>;


export type EditCasePostMutation = { editCasePost: { __typename: 'CaseThreads', caseId: string } };

export type MarkThreadReadMutationVariables = Exact<{
  input: Types.MarkThreadReadInput;
}>;


export type MarkThreadReadMutation = { markThreadRead: { __typename: 'CaseThreads', caseId: string } };


export const CaseTalkPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseTalkPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"audience"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ThreadAudience"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidenceId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseThreads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}},{"kind":"Argument","name":{"kind":"Name","value":"audience"},"value":{"kind":"Variable","name":{"kind":"Name","value":"audience"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidenceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidenceId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"programmeName"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"hostPeople"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dimensionKey"}}]}},{"kind":"Field","name":{"kind":"Name","value":"voices"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWrite"}},{"kind":"Field","name":{"kind":"Name","value":"threads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimensionKey"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"asTeam"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportSection"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"edits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseTalkPageQuery, CaseTalkPageQueryVariables>;
export const AddCasePostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCasePost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCasePostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCasePost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<AddCasePostMutation, AddCasePostMutationVariables>;
export const EditCasePostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditCasePost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditCasePostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editCasePost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<EditCasePostMutation, EditCasePostMutationVariables>;
export const MarkThreadReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkThreadRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkThreadReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markThreadRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]} as unknown as DocumentNode<MarkThreadReadMutation, MarkThreadReadMutationVariables>;
operationIds.CaseTalkPage = 'CaseTalkPage~38c2d9af';
operationIds.AddCasePost = 'AddCasePost~493968e2';
operationIds.EditCasePost = 'EditCasePost~d775060a';
operationIds.MarkThreadRead = 'MarkThreadRead~e60f9516';
