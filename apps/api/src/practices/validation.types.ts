import {
  conflictKinds,
  shownAs,
  validationMachine,
  validatorBars,
  type ConflictKind,
  type ShownAs,
  type ValidationDecision,
  type ValidationLevel,
  type ValidationState,
  type ValidatorBar,
} from '@guildhall/domain/practices/validation';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { ScoreNode, ValidationDecisionEnum, ValidationLevelEnum } from './opinion.types.js';
import { EditionNode, enumOf } from './practice.types.js';

export const ValidationStateEnum = enumOf(validationMachine.states, 'ValidationState', 'The task of one validator');
export const ShownAsEnum = enumOf(shownAs, 'ValidatorShownAs', 'How a validator stands on the public page');
export const ConflictKindEnum = enumOf(conflictKinds, 'ValidatorConflict', 'What stands between a validator and a fair opinion');
export const ValidatorBarEnum = enumOf(validatorBars, 'ValidatorBar', 'Why somebody may not be asked for their opinion');

@ObjectType('PracticeValidator', { description: 'A validator of the present text, for the coordinators who look after it' })
export class ValidatorNode {
  @Field(() => ID, { description: 'Of the task' }) id: string;
  @Field(() => Int) version: number;
  @Field(() => ValidationStateEnum) state: ValidationState;
  @Field(() => String) name: string;
  @Field(() => String) organisation: string;
  @Field(() => DateTime) askedAt: string;
  @Field(() => DateTime, { nullable: true }) givenAt: string | null;
  @Field(() => DateTime, { nullable: true }) endedAt: string | null;
  @Field(() => [ConflictKindEnum]) conflictKinds: ConflictKind[];
  @Field(() => String, { description: 'Words about a conflict, a refusal or a release' }) note: string;
  @Field(() => ValidationDecisionEnum, { nullable: true, description: 'Null before it is given' }) decision: ValidationDecision | null;
  @Field(() => String, { description: 'Empty before it is given' }) opinion: string;
  @Field(() => String, { description: 'For the coordinators alone' }) privateNote: string;
  @Field(() => [ScoreNode]) scores: ScoreNode[];
}
@ObjectType('ValidatorCandidate', { description: 'Somebody who could be asked, or why not' })
export class CandidateNode {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => [String]) organisations: string[];
  @Field(() => ValidatorBarEnum, { nullable: true, description: 'Null: can be asked' }) bar: ValidatorBar | null;
}
@ObjectType('ValidationTask', { description: 'What one has been asked to give an opinion on; for the validator alone' })
export class TaskNode {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => ValidationStateEnum) state: ValidationState;
  @Field(() => Boolean, { description: 'The text still waits for opinions' }) open: boolean;
  @Field(() => String) title: string;
  @Field(() => String) summary: string;
  @Field(() => String) locale: string;
  @Field(() => String, { nullable: true }) ownerName: string | null;
  @Field(() => [String]) authorNames: string[];
  @Field(() => String) networkName: string;
  @Field(() => String, { description: 'From where one speaks' }) organisation: string;
  @Field(() => DateTime) askedAt: string;
  @Field(() => DateTime) updatedAt: string;
  @Field(() => DateTime, { nullable: true }) givenAt: string | null;
  @Field(() => String, { nullable: true, description: 'Words of the public address, once there is one' }) slug: string | null;
  @Field(() => [ScoreNode]) scores: ScoreNode[];
  @Field(() => ValidationDecisionEnum, { nullable: true }) decision: ValidationDecision | null;
  @Field(() => String) opinion: string;
  @Field(() => String) privateNote: string;
  @Field(() => ShownAsEnum, { nullable: true }) shownAs: ShownAs | null;
  @Field(() => EditionNode, { nullable: true, description: 'The text; null before one has said that one has no conflict' })
  preview: EditionNode | null;
}

@InputType('AskValidatorInput')
export class AskValidatorInput {
  @Field(() => ID) practiceId: string;
  @Field(() => ID) personId: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType('ValidationStepInput')
export class ValidationStepInput {
  @Field(() => ID) validationId: string;
  @Field(() => Int) expectedVersion: number;
}
export const ConflictAnswerEnum = enumOf(['NO_CONFLICT', 'CONFLICT', 'DECLINE'], 'ValidatorAnswer', 'The first word of a validator');
@InputType('DeclareValidationInput')
export class DeclareValidationInput extends ValidationStepInput {
  @Field(() => ConflictAnswerEnum) answer: 'NO_CONFLICT' | 'CONFLICT' | 'DECLINE';
  @Field(() => [ConflictKindEnum], { defaultValue: [] }) kinds: ConflictKind[];
  @Field(() => String, { defaultValue: '' }) note: string;
}
@InputType('ValidationScoresInput')
export class ScoresInput {
  @Field(() => ValidationLevelEnum, { nullable: true }) clarity?: ValidationLevel | null;
  @Field(() => ValidationLevelEnum, { nullable: true }) evidence?: ValidationLevel | null;
  @Field(() => ValidationLevelEnum, { nullable: true }) effect?: ValidationLevel | null;
  @Field(() => ValidationLevelEnum, { nullable: true }) transferability?: ValidationLevel | null;
  @Field(() => ValidationLevelEnum, { nullable: true }) inclusion?: ValidationLevel | null;
}
@InputType('SaveOpinionInput')
export class SaveOpinionInput extends ValidationStepInput {
  @Field(() => ID) clientMutationId: string;
  @Field(() => ScoresInput) scores: ScoresInput;
  @Field(() => ValidationDecisionEnum, { nullable: true }) decision?: ValidationDecision | null;
  @Field(() => String, { description: 'Public once the text is' }) opinion: string;
  @Field(() => String, { description: 'For the coordinators alone' }) privateNote: string;
  @Field(() => ShownAsEnum, { nullable: true }) shownAs?: ShownAs | null;
}
@InputType('ReleaseValidatorInput')
export class ReleaseValidatorInput extends ValidationStepInput {
  @Field(() => String) reason: string;
}
