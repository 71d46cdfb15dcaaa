import type { SchemeContent } from '@guildhall/domain/schemes/content';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { Scheme } from './scheme.entity.js';

/** A scheme as it was published once. A trigger refuses every change. */
@Entity('scheme_version')
@Unique('scheme_version_number_unique', ['schemeId', 'number'])
@Check('scheme_version_number_positive', `number > 0`)
export class SchemeVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'scheme_version_pkey' }) id: string;
  @ManyToOne(() => Scheme) @JoinColumn({ name: 'schemeId', foreignKeyConstraintName: 'scheme_version_scheme_fk' }) scheme?: Scheme;
  @Column('uuid') schemeId: string;
  @Column('int') number: number;
  @Column('jsonb') content: SchemeContent;
  @Column('text') operatorName: string;
  /** What is new in it, in the words of who published it. */
  @Column('text') note: string;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'publishedBy', foreignKeyConstraintName: 'scheme_version_publisher_fk' })
  publisher?: Person | null;
  /** Null: not kept, or loaded by nobody in person. */
  @Column('uuid', { nullable: true }) publishedBy: string | null;
  @Column('timestamptz') publishedAt: Date;
}

/** The working copy from which the next version is made, while there is one; its id is that of the scheme. Facts that rights need are copied from there. */
@Entity('scheme_draft')
@Check('scheme_draft_number_positive', `number > 0`)
@Index('scheme_draft_operator', ['operatorId'])
@Index('scheme_draft_network', ['networkId'])
export class SchemeDraft extends Versioned {
  @OneToOne(() => Scheme, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'id', foreignKeyConstraintName: 'scheme_draft_scheme_fk' })
  scheme?: Scheme;
  @Column('uuid') networkId: string;
  @Column('uuid', { nullable: true }) operatorId: string | null;
  /** Of the version that will be made of it. */
  @Column('int') number: number;
  @Column('jsonb') content: SchemeContent;
}

/** What an autosave changed. Append-only, as long as the working copy is there: the base of a merge. */
@Entity('scheme_revision')
@Unique('scheme_revision_version_unique', ['draftId', 'version'])
export class SchemeRevision {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'scheme_revision_pkey' }) id: string;
  @ManyToOne(() => SchemeDraft, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'draftId', foreignKeyConstraintName: 'scheme_revision_draft_fk' })
  draft?: SchemeDraft;
  @Column('uuid') draftId: string;
  /** Version of the working copy that this change made. */
  @Column('int') version: number;
  @Column('jsonb') patch: object;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('timestamptz') at: Date;
}
