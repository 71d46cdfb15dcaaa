import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CaseState } from '@guildhall/domain/peer-review/machines';

@ObjectType('SchemeReview', { description: 'A review of a scheme that the reader may know of' })
export class SchemeReviewNode {
  @Field(() => ID) caseId: string;
  @Field(() => String) programmeName: string;
  @Field(() => String, { nullable: true, description: 'Null for who may read its report only' }) state: CaseState | null;
  @Field(() => Boolean, { description: 'The case itself' }) mayOpen: boolean;
  @Field(() => Boolean, { description: 'There is a report that the reader may read' }) report: boolean;
  @Field(() => Boolean, { description: 'There is an improvement plan that the reader may read' }) plan: boolean;
  @Field(() => Boolean, { description: 'There is a self-assessment that the reader may open' }) selfAssessment: boolean;
  @Field(() => Int, { nullable: true, description: 'Version of the scheme that its first snapshot was taken of; null before it' })
  versionNo: number | null;
}
@ObjectType('CaseScheme', { description: 'The scheme that a case is about' })
export class CaseSchemeNode {
  @Field(() => String) slug: string;
  @Field(() => Int, { description: 'Of the version that the case began with' }) number: number;
  @Field(() => Int, { description: 'Number of the current version' }) newest: number;
}
@ObjectType('SchemeReviews')
export class SchemeReviewsNode {
  @Field(() => [SchemeReviewNode], { description: 'Newest first' }) reviews: SchemeReviewNode[];
  @Field(() => Boolean, { description: 'The reader belongs to its organisation, and a round takes applications' }) mayApply: boolean;
}
