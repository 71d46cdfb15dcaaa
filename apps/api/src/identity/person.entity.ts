import { Check, Column, Entity, Unique } from 'typeorm';
import { Versioned } from '../kernel/rows.js';

export const personStates = ['ACTIVE', 'SUSPENDED', 'DELETION_PENDING', 'ANONYMISED'] as const;
export type PersonStatus = (typeof personStates)[number];

/** A person with an account. Global: one person, several networks. */
@Entity('person')
@Unique('person_email_unique', ['email'])
@Check('person_status_known', `status in ('ACTIVE','SUSPENDED','DELETION_PENDING','ANONYMISED')`)
@Check('person_email_lower', `email = lower(email)`)
export class Person extends Versioned {
  /** Null once anonymised. */
  @Column('text', { nullable: true }) email: string | null;
  @Column('timestamptz', { nullable: true }) emailVerifiedAt: Date | null;
  @Column('text', { nullable: true }) passwordHash: string | null;
  @Column('text') status: PersonStatus;
  @Column('text') displayName: string;
  @Column('text') locale: string;
  /** IANA name. */
  @Column('text') timeZone: string;
  @Column('boolean') administrator: boolean;
}
