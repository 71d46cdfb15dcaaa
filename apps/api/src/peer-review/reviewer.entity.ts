import type { Availability } from '@guildhall/domain/peer-review/availability';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, Unique } from 'typeorm';
import { Organisation } from '../identity/organisation.entity.js';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { oneOf } from './one-of.js';

/** What a reviewer says of their time; `id` is the id of the person. Who has no row has said nothing yet: `standardAvailability`. */
@Entity('reviewer_settings')
@Check('reviewer_settings_load', `"maxLoad" between 0 and 12`)
@Check('reviewer_settings_absences', `jsonb_typeof(absences) = 'array'`)
@Check('reviewer_settings_quiet', `"quietFrom" between 0 and 23 and "quietUntil" between 0 and 23`)
export class ReviewerSettings extends Versioned {
  @OneToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'id', foreignKeyConstraintName: 'reviewer_settings_person_fk' })
  person?: Person;
  @Column('boolean') available: boolean;
  @Column('int') maxLoad: number;
  @Column('jsonb') absences: Availability['absences'][number][];
  /** All reminders of a day in one mail. */
  @Column('boolean') digest: boolean;
  @Column('int') quietFrom: number;
  @Column('int') quietUntil: number;
}

export const tieKinds = ['FUNDING', 'PROJECT'] as const;

/** Money or a project that two organisations share: what the conflict check looks for beside employment. */
@Entity('organisation_tie')
@Unique('organisation_tie_once', ['organisationId', 'otherId', 'kind', 'label'])
@Check('organisation_tie_kind_known', oneOf('kind', tieKinds))
@Check('organisation_tie_two', `"organisationId" <> "otherId"`)
export class OrganisationTie extends Versioned {
  @ManyToOne(() => Organisation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organisationId', foreignKeyConstraintName: 'organisation_tie_organisation_fk' })
  organisation?: Organisation;
  @Column('uuid') organisationId: string;
  @ManyToOne(() => Organisation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'otherId', foreignKeyConstraintName: 'organisation_tie_other_fk' })
  other?: Organisation;
  @Index('organisation_tie_other') @Column('uuid') otherId: string;
  @Column('text') kind: (typeof tieKinds)[number];
  @Column('text') label: string;
  @Column('date', { nullable: true }) startsOn: string | null;
  @Column('date', { nullable: true }) endsOn: string | null;
}
