import { discussionActs, postActs } from '@guildhall/domain/discussions/discussion.inputs';
import {
  discussionKinds,
  discussionMachine,
  postMachine,
  reactionKinds,
  type DiscussionKind,
  type DiscussionState,
  type PostState,
  type ReactionKind,
} from '@guildhall/domain/discussions/discussion';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AuthorNode } from '../communities/author.types.js';
import { CommunityFields, CommunityHead, CommunityRoleEnum, MembershipStateEnum } from '../communities/communities.types.js';
import type { CommunityRole, MembershipState } from '@guildhall/domain/communities/membership';
import { DateTime } from '../kernel/datetime.js';

const asEnum = <T extends string>(values: readonly T[]) => Object.fromEntries(values.map((v) => [v, v])) as Record<T, T>;
export const DiscussionKindEnum = asEnum(discussionKinds);
export const DiscussionStateEnum = asEnum(discussionMachine.states);
export const PostStateEnum = asEnum(postMachine.states);
export const ReactionKindEnum = asEnum(reactionKinds);
export const DiscussionActEnum = asEnum(discussionActs);
export const PostActEnum = asEnum(postActs);
registerEnumType(DiscussionKindEnum, { name: 'DiscussionKind' });
registerEnumType(DiscussionStateEnum, { name: 'DiscussionState' });
registerEnumType(PostStateEnum, { name: 'PostState' });
registerEnumType(ReactionKindEnum, { name: 'ReactionKind' });
registerEnumType(DiscussionActEnum, { name: 'DiscussionAct' });
registerEnumType(PostActEnum, { name: 'PostAct' });

@ObjectType('DiscussionRow', { description: 'A discussion in a list' })
export class DiscussionRowNode {
  @Field(() => ID) id: string;
  @Field(() => DiscussionKindEnum) kind: DiscussionKind;
  @Field(() => DiscussionStateEnum) state: DiscussionState;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'First words, plain text' }) excerpt: string;
  @Field(() => String) locale: string;
  @Field(() => [String]) tags: string[];
  @Field(() => AuthorNode, { nullable: true, description: 'Null: a former member' }) author: AuthorNode | null;
  @Field(() => Boolean) pinned: boolean;
  @Field(() => Boolean) answered: boolean;
  @Field(() => Int) replyCount: number;
  @Field(() => Int, { description: 'Posts that the viewer has not read; at most 100 are counted' }) unread: number;
  @Field(() => DateTime) createdAt: string;
  @Field(() => DateTime) lastPostAt: string;
}
@ObjectType('DiscussionConnection')
export class DiscussionConnection {
  @Field(() => [DiscussionRowNode]) nodes: DiscussionRowNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}

@ObjectType('Community')
export class CommunityNode extends CommunityHead {
  @Field(() => DiscussionConnection) discussions: DiscussionConnection;
}
@ObjectType('CommunityLatest')
export class CommunityLatestNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) locale: string;
  @Field(() => DateTime) lastPostAt: string;
}
@ObjectType('FreshDiscussion', { description: 'A discussion in which others wrote since the viewer looked' })
export class FreshDiscussionNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) locale: string;
  @Field(() => Int, { description: 'Posts that the viewer has not read; at most 100 are counted' }) unread: number;
  @Field(() => String, { description: 'First words of the newest of them, plain text' }) line: string;
  @Field(() => String) lineLocale: string;
  @Field(() => DateTime, { description: 'When that was written' }) at: string;
  @Field(() => AuthorNode, { nullable: true, description: 'Who wrote it; null: a former member' }) author: AuthorNode | null;
}
@ObjectType('CommunityCard', { description: 'A community in a list' })
export class CommunityCardNode extends CommunityFields {
  @Field(() => MembershipStateEnum, { nullable: true }) viewerState: MembershipState | null;
  @Field(() => CommunityRoleEnum, { nullable: true }) viewerRole: CommunityRole | null;
  @Field(() => Int, { description: 'Discussions with posts that the viewer has not read; at most 100 are counted' }) unread: number;
  @Field(() => Int, { description: 'Applications that wait for the viewer' }) waiting: number;
  @Field(() => CommunityLatestNode, { nullable: true }) latest: CommunityLatestNode | null;
  @Field(() => [FreshDiscussionNode], {
    description: 'Where one’s own communities are asked for: the newest of what is unread, five at most',
  })
  fresh: FreshDiscussionNode[];
}
@ObjectType('CommunityConnection')
export class CommunityConnection {
  @Field(() => [CommunityCardNode]) nodes: CommunityCardNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}

@ObjectType('ReactionCount')
export class ReactionCountNode {
  @Field(() => ReactionKindEnum) kind: ReactionKind;
  @Field(() => Int) count: number;
  @Field(() => Boolean) mine: boolean;
}
@ObjectType('PostReference')
export class PostReferenceNode {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => AuthorNode, { nullable: true }) author: AuthorNode | null;
}
@ObjectType('PostViewerCan')
export class PostViewerCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean) react: boolean;
  @Field(() => Boolean) accept: boolean;
  @Field(() => Boolean) moderate: boolean;
}
@ObjectType('Post', { description: 'The text that opens a discussion (number 1), or a reply to it' })
export class PostNode {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => PostStateEnum) state: PostState;
  @Field(() => String, { description: 'Sanitised HTML; empty once withdrawn' }) html: string;
  @Field(() => String, { nullable: true, description: 'Markdown, for its author' }) body: string | null;
  @Field(() => String) locale: string;
  @Field(() => AuthorNode, { nullable: true, description: 'Null: a former member' }) author: AuthorNode | null;
  @Field(() => PostReferenceNode, { nullable: true }) replyTo: PostReferenceNode | null;
  @Field(() => Int) revision: number;
  @Field(() => Int) version: number;
  @Field(() => DateTime) createdAt: string;
  @Field(() => DateTime, { nullable: true }) editedAt: string | null;
  @Field(() => [ReactionCountNode]) reactions: ReactionCountNode[];
  @Field(() => PostViewerCan) viewerCan: PostViewerCan;
}
@ObjectType('PostConnection')
export class PostConnection {
  @Field(() => [PostNode]) nodes: PostNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}
@ObjectType('DiscussionViewerCan')
export class DiscussionViewerCan {
  @Field(() => Boolean) reply: boolean;
  @Field(() => Boolean) accept: boolean;
  @Field(() => Boolean) follow: boolean;
  @Field(() => Boolean) moderate: boolean;
}
@ObjectType('DiscussionCommunity')
export class DiscussionCommunityNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String) visibility: string;
  @Field(() => String) state: string;
  @Field(() => Int, { nullable: true, description: 'Null where it may not be known' }) memberCount: number | null;
}
@ObjectType('Discussion')
export class DiscussionNode extends DiscussionRowNode {
  @Field(() => Int) version: number;
  @Field(() => DiscussionCommunityNode) community: DiscussionCommunityNode;
  @Field(() => PostNode, { nullable: true }) opening: PostNode | null;
  @Field(() => PostNode, { nullable: true }) acceptedAnswer: PostNode | null;
  @Field(() => PostConnection, { description: 'Replies in order of time' }) posts: PostConnection;
  @Field(() => Int, { description: 'Number of the newest post' }) lastNumber: number;
  @Field(() => Int, { description: 'Number after which the page begins' }) after: number;
  @Field(() => Int, { description: 'Number of the last post that the viewer has read; 0 for none' }) lastRead: number;
  @Field(() => Int) peopleCount: number;
  @Field(() => Int) localeCount: number;
  @Field(() => Boolean) following: boolean;
  @Field(() => DiscussionViewerCan) viewerCan: DiscussionViewerCan;
}

@ObjectType('PostRevision', { description: 'What a post said from `at` on' })
export class PostRevisionNode {
  @Field(() => Int) revision: number;
  @Field(() => String) html: string;
  @Field(() => String) body: string;
  @Field(() => String) locale: string;
  @Field(() => DateTime) at: string;
}
@ObjectType('DiscussionHit')
export class DiscussionHitNode {
  @Field(() => ID) postId: string;
  @Field(() => ID) discussionId: string;
  @Field(() => Int) number: number;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'Plain words around what was found; found words stand between ⟦ and ⟧' }) passage: string;
  @Field(() => String) locale: string;
  @Field(() => String) communityName: string;
  @Field(() => String) communitySlug: string;
  @Field(() => AuthorNode, { nullable: true }) author: AuthorNode | null;
  @Field(() => DateTime) createdAt: string;
}
@ObjectType('DiscussionHitConnection')
export class DiscussionHitConnection {
  @Field(() => [DiscussionHitNode]) nodes: DiscussionHitNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}
/** What a change gives back: enough to find the thing again. */
@ObjectType('PostChange')
export class PostChangeNode {
  @Field(() => ID) id: string;
  @Field(() => ID) discussionId: string;
  @Field(() => Int) number: number;
  @Field(() => PostStateEnum) state: PostState;
  @Field(() => Int) version: number;
}
@ObjectType('DiscussionChange')
export class DiscussionChangeNode {
  @Field(() => ID) id: string;
  @Field(() => DiscussionStateEnum) state: DiscussionState;
  @Field(() => String) title: string;
  @Field(() => ID, { nullable: true }) acceptedPostId: string | null;
}
