import { affiliationMachine, type AffiliationState } from '@guildhall/domain/identity/organisation';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Versioned } from '../kernel/rows.js';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';

/** A person says that they belong to an organisation; a manager of it confirms. */
@Entity('affiliation')
@Check('affiliation_state_known', `state in (${affiliationMachine.states.map((s) => `'${s}'`).join(',')})`)
@Check('affiliation_period', `"endsOn" is null or "startsOn" is null or "endsOn" >= "startsOn"`)
@Check('affiliation_manager_confirmed', `not "isManager" or state = 'CONFIRMED'`)
@Index('affiliation_one_live', ['personId', 'organisationId'], { unique: true, where: `state <> 'ENDED'` })
@Index('affiliation_organisation', ['organisationId', 'state'])
export class Affiliation extends Versioned {
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'affiliation_person_fk' })
  person?: Person;
  @Column('uuid') personId: string;
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisationId', foreignKeyConstraintName: 'affiliation_organisation_fk' })
  organisation?: Organisation;
  @Column('uuid') organisationId: string;
  @Column('text') function: string;
  /** YYYY-MM-DD. */
  @Column('date', { nullable: true }) startsOn: string | null;
  @Column('date', { nullable: true }) endsOn: string | null;
  @Column('text') state: AffiliationState;
  @Column('boolean') isManager: boolean;
}
