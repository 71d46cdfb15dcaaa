import { consentEnds, consentMethods, type ConsentEnd, type ConsentMethod, type ConsentUse } from '@guildhall/domain/stories/consent';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { Story } from './story.entity.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

/** Who agreed to what, and how one knows. The only place that tells who a person of a story is. One at most is open for each text. */
@Entity('story_consent')
@Check('story_consent_uses_known', `uses <@ array['PAGES','FEEDS','BOOKS','PICTURES','ELSEWHERE'] and cardinality(uses) > 0`)
@Check('story_consent_method_known', `method in (${list(consentMethods)})`)
@Check('story_consent_order', `until >= "givenOn"`)
@Check('story_consent_end_known', `"endedHow" in (${list(consentEnds)})`)
@Check('story_consent_end_whole', `("endedAt" is null) = ("endedHow" is null)`)
@Index('story_consent_one_open', ['storyId'], { unique: true, where: `"endedAt" is null` })
@Index('story_consent_story', ['storyId'])
@Index('story_consent_until', ['until'], { where: `"endedAt" is null and until is not null` })
export class StoryConsent extends Versioned {
  @ManyToOne(() => Story, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'storyId', foreignKeyConstraintName: 'story_consent_story_fk' })
  story?: Story;
  @Column('uuid') storyId: string;
  /** Of the story, whose coordinators alone read this. */
  @Column('uuid') networkId: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'story_consent_person_fk' })
  person?: Person | null;
  /** Whoever gave it here themselves may take it back here. */
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('text') personName: string;
  @Column('text') contact: string;
  @Column('text', { array: true }) uses: ConsentUse[];
  @Column('text', { array: true }) locales: string[];
  @Column('text') method: ConsentMethod;
  @Column('date') givenOn: string;
  @Column('date', { nullable: true }) until: string | null;
  @Column('text') note: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'recordedBy', foreignKeyConstraintName: 'story_consent_recorder_fk' })
  recorder?: Person;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) endedHow: ConsentEnd | null;
  @Column('text') endReason: string;
  @Column('uuid', { nullable: true }) endedBy: string | null;
}
