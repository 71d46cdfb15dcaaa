import {
  validationCriteria,
  validationDecisions,
  validationLevels,
  type ValidationCriterion,
  type ValidationDecision,
  type ValidationLevel,
} from '@guildhall/domain/practices/validation';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { enumOf } from '../kernel/enums.js';

export const CriterionEnum = enumOf(validationCriteria.keys);
export const ValidationLevelEnum = enumOf(validationLevels);
export const ValidationDecisionEnum = enumOf(validationDecisions);
registerEnumType(CriterionEnum, { name: 'ValidationCriterion', description: 'What a validator is asked about each text' });
registerEnumType(ValidationLevelEnum, { name: 'ValidationLevel', description: 'How far a text meets a criterion' });
registerEnumType(ValidationDecisionEnum, {
  name: 'ValidationDecision',
  description: 'ACCEPT counts for the quorum; REVISE and DECLINE count against it',
});

@ObjectType('ValidationScore', { description: 'What a validator says of one criterion' })
export class ScoreNode {
  @Field(() => CriterionEnum) criterion: ValidationCriterion;
  @Field(() => ValidationLevelEnum) level: ValidationLevel;
}
@ObjectType('PracticeOpinion', { description: 'The opinion of a validator outside the organisation, as they chose to be shown' })
export class OpinionNode {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) organisation: string | null;
  @Field(() => DateTime) at: string;
  @Field(() => ValidationDecisionEnum) decision: ValidationDecision;
  @Field(() => String, { description: 'Plain text' }) opinion: string;
  @Field(() => [ScoreNode]) scores: ScoreNode[];
}
