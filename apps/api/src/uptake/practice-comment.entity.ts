import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { PracticeEdition } from '../practices/edition.entity.js';
import { Practice } from '../practices/practice.entity.js';

/** What somebody says of a published practice outside a consultation. Network and those who wrote the practice are copied from it as they were then: rights need them. */
@Entity('practice_comment')
@Check('practice_comment_said', `(body <> '') = ("withdrawnAt" is null)`)
@Check('practice_comment_under_hidden', `not "underHidden" or "answerToId" is not null`)
@Check('practice_comment_hidden_whole', `("hiddenAt" is null) = ("hiddenReason" = '')`)
@Index('practice_comment_practice', ['practiceId', 'createdAt', 'id'])
@Index('practice_comment_author', ['authorId'])
@Index('practice_comment_answers', ['answerToId'], { where: `"answerToId" is not null` })
export class PracticeComment extends Versioned {
  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'practice_comment_practice_fk' })
  practice?: Practice;
  @Column('uuid') practiceId: string;
  @Column('uuid') networkId: string;
  @Column('uuid', { array: true }) practiceAuthorIds: string[];
  @ManyToOne(() => PracticeEdition, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'practiceId', referencedColumnName: 'practiceId', foreignKeyConstraintName: 'practice_comment_edition_fk' },
    { name: 'editionNo', referencedColumnName: 'number', foreignKeyConstraintName: 'practice_comment_edition_fk' },
  ])
  edition?: PracticeEdition;
  /** The edition that could be read then. */
  @Column('int') editionNo: number;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'authorId', foreignKeyConstraintName: 'practice_comment_author_fk' })
  author?: Person;
  @Column('uuid') authorId: string;
  /** Answers go one level deep. */
  @ManyToOne(() => PracticeComment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'answerToId', foreignKeyConstraintName: 'practice_comment_answer_fk' })
  answerTo?: PracticeComment | null;
  @Column('uuid', { nullable: true }) answerToId: string | null;
  /** When the comment was written that it answers, or itself: an answer stands under it. */
  @Column('timestamptz') threadAt: Date;
  /** What it answers is hidden, and so is it. */
  @Column('boolean') underHidden: boolean;
  @Column('text') body: string;
  @Column('timestamptz', { nullable: true }) editedAt: Date | null;
  /** Taken back while there are answers: its place stays. */
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('timestamptz', { nullable: true }) hiddenAt: Date | null;
  @Column('text') hiddenReason: string;
  @Column('uuid', { nullable: true }) hiddenBy: string | null;
}

/** What a reader says is wrong with a comment, once for each reader. Who it was is told to nobody. */
@Entity('practice_comment_report')
@Unique('practice_comment_report_one', ['commentId', 'reporterId'])
@Check('practice_comment_report_said', `reason <> ''`)
@Index('practice_comment_report_reporter', ['reporterId'])
export class PracticeCommentReport extends Versioned {
  @ManyToOne(() => PracticeComment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'commentId', foreignKeyConstraintName: 'practice_comment_report_comment_fk' })
  comment?: PracticeComment;
  @Column('uuid') commentId: string;
  @Column('uuid') networkId: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'reporterId', foreignKeyConstraintName: 'practice_comment_report_reporter_fk' })
  reporter?: Person;
  @Column('uuid') reporterId: string;
  @Column('text') reason: string;
  /** Somebody who moderates has looked at it. */
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
}

/** What a comment said before it was edited. */
@Entity('practice_comment_revision')
export class PracticeCommentRevision {
  @ManyToOne(() => PracticeComment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'commentId', foreignKeyConstraintName: 'practice_comment_revision_comment_fk' })
  comment?: PracticeComment;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'practice_comment_revision_pkey' }) commentId: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'practice_comment_revision_pkey' }) version: number;
  @Column('text') body: string;
  /** When this was written. */
  @Column('timestamptz') at: Date;
}
