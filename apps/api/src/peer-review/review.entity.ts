import type { AnswerField, AnswerValue } from '@guildhall/domain/peer-review/answer';
import { answerValues } from '@guildhall/domain/peer-review/answer';
import { reviewMachine, type ReviewState } from '@guildhall/domain/peer-review/machines';
import { selfMachine, type SelfState } from '@guildhall/domain/peer-review/self-assessment';
import { evidenceTypes, type EvidenceType } from '@guildhall/domain/peer-review/evidence-types';
import {
  consents,
  evidenceAudiences,
  registerKinds,
  revisionCauses,
  strengths,
  type RevisionCause,
  type Strength,
} from '@guildhall/domain/peer-review/words';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Versioned } from '../kernel/rows.js';
import { PeerReviewCase, ReviewRound } from './case.entity.js';
import { oneOf } from './one-of.js';
import { RubricVersion } from './rubric.entity.js';
import { VisitSession } from './visit.entity.js';

/** What one peer judges in one round. Its id and its pseudonym are random: neither tells who wrote it. Seat and person stand in the vault (ADR 070);
 *  `createdAt` is when the round opened, not when its writer joined. */
@Entity('review')
@Unique('review_pseudonym_once', ['caseId', 'pseudonym'])
@Check('review_state_known', oneOf('state', reviewMachine.states))
@Check(
  'review_submitted',
  `case when state in ('SUBMITTED','LOCKED') then "submittedAt" is not null when state in ('DRAFT','RETURNED') then "submittedAt" is null else true end`,
)
@Check('review_voided', `(state = 'VOIDED') = ("voidedAt" is not null)`)
@Check('review_locked', `state <> 'LOCKED' or "lockedAt" is not null`)
@Index('review_case', ['caseId'])
export class Review extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'review_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('uuid') programmeId: string;
  @ManyToOne(() => ReviewRound, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'roundId', foreignKeyConstraintName: 'review_round_fk' })
  round?: ReviewRound;
  @Column('uuid') roundId: string;
  @ManyToOne(() => RubricVersion, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'rubricVersionId', foreignKeyConstraintName: 'review_rubric_fk' })
  rubricVersion?: RubricVersion;
  @Column('uuid') rubricVersionId: string;
  @Column('text') pseudonym: string;
  @Column('text') state: ReviewState;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
  @Column('int') submissionNo: number;
  @Column('timestamptz', { nullable: true }) lockedAt: Date | null;
  @Column('timestamptz', { nullable: true }) voidedAt: Date | null;
  @Column('text', { nullable: true }) voidReason: string | null;
  @Column('text', { nullable: true }) returnReason: string | null;
  /** From here on the team may read it. */
  @Column('timestamptz', { nullable: true }) disclosedAt: Date | null;
  /** Sent when the others could already be read: left out of what is called "before the visit". */
  @Column('boolean') afterDisclosure: boolean;
  /** From here on nobody can find out any more who wrote it. */
  @Column('timestamptz', { nullable: true }) unlinkedAt: Date | null;
}

/** The host's own judgement on the same rubric. */
@Entity('self_assessment')
@Unique('self_assessment_once', ['caseId'])
@Check('self_assessment_state_known', oneOf('state', selfMachine.states))
export class SelfAssessment extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'self_assessment_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @ManyToOne(() => RubricVersion, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'rubricVersionId', foreignKeyConstraintName: 'self_assessment_rubric_fk' })
  rubricVersion?: RubricVersion;
  @Column('uuid') rubricVersionId: string;
  @Column('text') state: SelfState;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
}

/** One dimension of a review or of a self-assessment. */
@Entity('review_answer')
@Unique('review_answer_once', ['reviewId', 'dimensionKey'])
@Unique('review_answer_self_once', ['selfAssessmentId', 'dimensionKey'])
@Check('review_answer_one_owner', `num_nonnulls("reviewId", "selfAssessmentId") = 1`)
@Check('review_answer_value_known', oneOf('value', answerValues))
@Check('review_answer_desk_known', oneOf('deskValue', answerValues))
@Check('review_answer_confidence', `confidence between 1 and 3`)
export class ReviewAnswer extends Versioned {
  @ManyToOne(() => Review, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'reviewId', foreignKeyConstraintName: 'review_answer_review_fk' })
  review?: Review | null;
  @Column('uuid', { nullable: true }) reviewId: string | null;
  @ManyToOne(() => SelfAssessment, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'selfAssessmentId', foreignKeyConstraintName: 'review_answer_self_fk' })
  selfAssessment?: SelfAssessment | null;
  @Column('uuid', { nullable: true }) selfAssessmentId: string | null;
  @Column('text') dimensionKey: string;
  @Column('text', { nullable: true }) value: AnswerValue | null;
  /** The value when the independent phase ended. */
  @Column('text', { nullable: true }) deskValue: AnswerValue | null;
  @Column('int', { nullable: true }) confidence: number | null;
  @Column('text') reason: string;
  @Column('text') strengths: string;
  @Column('text') improvements: string;
  @Column('text') noteToTeam: string;
  @Column('uuid', { array: true }) evidenceIds: string[];
  /** Question and anchors as they stood when it was sent. */
  @Column('jsonb', { nullable: true }) questionSnapshot: object | null;
}

/** Every change of a review or a self-assessment, with what was there before. Append-only. */
@Entity('review_revision')
@Unique('review_revision_once', ['reviewId', 'seq'])
@Unique('review_revision_self_once', ['selfAssessmentId', 'seq'])
@Check('review_revision_one_owner', `num_nonnulls("reviewId", "selfAssessmentId") = 1`)
@Check('review_revision_author', `("authorId" is null) = ("reviewId" is not null and cause <> 'RETURN')`)
@Check('review_revision_cause_known', oneOf('cause', revisionCauses))
export class ReviewRevision {
  @PrimaryColumn('uuid') id: string;
  @ManyToOne(() => Review, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'reviewId', foreignKeyConstraintName: 'review_revision_review_fk' })
  review?: Review | null;
  @Column('uuid', { nullable: true }) reviewId: string | null;
  @ManyToOne(() => SelfAssessment, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'selfAssessmentId', foreignKeyConstraintName: 'review_revision_self_fk' })
  selfAssessment?: SelfAssessment | null;
  @Column('uuid', { nullable: true }) selfAssessmentId: string | null;
  @Column('int') seq: number;
  @Column('text', { nullable: true }) dimensionKey: string | null;
  @Column('int', { nullable: true }) answerVersion: number | null;
  @Column('jsonb') delta: Partial<Record<AnswerField, [unknown, unknown]>>;
  /** Null for what the writer of a review did themselves. */
  @Column('uuid', { nullable: true }) authorId: string | null;
  @Column('timestamptz') at: Date;
  @Column('text') cause: RevisionCause;
}

/** Something that shows what is claimed: a passage of the dossier, a document, a talk. */
@Entity('evidence_item')
@Check('evidence_item_type_known', oneOf('type', evidenceTypes))
@Check('evidence_item_consent_known', oneOf('consent', consents))
@Check('evidence_item_audience_known', oneOf('audience', evidenceAudiences))
@Check('evidence_item_strength_known', oneOf('strength', strengths))
@Check(
  'evidence_item_register',
  `strength is null or ("dimensionKey" is not null and source <> '' and ${oneOf('type', registerKinds)} and "disclosedAt" is not null)`,
)
@Check('evidence_item_register_by', `strength is null or "collectedBy" is not null`)
@Check('evidence_item_interview', `strength is null or type <> 'INTERVIEW' or consent <> 'NONE_NEEDED'`)
@Index('evidence_item_case', ['caseId'])
@Index('evidence_item_by_session', ['sessionId'], { where: `"sessionId" is not null` })
export class EvidenceItem extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'evidence_item_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('text') type: EvidenceType;
  @Column('text') title: string;
  @Column('text') body: string;
  @Column('text', { nullable: true }) link: string | null;
  @Column('text') source: string;
  /** Section of the dossier that was quoted. */
  @Column('text', { nullable: true }) sectionKey: string | null;
  @Column('timestamptz') collectedAt: Date;
  /** Null for what a peer adds to a review: the vault knows. */
  @Column('uuid', { nullable: true }) collectedBy: string | null;
  @Column('text') consent: (typeof consents)[number];
  @Column('text') audience: (typeof evidenceAudiences)[number];
  /** From here on the team may read it. */
  @Column('timestamptz', { nullable: true }) disclosedAt: Date | null;
  /** From here on the host may, where the audience says so. */
  @Column('timestamptz', { nullable: true }) releasedAt: Date | null;
  /** Filled for an entry of the register that the team keeps on a visit: item of the agenda, dimension and how far it carries. */
  @ManyToOne(() => VisitSession, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'sessionId', foreignKeyConstraintName: 'evidence_item_session_fk' })
  session?: VisitSession | null;
  @Column('uuid', { nullable: true }) sessionId: string | null;
  @Column('text', { nullable: true }) dimensionKey: string | null;
  @Column('text', { nullable: true }) strength: Strength | null;
}
