import { importLimits, UnreadableFile, type Report } from '@guildhall/domain/imports/report';

/** Encodings that an operator can choose. */
export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

const signatures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
];
const beginsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((b, i) => bytes[i] === b);
export const isZip = (bytes: Uint8Array): boolean => beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);

/** Bytes that windows-1252 leaves open, and controls other than white space: what no text of that encoding holds. */
const looksLikeText = (bytes: Uint8Array): boolean => {
  let strange = 0;
  for (const b of bytes) if ((b < 0x20 && b !== 9 && b !== 10 && b !== 13) || b === 0x7f) strange++;
  return strange <= bytes.length / 100;
};
/** 0x80 to 0x9f of windows-1252; five of them are free and stay what they are. Node 20 reads them as latin-1, so they are ours to read. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const latin = /^(windows-1252|cp1252|iso-8859-1|iso8859-1|latin1|us-ascii|ascii)$/i;

/** Bytes of one encoding as text. Throws TypeError where they are none, RangeError for an unknown name. */
export function decode(bytes: Uint8Array, encoding: string): string {
  if (!latin.test(encoding)) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (c) => high[c.charCodeAt(0) - 0x80]!);
}

/** The text of a file and how it was written down. A mark at its beginning decides; else valid UTF-8 is UTF-8, and other text is windows-1252 (whose quotes
 *  and euro sign latin-1 lacks). UTF-16 without a mark is asked about, never guessed. Throws UnreadableFile. */
export function readText(bytes: Uint8Array, chosen: Encoding | null, report: Report): { text: string; encoding: Encoding } {
  if (bytes.length === 0) throw new UnreadableFile('emptyFile');
  if (bytes.length > importLimits.bytes) throw new UnreadableFile('tooLarge');
  const marked = beginsWith(bytes, [0xef, 0xbb, 0xbf])
    ? 'utf-8'
    : beginsWith(bytes, [0xff, 0xfe])
      ? 'utf-16le'
      : beginsWith(bytes, [0xfe, 0xff])
        ? 'utf-16be'
        : null;
  if (!marked && signatures.some((s) => beginsWith(bytes, s))) throw new UnreadableFile('notText');
  const encoding: Encoding | null = marked ?? chosen;
  if (encoding) {
    try {
      return { text: decode(bytes, encoding), encoding };
    } catch {
      throw new UnreadableFile('encodingUnknown');
    }
  }
  let zeros = 0;
  for (const b of bytes) if (b === 0) zeros++;
  if (zeros > bytes.length / 5) throw new UnreadableFile('encodingUnknown');
  try {
    return { text: decode(bytes, 'utf-8'), encoding: 'utf-8' };
  } catch {
    if (!looksLikeText(bytes)) throw new UnreadableFile('notText');
    report.note('encodingGuessed', { params: { encoding: 'windows-1252' } });
    return { text: decode(bytes, 'windows-1252'), encoding: 'windows-1252' };
  }
}

const twice =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122]/;
let toByte: Map<string, number> | undefined;
function bytesOfCp1252(text: string): Uint8Array | null {
  toByte ??= new Map(Array.from({ length: 256 }, (_, b) => [decode(Uint8Array.of(b), 'windows-1252'), b]));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const b = toByte.get(text[i]!);
    if (b === undefined) return null;
    bytes[i] = b;
  }
  return bytes;
}

/** UTF-8 that was read as windows-1252 and written as UTF-8 again ("Ã¼" for "ü"): said, and undone only when asked for. */
export function undouble(text: string, repair: boolean, report: Report): string {
  if (!twice.test(text)) return text;
  const bytes = bytesOfCp1252(text.replace(/^\ufeff/, ''));
  let repaired: string | null = null;
  try {
    repaired = bytes && decode(bytes, 'utf-8');
  } catch {
    repaired = null;
  }
  if (repaired === null) return text;
  report.warn(repair ? 'doubleEncodingRepaired' : 'doubleEncoded');
  return repair ? repaired : text;
}
