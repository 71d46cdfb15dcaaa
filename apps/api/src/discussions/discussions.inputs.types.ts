import type { DiscussionKind, ReactionKind } from '@guildhall/domain/discussions/discussion';
import type { ModerateDiscussion, ModeratePost } from '@guildhall/domain/discussions/discussion.inputs';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { PollInput } from './poll.types.js';
import { DiscussionActEnum, DiscussionKindEnum, PostActEnum, ReactionKindEnum } from './discussions.types.js';

@InputType()
export class StartDiscussionInput {
  @Field(() => ID) communityId: string;
  @Field(() => DiscussionKindEnum) kind: DiscussionKind;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'Markdown' }) body: string;
  @Field(() => String) locale: string;
  @Field(() => [String], { defaultValue: [] }) tags: string[];
  @Field(() => Boolean, { defaultValue: true }) follow: boolean;
  @Field(() => PollInput, { nullable: true, description: 'What a POLL asks; nothing else has it' }) poll?: PollInput | null;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class ReplyInput {
  @Field(() => ID) discussionId: string;
  @Field(() => String, { description: 'Markdown' }) body: string;
  @Field(() => String) locale: string;
  @Field(() => ID, { nullable: true }) replyToId?: string | null;
  @Field(() => Boolean, { defaultValue: true }) follow: boolean;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class EditPostInput {
  @Field(() => ID) postId: string;
  @Field(() => String, { description: 'Markdown' }) body: string;
  @Field(() => String, { nullable: true }) locale?: string;
  @Field(() => Int) expectedVersion: number;
}
@InputType()
export class WithdrawPostInput {
  @Field(() => ID) postId: string;
  @Field(() => Int) expectedVersion: number;
}
@InputType({ description: 'Without a post the accepted answer is taken back' })
export class AcceptAnswerInput {
  @Field(() => ID) discussionId: string;
  @Field(() => ID, { nullable: true }) postId?: string | null;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class ReactInput {
  @Field(() => ID) postId: string;
  @Field(() => ReactionKindEnum) kind: ReactionKind;
  @Field(() => Boolean) on: boolean;
}
@InputType()
export class FollowDiscussionInput {
  @Field(() => ID) discussionId: string;
  @Field(() => Boolean) on: boolean;
}
@InputType()
export class MarkReadInput {
  @Field(() => ID) discussionId: string;
  @Field(() => Int) number: number;
}
@InputType()
export class ModerateDiscussionInput {
  @Field(() => ID) discussionId: string;
  @Field(() => DiscussionActEnum) act: ModerateDiscussion['act'];
}
@InputType()
export class ModeratePostInput {
  @Field(() => ID) postId: string;
  @Field(() => PostActEnum) act: ModeratePost['act'];
}
@InputType()
export class SearchDiscussionsInput {
  @Field(() => String) text: string;
  @Field(() => ID, { nullable: true }) communityId?: string | null;
  @Field(() => String, { nullable: true }) locale?: string | null;
}
