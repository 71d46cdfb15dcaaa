import { pollMachine, type PollState } from '@guildhall/domain/discussions/poll';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, Unique } from 'typeorm';
import { Discussion } from './discussion.entity.js';

/** What a discussion of the kind POLL asks. Votes lie in the vault until it is closed, and are then counted and gone (ADR 380). */
@Entity('poll')
@Check('poll_state_known', `state in (${pollMachine.states.map((s) => `'${s}'`).join(',')})`)
@Check('poll_closed_whole', `(state = 'CLOSED') = ("closedAt" is not null) and (state = 'CLOSED') = (voters is not null)`)
@Index('poll_due', { synchronize: false })
export class Poll {
  @OneToOne(() => Discussion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'discussionId', foreignKeyConstraintName: 'poll_discussion_fk' })
  discussion?: Discussion;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'poll_pkey' }) discussionId: string;
  @Column('text') state: PollState;
  @Column('boolean') multiple: boolean;
  @Column('timestamptz') closesAt: Date;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  /** How many took part, once it is closed. */
  @Column('int', { nullable: true }) voters: number | null;
}

@Entity('poll_option')
@Unique('poll_option_place_unique', ['discussionId', 'position'])
@Check('poll_option_position', 'position between 1 and 10')
export class PollOption {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'poll_option_pkey' }) id: string;
  @ManyToOne(() => Poll, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'discussionId', foreignKeyConstraintName: 'poll_option_poll_fk' })
  poll?: Poll;
  @Column('uuid') discussionId: string;
  @Column('int') position: number;
  @Column('text') text: string;
  /** Once it is closed, where enough people took part. */
  @Column('int', { nullable: true }) votes: number | null;
}
