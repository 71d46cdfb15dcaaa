import { importLimits, UnreadableFile } from '@guildhall/domain/imports/report';
import { BadZip, readZip, type ZipEntry } from '../../kernel/zip.js';

/** Of a packed document when unpacked, all parts together. */
const MAX_UNPACKED = 100 * 1024 * 1024;
/** How far a part may swell; honest XML stays below 40. Small parts may do as they like. */
const MAX_RATIO = 100;
const SMALL = 512 * 1024;
/** Out of the archive, from the root, of another system. */
const leadsOut = /^\/|^[a-z]:|\\|\0|(^|\/)\.\.(\/|$)/i;

/** Without a word of the archive that is not believed: what it hides is a damage, what it threatens with is refused. */
function trusted<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof BadZip) throw new UnreadableFile(error.why === 'tooLarge' ? 'archiveUnsafe' : 'damaged');
    throw error;
  }
}

/** Everything in an archive, nothing unpacked yet. All of its directory is looked at before: paths that lead out, names that come twice, parts that swell and more
 *  than can be honest refuse it. Throws UnreadableFile. */
export function openArchive(bytes: Uint8Array): Map<string, () => Buffer> {
  if (bytes.length > importLimits.bytes) throw new UnreadableFile('tooLarge');
  const entries = trusted(() => readZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  const parts = new Map<string, () => Buffer>();
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    const swells = entry.size > SMALL && entry.size > entry.packed * MAX_RATIO;
    if (leadsOut.test(entry.name) || parts.has(entry.name) || swells || entry.isLink || total > MAX_UNPACKED)
      throw new UnreadableFile('archiveUnsafe');
    parts.set(entry.name, () => unpacked(entry));
  }
  return parts;
}

/** An office document has a list of its contents; nothing else that is packed has one. */
const contentTypes = '[Content_Types].xml';
/** The parts of an office document whose names `wanted` takes. Throws UnreadableFile. */
export function readArchive(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Buffer> {
  const parts = openArchive(bytes);
  if (!parts.has(contentTypes)) throw new UnreadableFile('archiveUnsafe');
  return new Map([...parts].filter(([name]) => wanted(name)).map(([name, part]) => [name, part()] as const));
}

/** A Markdown file packed together with its pictures: its bytes, and what lies beside it by the names that it can call it. Null where there is none: then it is an
 *  office document, or nothing that is read here. What systems and editors put beside (hidden names, `__MACOSX`) is no text of anybody. Throws UnreadableFile. */
export function readPackage(bytes: Uint8Array): { text: Buffer; beside: Map<string, () => Buffer> } | null {
  const parts = openArchive(bytes);
  if (parts.has(contentTypes)) return null;
  const texts = [...parts.keys()].filter((name) => /\.(md|markdown)$/i.test(name) && !/(^|\/)(\.|__MACOSX\/)/.test(name));
  if (texts.length > 1) throw new UnreadableFile('severalTexts');
  const name = texts[0];
  if (name === undefined) return null;
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const within = [...parts].filter(([other]) => other.startsWith(folder));
  return { text: parts.get(name)!(), beside: new Map(within.map(([other, part]) => [other.slice(folder.length), part])) };
}

/** One part; what is not as long as the directory says is refused, at that length. */
function unpacked(entry: ZipEntry): Buffer {
  const part = trusted(() => entry.bytes(entry.size));
  if (part.length !== entry.size) throw new UnreadableFile('damaged');
  return part;
}
