import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { PeerReviewCase } from './case.entity.js';

/** What somebody of a review team says to the others, about one dimension or the whole. */
@Entity('team_post')
@Unique('team_post_number_once', ['caseId', 'number'])
@Check('team_post_edited', `("editedAt" is null) = (version = 1)`)
export class TeamPost extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'team_post_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('text', { nullable: true }) dimensionKey: string | null;
  /** Counts within the case. */
  @Column('int') number: number;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'authorId', foreignKeyConstraintName: 'team_post_author_fk' })
  author?: Person;
  @Column('uuid') authorId: string;
  @Column('text') body: string;
  @Column('timestamptz', { nullable: true }) editedAt: Date | null;
}

/** The words that a post had until then. Append-only; a trigger refuses. */
@Entity('team_post_edit')
@Index('team_post_edit_post', ['postId', 'at'])
export class TeamPostEdit {
  @PrimaryColumn('uuid') id: string;
  @ManyToOne(() => TeamPost, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'postId', foreignKeyConstraintName: 'team_post_edit_post_fk' })
  post?: TeamPost;
  @Column('uuid') postId: string;
  @Column('text') body: string;
  @Column('timestamptz') at: Date;
}

/** How far somebody has read a thread: the key of its dimension, or nothing for the general one. */
@Entity('team_read')
export class TeamRead {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'team_read_case_fk' })
  case?: PeerReviewCase;
  @PrimaryColumn('uuid') caseId: string;
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'team_read_person_fk' })
  person?: Person;
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('text') thread: string;
  @Column('int') number: number;
  @Column('timestamptz') at: Date;
}
