import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('LeftCase', { description: 'A case that the viewer has left; what they wrote in it is theirs to take' })
export class LeftCaseNode {
  @Field(() => ID) caseId: string;
  @Field(() => String) title: string;
  @Field(() => String) programmeName: string;
  @Field(() => Boolean, { description: 'Something that they wrote and never sent is still kept for them; they may delete it' })
  hasDraft: boolean;
}
