import { discussionKinds, discussionMachine, type DiscussionKind, type DiscussionState } from '@guildhall/domain/discussions/discussion';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Community } from '../communities/community.entity.js';
import { InsideCommunity } from '../communities/inside.entity.js';
import { Person } from '../identity/person.entity.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

/** What a community talks about. Its first post (number 1) is the text that opens it; counts and last post are kept by whoever writes, under a lock on this row. */
@Entity('discussion')
@Unique('discussion_facts_unique', ['id', 'communityId', 'networkId', 'communityVisibility', 'communityState', 'state'])
@Check('discussion_kind_known', `kind in (${list(discussionKinds)})`)
@Check('discussion_state_known', `state in (${list(discussionMachine.states)})`)
@Check('discussion_reply_count_not_negative', `"replyCount" >= 0`)
@Index('discussion_list', { synchronize: false })
export class Discussion extends InsideCommunity {
  @ManyToOne(() => Community, { onUpdate: 'CASCADE' })
  @JoinColumn([
    { name: 'communityId', referencedColumnName: 'id', foreignKeyConstraintName: 'discussion_community_fk' },
    { name: 'networkId', referencedColumnName: 'networkId', foreignKeyConstraintName: 'discussion_community_fk' },
    { name: 'communityVisibility', referencedColumnName: 'visibility', foreignKeyConstraintName: 'discussion_community_fk' },
    { name: 'communityState', referencedColumnName: 'state', foreignKeyConstraintName: 'discussion_community_fk' },
  ])
  community?: Community;
  @Column('text') kind: DiscussionKind;
  @Column('text') state: DiscussionState;
  @Column('text') title: string;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'authorId', foreignKeyConstraintName: 'discussion_author_fk' })
  author?: Person;
  @Index('discussion_author') @Column('uuid', { nullable: true }) authorId: string | null;
  @Column('text') locale: string;
  @Column('text', { array: true }) tags: string[];
  /** First words of the first post, plain. */
  @Column('text') excerpt: string;
  @Column('timestamptz', { nullable: true }) pinnedUntil: Date | null;
  @Column('uuid', { nullable: true }) acceptedPostId: string | null;
  /** Number of the newest post, whatever became of it. */
  @Column('int') lastNumber: number;
  /** Visible posts but the first. */
  @Column('int') replyCount: number;
  @Column('int') peopleCount: number;
  @Column('int') localeCount: number;
  @Column('timestamptz') lastPostAt: Date;
  @Column('uuid') lastPostId: string;
}
