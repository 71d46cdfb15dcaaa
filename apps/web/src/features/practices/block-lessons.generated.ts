/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type LinkBlockLessonInput = {
  blockId: string;
  lessonId: string;
  /** Whether it hangs there afterwards */
  on: boolean;
  practiceId: string;
};

export type LessonsOnBlockFragment = { __typename: 'BlockLessons', blockId: string, lessons: Array<{ __typename: 'LinkedLesson', id: string, slug: string, title: string, locale: string }> };

export type DraftBlockLessonsQueryVariables = Exact<{
  practiceId: string;
}>;


export type DraftBlockLessonsQuery = { draftBlockLessons: Array<{ __typename: 'BlockLessons', blockId: string, lessons: Array<{ __typename: 'LinkedLesson', id: string, slug: string, title: string, locale: string }> }> | null };

export type LessonsToLinkQueryVariables = Exact<{
  practiceId: string;
  words: string;
}>;


export type LessonsToLinkQuery = { lessonsToLink: Array<{ __typename: 'LessonToLink', id: string, slug: string, title: string, locale: string, ofThis: boolean }> | null };

export type LinkBlockLessonMutationVariables = Exact<{
  input: Types.LinkBlockLessonInput;
}>;


export type LinkBlockLessonMutation = { linkBlockLesson: string };

export const LessonsOnBlockFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonsOnBlock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BlockLessons"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}}]}}]} as unknown as DocumentNode<LessonsOnBlockFragment, unknown>;
export const DraftBlockLessonsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DraftBlockLessons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"practiceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftBlockLessons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"practiceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"practiceId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonsOnBlock"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonsOnBlock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BlockLessons"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}}]}}]} as unknown as DocumentNode<DraftBlockLessonsQuery, DraftBlockLessonsQueryVariables>;
export const LessonsToLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LessonsToLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"practiceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lessonsToLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"practiceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"practiceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"ofThis"}}]}}]}}]} as unknown as DocumentNode<LessonsToLinkQuery, LessonsToLinkQueryVariables>;
export const LinkBlockLessonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkBlockLesson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkBlockLessonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkBlockLesson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<LinkBlockLessonMutation, LinkBlockLessonMutationVariables>;
operationIds.DraftBlockLessons = 'DraftBlockLessons~d8919cd6';
operationIds.LessonsToLink = 'LessonsToLink~9715d038';
operationIds.LinkBlockLesson = 'LinkBlockLesson~f9054469';
