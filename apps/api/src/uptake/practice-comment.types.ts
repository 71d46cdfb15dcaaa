import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AuthorNode } from '../communities/author.types.js';
import { DateTime } from '../kernel/datetime.js';

@ObjectType('PracticeCommentEarlier', { description: 'What a comment said before it was edited' })
export class PracticeCommentEarlierNode {
  @Field(() => DateTime) at: string;
  @Field(() => String, { description: 'Markdown' }) body: string;
}
@ObjectType('PracticeCommentCan', { description: 'What the person who asks may do' })
export class PracticeCommentCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean) hide: boolean;
}
@ObjectType('PracticeComment', { description: 'What somebody says of a practice, outside a consultation' })
export class PracticeCommentNode {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => Int, { description: 'The edition that could be read then' }) editionNo: number;
  @Field(() => String, { description: 'Harmless HTML' }) html: string;
  @Field(() => String, { nullable: true, description: 'Markdown, for who wrote it' }) body: string | null;
  @Field(() => AuthorNode, {
    nullable: true,
    description: 'Null: somebody who does not let the reader know their name, or a former member',
  })
  author: AuthorNode | null;
  @Field(() => Boolean) isOwn: boolean;
  @Field(() => DateTime) at: string;
  @Field(() => DateTime, { nullable: true }) editedAt: string | null;
  @Field(() => Boolean, { description: 'Only who wrote it and those who moderate see it' }) hidden: boolean;
  @Field(() => String, { description: 'Why it is hidden; plain text' }) hiddenReason: string;
  @Field(() => [PracticeCommentEarlierNode], { description: 'Newest first, at most 20; for those who moderate' })
  earlier: PracticeCommentEarlierNode[];
  @Field(() => PracticeCommentCan) viewerCan: PracticeCommentCan;
}
@ObjectType('PracticeCommentConnection', { description: 'Oldest first' })
export class PracticeCommentConnection {
  @Field(() => ID) practiceId: string;
  @Field(() => Int, { description: 'How many the reader may read' }) count: number;
  @Field(() => [PracticeCommentNode]) nodes: PracticeCommentNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}

@InputType()
export class WritePracticeCommentInput {
  @Field(() => ID) practiceId: string;
  @Field(() => ID) clientMutationId: string;
  @Field(() => String, { description: 'Markdown' }) body: string;
}
@InputType()
export class EditPracticeCommentInput {
  @Field(() => ID) commentId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String) body: string;
}
@InputType()
export class WithdrawPracticeCommentInput {
  @Field(() => ID) commentId: string;
  @Field(() => Int) expectedVersion: number;
}
@InputType()
export class HidePracticeCommentInput {
  @Field(() => ID) commentId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String) reason: string;
}
