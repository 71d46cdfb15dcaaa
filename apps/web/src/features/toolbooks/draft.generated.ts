/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DiscardToolBookInput = {
  bookId: string;
  expectedVersion: number;
};

export type FreezeToolBookInput = {
  bookId: string;
  clientMutationId: string;
  expectedVersion: number;
};

/** A role that holds within a scope */
export type Role =
  | 'CONFLICTED'
  | 'COORDINATOR'
  | 'DISCLOSED_PEER'
  | 'FACILITATOR'
  | 'HOST_LEAD'
  | 'HOST_MEMBER'
  | 'INVITED_PEER'
  | 'LEAD_PEER'
  | 'MEMBER'
  | 'MENTOR'
  | 'MODERATOR'
  | 'OBSERVER'
  | 'ORG_MANAGER'
  | 'PEER'
  | 'PEER_REVIEWER'
  | 'PROGRAMME_MANAGER'
  | 'SUSPENDED'
  | 'TRAINEE_PEER'
  | 'TRANSLATOR';

export type SaveToolBookInput = {
  bookId: string;
  clientMutationId: string;
  expectedVersion: number;
  patch: ToolBookPatchInput;
};

export type ScopeType =
  | 'CASE'
  | 'CHAPTER'
  | 'COALITION'
  | 'COMMUNITY'
  | 'NETWORK'
  | 'ORGANISATION'
  | 'PROGRAMME'
  | 'TERRITORY';

export type StartToolBookInput = {
  clientMutationId: string;
  locale: ToolBookLocale;
  networkId: string;
  title: string;
};

/** A story or quote of an entrepreneur, or a lesson of an organisation */
export type StoryKind =
  | 'LESSON'
  | 'QUOTE'
  | 'STORY';

export type ToolBookChapterInput = {
  /** Made by the editor; it stays with the chapter */
  id: string;
  kind: ToolBookChapterKind;
  refEdition?: number | null | undefined;
  refId?: string | null | undefined;
  text: ToolBookTextInput;
  title: ToolBookTextInput;
};

/** A text of the book, a practice, a scheme, or a story, quote or lesson */
export type ToolBookChapterKind =
  | 'PRACTICE'
  | 'SCHEME'
  | 'STORY'
  | 'TEXT';

/** Emblem of the funder that the book draws itself */
export type ToolBookEmblem =
  | 'EU'
  | 'NONE';

/** Languages that a book can be in */
export type ToolBookLocale =
  | 'ar'
  | 'de'
  | 'en';

/** Only the fields that changed */
export type ToolBookPatchInput = {
  chapters?: Array<ToolBookChapterInput> | null | undefined;
  contributors?: Array<string> | null | undefined;
  disclaimer?: ToolBookTextInput | null | undefined;
  funderEmblem?: ToolBookEmblem | null | undefined;
  funderName?: ToolBookTextInput | null | undefined;
  /** SPDX name: CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0 */
  licence?: string | null | undefined;
  locale?: ToolBookLocale | null | undefined;
  publisher?: string | null | undefined;
  purpose?: ToolBookTextInput | null | undefined;
  subtitle?: ToolBookTextInput | null | undefined;
  title?: ToolBookTextInput | null | undefined;
};

/** DRAFT: the next edition is being worked on */
export type ToolBookState =
  | 'DRAFT'
  | 'FROZEN';

export type ToolBookTextInput = {
  ar?: string;
  de: string;
  en: string;
};

export type ToolBookDraftQueryVariables = Exact<{
  id: string;
}>;


export type ToolBookDraftQuery = { toolBookDraft: { __typename: 'ToolBookDraft', slug: string, state: Types.ToolBookState, editionNo: number, networkName: string, id: string, version: number, updatedAt: string, problems: Array<{ __typename: 'ToolBookProblem', path: string, rule: string }>, parts: Array<{ __typename: 'ToolBookPart', chapterId: string, title: string, slug: string, newest: number | null }>, content: { __typename: 'ToolBookContent', locale: Types.ToolBookLocale, contributors: Array<string>, publisher: string, funderEmblem: Types.ToolBookEmblem, licence: string, title: { __typename: 'ToolBookText', en: string, de: string, ar: string }, subtitle: { __typename: 'ToolBookText', en: string, de: string, ar: string }, purpose: { __typename: 'ToolBookText', en: string, de: string, ar: string }, funderName: { __typename: 'ToolBookText', en: string, de: string, ar: string }, disclaimer: { __typename: 'ToolBookText', en: string, de: string, ar: string }, chapters: Array<{ __typename: 'ToolBookChapter', id: string, kind: Types.ToolBookChapterKind, refId: string | null, refEdition: number | null, title: { __typename: 'ToolBookText', en: string, de: string, ar: string }, text: { __typename: 'ToolBookText', en: string, de: string, ar: string } }> } } | null };

export type ToolBookWrittenFragment = { __typename: 'ToolBookDraft', id: string, version: number, updatedAt: string, problems: Array<{ __typename: 'ToolBookProblem', path: string, rule: string }>, parts: Array<{ __typename: 'ToolBookPart', chapterId: string, title: string, slug: string, newest: number | null }>, content: { __typename: 'ToolBookContent', locale: Types.ToolBookLocale, contributors: Array<string>, publisher: string, funderEmblem: Types.ToolBookEmblem, licence: string, title: { __typename: 'ToolBookText', en: string, de: string, ar: string }, subtitle: { __typename: 'ToolBookText', en: string, de: string, ar: string }, purpose: { __typename: 'ToolBookText', en: string, de: string, ar: string }, funderName: { __typename: 'ToolBookText', en: string, de: string, ar: string }, disclaimer: { __typename: 'ToolBookText', en: string, de: string, ar: string }, chapters: Array<{ __typename: 'ToolBookChapter', id: string, kind: Types.ToolBookChapterKind, refId: string | null, refEdition: number | null, title: { __typename: 'ToolBookText', en: string, de: string, ar: string }, text: { __typename: 'ToolBookText', en: string, de: string, ar: string } }> } };

export type SaveToolBookMutationVariables = Exact<{
  input: Types.SaveToolBookInput;
}>;


export type SaveToolBookMutation = { saveToolBook: { __typename: 'ToolBookDraft', id: string, version: number, updatedAt: string, problems: Array<{ __typename: 'ToolBookProblem', path: string, rule: string }>, parts: Array<{ __typename: 'ToolBookPart', chapterId: string, title: string, slug: string, newest: number | null }>, content: { __typename: 'ToolBookContent', locale: Types.ToolBookLocale, contributors: Array<string>, publisher: string, funderEmblem: Types.ToolBookEmblem, licence: string, title: { __typename: 'ToolBookText', en: string, de: string, ar: string }, subtitle: { __typename: 'ToolBookText', en: string, de: string, ar: string }, purpose: { __typename: 'ToolBookText', en: string, de: string, ar: string }, funderName: { __typename: 'ToolBookText', en: string, de: string, ar: string }, disclaimer: { __typename: 'ToolBookText', en: string, de: string, ar: string }, chapters: Array<{ __typename: 'ToolBookChapter', id: string, kind: Types.ToolBookChapterKind, refId: string | null, refEdition: number | null, title: { __typename: 'ToolBookText', en: string, de: string, ar: string }, text: { __typename: 'ToolBookText', en: string, de: string, ar: string } }> } } };

export type StartToolBookMutationVariables = Exact<{
  input: Types.StartToolBookInput;
}>;


export type StartToolBookMutation = { startToolBook: { __typename: 'ToolBookDraft', id: string } };

export type FreezeToolBookMutationVariables = Exact<{
  input: Types.FreezeToolBookInput;
}>;


export type FreezeToolBookMutation = { freezeToolBook: { __typename: 'ToolBook', id: string, slug: string, editionNo: number } };

export type DiscardToolBookMutationVariables = Exact<{
  input: Types.DiscardToolBookInput;
}>;


export type DiscardToolBookMutation = { discardToolBook: string };

export type ToolBookScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type ToolBookScopesQuery = { organisedScopes: Array<{ __typename: 'OrganisedScope', scopeType: Types.ScopeType, id: string, name: string, roles: Array<Types.Role> }> };

export type ToolBookPracticesQueryVariables = Exact<{
  words: string;
}>;


export type ToolBookPracticesQuery = { practices: { __typename: 'PracticeBrowse', nodes: Array<{ __typename: 'PracticeHit', id: string, slug: string, place: string, country: string, editionNo: number, title: Array<{ __typename: 'Passage', text: string, hit: boolean }> }> } };

export type ToolBookStoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type ToolBookStoriesQuery = { stories: { __typename: 'StoryConnection', nodes: Array<{ __typename: 'StoryRow', id: string, kind: Types.StoryKind, title: string, place: string, country: string }> } };

export type ToolBookSchemesQueryVariables = Exact<{ [key: string]: never; }>;


export type ToolBookSchemesQuery = { schemes: { __typename: 'SchemeConnection', nodes: Array<{ __typename: 'Scheme', id: string, slug: string, title: string, place: string, country: string | null }> } };

export const ToolBookWrittenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToolBookWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ToolBookDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"newest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributors"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"funderEmblem"}},{"kind":"Field","name":{"kind":"Name","value":"funderName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclaimer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"chapters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refId"}},{"kind":"Field","name":{"kind":"Name","value":"refEdition"}}]}}]}}]}}]} as unknown as DocumentNode<ToolBookWrittenFragment, unknown>;
export const ToolBookDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToolBookDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toolBookDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bookId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToolBookWritten"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToolBookWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ToolBookDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"newest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributors"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"funderEmblem"}},{"kind":"Field","name":{"kind":"Name","value":"funderName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclaimer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"chapters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refId"}},{"kind":"Field","name":{"kind":"Name","value":"refEdition"}}]}}]}}]}}]} as unknown as DocumentNode<ToolBookDraftQuery, ToolBookDraftQueryVariables>;
export const SaveToolBookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveToolBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveToolBookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveToolBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ToolBookWritten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ToolBookWritten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ToolBookDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chapterId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"newest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributors"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"funderEmblem"}},{"kind":"Field","name":{"kind":"Name","value":"funderName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclaimer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"chapters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refId"}},{"kind":"Field","name":{"kind":"Name","value":"refEdition"}}]}}]}}]}}]} as unknown as DocumentNode<SaveToolBookMutation, SaveToolBookMutationVariables>;
export const StartToolBookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartToolBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartToolBookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startToolBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartToolBookMutation, StartToolBookMutationVariables>;
export const FreezeToolBookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FreezeToolBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FreezeToolBookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freezeToolBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}}]}}]}}]} as unknown as DocumentNode<FreezeToolBookMutation, FreezeToolBookMutationVariables>;
export const DiscardToolBookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardToolBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardToolBookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardToolBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DiscardToolBookMutation, DiscardToolBookMutationVariables>;
export const ToolBookScopesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToolBookScopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisedScopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scopeType"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode<ToolBookScopesQuery, ToolBookScopesQueryVariables>;
export const ToolBookPracticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToolBookPractices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[]}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"hit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}}]}}]}}]}}]} as unknown as DocumentNode<ToolBookPracticesQuery, ToolBookPracticesQueryVariables>;
export const ToolBookStoriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToolBookStories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]}}]} as unknown as DocumentNode<ToolBookStoriesQuery, ToolBookStoriesQueryVariables>;
export const ToolBookSchemesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToolBookSchemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]}}]} as unknown as DocumentNode<ToolBookSchemesQuery, ToolBookSchemesQueryVariables>;
operationIds.ToolBookDraft = 'ToolBookDraft~677096c2';
operationIds.SaveToolBook = 'SaveToolBook~2df875c4';
operationIds.StartToolBook = 'StartToolBook~ec0fb91a';
operationIds.FreezeToolBook = 'FreezeToolBook~e070cb52';
operationIds.DiscardToolBook = 'DiscardToolBook~14e1e614';
operationIds.ToolBookScopes = 'ToolBookScopes~6f594861';
operationIds.ToolBookPractices = 'ToolBookPractices~daad4a03';
operationIds.ToolBookStories = 'ToolBookStories~72ecd104';
operationIds.ToolBookSchemes = 'ToolBookSchemes~91957b5d';
