import type { Licence } from '@guildhall/domain/practices/content';
import { resourceTypes, type ResourceType } from '@guildhall/domain/resources/kinds';
import { resourceMachine, type ResourceContent, type ResourceState } from '@guildhall/domain/resources/resource';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Network } from '../identity/network.entity.js';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { StoredFile } from '../practices/file.entity.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

/** Something to take along: a file that lies here, or a link to where it lies. */
@Entity('resource')
@Unique('resource_slug_unique', ['slug'])
@Check('resource_type_known', `type in (${list(resourceTypes)})`)
@Check('resource_state_known', `state in (${list(resourceMachine.states)})`)
@Check('resource_read_whole', `(state = 'DRAFT') = (slug is null) and (slug is null) = ("publishedAt" is null)`)
@Check('resource_handed_out', `state <> 'PUBLISHED' or (licence is not null and (url <> '' or "fileId" is not null))`)
@Check('resource_mark', `(state = 'WITHDRAWN') = ("withdrawnAt" is not null)`)
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
  @Column('text') type: ResourceType;
  @Column('text') state: ResourceState;
  /** Words of its address, from the title that was published first. */
  @Column('text', { nullable: true }) slug: string | null;
  @Column('text') title: string;
  @Column('text') summary: string;
  @Column('text') locale: string;
  @Column('text', { nullable: true }) licence: Licence | null;
  @Column('text') source: string;
  @Column('text', { array: true }) dimensions: ResourceContent['dimensions'];
  @Column('text') url: string;
  @ManyToOne(() => StoredFile, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'fileId', foreignKeyConstraintName: 'resource_file_fk' })
  file?: StoredFile | null;
  @Column('uuid', { nullable: true }) fileId: string | null;
  /** As it was called where it came from. */
  @Column('text') fileName: string;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('text') reason: string;
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
