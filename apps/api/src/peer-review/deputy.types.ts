import type { NameDeputyInput } from '@guildhall/domain/peer-review/panel-inputs';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('DeputyCandidate')
export class DeputyCandidateNode {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
}
@ObjectType('UnmanagedCase', { description: 'A case in which nobody who manages its programme may act; nothing of what it is about' })
export class UnmanagedCaseNode {
  @Field(() => ID) caseId: string;
  @Field(() => String) programmeName: string;
  @Field(() => [DeputyCandidateNode], { description: 'Of the same network, and without a part in the case' })
  candidates: DeputyCandidateNode[];
}
@InputType()
export class NameDeputyManagerInput implements NameDeputyInput {
  @Field(() => ID) caseId: string;
  @Field(() => ID) personId: string;
  @Field(() => ID) clientMutationId: string;
}
