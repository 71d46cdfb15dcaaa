import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('MirrorCase', { description: 'The case of the host that reviews this host while this one reviews it' })
export class MirrorCaseNode {
  @Field(() => ID, { nullable: true, description: 'For whom that case is there' }) caseId: string | null;
  @Field(() => String) title: string;
  @Field(() => String) hostName: string;
}
