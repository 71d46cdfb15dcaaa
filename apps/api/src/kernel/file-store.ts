import path from 'node:path';
import type { Config } from '../config.js';
import { LocalFiles } from './local-files.js';
import { S3Files } from './s3-files.js';

/** Where the bytes of uploaded files lie, by what is in them: `hash` is the SHA-256 of the bytes in lower-case hexadecimal and nothing else names them.
 *  What is put is there when the promise is kept. Putting what is there, and removing what is not, changes nothing. */
export interface FileStore {
  put(hash: string, bytes: Buffer): Promise<void>;
  /** Null where there is no such file. */
  get(hash: string): Promise<Buffer | null>;
  remove(hash: string): Promise<void>;
}

const made = new WeakMap<Config, FileStore>();
/** The store of this installation: a bucket where one is set, else the folder of files. */
export function fileStoreOf(config: Config): FileStore {
  const known = made.get(config);
  if (known) return known;
  const store = config.bucket ? new S3Files(config.bucket) : new LocalFiles(path.resolve(config.GUILDHALL_FILES));
  made.set(config, store);
  return store;
}
