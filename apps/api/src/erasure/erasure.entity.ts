import { leavingWishes, type LeavingWish } from '@guildhall/domain/identity/leaving';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import type { Counts } from '../kernel/leaving.js';
import { Versioned } from '../kernel/rows.js';

const wish = leavingWishes.map((w) => `'${w}'`).join(',');

/** That an account is to be deleted, until when its owner can return, and what they chose. Returning deletes the row; once DONE it stays as the head of the receipt. */
@Entity('erasure')
@Unique('erasure_person_unique', ['personId'])
@Check('erasure_posts_known', `posts in (${wish})`)
@Check('erasure_certificates_known', `certificates in (${wish})`)
@Check('erasure_state_known', `state in ('ASKED','RUNNING','DONE')`)
@Check('erasure_done_whole', `(state = 'DONE') = ("doneAt" is not null)`)
@Index('erasure_due', ['dueAt'], { where: `state <> 'DONE'` })
export class Erasure extends Versioned {
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'erasure_person_fk' })
  person?: Person;
  @Column('uuid') personId: string;
  @Column('timestamptz') dueAt: Date;
  @Column('text') posts: LeavingWish;
  @Column('text') certificates: LeavingWish;
  /** RUNNING: the first step is done and nobody returns any more. */
  @Column('text') state: 'ASKED' | 'RUNNING' | 'DONE';
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
}

/** A step that was done, and how many rows of which table it touched: the receipt. It tells nothing of the person. */
@Entity('erasure_step')
export class ErasureStep {
  @ManyToOne(() => Erasure, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'erasureId', foreignKeyConstraintName: 'erasure_step_erasure_fk' })
  erasure?: Erasure;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'erasure_step_pkey' }) erasureId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'erasure_step_pkey' }) step: string;
  @Column('timestamptz') at: Date;
  @Column('jsonb') counts: Counts;
}
