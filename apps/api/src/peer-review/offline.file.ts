import { offlineText, type FormLine } from '@guildhall/domain/peer-review/offline-form';
import type { FileRefusalRule } from '@guildhall/domain/peer-review/offline-merge';
import { BadDocx, docxText, writeDocx, type DocxParagraph, type DocxStyle } from '../kernel/docx.js';

export const offlineFormats = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
} as const;
export type OfflineFormat = keyof typeof offlineFormats;

const grey = '566074';
const styles: readonly DocxStyle[] = [
  { id: 'FormTitle', name: 'Title', of: 'paragraph', size: 40, bold: true, after: 160, outline: 0 },
  { id: 'FormGuide', name: 'Form guide', of: 'paragraph', size: 20, color: grey, after: 60 },
  { id: 'FormStamp', name: 'Form stamp', of: 'paragraph', size: 15, color: '7a8496', before: 160, withNext: true },
  { id: 'FormHeading', name: 'heading 1', of: 'paragraph', size: 30, bold: true, before: 60, after: 80, outline: 1, withNext: true },
  { id: 'FormMark', name: 'Form mark', of: 'paragraph', size: 20, bold: true, before: 160, after: 20, withNext: true },
  { id: 'FormText', name: 'Form text', of: 'paragraph', size: 22, after: 40 },
  { id: 'FormCode', name: 'Form code', of: 'character', size: 14, color: '7a8496' },
];
const styleOf: Record<FormLine['kind'], string> = {
  title: 'FormTitle',
  guide: 'FormGuide',
  stamp: 'FormStamp',
  heading: 'FormHeading',
  mark: 'FormMark',
  text: 'FormText',
};
/** The mark itself small, the words behind it to read. */
function paragraphOf(line: FormLine): DocxParagraph {
  const [mark] = /^\[\[[^\]]*\]\]/.exec(line.text) ?? [];
  const pieces =
    line.kind === 'mark' && mark ? [{ text: mark, look: 'FormCode' }, { text: line.text.slice(mark.length) }] : [{ text: line.text }];
  return { style: styleOf[line.kind], pieces };
}

export const formFile = (lines: readonly FormLine[], format: OfflineFormat, about: { title: string; lang: string }): Buffer =>
  format === 'docx'
    ? writeDocx(lines.map(paragraphOf), styles, about)
    : // With the mark by which old editors know UTF-8.
      Buffer.from(`\ufeff${offlineText(lines)}`);

/** Largest file that is read. */
export const largestUpload = 2 * 1024 * 1024;

/** The words of a file that somebody brings, or why it is none that we read. What it is, is told by its bytes and not by its name. */
export function wordsOfUpload(bytes: Buffer): { text: string } | { rule: FileRefusalRule } {
  if (bytes.length === 0) return { rule: 'empty' };
  if (bytes.length > largestUpload) return { rule: 'tooLarge' };
  const begins = (...b: number[]) => b.every((x, i) => bytes[i] === x);
  if (begins(0x50, 0x4b)) {
    try {
      return { text: docxText(bytes) };
    } catch (e) {
      if (e instanceof BadDocx) return { rule: e.why };
      throw e;
    }
  }
  // The old format of Word, in which a document with a password comes as well.
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { rule: 'oldWord' };
  if (begins(0x25, 0x50, 0x44, 0x46)) return { rule: 'pdf' };
  if (begins(0x7b, 0x5c, 0x72, 0x74, 0x66)) return { rule: 'rtf' };
  const label = begins(0xff, 0xfe) ? 'utf-16le' : begins(0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  if (label === 'utf-8' && bytes.includes(0)) return { rule: 'notText' };
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch {
    return { rule: 'notUtf8' };
  }
}
