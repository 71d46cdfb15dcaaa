import type { AnswerValue } from '@guildhall/domain/peer-review/answer';
import type { ReviewState } from '@guildhall/domain/peer-review/machines';
import { Field, ID, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { DeadlineNode, OwnAssignmentNode, OwnReviewNode, ReviewStateEnum } from './case.types.js';
import { DossierNode, EvidenceNode } from './dossier.types.js';
import { RubricVersionNode } from './rubric.types.js';
import { CaseScoresNode } from './scores.types.js';

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
  @Field(() => DateTime, { nullable: true, description: 'Of one’s own answers' }) savedAt: string | null;
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

@ObjectType('ImportedReview', { description: 'A form from offline work, taken over as a whole' })
export class ImportedReviewNode {
  @Field(() => Int, { description: 'Dimensions that were written' }) dimensions: number;
  @Field(() => DateTime) savedAt: string;
}
export const ImportReviewResult = createUnionType({
  name: 'ImportReviewResult',
  types: () => [ImportedReviewNode, EditConflictNode] as const,
  resolveType: (value: ImportedReviewNode | EditConflictNode) => ('dimensions' in value ? ImportedReviewNode : EditConflictNode),
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
  @Field(() => Boolean, { description: 'One’s own, after the visit, until the report is signed' }) viewerCanAmend: boolean;
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
