import { endorsementStates, type EndorsementState } from '@guildhall/domain/uptake/endorsement';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Organisation } from '../identity/organisation.entity.js';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { PracticeEdition } from '../practices/edition.entity.js';
import { Practice } from '../practices/practice.entity.js';

/** An organisation stands behind one edition. A later edition asks again: what was said of this text is not said of that one. */
@Entity('practice_endorsement')
@Check('practice_endorsement_state_known', `state in (${endorsementStates.map((s) => `'${s}'`).join(',')})`)
@Check('practice_endorsement_end_whole', `(state = 'WITHDRAWN') = ("withdrawnAt" is not null)`)
@Index('practice_endorsement_one_active', ['practiceId', 'organisationId', 'editionNo'], { unique: true, where: `state = 'ACTIVE'` })
@Index('practice_endorsement_organisation', ['organisationId'])
export class PracticeEndorsement extends Versioned {
  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'practice_endorsement_practice_fk' })
  practice?: Practice;
  @Column('uuid') practiceId: string;
  @Column('uuid') networkId: string;
  @ManyToOne(() => PracticeEdition, { onDelete: 'CASCADE' })
  @JoinColumn([
    { name: 'practiceId', referencedColumnName: 'practiceId', foreignKeyConstraintName: 'practice_endorsement_edition_fk' },
    { name: 'editionNo', referencedColumnName: 'number', foreignKeyConstraintName: 'practice_endorsement_edition_fk' },
  ])
  edition?: PracticeEdition;
  @Column('int') editionNo: number;
  @ManyToOne(() => Organisation, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'organisationId', foreignKeyConstraintName: 'practice_endorsement_organisation_fk' })
  organisation?: Organisation;
  @Column('uuid') organisationId: string;
  /** As it was called then. */
  @Column('text') organisationName: string;
  @Column('text') words: string;
  @Column('text') state: EndorsementState;
  @ManyToOne(() => Person, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'givenBy', foreignKeyConstraintName: 'practice_endorsement_giver_fk' })
  giver?: Person | null;
  /** Shown to nobody: it is the organisation that speaks. */
  @Column('uuid', { nullable: true }) givenBy: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}
