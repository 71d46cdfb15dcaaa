import { actionMachine, checkpointMachine, type ActionState, type CheckpointState } from '@guildhall/domain/peer-review/machines';
import { stances, type Stance } from '@guildhall/domain/peer-review/words';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { PeerReviewCase } from './case.entity.js';
import { oneOf } from './one-of.js';
import { Recommendation } from './report.entity.js';

/** What the host answers to one recommendation. */
@Entity('recommendation_response')
@Unique('recommendation_response_once', ['recommendationId'])
@Check('recommendation_response_stance_known', oneOf('stance', stances))
@Check('recommendation_response_reason', `stance <> 'REJECT' or length(trim(reason)) >= 10`)
@Index('recommendation_response_case', ['caseId'])
export class RecommendationResponse extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'recommendation_response_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('uuid') programmeId: string;
  @OneToOne(() => Recommendation, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'recommendationId', foreignKeyConstraintName: 'recommendation_response_recommendation_fk' })
  recommendation?: Recommendation;
  @Column('uuid') recommendationId: string;
  @Column('text') stance: Stance;
  @Column('text') reason: string;
  @Column('uuid') respondedBy: string;
}

/** A piece of work that follows from a recommendation, or from none. */
@Entity('improvement_action')
@Check('improvement_action_state_known', oneOf('state', actionMachine.states))
@Check(
  'improvement_action_verified',
  `(state = 'VERIFIED') = ("verifiedBy" is not null) and ("verifiedBy" is null) = ("verifiedAt" is null)`,
)
@Check('improvement_action_not_own', `"verifiedBy" is null or "verifiedBy" <> "ownerPersonId"`)
@Check('improvement_action_evidence', `state <> 'VERIFIED' or cardinality("evidenceIds") > 0`)
@Check('improvement_action_dropped', `(state = 'DROPPED') = ("dropReason" is not null)`)
@Index('improvement_action_case', ['caseId'])
export class ImprovementAction extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'improvement_action_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('uuid') programmeId: string;
  @ManyToOne(() => Recommendation, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'recommendationId', foreignKeyConstraintName: 'improvement_action_recommendation_fk' })
  recommendation?: Recommendation | null;
  @Column('uuid', { nullable: true }) recommendationId: string | null;
  @Column('text') title: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'ownerPersonId', foreignKeyConstraintName: 'improvement_action_owner_fk' })
  owner?: Person | null;
  /** Somebody of the host. */
  @Column('uuid', { nullable: true }) ownerPersonId: string | null;
  /** Day on the wall clock of the case. */
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('text') indicator: string;
  @Column('text') baseline: string;
  @Column('text') target: string;
  @Column('text') state: ActionState;
  @Column('uuid', { array: true }) evidenceIds: string[];
  @Column('uuid', { nullable: true }) verifiedBy: string | null;
  @Column('timestamptz', { nullable: true }) verifiedAt: Date | null;
  @Column('text', { nullable: true }) dropReason: string | null;
}

/** A look back, so many months after the plan was agreed. */
@Entity('checkpoint')
@Unique('checkpoint_once', ['caseId', 'month'])
@Check('checkpoint_month', `month between 1 and 60`)
@Check('checkpoint_state_known', oneOf('state', checkpointMachine.states))
@Check('checkpoint_reported', `state not in ('REPORTED','DONE') or ("hostSummary" <> '' and "reportedBy" is not null)`)
@Check(
  'checkpoint_done',
  `(state = 'DONE') = ("verifiedBy" is not null) and (state <> 'DONE' or ("peerAssessment" <> '' and "verifiedBy" <> "reportedBy"))`,
)
@Check('checkpoint_waived', `(state = 'WAIVED') = ("waiveReason" is not null)`)
export class Checkpoint extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'checkpoint_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('uuid') programmeId: string;
  @Column('int') month: number;
  @Column('date') dueOn: string;
  @Column('text') state: CheckpointState;
  @Column('text') hostSummary: string;
  @Column('uuid', { nullable: true }) reportedBy: string | null;
  @Column('text') peerAssessment: string;
  @Column('uuid', { nullable: true }) verifiedBy: string | null;
  @Column('text', { nullable: true }) waiveReason: string | null;
}

/** The fourth phase as a whole: who agrees to the plan, and what was learned. */
@Entity('case_follow_up')
@Unique('case_follow_up_once', ['caseId'])
@Check('case_follow_up_closed', `("closedAt" is null) = ("learningNote" = '')`)
@Check(
  'case_follow_up_brief',
  `("briefPracticeId" is null) = ("briefConsentAt" is null) and ("briefConsentAt" is null) = ("briefConsentBy" is null)`,
)
export class CaseFollowUp extends Versioned {
  @OneToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'case_follow_up_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('uuid') programmeId: string;
  /** Both lapse when the plan changes before it is followed up. */
  @Column('timestamptz', { nullable: true }) hostAgreedAt: Date | null;
  @Column('timestamptz', { nullable: true }) peerAgreedAt: Date | null;
  @Column('text') learningNote: string;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  /** The write-up that the host began from what it learned. */
  @Column('uuid', { nullable: true }) briefPracticeId: string | null;
  @Column('uuid', { nullable: true }) briefConsentBy: string | null;
  @Column('timestamptz', { nullable: true }) briefConsentAt: Date | null;
}
