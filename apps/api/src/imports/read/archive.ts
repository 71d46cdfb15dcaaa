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

/** The parts of an office document whose names `wanted` takes. All of its directory is looked at before anything is unpacked: paths that lead out, names that come
 *  twice, parts that swell, more than can be honest and a missing list of contents refuse it. Throws UnreadableFile. */
export function readArchive(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Buffer> {
  if (bytes.length > importLimits.bytes) throw new UnreadableFile('tooLarge');
  const entries = trusted(() => readZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  const names = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    const swells = entry.size > SMALL && entry.size > entry.packed * MAX_RATIO;
    if (leadsOut.test(entry.name) || names.has(entry.name) || swells || entry.isLink || total > MAX_UNPACKED)
      throw new UnreadableFile('archiveUnsafe');
    names.add(entry.name);
  }
  if (!names.has('[Content_Types].xml')) throw new UnreadableFile('archiveUnsafe');
  return new Map(entries.filter((e) => wanted(e.name)).map((e) => [e.name, unpacked(e)] as const));
}

/** One part; what is not as long as the directory says is refused, at that length. */
function unpacked(entry: ZipEntry): Buffer {
  const part = trusted(() => entry.bytes(entry.size));
  if (part.length !== entry.size) throw new UnreadableFile('damaged');
  return part;
}
