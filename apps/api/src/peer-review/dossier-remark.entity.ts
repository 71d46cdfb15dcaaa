import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { PeerReviewCase, PracticeSnapshot } from './case.entity.js';

/** What a reader of a dossier remarks to oneself on a passage of it. It keeps its passage, whatever the host changes. */
@Entity('dossier_remark')
@Check('dossier_remark_quote', `quote <> ''`)
@Index('dossier_remark_own', ['caseId', 'personId'])
export class DossierRemark extends Versioned {
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'dossier_remark_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'dossier_remark_person_fk' })
  person?: Person;
  @Column('uuid') personId: string;
  @ManyToOne(() => PracticeSnapshot, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'snapshotId', foreignKeyConstraintName: 'dossier_remark_snapshot_fk' })
  snapshot?: PracticeSnapshot;
  @Column('uuid') snapshotId: string;
  @Column('text') sectionKey: string;
  @Column('text') quote: string;
  @Column('text') body: string;
}
