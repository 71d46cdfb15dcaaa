import { emergencyMachine, emergencyParts, type EmergencyPart, type EmergencyState } from '@guildhall/domain/peer-review/emergency';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { PeerReviewCase } from './case.entity.js';
import { oneOf } from './one-of.js';

/** An administrator asks to read one case, a second person allows it or not (ADR 290). A reference that opens nothing is kept like any other: without a case. */
@Entity('emergency_access')
@Check('emergency_access_hours', `hours between 1 and 24`)
@Check('emergency_access_state_known', oneOf('state', emergencyMachine.states))
@Check('emergency_access_two_people', `"decidedBy" <> "requesterId"`)
@Check(
  'emergency_access_decided',
  `("decidedBy" is null) = ("decidedAt" is null) and (state not in ('OPEN','REFUSED','VOID','ENDED') or "decidedBy" is not null)`,
)
@Check(
  'emergency_access_of_case',
  `("caseId" is null) = ("programmeId" is null) and (state not in ('OPEN','ENDED') or "caseId" = reference)`,
)
@Check(
  'emergency_access_bounded',
  `(state in ('OPEN','ENDED')) = ("expiresAt" is not null) and ("expiresAt" is null or "expiresAt" <= "decidedAt" + hours * interval '1 hour')`,
)
@Check('emergency_access_ended', `(state in ('ENDED','WITHDRAWN')) = ("endedAt" is not null)`)
@Index('emergency_access_one_live', ['requesterId'], { unique: true, where: `state in ('REQUESTED','OPEN')` })
@Index('emergency_access_case', ['caseId', 'createdAt'])
export class EmergencyAccess extends Versioned {
  /** What was typed in. */
  @Column('uuid') reference: string;
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'emergency_access_case_fk' })
  case?: PeerReviewCase | null;
  @Column('uuid', { nullable: true }) caseId: string | null;
  @Column('uuid', { nullable: true }) programmeId: string | null;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'requesterId', foreignKeyConstraintName: 'emergency_access_requester_fk' })
  requester?: Person;
  @Column('uuid') requesterId: string;
  @Column('text') reason: string;
  @Column('int') hours: number;
  @Column('text') state: EmergencyState;
  @Column('timestamptz') lapsesAt: Date;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'decidedBy', foreignKeyConstraintName: 'emergency_access_decider_fk' })
  decider?: Person | null;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'endedBy', foreignKeyConstraintName: 'emergency_access_ender_fk' })
  ender?: Person | null;
  @Column('uuid', { nullable: true }) endedBy: string | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  /** There was nobody to facilitate when it was opened: the lead of the panel is told in their place. */
  @Column('boolean') shownToLead: boolean;
}

/** One door was opened under emergency access. Written before the answer is made; never changed, a trigger refuses. */
@Entity('emergency_reading')
@Check('emergency_reading_part_known', oneOf('part', emergencyParts))
@Index('emergency_reading_access', ['accessId', 'at'])
export class EmergencyReading {
  @PrimaryColumn('uuid') id: string;
  @ManyToOne(() => EmergencyAccess, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'accessId', foreignKeyConstraintName: 'emergency_reading_access_fk' })
  access?: EmergencyAccess;
  @Column('uuid') accessId: string;
  @Column('timestamptz') at: Date;
  @Column('text') part: EmergencyPart;
}
