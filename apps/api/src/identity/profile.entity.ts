import type { FieldVisibility } from '@guildhall/domain/identity/visibility';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne } from 'typeorm';
import { Versioned } from '../kernel/rows.js';
import { Person } from './person.entity.js';
import { Place } from './place.entity.js';

/** What a person says about themselves; `id` is the id of the person. The database makes one for every person and keeps the last five columns true. */
@Entity('profile')
@Check('profile_country_form', `"countryCode" ~ '^[A-Z]{2}$'`)
@Index('profile_sort', ['sortName', 'id'])
export class Profile extends Versioned {
  @OneToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'id', foreignKeyConstraintName: 'profile_person_fk' })
  person?: Person;
  /** In its own script, where that differs. */
  @Column('text', { nullable: true }) nativeName: string | null;
  /** The display name is not the legal one. */
  @Column('boolean') pseudonymous: boolean;
  /** For organisers only. */
  @Column('text', { nullable: true }) legalName: string | null;
  @Column('text') headline: string;
  @Column('text') bio: string;
  @Column('text', { nullable: true }) countryCode: string | null;
  @ManyToOne(() => Place) @JoinColumn({ name: 'placeId', foreignKeyConstraintName: 'profile_place_fk' }) place?: Place;
  @Column('uuid', { nullable: true }) placeId: string | null;
  @Column('text', { array: true }) languages: string[];
  @Column('text', { array: true }) expertise: string[];
  @Column('text', { array: true }) links: string[];
  /** Empty until the person has an account of their own: then nothing is shown. */
  @Column('jsonb') fieldVisibility: Partial<FieldVisibility>;
  @Column('text') sortName: string;
  /** Active, with a confirmed address. */
  @Column('boolean') listed: boolean;
  @Column('uuid', { array: true }) networkIds: string[];
  @Column('uuid', { array: true }) communityIds: string[];
  /** People who have blocked this person or are blocked by them. */
  @Column('uuid', { array: true }) blockedWith: string[];
}
