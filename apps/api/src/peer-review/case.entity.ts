import type { DossierContent } from '@guildhall/domain/peer-review/dossier';
import type { ProgrammePolicy } from '@guildhall/domain/peer-review/panel';
import { caseMachine, type CaseState } from '@guildhall/domain/peer-review/machines';
import {
  deadlineKinds,
  entryAudiences,
  snapshotReasons,
  visitModes,
  type DeadlineKind,
  type EntryKind,
  type SubjectType,
} from '@guildhall/domain/peer-review/words';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { oneOf } from './one-of.js';
import { Programme, RubricVersion } from './rubric.entity.js';

/** One practice or scheme of a host under review. Who has which part in it is said by role grants with scope CASE (ADR 010). */
@Entity('peer_review_case')
@Check('peer_review_case_state_known', oneOf('state', caseMachine.states))
@Check('peer_review_case_subject_known', `"subjectType" in ('SCHEME','PRACTICE')`)
@Check('peer_review_case_visit_known', oneOf('visitMode', visitModes))
@Check(
  'peer_review_case_visit_order',
  `state in ('DRAFT','CANCELLED') or "visitEnd" is null or "visitStart" is null or "visitEnd" >= "visitStart"`,
)
@Check(
  'peer_review_case_questions',
  `state in ('DRAFT','CANCELLED') or (cardinality("guidingQuestions") between 1 and 3 and cardinality("scopeDimensionKeys") > 0)`,
)
@Check('peer_review_case_facilitated', `state in ('DRAFT','APPLIED','DECLINED','CANCELLED') or "facilitatorId" is not null`)
@Check('peer_review_case_policy_kept', `state in ('DRAFT','APPLIED','DECLINED','CANCELLED') or policy is not null`)
@Check('peer_review_case_minimum', `"minPeers" >= 2`)
@Check('peer_review_case_minimum_reason', `("minPeers" is null) = ("minPeersReason" is null)`)
@Index('peer_review_case_programme', ['programmeId', 'state'])
@Index('peer_review_case_subject', ['subjectId'])
@Check('peer_review_case_mirror_other', `"mirrorCaseId" <> id`)
@Index('peer_review_case_mirror', ['mirrorCaseId'], { unique: true, where: `"mirrorCaseId" is not null` })
@Index('peer_review_case_predecessor', ['predecessorCaseId'], { where: `"predecessorCaseId" is not null` })
export class PeerReviewCase extends Versioned {
  @ManyToOne(() => Programme, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'programmeId', foreignKeyConstraintName: 'peer_review_case_programme_fk' })
  programme?: Programme;
  @Column('uuid') programmeId: string;
  @Column('uuid') networkId: string;
  @Column('text') subjectType: SubjectType;
  @Column('uuid') subjectId: string;
  @Column('text') title: string;
  @Column('uuid') hostOrgId: string;
  @Column('text') hostName: string;
  @Column('text') place: string;
  @Column('text', { nullable: true }) country: string | null;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'hostLeadId', foreignKeyConstraintName: 'peer_review_case_host_fk' })
  hostLead?: Person;
  @Column('uuid') hostLeadId: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'facilitatorId', foreignKeyConstraintName: 'peer_review_case_facilitator_fk' })
  facilitator?: Person | null;
  @Column('uuid', { nullable: true }) facilitatorId: string | null;
  @Column('text') state: CaseState;
  @Column('timestamptz', { nullable: true }) pausedAt: Date | null;
  @Column('text', { nullable: true }) pauseReason: string | null;
  @Column('text', { array: true }) scopeDimensionKeys: string[];
  @Column('text', { array: true }) guidingQuestions: string[];
  @Column('text') visitMode: (typeof visitModes)[number];
  @Column('date', { nullable: true }) visitStart: string | null;
  @Column('date', { nullable: true }) visitEnd: string | null;
  @Column('text') timeZone: string;
  @Column('text', { array: true }) languages: string[];
  /** The rules of the programme as they were when the case was taken: a trigger copies them, and they never change (ADR 312). Null before. */
  @Column('jsonb', { nullable: true, default: null }) policy: ProgrammePolicy | null;
  /** Fewer peers than the programme asks for are enough here; a trigger holds it below that number. */
  @Column('int', { nullable: true }) minPeers: number | null;
  @Column('text', { nullable: true }) minPeersReason: string | null;
  @Column('uuid', { nullable: true }) predecessorCaseId: string | null;
  /** The case of the host that reviews this one's host at the same time; each names the other. */
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'mirrorCaseId', foreignKeyConstraintName: 'peer_review_case_mirror_fk' })
  mirrorCase?: PeerReviewCase | null;
  @Column('uuid', { nullable: true }) mirrorCaseId: string | null;
  @Column('text') confidentialityTextVersion: string;
  /** From here on peers read each other. */
  @Column('timestamptz', { nullable: true }) independentEndedAt: Date | null;
  /** Set while the host has the report. */
  @Column('timestamptz', { nullable: true }) reportReleasedAt: Date | null;
  @Column('timestamptz', { nullable: true }) finalisedAt: Date | null;
}

/** The practice as it was at one moment. Never changes; a trigger refuses. */
@Entity('practice_snapshot')
@Unique('practice_snapshot_once', ['caseId', 'seq'])
@Check('practice_snapshot_reason_known', oneOf('reason', snapshotReasons))
export class PracticeSnapshot {
  @PrimaryColumn('uuid') id: string;
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'practice_snapshot_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('uuid') subjectId: string;
  @Column('int') seq: number;
  @Column('jsonb') content: DossierContent;
  @Column('text') contentHash: string;
  @Column('text') reason: (typeof snapshotReasons)[number];
  @Column('uuid', { nullable: true }) createdBy: string | null;
  @Column('timestamptz') createdAt: Date;
  /** What the host says of its change. */
  @Column('text', { default: '' }) note: string;
}

/** One independent look at a practice, pinned to a snapshot and a version of the rubric. */
@Entity('review_round')
@Unique('review_round_once', ['caseId', 'number'])
@Check('review_round_order', `"closesAt" > "opensAt"`)
export class ReviewRound extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'review_round_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('int') number: number;
  @ManyToOne(() => PracticeSnapshot, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'snapshotId', foreignKeyConstraintName: 'review_round_snapshot_fk' })
  snapshot?: PracticeSnapshot;
  @Column('uuid') snapshotId: string;
  @ManyToOne(() => RubricVersion, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'rubricVersionId', foreignKeyConstraintName: 'review_round_rubric_fk' })
  rubricVersion?: RubricVersion;
  @Column('uuid') rubricVersionId: string;
  @Column('timestamptz') opensAt: Date;
  /** Planned end; `closedAt` is the real one. */
  @Column('timestamptz') closesAt: Date;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('uuid', { nullable: true }) closedBy: string | null;
  @Column('text', { nullable: true }) closeReason: string | null;
}

@Entity('deadline')
@Unique('deadline_once', ['caseId', 'kind'])
@Check('deadline_kind_known', oneOf('kind', deadlineKinds))
@Check('deadline_grace', `"graceMinutes" between 0 and 10080`)
export class Deadline extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'deadline_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('text') kind: DeadlineKind;
  @Column('timestamptz') dueAt: Date;
  /** Zone of the wall clock that set it. */
  @Column('text') timeZone: string;
  @Column('int') graceMinutes: number;
  @Column('boolean') hard: boolean;
}

/** More time for one person: asked for by them, or given unasked. */
@Entity('deadline_extension')
@Check('deadline_extension_state_known', `state in ('REQUESTED','GRANTED','REFUSED')`)
@Check('deadline_extension_later', `"newDueAt" is null or "newDueAt" > "originalDueAt"`)
@Check('deadline_extension_granted', `(state = 'GRANTED') = ("newDueAt" is not null)`)
@Index('deadline_extension_one_request', ['deadlineId', 'personId'], { unique: true, where: `state = 'REQUESTED'` })
@Index('deadline_extension_person', ['caseId', 'personId'])
export class DeadlineExtension extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'deadline_extension_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @ManyToOne(() => Deadline, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'deadlineId', foreignKeyConstraintName: 'deadline_extension_deadline_fk' })
  deadline?: Deadline;
  @Column('uuid') deadlineId: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'deadline_extension_person_fk' })
  person?: Person;
  @Column('uuid') personId: string;
  @Column('text') state: 'REQUESTED' | 'GRANTED' | 'REFUSED';
  /** Copied from the deadline, so that the database can compare. */
  @Column('timestamptz') originalDueAt: Date;
  @Column('timestamptz', { nullable: true }) newDueAt: Date | null;
  @Column('uuid', { nullable: true }) grantedBy: string | null;
  @Column('text') requestReason: string;
  @Column('text') reason: string;
}

/** A line of the case's timeline: its trail of audit. Append-only; number and digest are written by the database, each digest over its line and the digest
 *  of the line before, so that a line that was changed or taken out shows. */
@Entity('case_entry')
@Unique('case_entry_seq_once', ['caseId', 'seq'])
@Check('case_entry_audience_known', oneOf('audience', entryAudiences))
@Check('case_entry_one_subject', `num_nonnulls("personId", "reviewId") <= 1`)
@Index('case_entry_case', ['caseId', 'at'])
export class CaseEntry {
  @PrimaryColumn('uuid') id: string;
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'case_entry_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column({ type: 'int', insert: false, update: false }) seq: number;
  @Column({ type: 'text', insert: false, update: false }) hash: string;
  @Column('uuid') programmeId: string;
  @Column('timestamptz') at: Date;
  @Column('text') kind: EntryKind;
  @Column('text') audience: (typeof entryAudiences)[number];
  @Column('uuid', { nullable: true }) personId: string | null;
  /** What became of a review, in the place of the person: who that is, the vault knows. */
  @Column('uuid', { nullable: true }) reviewId: string | null;
  @Column('text') note: string;
}
