import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Viewer', { description: 'The person who asks, as they see themselves' })
export class ViewerNode {
  @Field(() => ID) id: string;
  @Field(() => String) displayName: string;
  @Field(() => String) locale: string;
  @Field(() => String) timeZone: string;
  @Field(() => Boolean) administrator: boolean;
}
