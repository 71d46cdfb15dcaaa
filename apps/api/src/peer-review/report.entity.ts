import { answerValues, type AnswerValue } from '@guildhall/domain/peer-review/answer';
import type { ReportWords } from '@guildhall/domain/peer-review/report-changes';
import { reportMachine, type ReportState } from '@guildhall/domain/peer-review/machines';
import {
  finalMarks,
  horizons,
  priorities,
  reportVisibilities,
  signDecisions,
  type FinalMark,
  type Horizon,
  type Priority,
  type ReportVisibility,
  type SignDecision,
} from '@guildhall/domain/peer-review/words';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { PeerReviewCase, ReviewRound } from './case.entity.js';
import { oneOf } from './one-of.js';
import type { Waiver } from './waiver.queries.js';

/** What the team says together. Final ones never change; a trigger refuses. */
@Entity('consensus_report')
@Unique('consensus_report_edition_once', ['caseId', 'edition'])
@Check('consensus_report_state_known', oneOf('state', reportMachine.states))
@Check('consensus_report_hash', `"headHash" ~ '^[0-9a-f]{64}$'`)
@Check('consensus_report_visibility_known', oneOf('visibility', reportVisibilities))
@Check('consensus_report_released', `state in ('DRAFTING','SIGNING') or "releasedAt" is not null`)
@Check('consensus_report_final', `(state in ('FINAL','PUBLISHED','CORRIGENDUM')) = ("finalisedAt" is not null)`)
@Check('consensus_report_mark_known', oneOf('finalMark', finalMarks))
@Check('consensus_report_consent_known', oneOf('consentVisibility', reportVisibilities))
@Check(
  'consensus_report_consent',
  `("consentVisibility" is null) = ("consentAt" is null) and ("consentAt" is null) = ("consentBy" is null)`,
)
@Check(
  'consensus_report_published',
  `state <> 'PUBLISHED' or ("publishedAt" is not null and visibility <> 'PRIVATE' and "consentVisibility" in (visibility, 'PUBLIC'))`,
)
@Index('consensus_report_by_hash', ['headHash'], { where: `"finalisedAt" is not null` })
export class ConsensusReport extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'consensus_report_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('uuid') programmeId: string;
  @Column('uuid') networkId: string;
  @ManyToOne(() => ReviewRound, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'roundId', foreignKeyConstraintName: 'consensus_report_round_fk' })
  round?: ReviewRound;
  @Column('uuid') roundId: string;
  @Column('int') edition: number;
  @Column('text') state: ReportState;
  /** SHA-256 of the words as they stand now; a signature under another one counts nothing. */
  @Column('text') headHash: string;
  @Column('timestamptz', { nullable: true }) releasedAt: Date | null;
  @Column('timestamptz', { nullable: true }) finalisedAt: Date | null;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('text') visibility: ReportVisibility;
  /** The host said that it has no more to say. */
  @Column('timestamptz', { nullable: true }) hostDoneAt: Date | null;
  @Column('timestamptz', { nullable: true }) hostRemindedAt: Date | null;
  @Column('text', { nullable: true }) finalMark: FinalMark | null;
  /** The reviews that the final words stand on; with sections and recommendations they give the hash again. */
  @Column('uuid', { array: true, nullable: true }) basis: string[] | null;
  /** Conflicts of interest that were waived, as the final edition names them. */
  @Column('jsonb', { nullable: true }) waivers: Waiver[] | null;
  /** Why a later edition was made. */
  @Column('text', { nullable: true }) correctionReason: string | null;
  /** The widest circle that the host agreed to. */
  @Column('text', { nullable: true }) consentVisibility: ReportVisibility | null;
  @Column('uuid', { nullable: true }) consentBy: string | null;
  @Column('timestamptz', { nullable: true }) consentAt: Date | null;
}

@Entity('report_section')
@Unique('report_section_once', ['reportId', 'key'])
@Check('report_section_agreed_known', oneOf('agreed', answerValues))
export class ReportSection extends Versioned {
  @ManyToOne(() => ConsensusReport, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'reportId', foreignKeyConstraintName: 'report_section_report_fk' })
  report?: ConsensusReport;
  @Column('uuid') reportId: string;
  /** `summary`, `strengths`, `improvements`, `method`, `dissent` or `dim:<key>`. */
  @Column('text') key: string;
  @Column('text') body: string;
  /** The score that the team agrees on; only in sections of dimensions. */
  @Column('text', { nullable: true }) agreed: AnswerValue | null;
  @Column('text') rationale: string;
  /** What would have to be shown before there could be a score. */
  @Column('text', { default: '' }) evidenceNeeded: string;
  /** What the section rests on. */
  @Column('uuid', { array: true, nullable: true }) evidenceIds: readonly string[] | null;
}

/** Somebody writes at a section just now. Advice for the others and no lock: the version of the section decides what is saved. */
@Entity('section_lease')
export class SectionLease {
  @ManyToOne(() => ConsensusReport, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'reportId', foreignKeyConstraintName: 'section_lease_report_fk' })
  report?: ConsensusReport;
  @PrimaryColumn('uuid') reportId: string;
  @PrimaryColumn('text') key: string;
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'section_lease_person_fk' })
  person?: Person;
  @PrimaryColumn('uuid') personId: string;
  @Column('timestamptz') until: Date;
}

@Entity('recommendation')
@Unique('recommendation_once', ['reportId', 'code'])
@Check('recommendation_code', `code ~ '^R[1-9][0-9]{0,2}$'`)
@Check('recommendation_has_dimension', `cardinality("dimensionKeys") > 0`)
@Check('recommendation_has_evidence', `cardinality("evidenceIds") > 0`)
@Check('recommendation_priority_known', oneOf('priority', priorities))
@Check('recommendation_horizon_known', oneOf('horizon', horizons))
export class Recommendation extends Versioned {
  @ManyToOne(() => ConsensusReport, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'reportId', foreignKeyConstraintName: 'recommendation_report_fk' })
  report?: ConsensusReport;
  @Column('uuid') reportId: string;
  @Column('text') code: string;
  @Column('text') text: string;
  @Column('text', { array: true }) dimensionKeys: string[];
  @Column('uuid', { array: true }) evidenceIds: string[];
  @Column('text') priority: Priority;
  @Column('text') addressee: string;
  @Column('text') horizon: Horizon;
}

/** The words as signatures were asked for, under their hash. Append-only; a trigger refuses. */
@Entity('report_head')
@Unique('report_head_once', ['reportId', 'hash'])
export class ReportHead {
  @PrimaryColumn('uuid') id: string;
  @ManyToOne(() => ConsensusReport, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'reportId', foreignKeyConstraintName: 'report_head_report_fk' })
  report?: ConsensusReport;
  @Column('uuid') reportId: string;
  @Column('text') hash: string;
  @Column('jsonb') words: ReportWords;
  @Column('timestamptz') at: Date;
}

/** One member of the team stands behind these very words, or says where they do not. Append-only. */
@Entity('sign_off')
@Unique('sign_off_once', ['reportId', 'personId', 'reportHash'])
@Check('sign_off_decision_known', oneOf('decision', signDecisions))
@Check('sign_off_dissent', `(decision = 'AGREE_WITH_DISSENT') = ("dissentText" <> '')`)
export class SignOff {
  @PrimaryColumn('uuid') id: string;
  @ManyToOne(() => ConsensusReport, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'reportId', foreignKeyConstraintName: 'sign_off_report_fk' })
  report?: ConsensusReport;
  @Column('uuid') reportId: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'sign_off_person_fk' })
  person?: Person;
  @Column('uuid') personId: string;
  @Column('text') role: string;
  @Column('text') reportHash: string;
  @Column('text') decision: SignDecision;
  @Column('text') dissentText: string;
  @Column('boolean') dissentNamed: boolean;
  @Column('timestamptz') at: Date;
}
