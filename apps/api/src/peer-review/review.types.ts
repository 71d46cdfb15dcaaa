import { createUnionType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import type { Gap } from '@guildhall/domain/peer-review/scores';
import type { ReportState, ReviewState } from '@guildhall/domain/peer-review/machines';
import { evidenceTypes, horizons, priorities, type EvidenceType, type Horizon, type Priority } from '@guildhall/domain/peer-review/words';
import { DateTime } from '../kernel/datetime.js';
import { DeadlineNode, enumOf, OwnAssignmentNode, OwnReviewNode, ReportStateEnum, ReviewStateEnum } from './case.types.js';

export const EvidenceTypeEnum = enumOf('EvidenceType', evidenceTypes);
export const PriorityEnum = enumOf('RecommendationPriority', priorities);
export const HorizonEnum = enumOf('RecommendationHorizon', horizons);
export const GapEnum = enumOf('ScoreGap', ['HIDDEN_STRENGTH', 'BLIND_SPOT'] as const);

@ObjectType('RubricAnchor')
export class AnchorNode {
  @Field(() => Int) level: number;
  @Field(() => String) name: string;
  @Field(() => String) text: string;
}
@ObjectType('RubricDimension', { description: 'In the language of the viewer where the rubric has it' })
export class DimensionNode {
  @Field(() => String) key: string;
  @Field(() => String) title: string;
  @Field(() => String) group: string;
  @Field(() => [String]) questions: string[];
  @Field(() => [String]) lookFor: string[];
  @Field(() => [AnchorNode]) anchors: AnchorNode[];
  @Field(() => Int) commentMinChars: number;
  @Field(() => Boolean) allowNotInScope: boolean;
  @Field(() => Boolean) allowInsufficientEvidence: boolean;
}
@ObjectType('RubricVersion')
export class RubricVersionNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) semver: string;
  @Field(() => String) status: string;
  @Field(() => DateTime, { nullable: true }) publishedAt: string | null;
  @Field(() => Int) evidenceFrom: number;
  @Field(() => Int) twoKindsFrom: number;
  @Field(() => [DimensionNode]) dimensions: DimensionNode[];
}
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
}
@ObjectType('ReviewAnswer')
export class AnswerNode {
  @Field(() => String) dimensionKey: string;
  @Field(() => String, { nullable: true, description: '1 to 5, NS (not in scope) or IE (insufficient evidence)' })
  value: AnswerValue | null;
  @Field(() => Int, { nullable: true }) confidence: number | null;
  @Field(() => String) reason: string;
  @Field(() => String) strengths: string;
  @Field(() => String) improvements: string;
  @Field(() => String) noteToTeam: string;
  @Field(() => [ID]) evidenceIds: string[];
  @Field(() => Int) version: number;
  @Field(() => DateTime) savedAt: string;
}
@ObjectType('ReviewForm', { description: 'Everything that the viewer’s own review needs, in one answer' })
export class ReviewFormNode {
  @Field(() => ID) caseId: string;
  @Field(() => String) title: string;
  @Field(() => OwnReviewNode) review: OwnReviewNode;
  @Field(() => OwnAssignmentNode, { nullable: true }) assignment: OwnAssignmentNode | null;
  @Field(() => DossierNode) dossier: DossierNode;
  @Field(() => RubricVersionNode) rubric: RubricVersionNode;
  @Field(() => [AnswerNode]) answers: AnswerNode[];
  @Field(() => [EvidenceNode]) evidence: EvidenceNode[];
  @Field(() => DeadlineNode, { nullable: true }) deadline: DeadlineNode | null;
  @Field(() => Boolean) late: boolean;
  @Field(() => Boolean) viewerCanRetract: boolean;
}
@ObjectType('SavedAnswer')
export class SavedAnswerNode {
  @Field(() => AnswerNode) answer: AnswerNode;
  @Field(() => Int) version: number;
  @Field(() => DateTime) savedAt: string;
}
@ObjectType('AnswerFields')
export class AnswerFieldsNode {
  @Field(() => String, { nullable: true }) value?: AnswerValue | null;
  @Field(() => Int, { nullable: true }) confidence?: number | null;
  @Field(() => String, { nullable: true }) reason?: string;
  @Field(() => String, { nullable: true }) strengths?: string;
  @Field(() => String, { nullable: true }) improvements?: string;
  @Field(() => String, { nullable: true }) noteToTeam?: string;
  @Field(() => [ID], { nullable: true }) evidenceIds?: readonly string[];
}
@ObjectType('EditConflict', {
  description: 'Somebody saved this dimension in between. Nothing was stored; fields that are null here were not part of the change.',
})
export class EditConflictNode {
  @Field(() => String) dimensionKey: string;
  @Field(() => Int) currentVersion: number;
  @Field(() => [String], { description: 'Names of the fields in question' }) fields: string[];
  @Field(() => AnswerFieldsNode) base: AnswerFieldsNode;
  @Field(() => AnswerFieldsNode) theirs: AnswerFieldsNode;
  @Field(() => AnswerFieldsNode) yours: AnswerFieldsNode;
}
export const SaveAnswerResult = createUnionType({
  name: 'SaveAnswerResult',
  types: () => [SavedAnswerNode, EditConflictNode] as const,
  resolveType: (value: SavedAnswerNode | EditConflictNode) => ('answer' in value ? SavedAnswerNode : EditConflictNode),
});
@ObjectType('ReadReview', { description: 'A review that was sent, as team and facilitator read it' })
export class ReadReviewNode {
  @Field(() => ID) id: string;
  @Field(() => String) pseudonym: string;
  @Field(() => String, { nullable: true, description: 'For the facilitator and oneself' }) reviewerName: string | null;
  @Field(() => ReviewStateEnum) state: ReviewState;
  @Field(() => Boolean) mine: boolean;
  @Field(() => Boolean) afterDisclosure: boolean;
  @Field(() => Int) version: number;
  @Field(() => [AnswerNode]) answers: AnswerNode[];
  @Field(() => Boolean) viewerCanReturn: boolean;
}
@ObjectType('DimensionScores', { description: 'How the peers judged one dimension; never one peer’s score' })
export class DimensionScoresNode {
  @Field(() => String) key: string;
  @Field(() => String) title: string;
  @Field(() => [Int], { nullable: true, description: 'Peers at level 1 to 5; null where so few scored that a score could be read from it' })
  counts: number[] | null;
  @Field(() => Int) n: number;
  @Field(() => Int) notInScope: number;
  @Field(() => Int) insufficientEvidence: number;
  @Field(() => Int, { nullable: true }) min: number | null;
  @Field(() => Float, { nullable: true }) median: number | null;
  @Field(() => Int, { nullable: true }) max: number | null;
  @Field(() => Boolean) differs: boolean;
  @Field(() => String, { nullable: true }) agreed: AnswerValue | null;
  @Field(() => String, { nullable: true }) agreedName: string | null;
  @Field(() => String, { nullable: true }) self: AnswerValue | null;
  @Field(() => Int, { nullable: true }) difference: number | null;
  @Field(() => GapEnum, { nullable: true }) gap: Gap;
}
@ObjectType('CaseScores')
export class CaseScoresNode {
  @Field(() => [DimensionScoresNode]) dimensions: DimensionScoresNode[];
  @Field(() => Float, { nullable: true, description: 'Ordinal alpha of Krippendorff over all dimensions; for the team' }) alpha:
    number | null;
  @Field(() => Boolean) weakAgreement: boolean;
  @Field(() => Int) peers: number;
}
@ObjectType('CaseReviews')
export class CaseReviewsNode {
  @Field(() => ID) caseId: string;
  @Field(() => String) title: string;
  @Field(() => RubricVersionNode) rubric: RubricVersionNode;
  @Field(() => [ReadReviewNode]) reviews: ReadReviewNode[];
  @Field(() => [EvidenceNode]) evidence: EvidenceNode[];
  @Field(() => CaseScoresNode, { nullable: true }) scores: CaseScoresNode | null;
}
@ObjectType('ReportSection')
export class SectionNode {
  @Field(() => String) key: string;
  @Field(() => String, { nullable: true }) dimensionKey: string | null;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => String) body: string;
  @Field(() => String, { nullable: true }) agreed: AnswerValue | null;
  @Field(() => String) rationale: string;
  @Field(() => Int, { description: '0 where it was never saved' }) version: number;
}
@ObjectType('Recommendation')
export class RecommendationNode {
  @Field(() => ID) id: string;
  @Field(() => String) code: string;
  @Field(() => String) text: string;
  @Field(() => [String]) dimensionKeys: string[];
  @Field(() => [ID]) evidenceIds: string[];
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
  @Field(() => SignaturesNode) signatures: SignaturesNode;
  @Field(() => CaseScoresNode, { nullable: true }) scores: CaseScoresNode | null;
  @Field(() => [EvidenceNode], { description: 'To choose from when writing; empty for readers' }) evidenceToCite: EvidenceNode[];
  @Field(() => [MissingNode], { description: 'For writers: what the report lacks' }) missing: MissingNode[];
  @Field(() => Int) version: number;
  @Field(() => ReportRightsNode) viewerCan: ReportRightsNode;
}
