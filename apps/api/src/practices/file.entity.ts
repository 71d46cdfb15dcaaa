import { storedTypes, type StoredType } from '@guildhall/domain/practices/files';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Practice } from './practice.entity.js';

/** Bytes that lie in the store of files. The same bytes are one file, whoever brought them and how often. */
@Entity('file')
@Unique('file_sha256_unique', ['sha256'])
@Check('file_sha256_shape', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('file_type_known', `type in (${storedTypes.map((t) => `'${t}'`).join(',')})`)
@Check('file_not_empty', `bytes > 0`)
@Check('file_picture_has_size', `(type = 'image/webp') = (width > 0 and height > 0) and (width is null) = (height is null)`)
@Index('file_brought', ['broughtAt'])
export class StoredFile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'file_pkey' }) id: string;
  /** Of the bytes as they are kept, hexadecimal; their name in the store. */
  @Column('text') sha256: string;
  @Column('text') type: StoredType;
  @Column('int') bytes: number;
  @Column('int', { nullable: true }) width: number | null;
  @Column('int', { nullable: true }) height: number | null;
  /** When somebody last brought these bytes. What nothing holds a day later is swept. */
  @Column('timestamptz') broughtAt: Date;
}

/** A picture that was taken away from a practice, from all of its editions at once. The practice holds its bytes no more; what frozen books hold of it is found by their sum. */
@Entity('practice_picture_gone')
@Index('practice_picture_gone_practice', ['practiceId'])
export class PictureGone {
  /** As the texts name it. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'practice_picture_gone_pkey' }) id: string;
  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'practice_picture_gone_practice_fk' })
  practice?: Practice;
  @Column('uuid') practiceId: string;
  @Column('text') sha256: string;
  @Column('timestamptz') at: Date;
}

/** That a practice holds a file. Its id is the file's public address; what is said of a picture stands in the text of the practice. */
@Entity('practice_file')
@Unique('practice_file_one_each', ['practiceId', 'fileId'])
@Index('practice_file_file', ['fileId'])
@Index('practice_file_person', ['personId'])
@Index('practice_file_unused', ['unusedSince'], { where: `"publishedAt" is null and "unusedSince" is not null` })
export class PracticeFile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'practice_file_pkey' }) id: string;
  @ManyToOne(() => Practice, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practiceId', foreignKeyConstraintName: 'practice_file_practice_fk' })
  practice?: Practice;
  @Column('uuid') practiceId: string;
  @ManyToOne(() => StoredFile, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'fileId', foreignKeyConstraintName: 'practice_file_file_fk' })
  file?: StoredFile;
  @Column('uuid') fileId: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'practice_file_person_fk' })
  person?: Person;
  /** Who brought it. */
  @Column('uuid') personId: string;
  /** As it was called where it came from, cleaned. */
  @Column('text') name: string;
  @Column('timestamptz') at: Date;
  /** Since when an edition shows it. Editions never change, so it stays. */
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  /** Since when the working copy does not name it. */
  @Column('timestamptz', { nullable: true }) unusedSince: Date | null;
}
