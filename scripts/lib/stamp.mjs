// Content hashes: work is done again only when what it is made from has changed.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const skipped = new Set(['node_modules', 'dist', '.data', '.git', '.tmp']);
function* filesIn(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) return yield place;
  for (const name of fs.readdirSync(place).sort()) if (!skipped.has(name)) yield* filesIn(path.join(place, name));
}

/** Hash over names and contents of files and folders (relative to the repository); files for tests do not count. */
export function hashOf(places, extra = '') {
  const hash = crypto.createHash('sha256').update(extra);
  for (const place of places)
    for (const file of filesIn(path.join(root, place))) {
      if (/\.spec\.tsx?$/.test(file)) continue;
      hash.update(`\0${path.relative(root, file)}\0`).update(fs.readFileSync(file));
    }
  return hash.digest('hex');
}
export function isFresh(stampFile, hash) {
  try {
    return fs.readFileSync(stampFile, 'utf8') === hash;
  } catch {
    return false;
  }
}
export function stamp(stampFile, hash) {
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, hash);
}
