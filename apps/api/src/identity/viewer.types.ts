import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Viewer', { description: 'The person who asks, as they see themselves' })
export class ViewerNode {
  @Field(() => ID) id: string;
  @Field(() => String) displayName: string;
  @Field(() => String) locale: string;
  @Field(() => String) timeZone: string;
  @Field(() => Boolean) administrator: boolean;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => Boolean, { description: 'Gives and takes roles in some network or organisation' }) organises: boolean;
  @Field(() => Boolean, {
    description: 'Has asked for the end of the account and can still keep it; until then nothing else can be changed',
  })
  leaving: boolean;
  @Field(() => Int) version: number;
}
