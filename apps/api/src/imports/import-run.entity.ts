import { importKinds, type ImportKind } from '@guildhall/domain/imports/activities';
import type { Remark } from '@guildhall/domain/imports/report';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Community } from '../communities/community.entity.js';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';
import { Practice } from '../practices/practice.entity.js';

/** One time that something of a file was stored. */
@Entity('import_run')
@Check('import_run_kind_known', `kind in (${importKinds.map((k) => `'${k}'`).join(',')})`)
@Index('import_run_person', ['personId', 'id'])
export class ImportRun extends Versioned {
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'import_run_person_fk' })
  person?: Person;
  @Column('uuid') personId: string;
  @Column('text') kind: ImportKind;
  @ManyToOne(() => Community, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'communityId', foreignKeyConstraintName: 'import_run_community_fk' })
  community?: Community;
  @Column('uuid', { nullable: true }) communityId: string | null;
  /** SHA-256 of the file, which is not kept. */
  @Column('bytea') fileHash: Buffer;
  @Column('int') rowCount: number;
  @Column('int') created: number;
  @Column('int') unchanged: number;
  @Column('int') merged: number;
  @Column('int') rejected: number;
  @Column('jsonb') remarks: readonly Remark[];
  /** Heads of columns with data that the platform must not hold. */
  @Column('text', { array: true }) columnsLeftOut: string[];
  @ManyToOne(() => Practice, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'import_run_practice_fk' })
  practice?: Practice;
  @Column('uuid', { nullable: true }) practiceId: string | null;
}
