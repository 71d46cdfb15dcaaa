import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Discussion } from './discussion.entity.js';

/** How far somebody has read a discussion. */
@Entity('read_state')
export class ReadState {
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'read_state_person_fk' })
  person?: Person;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'read_state_pkey' }) personId: string;
  @ManyToOne(() => Discussion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'discussionId', foreignKeyConstraintName: 'read_state_discussion_fk' })
  discussion?: Discussion;
  @Index('read_state_discussion') @PrimaryColumn('uuid', { primaryKeyConstraintName: 'read_state_pkey' }) discussionId: string;
  /** Number of the last post that was read. */
  @Column('int') number: number;
  @Column('timestamptz') at: Date;
}

/** Who wants to hear of replies. */
@Entity('follow')
export class Follow {
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'follow_person_fk' })
  person?: Person;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_pkey' }) personId: string;
  @ManyToOne(() => Discussion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'discussionId', foreignKeyConstraintName: 'follow_discussion_fk' })
  discussion?: Discussion;
  @Index('follow_discussion') @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_pkey' }) discussionId: string;
  @Column('timestamptz') at: Date;
}
