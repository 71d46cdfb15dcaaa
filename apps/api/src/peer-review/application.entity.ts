import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Versioned } from '../kernel/rows.js';
import { PeerReviewCase } from './case.entity.js';

/** What a host said when it asked for a review, and what was answered. The fields that every case has stand on the case itself. */
@Entity('case_application')
@Unique('case_application_once', ['caseId'])
@Check('case_application_decided', `("decidedAt" is null) = ("decidedBy" is null)`)
export class CaseApplication extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'case_application_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('text') summary: string;
  @Column('timestamptz', { nullable: true }) appliedAt: Date | null;
  /** Taken or declined. */
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  /** Why it was declined or cancelled; the host reads it. */
  @Column('text') endReason: string;
}
