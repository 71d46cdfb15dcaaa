import zlib from 'node:zlib';

/** What somebody sent is no archive that we read. */
export class BadZip extends Error {
  constructor(readonly why: 'notAZip' | 'damaged' | 'tooLarge' | 'encrypted') {
    super(why);
  }
}

export interface ZipEntry {
  readonly name: string;
  /** Bytes, packed and as the archive says of itself that they are unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Points to another file, on systems that know such. */
  readonly isLink: boolean;
  /** Unpacks this one file; never more than `limit` bytes, whatever the archive says of itself. */
  bytes(limit: number): Buffer;
}

const end = 0x06054b50;
const central = 0x02014b50;
const local = 0x04034b50;
const mostEntries = 2000;

/** The files of an archive by its own list, nothing unpacked yet. Bounded: at most 2000 names, plain or deflated files, no second archive behind the list (Zip64). */
export function readZip(archive: Buffer): ZipEntry[] {
  if (archive.length < 22 || archive.readUInt32LE(0) !== local) throw new BadZip('notAZip');
  let at = archive.length - 22;
  const first = Math.max(0, archive.length - 22 - 0xffff);
  while (at >= first && archive.readUInt32LE(at) !== end) at--;
  if (at < first) throw new BadZip('damaged');
  const count = archive.readUInt16LE(at + 10);
  let next = archive.readUInt32LE(at + 16);
  if (count > mostEntries) throw new BadZip('tooLarge');
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (next + 46 > at || archive.readUInt32LE(next) !== central) throw new BadZip('damaged');
    const nameLength = archive.readUInt16LE(next + 28);
    if (next + 46 + nameLength > at) throw new BadZip('damaged');
    const head = {
      flags: archive.readUInt16LE(next + 8),
      method: archive.readUInt16LE(next + 10),
      crc: archive.readUInt32LE(next + 16),
      packed: archive.readUInt32LE(next + 20),
      from: archive.readUInt32LE(next + 42),
    };
    entries.push({
      name: archive.toString('utf8', next + 46, next + 46 + nameLength),
      packed: head.packed,
      size: archive.readUInt32LE(next + 24),
      isLink: ((archive.readUInt32LE(next + 38) >>> 16) & 0o170000) === 0o120000,
      bytes: (limit) => unpack(archive, head, limit),
    });
    next += 46 + nameLength + archive.readUInt16LE(next + 30) + archive.readUInt16LE(next + 32);
  }
  return entries;
}

function unpack(
  archive: Buffer,
  head: { flags: number; method: number; crc: number; packed: number; from: number },
  limit: number,
): Buffer {
  if (head.flags & 1) throw new BadZip('encrypted');
  const { from } = head;
  if (from + 30 > archive.length || archive.readUInt32LE(from) !== local) throw new BadZip('damaged');
  const start = from + 30 + archive.readUInt16LE(from + 26) + archive.readUInt16LE(from + 28);
  if (start + head.packed > archive.length) throw new BadZip('damaged');
  const packed = archive.subarray(start, start + head.packed);
  const bytes = head.method === 0 ? packed : head.method === 8 ? inflate(packed, limit) : null;
  if (!bytes) throw new BadZip('damaged');
  if (bytes.length > limit) throw new BadZip('tooLarge');
  if (zlib.crc32(bytes) !== head.crc) throw new BadZip('damaged');
  return bytes;
}

function inflate(packed: Buffer, limit: number): Buffer {
  try {
    // The size that an archive claims is a claim; this bound holds while it unpacks.
    return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (e) {
    throw new BadZip((e as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'damaged');
  }
}

/** An archive of texts. */
export const writeZip = (files: readonly (readonly [name: string, content: string])[]): Buffer =>
  zipOf(files.map(([name, content]) => ({ name, content })));

export interface ZipFile {
  readonly name: string;
  readonly content: string | Buffer;
  /** Not packed: the first file of an EPUB, and what is packed already. */
  readonly stored?: true;
}

/** An archive with no dates in it: the same bytes for the same files. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const f of files) {
    const bytes = Buffer.from(f.content);
    const packed = f.stored ? bytes : zlib.deflateRawSync(bytes, { level: 9 });
    const label = Buffer.from(f.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2); // names are UTF-8
    common.writeUInt16LE(f.stored ? 0 : 8, 4);
    common.writeUInt16LE(0x21, 8); // 1 January 1980, the first day that the format knows
    common.writeUInt32LE(zlib.crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(label.length, 22);
    bodies.push(mark(local), common, label, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    list.push(mark(central), Buffer.from([20, 0]), common, rest, label);
    offset += 30 + label.length + packed.length;
  }
  const directory = Buffer.concat(list);
  const tail = Buffer.alloc(22);
  tail.writeUInt32LE(end, 0);
  tail.writeUInt16LE(files.length, 8);
  tail.writeUInt16LE(files.length, 10);
  tail.writeUInt32LE(directory.length, 12);
  tail.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, tail]);
}
function mark(n: number): Buffer {
  const b = Buffer.alloc(4);
  b.writeUInt32LE(n);
  return b;
}
