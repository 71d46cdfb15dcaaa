import type { BlockLesson } from '@guildhall/domain/uptake/block-lessons';
import { Check, Column, Entity, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Versioned } from '../kernel/rows.js';
import { Practice } from '../practices/practice.entity.js';

/** Lessons on a building block, from this edition on until a later one says otherwise. A row of a published edition is never written again. */
@Entity('practice_block_lessons')
@Unique('practice_block_lessons_one_each', ['practiceId', 'editionNo', 'blockId'])
@Check('practice_block_lessons_list', `jsonb_typeof(lessons) = 'array'`)
export class PracticeBlockLessons extends Versioned {
  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'practice_block_lessons_practice_fk' })
  practice?: Practice;
  @Column('uuid') practiceId: string;
  @Column('int') editionNo: number;
  /** Of the block in the content. */
  @Column('uuid') blockId: string;
  @Column('jsonb') lessons: BlockLesson[];
}
