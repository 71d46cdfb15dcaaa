import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { keyOf } from './file-key.js';
import type { FileStore } from './file-store.js';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Files below one folder, readable by the account of the API alone. */
export class LocalFiles implements FileStore {
  constructor(private readonly folder: string) {}

  private at(hash: string): string {
    return path.join(this.folder, keyOf(hash));
  }

  /** Written beside its place, on the disk, then renamed: whoever reads finds all of it or nothing, also after a power cut. */
  async put(hash: string, bytes: Buffer): Promise<void> {
    const target = this.at(hash);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    const partial = `${target}.${randomUUID()}.partial`;
    try {
      const file = await open(partial, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(partial, target);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  async get(hash: string): Promise<Buffer | null> {
    try {
      return await readFile(this.at(hash));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async remove(hash: string): Promise<void> {
    await rm(this.at(hash), { force: true });
  }
}
