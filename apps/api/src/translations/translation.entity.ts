import {
  translatedKinds,
  translationMachine,
  type Source,
  type TranslatedKind,
  type TranslatedText,
  type TranslationState,
} from '@guildhall/domain/translations/translation';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';

export interface Byline {
  personId: string;
  name: string;
}
const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');
/** Of one thing, and of the kind that it is. */
const ofOne = `num_nonnulls("practiceId", "schemeId", "storyId", "resourceId") = 1 and kind = case when "practiceId" is not null then 'PRACTICE' when "schemeId" is not null then 'SCHEME' when "resourceId" is not null then 'RESOURCE' else 'STORY' end`;

/** The working copy of a text in one language. Facts that rights need are copied from what is translated when the work begins. */
@Entity('translation')
@Unique('translation_one_of_practice', ['practiceId', 'locale'])
@Unique('translation_one_of_scheme', ['schemeId', 'locale'])
@Unique('translation_one_of_story', ['storyId', 'locale'])
@Unique('translation_one_of_resource', ['resourceId', 'locale'])
@Check('translation_kind_known', `kind in (${list(translatedKinds)})`)
@Check('translation_of_one', ofOne)
@Check('translation_state_known', `state in (${list(translationMachine.states)})`)
@Check('translation_edition_positive', `"editionNo" > 0`)
@Check('translation_handed_in', `state not in ('IN_REVIEW','PUBLISHED') or ("submittedAt" is not null and cardinality("writerIds") > 0)`)
@Index('translation_queue', ['networkId', 'submittedAt'], { where: `state = 'IN_REVIEW'` })
export class Translation extends Versioned {
  @Column('text') kind: TranslatedKind;
  @ManyToOne('Practice', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'translation_practice_fk' })
  practice?: object | null;
  @Column('uuid', { nullable: true }) practiceId: string | null;
  @ManyToOne('Scheme', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'schemeId', foreignKeyConstraintName: 'translation_scheme_fk' })
  scheme?: object | null;
  @Column('uuid', { nullable: true }) schemeId: string | null;
  @ManyToOne('Story', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'storyId', foreignKeyConstraintName: 'translation_story_fk' })
  story?: object | null;
  @Column('uuid', { nullable: true }) storyId: string | null;
  @ManyToOne('Resource', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'resourceId', foreignKeyConstraintName: 'translation_resource_fk' })
  resource?: object | null;
  @Column('uuid', { nullable: true }) resourceId: string | null;
  @Column('uuid') networkId: string;
  @Column('uuid', { array: true }) authorIds: string[];
  @Column('uuid', { nullable: true }) ownerOrganisationId: string | null;
  @Column('text') locale: string;
  @Column('text') state: TranslationState;
  /** The edition of the source that is being translated. */
  @Column('int') editionNo: number;
  @Column('jsonb') texts: Record<string, TranslatedText>;
  /** What the source says in that edition, and in every one that a text was made from. */
  @Column('jsonb') sources: Record<string, Source>;
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

/** A published translation of one edition. A trigger refuses every change but that of its rendering, and that it is withdrawn with its source. */
@Entity('translation_edition')
@Unique('translation_edition_number_unique', ['translationId', 'number'])
@Check('translation_edition_of_one', ofOne)
@Check('translation_edition_number_positive', `number > 0`)
@Check('translation_edition_other_reviewer', `cardinality("writerIds") > 0 and not "reviewerId" = any("writerIds")`)
@Index('translation_edition_practice', ['practiceId', 'locale'], { where: '"practiceId" is not null' })
@Index('translation_edition_scheme', ['schemeId', 'locale'], { where: '"schemeId" is not null' })
@Index('translation_edition_story', ['storyId', 'locale'], { where: '"storyId" is not null' })
@Index('translation_edition_resource', ['resourceId', 'locale'], { where: '"resourceId" is not null' })
export class TranslationEdition {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'translation_edition_pkey' }) id: string;
  @Column('text') kind: TranslatedKind;
  @ManyToOne('Practice', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'translation_edition_practice_fk' })
  practice?: object | null;
  @Column('uuid', { nullable: true }) practiceId: string | null;
  @ManyToOne('Scheme', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'schemeId', foreignKeyConstraintName: 'translation_edition_scheme_fk' })
  scheme?: object | null;
  @Column('uuid', { nullable: true }) schemeId: string | null;
  @ManyToOne('Story', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'storyId', foreignKeyConstraintName: 'translation_edition_story_fk' })
  story?: object | null;
  @Column('uuid', { nullable: true }) storyId: string | null;
  @ManyToOne('Resource', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'resourceId', foreignKeyConstraintName: 'translation_edition_resource_fk' })
  resource?: object | null;
  @Column('uuid', { nullable: true }) resourceId: string | null;
  @ManyToOne(() => Translation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'translationId', foreignKeyConstraintName: 'translation_edition_translation_fk' })
  translation?: Translation;
  @Column('uuid') translationId: string;
  @Column('text') locale: string;
  @Column('int') editionNo: number;
  /** 1 for what was first published in this language, one more with each publication. */
  @Column('int') number: number;
  @Column('jsonb') texts: Record<string, string>;
  /** What the source said in that edition. */
  @Column('jsonb') source: Source;
  @Column('jsonb') html: Record<string, string>;
  @Column('int') htmlVersion: number;
  @Column('uuid', { array: true }) writerIds: string[];
  @Column('jsonb') translators: Byline[];
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'reviewerId', foreignKeyConstraintName: 'translation_edition_reviewer_fk' })
  reviewer?: Person;
  @Column('uuid') reviewerId: string;
  @Column('text') reviewerName: string;
  @Column('timestamptz') publishedAt: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}
