/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Without a post the accepted answer is taken back */
export type AcceptAnswerInput = {
  clientMutationId: string;
  discussionId: string;
  postId?: string | null | undefined;
};

export type DiscussionAct =
  | 'hide'
  | 'lock'
  | 'pin'
  | 'remove'
  | 'show'
  | 'unlock'
  | 'unpin';

export type DiscussionKind =
  | 'ANNOUNCEMENT'
  | 'DISCUSSION'
  | 'IDEA'
  | 'LESSON'
  | 'POLL'
  | 'QUESTION';

export type DiscussionState =
  | 'ANSWERED'
  | 'HIDDEN'
  | 'LOCKED'
  | 'OPEN'
  | 'PENDING'
  | 'REMOVED';

export type FollowDiscussionInput = {
  discussionId: string;
  on: boolean;
};

export type MarkReadInput = {
  discussionId: string;
  number: number;
};

export type ModerateDiscussionInput = {
  act: DiscussionAct;
  discussionId: string;
};

export type ModeratePostInput = {
  act: PostAct;
  postId: string;
};

export type PostAct =
  | 'hide'
  | 'remove'
  | 'show';

export type PostState =
  | 'HIDDEN'
  | 'PENDING'
  | 'REMOVED'
  | 'VISIBLE'
  | 'WITHDRAWN';

export type ReactInput = {
  kind: ReactionKind;
  on: boolean;
  postId: string;
};

export type ReactionKind =
  | 'AGREE'
  | 'SAME_HERE'
  | 'THANKS'
  | 'USEFUL';

export type ReplyInput = {
  /** Markdown */
  body: string;
  clientMutationId: string;
  discussionId: string;
  follow?: boolean;
  locale: string;
  replyToId?: string | null | undefined;
};

export type WithdrawPostInput = {
  expectedVersion: number;
  postId: string;
};

export type DiscussionPageQueryVariables = Exact<{
  id: string;
  atPost?: string | null | undefined;
  atNumber?: number | null | undefined;
  atUnread?: boolean | null | undefined;
}>;


export type DiscussionPageQuery = { discussion: { __typename: 'Discussion', id: string, after: number, kind: Types.DiscussionKind, state: Types.DiscussionState, title: string, locale: string, tags: Array<string>, pinned: boolean, answered: boolean, replyCount: number, lastNumber: number, lastRead: number, peopleCount: number, localeCount: number, following: boolean, createdAt: string, community: { __typename: 'DiscussionCommunity', id: string, slug: string, name: string, visibility: string, state: string, memberCount: number | null }, viewerCan: { __typename: 'DiscussionViewerCan', reply: boolean, accept: boolean, follow: boolean, moderate: boolean }, opening: { __typename: 'Post', id: string, number: number, state: Types.PostState, html: string, body: string | null, locale: string, revision: number, version: number, createdAt: string, editedAt: string | null, author: { __typename: 'Author', id: string, displayName: string, organisation: string | null } | null, replyTo: { __typename: 'PostReference', id: string, number: number, author: { __typename: 'Author', id: string, displayName: string } | null } | null, reactions: Array<{ __typename: 'ReactionCount', kind: Types.ReactionKind, count: number, mine: boolean }>, viewerCan: { __typename: 'PostViewerCan', edit: boolean, withdraw: boolean, react: boolean, accept: boolean, moderate: boolean } } | null, acceptedAnswer: { __typename: 'Post', id: string, number: number, state: Types.PostState, html: string, body: string | null, locale: string, revision: number, version: number, createdAt: string, editedAt: string | null, author: { __typename: 'Author', id: string, displayName: string, organisation: string | null } | null, replyTo: { __typename: 'PostReference', id: string, number: number, author: { __typename: 'Author', id: string, displayName: string } | null } | null, reactions: Array<{ __typename: 'ReactionCount', kind: Types.ReactionKind, count: number, mine: boolean }>, viewerCan: { __typename: 'PostViewerCan', edit: boolean, withdraw: boolean, react: boolean, accept: boolean, moderate: boolean } } | null, posts: { __typename: 'PostConnection', hasMore: boolean, nodes: Array<{ __typename: 'Post', id: string, number: number, state: Types.PostState, html: string, body: string | null, locale: string, revision: number, version: number, createdAt: string, editedAt: string | null, author: { __typename: 'Author', id: string, displayName: string, organisation: string | null } | null, replyTo: { __typename: 'PostReference', id: string, number: number, author: { __typename: 'Author', id: string, displayName: string } | null } | null, reactions: Array<{ __typename: 'ReactionCount', kind: Types.ReactionKind, count: number, mine: boolean }>, viewerCan: { __typename: 'PostViewerCan', edit: boolean, withdraw: boolean, react: boolean, accept: boolean, moderate: boolean } }> } } };

export type PostPartsFragment = { __typename: 'Post', id: string, number: number, state: Types.PostState, html: string, body: string | null, locale: string, revision: number, version: number, createdAt: string, editedAt: string | null, author: { __typename: 'Author', id: string, displayName: string, organisation: string | null } | null, replyTo: { __typename: 'PostReference', id: string, number: number, author: { __typename: 'Author', id: string, displayName: string } | null } | null, reactions: Array<{ __typename: 'ReactionCount', kind: Types.ReactionKind, count: number, mine: boolean }>, viewerCan: { __typename: 'PostViewerCan', edit: boolean, withdraw: boolean, react: boolean, accept: boolean, moderate: boolean } };

export type ReplyToDiscussionMutationVariables = Exact<{
  input: Types.ReplyInput;
}>;


export type ReplyToDiscussionMutation = { reply: { __typename: 'PostChange', id: string, discussionId: string, number: number } };

export type AcceptAnswerMutationVariables = Exact<{
  input: Types.AcceptAnswerInput;
}>;


export type AcceptAnswerMutation = { acceptAnswer: { __typename: 'DiscussionChange', id: string, state: Types.DiscussionState, acceptedPostId: string | null } };

export type ReactToPostMutationVariables = Exact<{
  input: Types.ReactInput;
}>;


export type ReactToPostMutation = { react: { __typename: 'PostChange', id: string, version: number } };

export type FollowDiscussionMutationVariables = Exact<{
  input: Types.FollowDiscussionInput;
}>;


export type FollowDiscussionMutation = { followDiscussion: { __typename: 'DiscussionChange', id: string } };

export type MarkDiscussionReadMutationVariables = Exact<{
  input: Types.MarkReadInput;
}>;


export type MarkDiscussionReadMutation = { markRead: { __typename: 'DiscussionChange', id: string } };

export type WithdrawPostMutationVariables = Exact<{
  input: Types.WithdrawPostInput;
}>;


export type WithdrawPostMutation = { withdrawPost: { __typename: 'PostChange', id: string, state: Types.PostState, version: number } };

export type ModerateDiscussionMutationVariables = Exact<{
  input: Types.ModerateDiscussionInput;
}>;


export type ModerateDiscussionMutation = { moderateDiscussion: { __typename: 'DiscussionChange', id: string, state: Types.DiscussionState } };

export type ModeratePostMutationVariables = Exact<{
  input: Types.ModeratePostInput;
}>;


export type ModeratePostMutation = { moderatePost: { __typename: 'PostChange', id: string, state: Types.PostState, version: number } };

export const PostPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"react"}},{"kind":"Field","name":{"kind":"Name","value":"accept"}},{"kind":"Field","name":{"kind":"Name","value":"moderate"}}]}}]}}]} as unknown as DocumentNode<PostPartsFragment, unknown>;
export const DiscussionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DiscussionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"atPost"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"atNumber"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"atUnread"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discussion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"atPost"},"value":{"kind":"Variable","name":{"kind":"Name","value":"atPost"}}},{"kind":"Argument","name":{"kind":"Name","value":"atNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"atNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"atUnread"},"value":{"kind":"Variable","name":{"kind":"Name","value":"atUnread"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"replyCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastNumber"}},{"kind":"Field","name":{"kind":"Name","value":"lastRead"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"localeCount"}},{"kind":"Field","name":{"kind":"Name","value":"following"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"accept"}},{"kind":"Field","name":{"kind":"Name","value":"follow"}},{"kind":"Field","name":{"kind":"Name","value":"moderate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PostParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PostParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Post"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"editedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reactions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"react"}},{"kind":"Field","name":{"kind":"Name","value":"accept"}},{"kind":"Field","name":{"kind":"Name","value":"moderate"}}]}}]}}]} as unknown as DocumentNode<DiscussionPageQuery, DiscussionPageQueryVariables>;
export const ReplyToDiscussionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyToDiscussion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"discussionId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]} as unknown as DocumentNode<ReplyToDiscussionMutation, ReplyToDiscussionMutationVariables>;
export const AcceptAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedPostId"}}]}}]}}]} as unknown as DocumentNode<AcceptAnswerMutation, AcceptAnswerMutationVariables>;
export const ReactToPostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReactToPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"react"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReactToPostMutation, ReactToPostMutationVariables>;
export const FollowDiscussionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowDiscussion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowDiscussionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followDiscussion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FollowDiscussionMutation, FollowDiscussionMutationVariables>;
export const MarkDiscussionReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkDiscussionRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MarkDiscussionReadMutation, MarkDiscussionReadMutationVariables>;
export const WithdrawPostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<WithdrawPostMutation, WithdrawPostMutationVariables>;
export const ModerateDiscussionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModerateDiscussion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModerateDiscussionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moderateDiscussion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ModerateDiscussionMutation, ModerateDiscussionMutationVariables>;
export const ModeratePostDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ModeratePost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModeratePostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moderatePost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ModeratePostMutation, ModeratePostMutationVariables>;
operationIds.DiscussionPage = 'DiscussionPage~63181482';
operationIds.ReplyToDiscussion = 'ReplyToDiscussion~b3810870';
operationIds.AcceptAnswer = 'AcceptAnswer~698dd161';
operationIds.ReactToPost = 'ReactToPost~fe932477';
operationIds.FollowDiscussion = 'FollowDiscussion~adc7c009';
operationIds.MarkDiscussionRead = 'MarkDiscussionRead~f3b7177f';
operationIds.WithdrawPost = 'WithdrawPost~1071820a';
operationIds.ModerateDiscussion = 'ModerateDiscussion~7cbb3b38';
operationIds.ModeratePost = 'ModeratePost~bc24b0b1';
