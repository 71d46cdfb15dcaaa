import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/* A plain tar file (any tar can list it), closed by an entry that holds the SHA-256 of every byte before it: no byte can change unseen,
   not even one of padding. */

const BLOCK = 512;
const TRAILER_NAME = 'SHA256';
const TRAILER_SIZE = 4 * BLOCK;

export class DamagedArchive extends Error {}

function header(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`tar: the name is too long: ${name}`);
  if (size >= 8 ** 11) throw new Error(`tar: more than 8 GiB in one entry: ${name}`);
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`;
  block.write(name, 0);
  block.write(octal(0o600, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(0, 12), 136);
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\u000000', 257);
  block.write(
    `${block
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return block;
}
const padding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
function trailer(digest: string): Buffer {
  const text = Buffer.from(`${digest}\n`);
  return Buffer.concat([header(TRAILER_NAME, text.length), text, padding(text.length), Buffer.alloc(2 * BLOCK)]);
}

export class TarWriter {
  private readonly digest = createHash('sha256');
  private constructor(private readonly file: FileHandle) {}

  static async create(path: string): Promise<TarWriter> {
    // Only the owner may read it: it holds everything that people have confided.
    return new TarWriter(await open(path, 'wx', 0o600));
  }
  private async write(bytes: Buffer): Promise<void> {
    this.digest.update(bytes);
    await this.file.writeFile(bytes);
  }
  /** Adds an entry of exactly `size` bytes. */
  async add(name: string, size: number, content: AsyncIterable<Buffer>): Promise<void> {
    await this.write(header(name, size));
    let written = 0;
    for await (const chunk of content) {
      written += chunk.length;
      await this.write(chunk);
    }
    if (written !== size) throw new Error(`tar: ${name} changed while it was read`);
    await this.write(padding(size));
  }
  async addText(name: string, text: string): Promise<void> {
    const bytes = Buffer.from(text);
    await this.add(
      name,
      bytes.length,
      (async function* () {
        yield bytes;
      })(),
    );
  }
  /** Seals the archive and waits until it is on the disk. */
  async close(): Promise<void> {
    await this.file.writeFile(trailer(this.digest.digest('hex')));
    await this.file.sync();
    await this.file.close();
  }
  async abandon(): Promise<void> {
    await this.file.close().catch(() => undefined);
  }
}

export interface TarEntry {
  readonly name: string;
  readonly size: number;
  readonly offset: number;
}

export class TarReader {
  private constructor(
    private readonly path: string,
    readonly entries: ReadonlyMap<string, TarEntry>,
  ) {}

  /** Reads the whole file once and refuses it unless every byte is the one that was written. */
  static async openSealed(path: string): Promise<TarReader> {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const end = size - TRAILER_SIZE;
      if (end < 0) throw new DamagedArchive('too short to be a whole backup');
      const digest = createHash('sha256');
      if (end > 0) for await (const chunk of createReadStream(path, { end: end - 1 })) digest.update(chunk as Buffer);
      const seal = await readAt(file, end, TRAILER_SIZE);
      if (!seal.equals(trailer(digest.digest('hex'))))
        throw new DamagedArchive('its bytes are not those that were written: cut short, changed or not a backup');
      return new TarReader(path, await index(file, end));
    } finally {
      await file.close();
    }
  }
  stream(entry: TarEntry): Readable {
    return entry.size === 0
      ? createReadStream('/dev/null')
      : createReadStream(this.path, { start: entry.offset, end: entry.offset + entry.size - 1 });
  }
  async text(name: string): Promise<string> {
    const entry = this.entries.get(name);
    if (!entry) throw new DamagedArchive(`${name} is missing`);
    const parts: Buffer[] = [];
    for await (const chunk of this.stream(entry)) parts.push(chunk as Buffer);
    return Buffer.concat(parts).toString('utf8');
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new DamagedArchive('it ends in the middle');
  return buffer;
}

async function index(file: FileHandle, end: number): Promise<Map<string, TarEntry>> {
  const entries = new Map<string, TarEntry>();
  for (let at = 0; at < end;) {
    const block = await readAt(file, at, BLOCK);
    const name = block.toString('utf8', 0, 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(block.toString('latin1', 124, 135), 8);
    if (!name || !Number.isSafeInteger(size) || !block.equals(header(name, size)))
      throw new DamagedArchive('an entry is not one that a backup writes');
    entries.set(name, { name, size, offset: at + BLOCK });
    at += BLOCK + size + padding(size).length;
  }
  return entries;
}
