import { accessKinds, accessRoles, type AccessKind, type AccessRole } from '@guildhall/domain/peer-review/words';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { PeerReviewCase } from './case.entity.js';
import { oneOf } from './one-of.js';

/** Somebody who is not of the host has read what the host wrote of itself: once a day, and of the moment nothing more (ADR 260). */
@Entity('dossier_access')
@Unique('dossier_access_once', ['caseId', 'personId', 'role', 'kind', 'day'])
@Check('dossier_access_role_known', oneOf('role', accessRoles))
@Check('dossier_access_kind_known', oneOf('kind', accessKinds))
@Check('dossier_access_emergency_hidden', `role <> 'EMERGENCY_READER' or not "shownToHost"`)
@Index('dossier_access_case', ['caseId', 'day'])
export class DossierAccess {
  /** Random: ids of other rows are made of a moment. */
  @PrimaryColumn('uuid') id: string;
  @ManyToOne(() => PeerReviewCase, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'dossier_access_case_fk' })
  case?: PeerReviewCase;
  @Column('uuid') caseId: string;
  @Column('uuid') programmeId: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'dossier_access_person_fk' })
  person?: Person;
  @Column('uuid') personId: string;
  @Column('text') role: AccessRole;
  @Column('text') kind: AccessKind;
  @Column('date') day: string;
  /** The host might know at that time who this is. */
  @Column('boolean') shownToHost: boolean;
}
