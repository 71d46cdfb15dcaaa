// The folder of a run of tests: whatever its threads keep until they end lies there, for no hook of theirs runs at that moment. Gone with the run, or with the next.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { alive } from './lock.mjs';

const prefix = 'guildhall-run-';
// Whoever writes there is ended with the run and may still have a moment.
const remove = (folder) => {
  try {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch {
    // the next run sweeps it
  }
};

/** Makes it for this process, leaves its name in process.env for jest's threads, and returns what takes it away. */
export function openRunFolder() {
  for (const name of fs.readdirSync(os.tmpdir()))
    if (name.startsWith(prefix) && !alive(Number(name.slice(prefix.length).split('-')[0]))) remove(path.join(os.tmpdir(), name));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${prefix}${process.pid}-`));
  process.env.RUN_FOLDER = folder;
  return () => remove(folder);
}

/** Where one writes what goes with the run; the temp folder of the system outside of one. */
export const runFolder = () => process.env.RUN_FOLDER ?? os.tmpdir();
