import type { FrozenContent, Licence, ProseField } from '@guildhall/domain/practices/content';
import { screeningDecisions, type ScreeningDecision } from '@guildhall/domain/practices/screening';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Practice, PracticeDraft } from './practice.entity.js';

export interface Byline {
  readonly personId: string;
  readonly name: string;
}

/** A published text. A trigger refuses every change but that of its rendering. */
@Entity('practice_edition')
@Unique('practice_edition_number_unique', ['practiceId', 'number'])
@Check('practice_edition_number_positive', `number > 0`)
export class PracticeEdition {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'practice_edition_pkey' }) id: string;
  @ManyToOne(() => Practice)
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'practice_edition_practice_fk' })
  practice?: Practice;
  @Column('uuid') practiceId: string;
  @Column('int') number: number;
  @Column('jsonb') content: FrozenContent;
  /** SHA-256 of the canonical content, hexadecimal. */
  @Column('text') contentHash: string;
  @Column('text') licence: Licence;
  @Column('text') ownerName: string;
  @Column('jsonb') authors: Byline[];
  /** Who agreed for the organisation, and who wrote that down: kept as proof, shown to nobody but the network's coordinators. */
  @Column('text') consentGivenBy: string;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'publishedBy', foreignKeyConstraintName: 'practice_edition_publisher_fk' })
  publisher?: Person;
  @Column('uuid') publishedBy: string;
  @Column('timestamptz') publishedAt: Date;
  /** Markdown of each long text, rendered and cleaned; made again when the renderer changes. */
  @Column('jsonb') html: Record<ProseField, string>;
  @Column('int') htmlVersion: number;
}

/** What an autosave changed. Append-only: the base of a merge, and the history of the text. */
@Entity('practice_revision')
@Unique('practice_revision_version_unique', ['draftId', 'version'])
export class PracticeRevision {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'practice_revision_pkey' }) id: string;
  @ManyToOne(() => PracticeDraft, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'draftId', foreignKeyConstraintName: 'practice_revision_draft_fk' })
  draft?: PracticeDraft;
  @Column('uuid') draftId: string;
  /** Version of the working copy that this change made. */
  @Column('int') version: number;
  @Column('jsonb') patch: object;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('timestamptz') at: Date;
}

/** One judgement of a coordinator. Append-only. */
@Entity('practice_screening')
@Check('practice_screening_decision_known', `decision in (${screeningDecisions.map((d) => `'${d}'`).join(',')})`)
@Index('practice_screening_practice', ['practiceId', 'at'])
export class PracticeScreening {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'practice_screening_pkey' }) id: string;
  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'practice_screening_practice_fk' })
  practice?: Practice;
  @Column('uuid') practiceId: string;
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'screenerId', foreignKeyConstraintName: 'practice_screening_screener_fk' })
  screener?: Person;
  @Column('uuid') screenerId: string;
  /** Version of the working copy and number of the edition that were judged. */
  @Column('int') draftVersion: number;
  @Column('int') editionNo: number;
  @Column('text') decision: ScreeningDecision;
  @Column('text') reason: string;
  @Column('int') criteriaVersion: number;
  @Column('uuid', { array: true }) verifiedFactIds: string[];
  @Column('timestamptz') at: Date;
}
