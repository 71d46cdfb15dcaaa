import type { BookChange } from '@guildhall/domain/toolbooks/changes';
import { saidAnyhow, type BookLocale } from '@guildhall/domain/toolbooks/content';
import type { Block, BookDocument, BookPart } from '@guildhall/domain/toolbooks/document';
import type { BookFormat } from '@guildhall/domain/toolbooks/machine';
import { fill } from '@guildhall/domain/toolbooks/words';
import { bookTags, bookWordsIn } from '../book.words.js';
import type { BookPictures } from '../pictures.service.js';
import { bookDocx } from './docx.js';
import { bookEpub } from './epub.js';
import { bookHtml } from './html.js';
import { bookPdf } from './pdf.js';

/** What an edition adds to the compiled book: its number, its day, its fingerprint. Null: a draft. */
export interface Stamp {
  readonly edition: number;
  /** ISO day. */
  readonly frozenOn: string;
  readonly hash: string;
  readonly changes: readonly BookChange[];
  /** Issued once more on that day, without these chapters. */
  readonly reissue?: { readonly on: string; readonly chapters: readonly number[]; readonly pictures: number };
}
/** A book as every form of output writes it down. */
export interface Printed {
  readonly document: BookDocument;
  readonly front: readonly BookPart[];
  readonly chapters: readonly BookPart[];
  readonly back: readonly BookPart[];
  /** `Edition 2`, or that it is a draft. */
  readonly editionLine: string;
  /** `Frozen on 3 March 2026`; empty for a draft. */
  readonly dayLine: string;
  /** Of all dates inside the file. */
  readonly day: Date;
  /** What names this book among others: its address and edition. */
  readonly key: string;
  readonly pictures: BookPictures;
}

const p = (text: string): Block => ({ kind: 'p', inlines: [{ text }] });

export function printed(document: BookDocument, stamp: Stamp | null, pictures: BookPictures): Printed {
  const { labels, lang } = document;
  const instant = (on: string) => new Date(`${on}T00:00:00Z`);
  const inWords = (on: string) => new Intl.DateTimeFormat(bookTags[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(instant(on));
  const day = instant(stamp?.reissue?.on ?? stamp?.frozenOn ?? '2000-01-01');
  const editionLine = stamp ? fill(lang, labels.edition, { number: stamp.edition }) : labels.draft;
  const dayLine = stamp ? fill(lang, labels.frozenOn, { date: inWords(stamp.frozenOn) }) : '';
  const changed: BookPart[] = stamp?.changes.length
    ? [
        {
          id: 'changes',
          number: null,
          kind: 'IMPRINT',
          title: fill(lang, labels.changes, { number: stamp.edition - 1 }),
          kicker: '',
          lang,
          blocks: [{ kind: 'list', ordered: false, items: stamp.changes.map((c) => [p(changeLine(document, c))]) }],
        },
      ]
    : [];
  const imprint: Block[] = [
    p([editionLine, dayLine].filter(Boolean).join('. ')),
    ...(stamp?.reissue ? [{ kind: 'note' as const, blocks: [p(reissueLine(stamp.reissue, lang, inWords))] }] : []),
    ...(stamp ? [p(`${labels.fingerprint}:`), { kind: 'code' as const, text: stamp.hash }] : []),
  ];
  const back = document.back.map((part) => (part.kind === 'IMPRINT' ? { ...part, blocks: [...part.blocks, ...imprint] } : part));
  return {
    document,
    front: document.front,
    chapters: document.chapters,
    back: [...back.slice(0, -1), ...changed, ...back.slice(-1)],
    editionLine,
    dayLine,
    day,
    key: `${document.address}#${stamp?.edition ?? 'draft'}-${lang}`,
    pictures,
  };
}

function reissueLine({ on, chapters, pictures }: NonNullable<Stamp['reissue']>, lang: BookLocale, inWords: (on: string) => string): string {
  const words = bookWordsIn[lang].redaction;
  const list = new Intl.ListFormat(bookTags[lang]).format(chapters.map(String));
  const said = [...(chapters.length ? [words.line] : pictures ? [] : [words.noChapter]), ...(pictures ? [words.pictures] : [])];
  return said.map((line) => fill(lang, line, { date: inWords(on), chapters: list, count: pictures })).join(' ');
}

function changeLine(document: BookDocument, c: BookChange): string {
  const title = saidAnyhow(c.title, document.lang) || (document.chapters.find((x) => x.number !== null && x.title)?.title ?? '');
  return fill(document.lang, bookWordsIn[document.lang].changes[c.kind], { title, from: c.from ?? '', to: c.to ?? '' });
}

/** One file of the book: the same bytes for the same book, the same stamp and the same pictures. A picture whose bytes are not given is left out. */
export async function renderBook(
  document: BookDocument,
  format: BookFormat,
  stamp: Stamp | null,
  pictures: BookPictures = new Map(),
): Promise<Buffer> {
  const book = printed(document, stamp, pictures);
  switch (format) {
    case 'html':
      return Buffer.from(bookHtml(book));
    case 'pdf':
      return bookPdf(book);
    case 'epub':
      return bookEpub(book);
    case 'docx':
      return bookDocx(book);
  }
}
