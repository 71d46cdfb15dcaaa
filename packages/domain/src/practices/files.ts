import * as z from 'zod/mini';
import { fileContent } from '../kernel/file-door.js';
import { idInput, wellFormed } from '../kernel/text.js';

/** What a practice may show and hold, and what is taken in. */
export const fileLimits = {
  /** Bytes of one file as it is sent. */
  sent: 5 * 1024 * 1024,
  pictures: 12,
  attachments: 6,
  /** Files of one practice, with those that its earlier editions show. */
  ofPractice: 60,
  bytesOfPractice: 60 * 1024 * 1024,
  ofPerson: 600,
  bytesOfPerson: 600 * 1024 * 1024,
  /** Width times height of a picture as it is sent. */
  pixels: 25_000_000,
  /** The longest sides of a picture as it is kept. */
  width: 1600,
  height: 2400,
} as const;

export const pictureType = 'image/webp';
export const attachmentType = 'application/pdf';
export const storedTypes = [pictureType, attachmentType] as const;
export type StoredType = (typeof storedTypes)[number];

/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  | 'EMPTY'
  | 'JPEG'
  | 'PNG'
  | 'WEBP'
  | 'GIF'
  | 'AVIF'
  | 'HEIC'
  | 'PDF'
  | 'SVG'
  | 'MARKUP'
  | 'ARCHIVE'
  | 'PROGRAM'
  | 'UNKNOWN';

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(Math.max(0, from), to));
const starts: readonly [string, FileKind][] = [
  ['\xff\xd8\xff', 'JPEG'],
  ['\x89PNG\r\n\x1a\n', 'PNG'],
  ['GIF87a', 'GIF'],
  ['GIF89a', 'GIF'],
  ['%PDF-', 'PDF'],
  ['PK\x03\x04', 'ARCHIVE'],
  ['PK\x05\x06', 'ARCHIVE'],
  ['\x1f\x8b', 'ARCHIVE'],
  ['BZh', 'ARCHIVE'],
  ['\xfd7zXZ\0', 'ARCHIVE'],
  ["7z\xbc\xaf'\x1c", 'ARCHIVE'],
  ['Rar!\x1a\x07', 'ARCHIVE'],
  ['(\xb5/\xfd', 'ARCHIVE'],
  ['\xd0\xcf\x11\xe0', 'ARCHIVE'],
  ['MZ', 'PROGRAM'],
  ['\x7fELF', 'PROGRAM'],
  ['#!', 'PROGRAM'],
];
const brands: Record<string, FileKind> = {
  avif: 'AVIF',
  avis: 'AVIF',
  heic: 'HEIC',
  heix: 'HEIC',
  hevc: 'HEIC',
  hevx: 'HEIC',
  mif1: 'HEIC',
};

export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'EMPTY';
  const head = latin(bytes, 0, 1024);
  const found = starts.find(([sign]) => head.startsWith(sign));
  if (found) return found[1];
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'WEBP';
  // A picture of this family names what it can be read as; AVIF among the names is what counts, mif1 first is common.
  if (head.slice(4, 8) === 'ftyp') {
    const names = [head.slice(8, 12), ...(head.slice(16, Math.min(64, bytes[3]!)).match(/.{4}/gs) ?? [])];
    if (names.some((n) => brands[n] === 'AVIF')) return 'AVIF';
    return names.some((n) => brands[n] === 'HEIC') ? 'HEIC' : 'UNKNOWN';
  }
  if (latin(bytes, 257, 262) === 'ustar') return 'ARCHIVE';
  const text = head.replace(/\0/g, '').replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '');
  if (/<svg[\s>:/]/i.test(text) || /<!doctype\s+svg/i.test(text)) return 'SVG';
  if (/^<[!?a-z/]/i.test(text) || /^MIME-Version:/i.test(text)) return 'MARKUP';
  return 'UNKNOWN';
}

/** Whether something else begins or ends in the same bytes: a page at the front, or an archive at the end, where its readers look for it. */
export function isTwoThings(bytes: Uint8Array): boolean {
  if (/<(?:!doctype\s+html|html|head|body|script|svg|iframe|object|embed)[\s>/]/i.test(latin(bytes, 0, 1024))) return true;
  const tail = latin(bytes, bytes.length - 1024, bytes.length);
  for (let at = tail.lastIndexOf('PK\x05\x06'); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', at - 1)) {
    const comment = tail.charCodeAt(at + 20) + tail.charCodeAt(at + 21) * 256;
    if (at + 22 + comment === tail.length) return true;
  }
  return false;
}

const wrongKind: Partial<Record<FileKind, string>> = {
  EMPTY: 'fileEmpty',
  SVG: 'fileSvg',
  MARKUP: 'fileMarkup',
  ARCHIVE: 'fileArchive',
  HEIC: 'fileHeic',
};
const pictures: ReadonlySet<FileKind> = new Set<FileKind>(['JPEG', 'PNG', 'WEBP', 'GIF', 'AVIF']);

/** Why these bytes are not taken as a picture before anything decodes them: a rule of the catalogue of messages, or null. */
export function pictureFault(bytes: Uint8Array): string | null {
  const kind = kindOf(bytes);
  if (!pictures.has(kind)) return wrongKind[kind] ?? (kind === 'PDF' ? 'filePdfAsPicture' : 'fileNotPicture');
  return isTwoThings(bytes) ? 'fileTwoThings' : null;
}

/** Names in a PDF that make it act, start something, fetch or carry other files. Written with escapes they are the same names. Short ones only where a value follows:
 *  in packed parts any few letters come by chance. */
const acts = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|GoToE|ImportData)(?![A-Za-z])|\/XFA(?=\s*[[\d])/;

/** Why these bytes are not taken as an attachment. What lies in compressed parts of a PDF is not looked at: it is never shown, only handed out. */
export function attachmentFault(bytes: Uint8Array): string | null {
  const kind = kindOf(bytes);
  if (kind !== 'PDF') return wrongKind[kind] ?? (pictures.has(kind) ? 'filePictureAsPdf' : 'fileNotPdf');
  if (isTwoThings(bytes)) return 'fileTwoThings';
  if (!latin(bytes, bytes.length - 1024, bytes.length).includes('%%EOF')) return 'filePdfCut';
  for (let at = 0; at < bytes.length; at += 32_000) {
    const piece = latin(bytes, at, at + 32_100).replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    if (acts.test(piece)) return 'filePdfActs';
  }
  return null;
}

/** A name as it is kept: no path, no ending, nothing that turns the direction of writing or that a file system takes amiss. */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).pop() ?? '';
  const plain = last
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/[\p{C}<>:"|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return [...plain].slice(0, 120).join('').trim();
}

const upload = z.object({
  content: fileContent,
  /** As it was called where it came from; it decides nothing. */
  name: z.string().check(
    z.maxLength(1000, { error: 'tooLong', abort: true }),
    z.overwrite((s) => (wellFormed(s) ? cleanName(s) : '')),
  ),
});
export const addFileInput = z.object({ practiceId: idInput, file: upload });
export type AddFile = z.infer<typeof addFileInput>;

/** How much lies there, and how many. */
export interface FileUse {
  readonly count: number;
  readonly bytes: number;
}
/** Why one more file of so many bytes is too much: rule and its values, or null. */
export function fileBar(
  more: number,
  practice: FileUse,
  person: FileUse,
): {
  rule: 'tooManyFiles' | 'filesTooLarge' | 'tooManyOwnFiles' | 'ownFilesTooLarge';
  params: { count: number } | { megabytes: number };
} | null {
  const megabytes = (bytes: number) => ({ megabytes: bytes / 1024 / 1024 });
  if (practice.count >= fileLimits.ofPractice) return { rule: 'tooManyFiles', params: { count: fileLimits.ofPractice } };
  if (practice.bytes + more > fileLimits.bytesOfPractice) return { rule: 'filesTooLarge', params: megabytes(fileLimits.bytesOfPractice) };
  if (person.count >= fileLimits.ofPerson) return { rule: 'tooManyOwnFiles', params: { count: fileLimits.ofPerson } };
  if (person.bytes + more > fileLimits.bytesOfPerson) return { rule: 'ownFilesTooLarge', params: megabytes(fileLimits.bytesOfPerson) };
  return null;
}
