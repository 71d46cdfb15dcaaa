import type { BookChange } from '@guildhall/domain/toolbooks/changes';
import { wholeBook, type BookContent, type BookLocale } from '@guildhall/domain/toolbooks/content';
import type { BookDocument } from '@guildhall/domain/toolbooks/document';
import { bookFormats, bookMachine, type BookFormat, type BookState } from '@guildhall/domain/toolbooks/machine';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Network } from '../identity/network.entity.js';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

/** A tool-book with its working copy; what the world reads are its editions. */
@Entity('tool_book')
@Unique('tool_book_slug_unique', ['slug'])
@Check('tool_book_state_known', `state in (${list(bookMachine.states)})`)
@Check('tool_book_frozen_whole', `("editionNo" = 0) = ("frozenAt" is null) and (state = 'DRAFT' or "editionNo" > 0)`)
@Index('tool_book_network', ['networkId'])
export class ToolBook extends Versioned {
  @ManyToOne(() => Network, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'networkId', foreignKeyConstraintName: 'tool_book_network_fk' })
  network?: Network;
  @Column('uuid') networkId: string;
  /** Words of its permanent address, from its first title. */
  @Column('text') slug: string;
  @Column('text') state: BookState;
  @Column('jsonb', { transformer: { to: (content: BookContent) => content, from: wholeBook<BookContent> } }) content: BookContent;
  /** Number of the current edition; 0 before the first. */
  @Column('int') editionNo: number;
  @Column('timestamptz', { nullable: true }) frozenAt: Date | null;
}

/** What an autosave changed. Append-only: the base of a merge, and the history of the book. */
@Entity('tool_book_revision')
@Unique('tool_book_revision_version_unique', ['bookId', 'version'])
export class ToolBookRevision {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'tool_book_revision_pkey' }) id: string;
  @ManyToOne(() => ToolBook, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'bookId', foreignKeyConstraintName: 'tool_book_revision_book_fk' })
  book?: ToolBook;
  @Column('uuid') bookId: string;
  /** Version of the working copy that this change made. */
  @Column('int') version: number;
  @Column('jsonb') patch: object;
  @Column('uuid', { nullable: true }) personId: string | null;
  @Column('timestamptz') at: Date;
}

/** A frozen book. A trigger refuses every change and every deletion. */
@Entity('tool_book_edition')
@Unique('tool_book_edition_number_unique', ['bookId', 'number'])
@Check('tool_book_edition_number_positive', `number > 0`)
export class ToolBookEdition {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'tool_book_edition_pkey' }) id: string;
  @ManyToOne(() => ToolBook, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'bookId', foreignKeyConstraintName: 'tool_book_edition_book_fk' })
  book?: ToolBook;
  @Column('uuid') bookId: string;
  @Column('int') number: number;
  @Column('jsonb') content: BookContent;
  /** The compiled book in each language that the edition has. */
  @Column('jsonb') documents: Partial<Record<BookLocale, BookDocument>>;
  @Column('jsonb') changes: BookChange[];
  /** SHA-256 of the compiled book in all its languages, hexadecimal. */
  @Column('text') contentHash: string;
  @ManyToOne(() => Person, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'frozenBy', foreignKeyConstraintName: 'tool_book_edition_freezer_fk' })
  freezer?: Person;
  @Column('uuid') frozenBy: string;
  @Column('timestamptz') frozenAt: Date;
}

/** One file of an edition, as it was made when the edition was frozen. The same trigger holds it. */
@Entity('tool_book_file')
@Unique('tool_book_file_one_each', ['editionId', 'locale', 'format'])
@Check('tool_book_file_format_known', `format in (${list(bookFormats)})`)
export class ToolBookFile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'tool_book_file_pkey' }) id: string;
  @ManyToOne(() => ToolBookEdition, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'editionId', foreignKeyConstraintName: 'tool_book_file_edition_fk' })
  edition?: ToolBookEdition;
  @Column('uuid') editionId: string;
  @Column('text') locale: BookLocale;
  @Column('text') format: BookFormat;
  @Column('bytea') bytes: Buffer;
  /** Bytes. */
  @Column('int') size: number;
  @Column('text') sha256: string;
}
