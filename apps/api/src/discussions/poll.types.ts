import { pollMachine, type PollState } from '@guildhall/domain/discussions/poll';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';

export const PollStateEnum = Object.fromEntries(pollMachine.states.map((s) => [s, s])) as Record<PollState, PollState>;
registerEnumType(PollStateEnum, { name: 'PollState' });

@ObjectType('PollOption')
export class PollOptionNode {
  @Field(() => ID) id: string;
  @Field(() => String) text: string;
  @Field(() => Int, { nullable: true, description: 'Once the votes are counted, where enough people took part' }) votes: number | null;
  @Field(() => Boolean, { description: 'Chosen by the asker; known to nobody once the votes are counted' }) mine: boolean;
}
@ObjectType('PollViewerCan')
export class PollViewerCan {
  @Field(() => Boolean) vote: boolean;
  @Field(() => Boolean) close: boolean;
}
@ObjectType('Poll', { description: 'What a discussion of the kind POLL asks; the ballot is secret' })
export class PollNode {
  @Field(() => ID, { description: 'That of its discussion' }) id: string;
  @Field(() => PollStateEnum) state: PollState;
  @Field(() => Boolean, { description: 'The votes have been counted, and nobody knows any more whose they were' }) counted: boolean;
  @Field(() => Boolean, { description: 'Several choices in one vote' }) multiple: boolean;
  @Field(() => DateTime) closesAt: string;
  @Field(() => DateTime, { nullable: true }) closedAt: string | null;
  @Field(() => Int, { description: 'People who took part' }) voters: number;
  @Field(() => Int, { description: 'With fewer votes no result is kept' }) fewestVotes: number;
  @Field(() => [PollOptionNode]) options: PollOptionNode[];
  @Field(() => PollViewerCan) viewerCan: PollViewerCan;
}

@InputType()
export class PollInput {
  @Field(() => [String], { description: 'Two to ten' }) options: string[];
  @Field(() => Boolean, { defaultValue: false, description: 'Several may be chosen' }) multiple: boolean;
  @Field(() => DateTime, { nullable: true, description: 'At most a year from now; without it after 90 days' }) closesAt?: Date | null;
}
@InputType()
export class VoteInput {
  @Field(() => ID) discussionId: string;
  @Field(() => [ID]) optionIds: string[];
}
@InputType()
export class ClosePollInput {
  @Field(() => ID) discussionId: string;
}
