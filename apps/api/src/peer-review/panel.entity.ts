import {
  assignmentMachine,
  conflictMachine,
  liveAssignmentStates,
  type AssignmentState,
  type ConflictStatus,
} from '@guildhall/domain/peer-review/machines';
import {
  conflictSources,
  conflictTypes,
  panelRoles,
  type ConflictType,
  type DeclineReason,
  type PanelRole,
  type endReasons,
} from '@guildhall/domain/peer-review/words';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { PeerReviewCase } from './case.entity.js';
import { listOf, oneOf } from './one-of.js';

/** A place on the panel of a case: shortlist, invitation and membership in one row. */
@Entity('assignment')
@Check('assignment_role_known', oneOf('role', panelRoles))
@Check('assignment_state_known', oneOf('state', assignmentMachine.states))
@Check(
  'assignment_not_of_host',
  `"organisationId" is null or "organisationId" <> "hostOrgId" or state not in (${listOf(liveAssignmentStates)})`,
)
@Check('assignment_terms', `state not in ('ACCEPTED','COMPLETED') or "acceptedTermsVersion" is not null`)
@Check('assignment_declined', `state <> 'DECLINED' or "declineReason" is not null`)
@Index('assignment_one_live', ['caseId', 'personId'], { unique: true, where: `state in (${listOf(liveAssignmentStates)})` })
@Index('assignment_one_lead', ['caseId'], { unique: true, where: `role = 'LEAD_PEER' and state in (${listOf(liveAssignmentStates)})` })
@Index('assignment_person', ['personId'])
@Index('assignment_expiry', ['respondBy'], { where: `state = 'INVITED'` })
export class Assignment extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'assignment_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('uuid') programmeId: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'assignment_person_fk' })
  person?: Person;
  @Column('uuid') personId: string;
  @Column('text') role: PanelRole;
  @Column('text') state: AssignmentState;
  @Column('int', { nullable: true }) rank: number | null;
  /** Where the person works, where from, and whose case it is: copied when shortlisted, so that the rules of the panel need no other room. */
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text') organisationName: string;
  @Column('uuid') hostOrgId: string;
  @Column('text', { nullable: true }) country: string | null;
  /** The host may know the name: decided by the programme (hostSeesPeerNames). */
  @Column('boolean') shownToHost: boolean;
  @Column('timestamptz', { nullable: true }) invitedAt: Date | null;
  @Column('timestamptz', { nullable: true }) respondBy: Date | null;
  @Column('timestamptz', { nullable: true }) respondedAt: Date | null;
  /** When the person said what conflicts of interest they know of, or that they know of none. */
  @Column('timestamptz', { nullable: true }) declaredAt: Date | null;
  @Column('text', { nullable: true }) declineReason: DeclineReason | null;
  @Column('text') declineNote: string;
  @Column('timestamptz', { nullable: true }) askAgainAfter: Date | null;
  @Column('text', { nullable: true }) acceptedTermsVersion: string | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) endReason: (typeof endReasons)[number] | null;
  /** Read by those who run the case. */
  @Column('text', { nullable: true }) endNote: string | null;
}

/** A possible conflict of interest and what was decided about it. */
@Entity('conflict_record')
@Check('conflict_record_type_known', oneOf('type', conflictTypes))
@Check('conflict_record_source_known', oneOf('source', conflictSources))
@Check('conflict_record_status_known', oneOf('status', conflictMachine.states))
@Check('conflict_record_decided', `(status = 'POTENTIAL') = ("decidedAt" is null)`)
@Index('conflict_record_case', ['caseId', 'personId'])
@Index('conflict_record_person', ['personId'])
@Index('conflict_record_evidence', ['caseId', 'personId', 'evidenceKey'], { unique: true, where: `"evidenceKey" is not null` })
export class ConflictRecord extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'conflict_record_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('uuid') programmeId: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'conflict_record_person_fk' })
  person?: Person;
  @Column('uuid') personId: string;
  @Column('uuid', { nullable: true }) filedBy: string | null;
  @Column('text') type: ConflictType;
  @Column('text') source: (typeof conflictSources)[number];
  @Column('text') status: ConflictStatus;
  @Column('boolean') pinned: boolean;
  /** Read by the facilitator and the person. */
  @Column('text') note: string;
  /** What a DETECTED one was found in, so that a ruling on it holds: the same is not found a second time. */
  @Column('text', { nullable: true }) evidenceKey: string | null;
  @Column('text') decisionNote: string;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
}
