import type { ProseField } from '@guildhall/domain/practices/content';
import { translationMachine, type TranslatedText, type TranslationState } from '@guildhall/domain/practices/translation';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import type { Byline } from './edition.entity.js';
import { Practice } from './practice.entity.js';

/** The working copy of a practice in one language. Facts that rights need are copied from the practice when the work begins. */
@Entity('practice_translation')
@Unique('practice_translation_one_language', ['practiceId', 'locale'])
@Check('practice_translation_state_known', `state in (${translationMachine.states.map((s) => `'${s}'`).join(',')})`)
@Check('practice_translation_edition_positive', `"editionNo" > 0`)
@Check(
  'practice_translation_handed_in',
  `state not in ('IN_REVIEW','PUBLISHED') or ("submittedAt" is not null and cardinality("writerIds") > 0)`,
)
@Index('practice_translation_queue', ['networkId', 'submittedAt'], { where: `state = 'IN_REVIEW'` })
export class PracticeTranslation extends Versioned {
  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'practice_translation_practice_fk' })
  practice?: Practice;
  @Column('uuid') practiceId: string;
  @Column('uuid') networkId: string;
  @Column('uuid', { array: true }) authorIds: string[];
  @Column('uuid', { nullable: true }) ownerOrganisationId: string | null;
  @Column('text') locale: string;
  @Column('text') state: TranslationState;
  /** The edition of the source that is being translated. */
  @Column('int') editionNo: number;
  @Column('jsonb') texts: Record<string, TranslatedText>;
  /** Who wrote since the last publication: none of them judges it. */
  @Column('uuid', { array: true }) writerIds: string[];
  /** Who ever wrote a word of it. */
  @Column('uuid', { array: true }) creditIds: string[];
  /** Why it came back from the review. */
  @Column('text') note: string;
  /** Why other words than those of the glossary were chosen. */
  @Column('text') termNote: string;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
}

/** A published translation of one edition. A trigger refuses every change but that of its rendering, and that it is withdrawn with its practice. */
@Entity('practice_translation_edition')
@Unique('practice_translation_edition_number_unique', ['practiceId', 'locale', 'number'])
@Check('practice_translation_edition_number_positive', `number > 0`)
@Check('practice_translation_edition_other_reviewer', `cardinality("writerIds") > 0 and not "reviewerId" = any("writerIds")`)
@Index('practice_translation_edition_translation', ['translationId'])
export class PracticeTranslationEdition {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'practice_translation_edition_pkey' }) id: string;
  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'practice_translation_edition_practice_fk' })
  practice?: Practice;
  @Column('uuid') practiceId: string;
  @ManyToOne(() => PracticeTranslation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'translationId', foreignKeyConstraintName: 'practice_translation_edition_translation_fk' })
  translation?: PracticeTranslation;
  @Column('uuid') translationId: string;
  @Column('text') locale: string;
  @Column('int') editionNo: number;
  /** 1 for what was first published in this language, one more with each publication. */
  @Column('int') number: number;
  @Column('jsonb') texts: Record<string, string>;
  @Column('jsonb') html: Partial<Record<ProseField, string>>;
  @Column('int') htmlVersion: number;
  @Column('uuid', { array: true }) writerIds: string[];
  @Column('jsonb') translators: Byline[];
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'reviewerId', foreignKeyConstraintName: 'practice_translation_edition_reviewer_fk' })
  reviewer?: Person;
  @Column('uuid') reviewerId: string;
  @Column('text') reviewerName: string;
  @Column('timestamptz') publishedAt: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}
