import zlib from 'node:zlib';

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
    bodies.push(mark(0x04034b50), common, label, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    list.push(mark(0x02014b50), Buffer.from([20, 0]), common, rest, label);
    offset += 30 + label.length + packed.length;
  }
  const directory = Buffer.concat(list);
  const tail = Buffer.alloc(22);
  tail.writeUInt32LE(0x06054b50, 0);
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
