import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { importLimits, UnreadableFile } from '@guildhall/domain/imports/report';

/** Of a packed document when unpacked, all parts together. */
const MAX_UNPACKED = 100 * 1024 * 1024;
/** How far a part may swell; honest XML stays below 40. Small parts may do as they like. */
const MAX_RATIO = 100;
const SMALL = 512 * 1024;

/** The parts of an office document whose names `wanted` takes. All of its directory is looked at before anything is unpacked: paths that lead out, parts that swell,
 *  more than can be honest and a missing list of contents refuse it. Throws UnreadableFile. */
export async function readArchive(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Map<string, Buffer>> {
  if (bytes.length > importLimits.bytes) throw new UnreadableFile('tooLarge');
  const zip = await new Promise<ZipFile>((done, fail) =>
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, file) =>
      error || !file ? fail(new UnreadableFile('damaged')) : done(file),
    ),
  );
  const entries = await new Promise<Entry[]>((done, fail) => {
    const list: Entry[] = [];
    let total = 0;
    zip.on('error', (error: Error) =>
      fail(new UnreadableFile(/relative path|absolute path|file ?name/i.test(error.message) ? 'archiveUnsafe' : 'damaged')),
    );
    zip.on('end', () => done(list));
    zip.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize;
      const swells = entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * MAX_RATIO;
      const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
      if (swells || isLink || total > MAX_UNPACKED || list.length >= importLimits.entries) return fail(new UnreadableFile('archiveUnsafe'));
      list.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
  if (!entries.some((e) => e.fileName === '[Content_Types].xml')) throw new UnreadableFile('archiveUnsafe');
  const parts = new Map<string, Buffer>();
  for (const entry of entries) if (wanted(entry.fileName)) parts.set(entry.fileName, await unpack(zip, entry));
  return parts;
}

/** One part; what is longer than its directory says is refused while it is read. */
const unpack = (zip: ZipFile, entry: Entry): Promise<Buffer> =>
  new Promise((done, fail) =>
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) return fail(new UnreadableFile('damaged'));
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', () => fail(new UnreadableFile('damaged')));
      stream.on('end', () => done(Buffer.concat(chunks)));
    }),
  );
