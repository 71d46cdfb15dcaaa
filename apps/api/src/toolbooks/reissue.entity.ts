import type { BookChange } from '@guildhall/domain/toolbooks/changes';
import type { BookLocale } from '@guildhall/domain/toolbooks/content';
import type { BookDocument } from '@guildhall/domain/toolbooks/document';
import { bookFormats, type BookFormat } from '@guildhall/domain/toolbooks/machine';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { ToolBookEdition } from './book.entity.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

/** An edition once more, without the chapters to which nobody agrees any more. The trigger of editions holds it as well. */
@Entity('tool_book_reissue')
@Unique('tool_book_reissue_number_unique', ['editionId', 'number'])
@Check('tool_book_reissue_number_positive', `number > 0`)
@Check('tool_book_reissue_pictures_counted', `pictures >= 0`)
export class ToolBookReissue {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'tool_book_reissue_pkey' }) id: string;
  @ManyToOne(() => ToolBookEdition, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'editionId', foreignKeyConstraintName: 'tool_book_reissue_edition_fk' })
  edition?: ToolBookEdition;
  @Column('uuid') editionId: string;
  @Column('int') number: number;
  @Column('jsonb') documents: Partial<Record<BookLocale, BookDocument>>;
  @Column('jsonb') changes: BookChange[];
  @Column('text') contentHash: string;
  /** Chapters, of this edition or of the one before, of which nothing is said any more; also those of earlier reissues. */
  @Column('uuid', { array: true }) chapterIds: string[];
  /** Whose texts they were. */
  @Column('uuid', { array: true }) storyIds: string[];
  /** Pictures that the edition showed and this one does not, because they were taken away from their practice. */
  @Column('int', { default: 0 }) pictures: number;
  @Column('timestamptz') madeAt: Date;
}

/** One file of a reissue; handed out at the address of the file that it takes the place of. */
@Entity('tool_book_reissue_file')
@Unique('tool_book_reissue_file_one_each', ['reissueId', 'locale', 'format'])
@Check('tool_book_reissue_file_format_known', `format in (${list(bookFormats)})`)
export class ToolBookReissueFile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'tool_book_reissue_file_pkey' }) id: string;
  @ManyToOne(() => ToolBookReissue, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'reissueId', foreignKeyConstraintName: 'tool_book_reissue_file_reissue_fk' })
  reissue?: ToolBookReissue;
  @Column('uuid') reissueId: string;
  @Column('text') locale: BookLocale;
  @Column('text') format: BookFormat;
  @Column('bytea') bytes: Buffer;
  @Column('int') size: number;
  @Column('text') sha256: string;
}
