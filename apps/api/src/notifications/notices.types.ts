import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AuthorNode } from '../communities/author.types.js';
import { DateTime } from '../kernel/datetime.js';
import { noticeKinds, type NoticeKind } from './notice.entity.js';

export const NoticeKindEnum = Object.fromEntries(noticeKinds.map((k) => [k, k])) as Record<NoticeKind, NoticeKind>;
registerEnumType(NoticeKindEnum, { name: 'NoticeKind' });

@ObjectType('Notice', { description: 'Something the place tells the person who asks; it vanishes with what it is about' })
export class NoticeNode {
  @Field(() => ID) id: string;
  @Field(() => NoticeKindEnum) kind: NoticeKind;
  @Field(() => DateTime) at: string;
  @Field(() => Boolean) unread: boolean;
  @Field(() => Int, { description: 'How many things it tells of' }) count: number;
  @Field(() => AuthorNode, { nullable: true }) actor: AuthorNode | null;
  @Field(() => String, { nullable: true }) communityName: string | null;
  @Field(() => String, { nullable: true }) communitySlug: string | null;
  @Field(() => ID, { nullable: true }) discussionId: string | null;
  @Field(() => String, { nullable: true }) discussionTitle: string | null;
  @Field(() => String, { nullable: true }) locale: string | null;
  @Field(() => ID, { nullable: true }) postId: string | null;
  @Field(() => ID, { nullable: true }) consultationId: string | null;
  @Field(() => String, { nullable: true, description: 'Title of the text that one is asked about' }) consultationTitle: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Last instant at which one can write in it' }) consultationClosesAt: string | null;
  @Field(() => ID, { nullable: true }) membershipId: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the saved search that found something, or title of the practice that was commented on',
  })
  subjectName: string | null;
  @Field(() => String, { nullable: true, description: 'Path of where it stands' }) subjectAddress: string | null;
  @Field(() => String, { nullable: true, description: 'Why one’s comment was hidden; plain text' }) reason: string | null;
}
@ObjectType('NoticeConnection')
export class NoticeConnection {
  @Field(() => [NoticeNode]) nodes: NoticeNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}
@InputType({ description: 'Some, or all where none is named' })
export class MarkNoticesReadInput {
  @Field(() => [ID], { nullable: true }) ids?: string[] | null;
}
