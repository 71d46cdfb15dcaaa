import {
  feedbackFlags,
  feedbackRoles,
  mostStars,
  type FeedbackFlag,
  type FeedbackRole,
} from '@guildhall/domain/peer-review/review-feedback';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { PeerReviewCase } from './case.entity.js';
import { listOf, oneOf } from './one-of.js';
import { Review } from './review.entity.js';

/** What somebody says of the work of those who reviewed: the facilitator of one review, one of the host of the report. */
@Entity('review_feedback')
@Check('review_feedback_role_known', oneOf('fromRole', feedbackRoles))
@Check('review_feedback_flags', `cardinality(flags) > 0 and flags <@ array[${listOf(feedbackFlags)}]::text[]`)
@Check('review_feedback_stars', `stars between 1 and ${mostStars}`)
@Check('review_feedback_host_reads_no_review', `("fromRole" = 'HOST') = ("reviewId" is null)`)
@Index('review_feedback_on_review', ['reviewId', 'raterId'], { unique: true })
@Index('review_feedback_on_report', ['caseId', 'raterId'], { unique: true, where: `"reviewId" is null` })
@Index('review_feedback_case', ['caseId'])
export class ReviewFeedback extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'review_feedback_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('uuid') programmeId: string;
  @ManyToOne(() => Review, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'reviewId', foreignKeyConstraintName: 'review_feedback_review_fk' })
  review?: Review | null;
  /** Nothing for the report of the team. */
  @Column('uuid', { nullable: true }) reviewId: string | null;
  @Column('text') fromRole: FeedbackRole;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'raterId', foreignKeyConstraintName: 'review_feedback_rater_fk' })
  rater?: Person;
  @Column('uuid') raterId: string;
  @Column('text', { array: true }) flags: FeedbackFlag[];
  @Column('int', { nullable: true }) stars: number | null;
}
