import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { StoredFile } from '../practices/file.entity.js';
import { Story } from './story.entity.js';

/** The portrait of whoever tells a story. There is one only while somebody agrees to it; its id is its address, another one for another picture. */
@Entity('story_portrait')
@Unique('story_portrait_one_each', ['storyId'])
@Check('story_portrait_described', `alt <> ''`)
@Index('story_portrait_file', ['fileId'])
@Index('story_portrait_person', ['personId'])
export class StoryPortrait {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'story_portrait_pkey' }) id: string;
  @ManyToOne(() => Story, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'storyId', foreignKeyConstraintName: 'story_portrait_story_fk' })
  story?: Story;
  @Column('uuid') storyId: string;
  @ManyToOne(() => StoredFile, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'fileId', foreignKeyConstraintName: 'story_portrait_file_fk' })
  file?: StoredFile;
  @Column('uuid') fileId: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'story_portrait_person_fk' })
  person?: Person;
  /** Who brought it. */
  @Column('uuid') personId: string;
  /** What it shows, for whoever does not see it. */
  @Column('text') alt: string;
  @Column('timestamptz') at: Date;
}
