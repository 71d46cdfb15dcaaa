import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { CommunityMembership } from '../communities/membership.entity.js';
import { Discussion } from '../discussions/discussion.entity.js';
import { Post } from '../discussions/post.entity.js';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { ConsultationRound } from '../uptake/consultation.entity.js';
import { PracticeComment } from '../uptake/practice-comment.entity.js';
import { SavedSearch } from '../search/saved-search.entity.js';

export const noticeKinds = [
  'APPLICATION_RECEIVED',
  'APPLICATION_ACCEPTED',
  'APPLICATION_DECLINED',
  'INVITED',
  'ROLE_CHANGED',
  'SUSPENDED',
  'REINSTATED',
  'REMOVED',
  'REPLY',
  'MENTIONED',
  'ANSWER_ACCEPTED',
  'ANNOUNCEMENT',
  'SAVED_SEARCH',
  'CONSULTATION_OPENED',
  'CONSULTATION_CLOSING',
  'PRACTICE_COMMENTED',
  'PRACTICE_COMMENT_ANSWERED',
  'PRACTICE_COMMENT_HIDDEN',
  'PRACTICE_COMMENT_REPORTED',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

@Entity('notice')
@Index('notice_list', { synchronize: false })
@Index('notice_one_reply', ['personId', 'discussionId'], { unique: true, where: `kind = 'REPLY' and "readAt" is null` })
@Index('notice_one_mention', ['personId', 'postId'], { unique: true, where: `kind = 'MENTIONED'` })
@Index('notice_one_consultation', ['consultationId', 'personId', 'kind'], { unique: true, where: `"consultationId" is not null` })
@Index('notice_one_of_comment', ['practiceCommentId', 'personId', 'kind'], { unique: true, where: `"practiceCommentId" is not null` })
@Index('notice_mail_due', ['personId'], { where: `"mailDue"` })
export class Notice extends Versioned {
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'notice_person_fk' })
  person?: Person;
  @Column('uuid') personId: string;
  @Column('text') kind: NoticeKind;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'actorId', foreignKeyConstraintName: 'notice_actor_fk' })
  actor?: Person;
  @Index('notice_actor') @Column('uuid', { nullable: true }) actorId: string | null;
  @ManyToOne(() => CommunityMembership, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'membershipId', foreignKeyConstraintName: 'notice_membership_fk' })
  membership?: CommunityMembership;
  @Index('notice_membership') @Column('uuid', { nullable: true }) membershipId: string | null;
  @ManyToOne(() => Discussion, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'discussionId', foreignKeyConstraintName: 'notice_discussion_fk' })
  discussion?: Discussion;
  @Index('notice_discussion') @Column('uuid', { nullable: true }) discussionId: string | null;
  @ManyToOne(() => Post, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'postId', foreignKeyConstraintName: 'notice_post_fk' }) post?: Post;
  @Index('notice_post') @Column('uuid', { nullable: true }) postId: string | null;
  @ManyToOne(() => SavedSearch, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'savedSearchId', foreignKeyConstraintName: 'notice_saved_search_fk' })
  savedSearch?: SavedSearch;
  @Index('notice_saved_search', { where: `"savedSearchId" is not null` }) @Column('uuid', { nullable: true }) savedSearchId: string | null;
  @ManyToOne(() => ConsultationRound, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'consultationId', foreignKeyConstraintName: 'notice_consultation_fk' })
  consultation?: ConsultationRound;
  @Column('uuid', { nullable: true }) consultationId: string | null;
  @ManyToOne(() => PracticeComment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practiceCommentId', foreignKeyConstraintName: 'notice_practice_comment_fk' })
  practiceComment?: PracticeComment;
  @Index('notice_practice_comment', { where: `"practiceCommentId" is not null` })
  @Column('uuid', { nullable: true })
  practiceCommentId: string | null;
  /** A mail has still to tell of it. */
  @Column('boolean', { default: false }) mailDue: boolean;
  /** How many things of one kind it tells of: replies to one discussion are one notice. */
  @Column('int') count: number;
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
}
