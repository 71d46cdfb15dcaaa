import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import { type EvidenceType, evidenceTypes } from '@guildhall/domain/peer-review/evidence-types';
import { type Strength, strengths } from '@guildhall/domain/peer-review/words';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { enumOf } from './case.types.js';

export const EvidenceTypeEnum = enumOf('EvidenceType', evidenceTypes);

export const StrengthEnum = enumOf('EvidenceStrength', strengths);

@ObjectType('DossierSection')
export class DossierSectionNode {
  @Field(() => String) key: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) dimensionKey: string | null;
  @Field(() => [String]) paragraphs: string[];
}

@ObjectType('DossierStep')
export class DossierStepNode {
  @Field(() => String) name: string;
  @Field(() => Float) weeks: number;
  @Field(() => String, { nullable: true }) dimensionKey: string | null;
}

@ObjectType('DossierFigure')
export class DossierFigureNode {
  @Field(() => String) value: string;
  @Field(() => String) label: string;
  @Field(() => String) source: string;
}

@ObjectType('SelfScore')
export class SelfScoreNode {
  @Field(() => String) dimensionKey: string;
  @Field(() => String, { nullable: true }) value: AnswerValue | null;
  @Field(() => String) text: string;
}

@ObjectType('Dossier', { description: 'The practice as pinned for the round' })
export class DossierNode {
  @Field(() => Int) seq: number;
  @Field(() => Int, { description: 'Number of the newest one: the host changed its dossier after it had applied where this is above 1' })
  newest: number;
  @Field(() => DateTime) at: string;
  @Field(() => String) title: string;
  @Field(() => String) summary: string;
  @Field(() => String) locale: string;
  @Field(() => [DossierSectionNode]) sections: DossierSectionNode[];
  @Field(() => [DossierStepNode]) journey: DossierStepNode[];
  @Field(() => [DossierFigureNode]) figures: DossierFigureNode[];
  @Field(() => [SelfScoreNode]) selfAssessment: SelfScoreNode[];
}

@ObjectType('EvidenceItem')
export class EvidenceNode {
  @Field(() => ID) id: string;
  @Field(() => EvidenceTypeEnum) type: EvidenceType;
  @Field(() => String) title: string;
  @Field(() => String) body: string;
  @Field(() => String, { nullable: true }) link: string | null;
  @Field(() => String) source: string;
  @Field(() => String, { nullable: true }) sectionKey: string | null;
  @Field(() => String, { nullable: true, description: 'Of an entry of the register of the visit' }) dimensionKey: string | null;
  @Field(() => StrengthEnum, { nullable: true, description: 'Of an entry of the register of the visit' }) strength: Strength | null;
}
