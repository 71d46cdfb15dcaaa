import type * as i from '@guildhall/domain/peer-review/results-inputs';
import type { EvidenceType } from '@guildhall/domain/peer-review/evidence-types';
import type { Stance } from '@guildhall/domain/peer-review/words';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { enumOf } from './case.types.js';
import { EvidenceTypeEnum } from './dossier.types.js';
import { StanceEnum } from './improvement.types.js';

const ActionStepEnum = enumOf('ActionStep', ['agree', 'start', 'claim', 'sendBack', 'drop', 'verify'] as const);

@InputType()
export class RespondInput implements i.RespondInput {
  @Field(() => ID) recommendationId: string;
  @Field(() => StanceEnum) stance: Stance;
  @Field(() => String, { defaultValue: '' }) reason: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class SaveActionInput implements i.SaveActionInput {
  @Field(() => ID) caseId: string;
  @Field(() => ID, { nullable: true }) actionId?: string | null;
  @Field(() => ID, { nullable: true }) recommendationId?: string | null;
  @Field(() => String) title: string;
  @Field(() => ID, { nullable: true }) ownerPersonId?: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) dueOn?: string | null;
  @Field(() => String, { defaultValue: '' }) indicator: string;
  @Field(() => String, { defaultValue: '' }) baseline: string;
  @Field(() => String, { defaultValue: '' }) target: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class MoveActionInput implements i.MoveActionInput {
  @Field(() => ID) actionId: string;
  @Field(() => ActionStepEnum) action: i.MoveActionInput['action'];
  @Field(() => String, { defaultValue: '' }) reason: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class AddActionEvidenceInput implements i.AddActionEvidenceInput {
  @Field(() => ID) actionId: string;
  @Field(() => EvidenceTypeEnum) type: EvidenceType;
  @Field(() => String) title: string;
  @Field(() => String, { defaultValue: '' }) source: string;
  @Field(() => String, { nullable: true }) link?: string | null;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class ReportCheckpointInput implements i.ReportCheckpointInput {
  @Field(() => ID) checkpointId: string;
  @Field(() => String) summary: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class AssessCheckpointInput implements i.AssessCheckpointInput {
  @Field(() => ID) checkpointId: string;
  @Field(() => String) assessment: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class WaiveCheckpointInput implements i.WaiveCheckpointInput {
  @Field(() => ID) checkpointId: string;
  @Field(() => String) reason: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class CloseCaseInput implements i.CloseCaseInput {
  @Field(() => ID) caseId: string;
  @Field(() => String) learningNote: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class BeginBriefInput implements i.BeginBriefInput {
  @Field(() => ID) caseId: string;
  @Field(() => Boolean, { description: 'What was learned may be told to others' }) consent: boolean;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class BeginReReviewInput implements i.BeginReReviewInput {
  @Field(() => ID) caseId: string;
  @Field(() => ID) clientMutationId: string;
}
