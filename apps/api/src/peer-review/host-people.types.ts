import type { SetHostMemberInput as Set } from '@guildhall/domain/peer-review/panel-inputs';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('HostColleague', { description: 'Somebody who works for the host of a case' })
export class HostColleagueNode {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
}
@InputType()
export class SetHostMemberInput implements Set {
  @Field(() => ID) caseId: string;
  @Field(() => ID) personId: string;
  @Field(() => Boolean) takesPart: boolean;
  @Field(() => ID) clientMutationId: string;
}
