import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('TextDiffPart')
export class DiffPartNode {
  @Field(() => String, { description: 'SAME, ADDED or REMOVED' }) kind: string;
  @Field(() => String) text: string;
}
