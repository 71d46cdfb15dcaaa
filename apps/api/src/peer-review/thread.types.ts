import type {
  AddTeamPostInput as Add,
  EditTeamPostInput as Edit,
  MarkTeamReadInput as Mark,
} from '@guildhall/domain/peer-review/team-threads';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';

@ObjectType('TeamPostEdit', { description: 'Words that a post had before' })
export class TeamPostEditNode {
  @Field(() => String) body: string;
  @Field(() => DateTime, { description: 'Until when' }) at: string;
}
@ObjectType('TeamPost')
export class TeamPostNode {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Counts within the case' }) number: number;
  @Field(() => String) body: string;
  @Field(() => String, { nullable: true, description: 'Null for a former peer' }) authorName: string | null;
  @Field(() => Boolean) mine: boolean;
  @Field(() => Boolean) unread: boolean;
  @Field(() => DateTime) at: string;
  @Field(() => DateTime, { nullable: true }) editedAt: string | null;
  @Field(() => [TeamPostEditNode]) edits: TeamPostEditNode[];
  @Field(() => Int) version: number;
  @Field(() => Boolean) viewerCanEdit: boolean;
}
@ObjectType('TeamThread', { description: 'What the team says about one dimension, or about none' })
export class TeamThreadNode {
  @Field(() => String, { nullable: true }) dimensionKey: string | null;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => Int) unread: number;
  @Field(() => [TeamPostNode]) posts: TeamPostNode[];
}
@ObjectType('TeamThreads', { description: 'The talk of a review team; the host never reads it' })
export class TeamThreadsNode {
  @Field(() => ID) caseId: string;
  @Field(() => String) title: string;
  @Field(() => String) programmeName: string;
  @Field(() => Int, { description: 'How many people read it' }) readers: number;
  @Field(() => [TeamThreadNode]) threads: TeamThreadNode[];
  @Field(() => Boolean) viewerCanWrite: boolean;
}
@InputType()
export class AddTeamPostInput implements Add {
  @Field(() => ID) caseId: string;
  @Field(() => String, { nullable: true }) dimensionKey?: string | null;
  @Field(() => String) body: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class EditTeamPostInput implements Edit {
  @Field(() => ID) postId: string;
  @Field(() => String) body: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class MarkTeamReadInput implements Mark {
  @Field(() => ID) caseId: string;
  @Field(() => String, { nullable: true }) dimensionKey?: string | null;
  @Field(() => Int, { description: 'Of the newest post that was seen' }) number: number;
}
