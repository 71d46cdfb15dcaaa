import { transferStates, transferVisibilities, type TransferState, type TransferVisibility } from '@guildhall/domain/uptake/transfer';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Organisation } from '../identity/organisation.entity.js';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { Practice } from '../practices/practice.entity.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

/** An organisation says that it uses a practice of another one: where, how far it has come, what it changed and what came of it. */
@Entity('practice_transfer')
@Check('practice_transfer_country_form', `country ~ '^[A-Z]{2}$'`)
@Check('practice_transfer_visibility_known', `visibility in (${list(transferVisibilities)})`)
@Check('practice_transfer_state_known', `state in (${list(transferStates)})`)
@Check('practice_transfer_result_told', `state not in ('DONE','STOPPED') or result <> ''`)
@Index('practice_transfer_one_each', { synchronize: false })
@Index('practice_transfer_organisation', ['organisationId'])
export class PracticeTransfer extends Versioned {
  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'practice_transfer_practice_fk' })
  practice?: Practice;
  @Column('uuid') practiceId: string;
  /** Of the practice: its coordinators keep the list honest. */
  @Column('uuid') networkId: string;
  /** The edition that could be read when it was recorded. */
  @Column('int') editionNo: number;
  @ManyToOne(() => Organisation, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'organisationId', foreignKeyConstraintName: 'practice_transfer_organisation_fk' })
  organisation?: Organisation;
  @Column('uuid') organisationId: string;
  /** As it was called then; an organisation that merges or closes keeps its name here. */
  @Column('text') organisationName: string;
  @Column('text') country: string;
  @Column('text') place: string;
  @Column('text') visibility: TransferVisibility;
  @Column('text') state: TransferState;
  @Column('text') adaptations: string;
  @Column('text') result: string;
  @Column('uuid', { array: true }) lessonIds: string[];
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'recordedBy', foreignKeyConstraintName: 'practice_transfer_recorder_fk' })
  recorder?: Person | null;
  /** Shown to nobody: it would say who works where. */
  @Column('uuid', { nullable: true }) recordedBy: string | null;
}
