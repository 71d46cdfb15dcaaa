import { actionMachine, checkpointMachine, type ActionState, type CheckpointState } from '@guildhall/domain/peer-review/machines';
import { stances, type Stance } from '@guildhall/domain/peer-review/words';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { CaseStateEnum, enumOf } from './case.types.js';
import type { CaseState } from '@guildhall/domain/peer-review/machines';
import { EvidenceNode } from './dossier.types.js';
import { BenchmarkNode } from './scores.types.js';

export const StanceEnum = enumOf('RecommendationStance', stances);
export const ActionStateEnum = enumOf('ActionState', actionMachine.states);
export const CheckpointStateEnum = enumOf('CheckpointState', checkpointMachine.states);

@ObjectType('AnsweredRecommendation', { description: 'A recommendation of the edition that holds, and the answer of the host' })
export class AnsweredRecommendationNode {
  @Field(() => ID) id: string;
  @Field(() => String) code: string;
  @Field(() => String) text: string;
  @Field(() => StanceEnum, { nullable: true }) stance: Stance | null;
  @Field(() => String) reason: string;
  @Field(() => Int, { description: '0 where there is no answer yet' }) version: number;
}
@ObjectType('ImprovementActionRights')
export class ActionRightsNode {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) agree: boolean;
  @Field(() => Boolean) start: boolean;
  @Field(() => Boolean) claim: boolean;
  @Field(() => Boolean) sendBack: boolean;
  @Field(() => Boolean) verify: boolean;
  @Field(() => Boolean) drop: boolean;
  @Field(() => Boolean) addEvidence: boolean;
}
@ObjectType('ImprovementAction')
export class ImprovementActionNode {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true }) recommendationId: string | null;
  @Field(() => String) title: string;
  @Field(() => ID, { nullable: true }) ownerPersonId: string | null;
  @Field(() => String, { nullable: true }) ownerName: string | null;
  @Field(() => String, { nullable: true, description: 'Day on the wall clock of the case' }) dueOn: string | null;
  @Field(() => String) indicator: string;
  @Field(() => String) baseline: string;
  @Field(() => String) target: string;
  @Field(() => ActionStateEnum) state: ActionState;
  @Field(() => Boolean) overdue: boolean;
  @Field(() => [EvidenceNode]) evidence: EvidenceNode[];
  @Field(() => DateTime, { nullable: true }) verifiedAt: string | null;
  @Field(() => String, { nullable: true }) verifiedByName: string | null;
  @Field(() => String, { nullable: true }) dropReason: string | null;
  @Field(() => Int) version: number;
  @Field(() => ActionRightsNode) viewerCan: ActionRightsNode;
}
@ObjectType('Checkpoint', { description: 'A look back after so many months' })
export class CheckpointNode {
  @Field(() => ID) id: string;
  @Field(() => Int) month: number;
  @Field(() => String) dueOn: string;
  @Field(() => CheckpointStateEnum) state: CheckpointState;
  @Field(() => Boolean) overdue: boolean;
  @Field(() => String) hostSummary: string;
  @Field(() => String) peerAssessment: string;
  @Field(() => String, { nullable: true }) waiveReason: string | null;
  @Field(() => Int) version: number;
  @Field(() => Boolean) viewerCanReport: boolean;
  @Field(() => Boolean) viewerCanAssess: boolean;
  @Field(() => Boolean) viewerCanWaive: boolean;
}
@ObjectType('HostPerson', { description: 'Somebody of the host who can own an action' })
export class HostPersonNode {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}
@ObjectType('GapReading', { description: 'Readings of one dimension side by side' })
export class GapReadingNode {
  @Field(() => String) key: string;
  @Field(() => String) title: string;
  @Field(() => Int, { nullable: true, description: 'The host’s own' }) self: number | null;
  @Field(() => Float, { nullable: true, description: 'Median of the peers before the visit; null where fewer than two scored' }) desk:
    | number
    | null;
  @Field(() => Int, { nullable: true, description: 'The team’s, in the final report' }) agreed: number | null;
  @Field(() => Int, { nullable: true, description: 'The team’s in the next review' }) again: number | null;
  @Field(() => BenchmarkNode, { nullable: true }) benchmark: BenchmarkNode | null;
}
@ObjectType('CaseProgress', { description: 'How many, and nothing of what: for observers' })
export class CaseProgressNode {
  @Field(() => Int) accepted: number;
  @Field(() => Int) partly: number;
  @Field(() => Int) rejected: number;
  @Field(() => Int) doneBefore: number;
  @Field(() => Int) open: number;
  @Field(() => Int) done: number;
  @Field(() => Int) verified: number;
}
@ObjectType('CaseResultsRights')
export class CaseResultsRightsNode {
  @Field(() => Boolean) respond: boolean;
  @Field(() => Boolean) giveResponses: boolean;
  @Field(() => Boolean) plan: boolean;
  @Field(() => Boolean) agreeAsHost: boolean;
  @Field(() => Boolean) agreeAsPeer: boolean;
  @Field(() => Boolean) close: boolean;
  @Field(() => Boolean) beginBrief: boolean;
  @Field(() => Boolean) beginReReview: boolean;
}
@ObjectType('CaseResults', { description: 'The fourth phase: answers, actions, looks back and what was learned' })
export class CaseResultsNode {
  @Field(() => ID) caseId: string;
  @Field(() => String) title: string;
  @Field(() => String) hostName: string;
  @Field(() => String) place: string;
  @Field(() => String) programmeName: string;
  @Field(() => CaseStateEnum) state: CaseState;
  @Field(() => Int) caseVersion: number;
  @Field(() => Int, { description: 'Of the plan; who agrees names it' }) planVersion: number;
  @Field(() => [AnsweredRecommendationNode]) recommendations: AnsweredRecommendationNode[];
  @Field(() => [ImprovementActionNode]) actions: ImprovementActionNode[];
  @Field(() => [CheckpointNode]) checkpoints: CheckpointNode[];
  @Field(() => CaseProgressNode, {
    nullable: true,
    description: 'For observers, once the host has answered; null for those who read answers and actions',
  })
  progress: CaseProgressNode | null;
  @Field(() => [HostPersonNode], { description: 'For those who plan' }) hostPeople: HostPersonNode[];
  @Field(() => [GapReadingNode]) gap: GapReadingNode[];
  @Field(() => [String], { description: 'Names of the levels 1 to 5' }) levels: string[];
  @Field(() => DateTime, { nullable: true }) hostAgreedAt: string | null;
  @Field(() => DateTime, { nullable: true }) peerAgreedAt: string | null;
  @Field(() => String) learningNote: string;
  @Field(() => DateTime, { nullable: true }) closedAt: string | null;
  @Field(() => ID, { nullable: true, description: 'For the host' }) briefPracticeId: string | null;
  @Field(() => ID, { nullable: true, description: 'The next review, for those who may know of it' }) successorId: string | null;
  @Field(() => ID, { nullable: true, description: 'The review before, for those who may know of it' }) predecessorId: string | null;
  @Field(() => CaseResultsRightsNode) viewerCan: CaseResultsRightsNode;
}
