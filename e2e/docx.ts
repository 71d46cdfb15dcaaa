import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Rewrites one file of a document and packs all of them anew, deflated, as a word processor does when it saves. Written for the journeys alone: the
 *  application's own packing is not checked by itself. */
export function rewriteEntry(archive: Buffer, name: string, change: (text: string) => string): Buffer {
  const files = entriesOf(archive);
  if (!files.some((f) => f.name === name)) throw new Error(`There is no ${name} in the document.`);
  return pack(files.map((f) => (f.name === name ? { name, bytes: Buffer.from(change(f.bytes.toString('utf8'))) } : f)));
}

interface Entry {
  name: string;
  bytes: Buffer;
}
function entriesOf(archive: Buffer): Entry[] {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: archive.readUInt16LE(end + 10) }, () => {
    const [method, size, from] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 42)];
    const named = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + named);
    at += 46 + named + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const start = from + 30 + archive.readUInt16LE(from + 26) + archive.readUInt16LE(from + 28);
    const packed = archive.subarray(start, start + size);
    return { name, bytes: method === 0 ? packed : inflateRawSync(packed) };
  });
}

function pack(files: readonly Entry[]): Buffer {
  const [bodies, list]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, bytes } of files) {
    const packed = deflateRawSync(bytes);
    // Version, flags (names in UTF-8), deflated, time and day, checksum and sizes, length of the name, nothing extra.
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x800, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt16LE(0x21, 8);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    list.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), head, tail, Buffer.from(name));
    const body = [Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed];
    bodies.push(...body);
    at += body.reduce((sum, b) => sum + b.length, 0);
  }
  const central = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, central, end]);
}
