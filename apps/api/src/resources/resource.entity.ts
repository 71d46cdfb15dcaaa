import { resourceTypes } from '@guildhall/domain/resources/kinds';
import { resourceMachine, type FrozenResource, type ResourceContent, type ResourceState } from '@guildhall/domain/resources/resource';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Network } from '../identity/network.entity.js';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { StoredFile } from '../practices/file.entity.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

/** Something to take along, as it is worked on: a file that lies here, or a link to where it lies. What readers read of it is its last edition. */
@Entity('resource')
@Unique('resource_slug_unique', ['slug'])
@Check('resource_state_known', `state in (${list(resourceMachine.states)})`)
@Check(
  'resource_read_whole',
  `(state = 'DRAFT') = ("editionNo" = 0) and (slug is null) = ("editionNo" = 0) and (slug is null) = ("publishedAt" is null)`,
)
@Check('resource_mark', `(state = 'WITHDRAWN') = ("withdrawnAt" is not null)`)
@Check('resource_shown', `("shownAt" is null) = ("editionNo" = 0)`)
@Check('resource_looked_after', `state <> 'PUBLISHED' or "reviewDueAt" is not null`)
@Index('resource_review_due', ['reviewDueAt'], { where: `state = 'PUBLISHED' and "dueToldAt" is null` })
@Index('resource_network', ['networkId'])
@Index('resource_author', ['authorId'])
@Index('resource_file', ['fileId'], { where: `"fileId" is not null` })
@Index('resource_shelf', { synchronize: false })
export class Resource extends Versioned {
  @ManyToOne(() => Network, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'networkId', foreignKeyConstraintName: 'resource_network_fk' })
  network?: Network;
  @Column('uuid') networkId: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'authorId', foreignKeyConstraintName: 'resource_author_fk' })
  author?: Person;
  /** Who put it here. */
  @Column('uuid') authorId: string;
  @Column('text') state: ResourceState;
  /** Words of its address, from the title that was published first. */
  @Column('text', { nullable: true }) slug: string | null;
  @Column('jsonb') content: ResourceContent;
  @ManyToOne(() => StoredFile, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'fileId', foreignKeyConstraintName: 'resource_file_fk' })
  file?: StoredFile | null;
  @Column('uuid', { nullable: true }) fileId: string | null;
  /** As it was called where it came from. */
  @Column('text') fileName: string;
  /** Number of the edition that is read; 0 before the first. */
  @Column('int') editionNo: number;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('text') reason: string;
  /** When it was last put on the shelf or taken off it: what harvesters ask for. */
  @Column('timestamptz', { nullable: true }) shownAt: Date | null;
  /** When somebody is to look whether it still holds. */
  @Column('timestamptz', { nullable: true }) reviewDueAt: Date | null;
  /** When those who keep it were told that this day has come; null until then. */
  @Column('timestamptz', { nullable: true }) dueToldAt: Date | null;
}

/** The same thing in another language than its own, as it is worked on. */
@Entity('resource_other_file')
@Index('resource_other_file_file', ['fileId'])
export class ResourceOtherFile {
  @ManyToOne(() => Resource, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'resourceId', foreignKeyConstraintName: 'resource_other_file_resource_fk' })
  resource?: Resource;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'resource_other_file_pkey' }) resourceId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'resource_other_file_pkey' }) locale: string;
  @ManyToOne(() => StoredFile, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'fileId', foreignKeyConstraintName: 'resource_other_file_file_fk' })
  file?: StoredFile;
  @Column('uuid') fileId: string;
  @Column('text') fileName: string;
}

/** A resource as it was published once. A trigger refuses every change. */
@Entity('resource_edition')
@Unique('resource_edition_number_unique', ['resourceId', 'number'])
@Check('resource_edition_number_positive', `number > 0`)
@Check('resource_edition_type_known', `content->>'type' in (${list(resourceTypes)})`)
@Check('resource_edition_handed_out', `content->>'licence' is not null and (content->>'url' <> '' or "fileId" is not null)`)
@Index('resource_edition_file', ['fileId'], { where: `"fileId" is not null` })
export class ResourceEdition {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'resource_edition_pkey' }) id: string;
  @ManyToOne(() => Resource, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'resourceId', foreignKeyConstraintName: 'resource_edition_resource_fk' })
  resource?: Resource;
  @Column('uuid') resourceId: string;
  @Column('int') number: number;
  @Column('jsonb') content: FrozenResource;
  @ManyToOne(() => StoredFile, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'fileId', foreignKeyConstraintName: 'resource_edition_file_fk' })
  file?: StoredFile | null;
  @Column('uuid', { nullable: true }) fileId: string | null;
  @Column('text') fileName: string;
  /** What is new in it, in the words of who published it. */
  @Column('text') note: string;
  @Column('timestamptz') publishedAt: Date;
}

/** A file of an edition in another language than its own. A trigger refuses every change. */
@Entity('resource_edition_other_file')
@Index('resource_edition_other_file_file', ['fileId'])
export class ResourceEditionOtherFile {
  @ManyToOne(() => ResourceEdition, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'editionId', foreignKeyConstraintName: 'resource_edition_other_file_edition_fk' })
  edition?: ResourceEdition;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'resource_edition_other_file_pkey' }) editionId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'resource_edition_other_file_pkey' }) locale: string;
  @ManyToOne(() => StoredFile, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'fileId', foreignKeyConstraintName: 'resource_edition_other_file_file_fk' })
  file?: StoredFile;
  @Column('uuid') fileId: string;
  @Column('text') fileName: string;
}

/** What an autosave changed. Append-only: the base of a merge. */
@Entity('resource_revision')
@Unique('resource_revision_version_unique', ['resourceId', 'version'])
export class ResourceRevision {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'resource_revision_pkey' }) id: string;
  @ManyToOne(() => Resource, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'resourceId', foreignKeyConstraintName: 'resource_revision_resource_fk' })
  resource?: Resource;
  @Column('uuid') resourceId: string;
  @Column('int') version: number;
  @Column('jsonb') patch: object;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('timestamptz') at: Date;
}

/** That somebody took it along on a day. Whoever it was is a hash that nobody can make again once the salt of the day is gone. */
@Entity('resource_download')
export class ResourceDownload {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'resource_download_pkey' }) day: string;
  @ManyToOne(() => Resource, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'resourceId', foreignKeyConstraintName: 'resource_download_resource_fk' })
  resource?: Resource;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'resource_download_pkey' }) resourceId: string;
  /** Of the page that they read. */
  @Column('text') locale: string;
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'resource_download_pkey' }) saltedDailyHash: Buffer;
}

@Entity('download_salt')
export class DownloadSalt {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'download_salt_pkey' }) day: string;
  @Column('bytea') salt: Buffer;
}
