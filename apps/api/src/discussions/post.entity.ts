import {
  postMachine,
  reactionKinds,
  type DiscussionState,
  type PostState,
  type ReactionKind,
} from '@guildhall/domain/discussions/discussion';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { InsideCommunity } from '../communities/inside.entity.js';
import { Person } from '../identity/person.entity.js';
import { Discussion } from './discussion.entity.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');
const discussionKey = { foreignKeyConstraintName: 'post_discussion_fk' };

/** The text that opens a discussion (number 1), or a reply to it. */
@Entity('post')
@Unique('post_number_unique', ['discussionId', 'number'])
@Check('post_state_known', `state in (${list(postMachine.states)})`)
@Index('post_search', { synchronize: false })
@Index('post_found', { synchronize: false })
export class Post extends InsideCommunity {
  @ManyToOne(() => Discussion, { onUpdate: 'CASCADE' })
  @JoinColumn([
    { name: 'discussionId', referencedColumnName: 'id', ...discussionKey },
    { name: 'communityId', referencedColumnName: 'communityId', ...discussionKey },
    { name: 'networkId', referencedColumnName: 'networkId', ...discussionKey },
    { name: 'communityVisibility', referencedColumnName: 'communityVisibility', ...discussionKey },
    { name: 'communityState', referencedColumnName: 'communityState', ...discussionKey },
    { name: 'discussionState', referencedColumnName: 'state', ...discussionKey },
  ])
  discussion?: Discussion;
  @Column('uuid') discussionId: string;
  @Column('text') discussionState: DiscussionState;
  /** Place in the discussion, from 1; never given twice. */
  @Column('int') number: number;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'authorId', foreignKeyConstraintName: 'post_author_fk' })
  author?: Person;
  @Index('post_author') @Column('uuid', { nullable: true }) authorId: string | null;
  /** Markdown as it was typed, and as it was rendered. */
  @Column('text') body: string;
  @Column('text') html: string;
  @Column('int') sanitiser: number;
  @Column('text') locale: string;
  @Column('text') state: PostState;
  @Column('int') revision: number;
  @Column('timestamptz', { nullable: true }) editedAt: Date | null;
  @ManyToOne(() => Post, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'replyToId', foreignKeyConstraintName: 'post_reply_to_fk' })
  replyTo?: Post;
  @Index('post_reply_to') @Column('uuid', { nullable: true }) replyToId: string | null;
  /** Written by a trigger. */
  @Column({ type: 'tsvector', select: false, insert: false, update: false }) search?: string;
}

/** What a post said before it was edited. */
@Entity('post_revision')
export class PostRevision {
  @ManyToOne(() => Post, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'postId', foreignKeyConstraintName: 'post_revision_post_fk' })
  post?: Post;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'post_revision_pkey' }) postId: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'post_revision_pkey' }) revision: number;
  @Column('text') body: string;
  @Column('text') html: string;
  @Column('int') sanitiser: number;
  @Column('text') locale: string;
  /** When this version was written. */
  @Column('timestamptz') at: Date;
}

@Entity('reaction')
@Check('reaction_kind_known', `kind in (${list(reactionKinds)})`)
export class Reaction {
  @ManyToOne(() => Post, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'postId', foreignKeyConstraintName: 'reaction_post_fk' }) post?: Post;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reaction_pkey' }) postId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'reaction_pkey' }) kind: ReactionKind;
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'reaction_person_fk' })
  person?: Person;
  @Index('reaction_person') @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reaction_pkey' }) personId: string;
  @Column('timestamptz') at: Date;
}
