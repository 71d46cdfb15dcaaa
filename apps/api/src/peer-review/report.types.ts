import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import type { ReportState } from '@guildhall/domain/peer-review/machines';
import { type Horizon, type Priority, horizons, priorities } from '@guildhall/domain/peer-review/words';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { ReportStateEnum, enumOf } from './case.types.js';
import { EvidenceNode } from './dossier.types.js';
import { RubricVersionNode } from './rubric.types.js';
import type { Waiver } from './waiver.queries.js';
import { BenchmarkNode, CaseScoresNode } from './scores.types.js';

export const PriorityEnum = enumOf('RecommendationPriority', priorities);

export const HorizonEnum = enumOf('RecommendationHorizon', horizons);

@ObjectType('ReportSection')
export class SectionNode {
  @Field(() => String) key: string;
  @Field(() => String, { nullable: true }) dimensionKey: string | null;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String) body: string;
  @Field(() => String, { nullable: true }) agreed: AnswerValue | null;
  @Field(() => String) rationale: string;
  @Field(() => String, { description: 'Where there is too little evidence for a score: what would have to be shown' })
  evidenceNeeded: string;
  @Field(() => [ID], { description: 'As far as the viewer may read it' }) evidenceIds: string[];
  @Field(() => [EvidenceNode], { description: 'As far as the viewer may read it' }) evidence: EvidenceNode[];
  @Field(() => Int, { description: '0 where it was never saved' }) version: number;
  @Field(() => BenchmarkNode, { nullable: true, description: 'Beside a final report' }) benchmark: BenchmarkNode | null;
}

@ObjectType('Recommendation')
export class RecommendationNode {
  @Field(() => ID) id: string;
  @Field(() => String) code: string;
  @Field(() => String) text: string;
  @Field(() => [String]) dimensionKeys: string[];
  @Field(() => [ID], { description: 'As far as the viewer may read it' }) evidenceIds: string[];
  @Field(() => [EvidenceNode], { description: 'As far as the viewer may read it' }) evidence: EvidenceNode[];
  @Field(() => PriorityEnum) priority: Priority;
  @Field(() => String) addressee: string;
  @Field(() => HorizonEnum) horizon: Horizon;
  @Field(() => Int) version: number;
}

@ObjectType('Dissent')
export class DissentNode {
  @Field(() => String, { nullable: true, description: 'Null for one member who is not named' }) name: string | null;
  @Field(() => String) text: string;
}

@ObjectType('ReportSignatures')
export class SignaturesNode {
  @Field(() => Int) given: number;
  @Field(() => Int) needed: number;
  @Field(() => Boolean, { description: 'Whether the viewer has signed these very words' }) mine: boolean;
  @Field(() => [String], { description: 'Names, for the team' }) names: string[];
  @Field(() => [DissentNode]) dissent: DissentNode[];
  @Field(() => Boolean, { description: 'So many dissent that it cannot go to the host; for who writes it and who runs the case' })
  stopped: boolean;
}

export const WaivedByEnum = enumOf('WaivedBy', ['FACILITATOR', 'PROGRAMME_MANAGER'] as const);

@ObjectType('Waiver', { description: 'A conflict of interest of somebody who took part that was declared and waived' })
export class WaiverNode {
  @Field(() => WaivedByEnum) by: Waiver['by'];
  @Field(() => String, { nullable: true, description: 'For those who take part in the case' }) byName: string | null;
}

@ObjectType('Missing', { description: 'Something that keeps a step from being taken' })
export class MissingNode {
  @Field(() => String) path: string;
  @Field(() => String) rule: string;
}

@ObjectType('ReportRights')
export class ReportRightsNode {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) sign: boolean;
  @Field(() => Boolean) release: boolean;
  @Field(() => Boolean) finalise: boolean;
}

@ObjectType('ConsensusReport')
export class ReportNode {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => String) title: string;
  @Field(() => String) hostName: string;
  @Field(() => String) place: string;
  @Field(() => String) programmeName: string;
  @Field(() => ReportStateEnum) state: ReportState;
  @Field(() => Int) edition: number;
  @Field(() => String) headHash: string;
  @Field(() => DateTime, { nullable: true }) releasedAt: string | null;
  @Field(() => DateTime, { nullable: true }) finalisedAt: string | null;
  @Field(() => String) visibility: string;
  @Field(() => RubricVersionNode) rubric: RubricVersionNode;
  @Field(() => [SectionNode]) sections: SectionNode[];
  @Field(() => [RecommendationNode]) recommendations: RecommendationNode[];
  @Field(() => [WaiverNode]) waivers: WaiverNode[];
  @Field(() => SignaturesNode) signatures: SignaturesNode;
  @Field(() => CaseScoresNode, { nullable: true }) scores: CaseScoresNode | null;
  @Field(() => [EvidenceNode], { description: 'To choose from when writing; empty for readers' }) evidenceToCite: EvidenceNode[];
  @Field(() => [MissingNode], { description: 'For writers: what the report lacks' }) missing: MissingNode[];
  @Field(() => Int) version: number;
  @Field(() => ReportRightsNode) viewerCan: ReportRightsNode;
}
