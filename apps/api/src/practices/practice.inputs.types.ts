import { licences, type Licence } from '@guildhall/domain/practices/content';
import type { ScreeningDecision } from '@guildhall/domain/practices/screening';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { PatchInput, ScreeningDecisionEnum } from './draft.types.js';

@InputType('StartPracticeInput')
export class StartPracticeInput {
  @Field(() => ID) clientMutationId: string;
  @Field(() => ID, { nullable: true, description: 'Of one of the networks; by default the first that one belongs to' }) networkId?:
    | string
    | null;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true, description: 'Language of the text' }) locale?: string | null;
}
@InputType('SavePracticeDraftInput')
export class SaveDraftInput {
  @Field(() => ID) practiceId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
  @Field(() => PatchInput) patch: PatchInput;
}
@InputType('PracticeContactInput')
export class ContactInput {
  @Field(() => ID) practiceId: string;
}
@InputType('PracticeStepInput')
export class StepInput {
  @Field(() => ID) practiceId: string;
  @Field(() => Int) expectedVersion: number;
}
@InputType('ScreenPracticeInput')
export class ScreenInput extends StepInput {
  @Field(() => ID) clientMutationId: string;
  @Field(() => ScreeningDecisionEnum) decision: ScreeningDecision;
  @Field(() => String) reason: string;
  @Field(() => [ID], { defaultValue: [], description: 'Figures that one has seen at their sources' }) verifiedFactIds: string[];
}
@InputType('PublishPracticeInput')
export class PublishInput extends StepInput {
  @Field(() => ID) clientMutationId: string;
  @Field(() => String, { description: `SPDX name: ${licences.join(', ')}` }) licence: Licence;
  @Field(() => Boolean, { description: 'The organisation that the text speaks for has agreed' }) ownerConsent: boolean;
  @Field(() => String, { description: 'Name and function of who agreed' }) consentGivenBy: string;
}
@InputType('BeginPracticeEditionInput')
export class BeginInput {
  @Field(() => ID) practiceId: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType('WithdrawPracticeInput')
export class WithdrawInput extends StepInput {
  @Field(() => ID) clientMutationId: string;
  @Field(() => String) reason: string;
}
