import { commentKinds, commentResolutions, type CommentKind, type CommentResolution } from '@guildhall/domain/peer-review/words';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { PeerReviewCase } from './case.entity.js';
import { oneOf } from './one-of.js';
import { ConsensusReport } from './report.entity.js';

/** What the host says to a section of the report that it was given. Answered once, never rewritten; a trigger refuses. */
@Entity('host_comment')
@Check('host_comment_kind_known', oneOf('kind', commentKinds))
@Check('host_comment_hash', `"reportHash" ~ '^[0-9a-f]{64}$'`)
@Check('host_comment_resolution_known', oneOf('resolution', commentResolutions))
@Check('host_comment_resolved', `(resolution is null) = ("resolvedAt" is null) and (resolution is null) = ("resolutionNote" = '')`)
@Index('host_comment_report', ['reportId'])
@Index('host_comment_case', ['caseId'])
export class HostComment extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'host_comment_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @ManyToOne(() => ConsensusReport, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'reportId', foreignKeyConstraintName: 'host_comment_report_fk' })
  report?: ConsensusReport;
  @Column('uuid') reportId: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'authorId', foreignKeyConstraintName: 'host_comment_author_fk' })
  author?: Person;
  @Column('uuid') authorId: string;
  /** A section of the report, or the code of a recommendation. */
  @Column('text') sectionKey: string;
  @Column('text') kind: CommentKind;
  @Column('text') text: string;
  /** Hash of the words that the host read. */
  @Column('text') reportHash: string;
  @Column('text', { nullable: true }) resolution: CommentResolution | null;
  @Column('text') resolutionNote: string;
  @Column('uuid', { nullable: true }) resolvedBy: string | null;
  @Column('timestamptz', { nullable: true }) resolvedAt: Date | null;
}
