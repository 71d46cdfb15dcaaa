import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AuthorNode } from '../communities/author.types.js';
import { DateTime } from '../kernel/datetime.js';

@ObjectType('PracticeCommentEarlier', { description: 'What a comment said before it was edited' })
export class PracticeCommentEarlierNode {
  @Field(() => DateTime) at: string;
  @Field(() => String, { description: 'Markdown' }) body: string;
}
@ObjectType('PracticeCommentReport', { description: 'What a reader says is wrong with a comment; nobody learns who it was' })
export class PracticeCommentReportNode {
  @Field(() => DateTime) at: string;
  @Field(() => String, { description: 'Plain text' }) reason: string;
}
@ObjectType('PracticeCommentCan', { description: 'What the person who asks may do' })
export class PracticeCommentCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean) answer: boolean;
  @Field(() => Boolean) report: boolean;
  @Field(() => Boolean) hide: boolean;
  @Field(() => Boolean) show: boolean;
  @Field(() => Boolean, { description: 'Let it stand although it was reported' }) settle: boolean;
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
  @Field(() => ID, { nullable: true, description: 'Of the comment that it answers, under which it stands' }) answerToId: string | null;
  @Field(() => Boolean, { description: 'Taken back; its place stays since there are answers' }) withdrawn: boolean;
  @Field(() => Boolean) isOwn: boolean;
  @Field(() => DateTime) at: string;
  @Field(() => DateTime, { nullable: true }) editedAt: string | null;
  @Field(() => Boolean, { description: 'Only who wrote it and those who moderate see it' }) hidden: boolean;
  @Field(() => String, { description: 'Why it is hidden; plain text' }) hiddenReason: string;
  @Field(() => [PracticeCommentReportNode], {
    description: 'That nobody has looked at yet, oldest first, at most 50; for those who moderate',
  })
  reports: PracticeCommentReportNode[];
  @Field(() => Boolean, { description: 'The person who asks has reported it, and nobody has looked at it yet' }) viewerReported: boolean;
  @Field(() => [PracticeCommentEarlierNode], { description: 'Newest first, at most 20; for those who moderate' })
  earlier: PracticeCommentEarlierNode[];
  @Field(() => PracticeCommentCan) viewerCan: PracticeCommentCan;
}
@ObjectType('PracticeCommentConnection', { description: 'Oldest first, each with its answers under it' })
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
  @Field(() => ID, { nullable: true, description: 'The comment that it answers; of an answer there are none' }) answerToId?: string | null;
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
@InputType()
export class ShowPracticeCommentInput {
  @Field(() => ID) commentId: string;
  @Field(() => Int) expectedVersion: number;
}
@InputType()
export class ReportPracticeCommentInput {
  @Field(() => ID) commentId: string;
  @Field(() => String) reason: string;
}
@InputType()
export class SettleCommentReportsInput {
  @Field(() => ID) commentId: string;
}
