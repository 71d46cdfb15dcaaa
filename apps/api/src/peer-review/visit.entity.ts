import { sessionMachine, type SessionState } from '@guildhall/domain/peer-review/machines';
import {
  agendaSides,
  sessionKinds,
  sessionModes,
  type AgendaSide,
  type SessionKind,
  type SessionMode,
} from '@guildhall/domain/peer-review/words';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { PeerReviewCase } from './case.entity.js';
import { oneOf } from './one-of.js';

/** An item of the visit agenda: when, where, whom the team meets, and what it is to learn there. */
@Entity('visit_session')
@Check('visit_session_kind_known', oneOf('kind', sessionKinds))
@Check('visit_session_mode_known', oneOf('mode', sessionModes))
@Check('visit_session_state_known', oneOf('state', sessionMachine.states))
@Check('visit_session_side_known', oneOf('proposedBy', agendaSides))
@Check('visit_session_order', `"endsAt" > "startsAt"`)
@Check('visit_session_held', `(state = 'HELD') = ("heldAt" is not null)`)
@Check('visit_session_team_alone', `kind <> 'TEAM' or ("proposedBy" = 'TEAM' and state <> 'PROPOSED')`)
@Index('visit_session_case', ['caseId', 'startsAt'])
export class VisitSession extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'visit_session_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  /** The wall clock of the case's zone sets and shows them. */
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  @Column('text') kind: SessionKind;
  @Column('text') mode: SessionMode;
  @Column('text') title: string;
  @Column('text') place: string;
  /** Role or name of those whom the team meets, as the host gives it. */
  @Column('text') withWhom: string;
  @Column('text', { array: true }) dimensionKeys: string[];
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'leadId', foreignKeyConstraintName: 'visit_session_lead_fk' })
  lead?: Person | null;
  @Column('uuid', { nullable: true }) leadId: string | null;
  @Column('text') state: SessionState;
  @Column('text') proposedBy: AgendaSide;
  @Column('timestamptz', { nullable: true }) heldAt: Date | null;
}
