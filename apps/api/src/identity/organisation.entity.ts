import {
  organisationEvidence,
  organisationKinds,
  organisationOperating,
  organisationStates,
  type OrganisationEvidence,
  type OrganisationKind,
  type OrganisationOperating,
  type OrganisationStatus,
} from '@guildhall/domain/identity/organisation';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Versioned } from '../kernel/rows.js';
import { Person } from './person.entity.js';
import { Place } from './place.entity.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

/** A body that people belong to. Real ones carry their sources; invented ones say so. */
@Entity('organisation')
@Unique('organisation_slug_unique', ['slug'])
@Check('organisation_kind_known', `kind in (${list(organisationKinds)})`)
@Check('organisation_operating_known', `operating in (${list(organisationOperating)})`)
@Check('organisation_evidence_known', `evidence in (${list(organisationEvidence)})`)
@Check('organisation_status_known', `status in (${list(organisationStates)})`)
@Check('organisation_country_form', `"countryCode" ~ '^[A-Z]{2}$'`)
@Check('organisation_parent_other', `"parentId" <> id`)
@Index('organisation_country', ['countryCode'])
@Index('organisation_parent', ['parentId'], { where: `"parentId" is not null` })
export class Organisation extends Versioned {
  @Column('text') slug: string;
  @Column('text') name: string;
  @Column('text') nameLocal: string;
  @Column('text') shortName: string;
  @Column('text') kind: OrganisationKind;
  @Column('text') countryCode: string;
  @ManyToOne(() => Place) @JoinColumn({ name: 'placeId', foreignKeyConstraintName: 'organisation_place_fk' }) place?: Place;
  @Column('uuid', { nullable: true }) placeId: string | null;
  /** The organisation that this one is part of. */
  @ManyToOne(() => Organisation, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'parentId', foreignKeyConstraintName: 'organisation_parent_fk' })
  parent?: Organisation;
  @Column('uuid', { nullable: true }) parentId: string | null;
  @Column('text', { nullable: true }) website: string | null;
  /** A year, or words such as "before 1990"; sources differ in how exact they are. */
  @Column('text', { nullable: true }) founded: string | null;
  @Column('text') operating: OrganisationOperating;
  @Column('text', { array: true }) languages: string[];
  /** Invented for the demo network; shown with a mark. */
  @Column('boolean') fictional: boolean;
  @Column('text') evidence: OrganisationEvidence;
  @Column('text', { array: true }) sourceKeys: string[];
  @Column('text', { array: true }) networkRoles: string[];
  @Column('text') status: OrganisationStatus;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'createdBy', foreignKeyConstraintName: 'organisation_creator_fk' })
  creator?: Person;
  @Column('uuid', { nullable: true }) createdBy: string | null;
}
