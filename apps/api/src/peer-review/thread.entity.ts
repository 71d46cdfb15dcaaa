import { postVoices, threadAudiences, type PostVoice, type ThreadAudience } from '@guildhall/domain/peer-review/threads';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { EvidenceItem } from './review.entity.js';
import { oneOf } from './one-of.js';
import { PeerReviewCase, PracticeSnapshot } from './case.entity.js';

/** What somebody says in a case to one audience, about one dimension or the whole. */
@Entity('case_post')
@Unique('case_post_number_once', ['caseId', 'audience', 'number'])
@Check('case_post_audience_known', oneOf('audience', threadAudiences))
@Check('case_post_voice_known', oneOf('displayedAs', postVoices))
@Check('case_post_voice_for_host', `"displayedAs" = 'NAME' or audience = 'TEAM_AND_HOST'`)
@Check('case_post_passage', `num_nulls("snapshotId", "sectionKey", quote) in (0, 3) and (quote is null or audience = 'TEAM')`)
@Check(
  'case_post_anchor',
  `num_nonnulls(quote, "evidenceId", "reportSection") <= 1 and (num_nonnulls("evidenceId", "reportSection") = 0 or audience = 'TEAM')`,
)
@Index('case_post_evidence', ['evidenceId'], { where: `"evidenceId" is not null` })
@Check('case_post_edited', `("editedAt" is null) = (version = 1)`)
export class CasePost extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'case_post_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('uuid') programmeId: string;
  @Column('text') audience: ThreadAudience;
  /** As whom the host reads the writer: decided when it is written. */
  @Column('text') displayedAs: PostVoice;
  @Column('text', { nullable: true }) dimensionKey: string | null;
  /** Passage of the dossier that it is about: where it was chosen, and word for word. */
  @ManyToOne(() => PracticeSnapshot, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'snapshotId', foreignKeyConstraintName: 'case_post_snapshot_fk' })
  snapshot?: PracticeSnapshot | null;
  @Column('uuid', { nullable: true }) snapshotId: string | null;
  @Column('text', { nullable: true }) sectionKey: string | null;
  @Column('text', { nullable: true }) quote: string | null;
  /** Piece of evidence that it is about. What is removed from the register leaves the words without it. */
  @ManyToOne(() => EvidenceItem, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'evidenceId', foreignKeyConstraintName: 'case_post_evidence_fk' })
  evidence?: EvidenceItem | null;
  @Column('uuid', { nullable: true }) evidenceId: string | null;
  /** Key of the section of the report that it is about. */
  @Column('text', { nullable: true }) reportSection: string | null;
  /** Counts within the audience of the case: what is said to others leaves no gap. */
  @Column('int') number: number;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'authorId', foreignKeyConstraintName: 'case_post_author_fk' })
  author?: Person;
  @Column('uuid') authorId: string;
  @Column('text') body: string;
  @Column('timestamptz', { nullable: true }) editedAt: Date | null;
}

/** The words that a post had until then. Append-only; a trigger refuses. */
@Entity('case_post_edit')
@Index('case_post_edit_post', ['postId', 'at'])
export class CasePostEdit {
  @PrimaryColumn('uuid') id: string;
  @ManyToOne(() => CasePost, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'postId', foreignKeyConstraintName: 'case_post_edit_post_fk' })
  post?: CasePost;
  @Column('uuid') postId: string;
  @Column('text') body: string;
  @Column('timestamptz') at: Date;
}

/** How far somebody has read a thread: the key of its dimension, or nothing for the general one. */
@Entity('case_read')
export class CaseRead {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'case_read_case_fk' })
  case?: PeerReviewCase;
  @PrimaryColumn('uuid') caseId: string;
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'case_read_person_fk' })
  person?: Person;
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('text') audience: ThreadAudience;
  @PrimaryColumn('text') thread: string;
  @Column('int') number: number;
  @Column('timestamptz') at: Date;
}
