import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Practice } from './practice.entity.js';

/** Who said of themselves that they may be asked about a practice. No part of its text: an edition is never changed, and a person may go at any time. */
@Entity('practice_contact')
@Index('practice_contact_person', ['personId'])
export class PracticeContact {
  @OneToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'practice_contact_practice_fk' })
  practice?: Practice;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'practice_contact_pkey' }) practiceId: string;
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'practice_contact_person_fk' })
  person?: Person;
  @Column('uuid') personId: string;
  @Column('timestamptz') agreedAt: Date;
}
