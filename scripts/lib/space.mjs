// How much room a disk still has: the only place of the scripts that asks.
import fs from 'node:fs';
import path from 'node:path';
import { Plain } from './say.mjs';

const MEGABYTE = 1024 ** 2;
const GIGABYTE = 1024 ** 3;
const size = (bytes) => (bytes < GIGABYTE ? `${Math.round(bytes / MEGABYTE)} MB` : `${(bytes / GIGABYTE).toFixed(1)} GB`);

/** What the embedded database needs to come up with the demo network (80 MB) and to be worked with for a moment. */
export const DATABASE_NEEDS = 100 * MEGABYTE;

/** Refuses with one line where less than `bytes` are free at `place`, or where it will be made. */
export function mustHaveRoom(place, bytes, what) {
  let there = path.resolve(place);
  while (!fs.existsSync(there)) there = path.dirname(there);
  const { bavail, bsize } = fs.statfsSync(there);
  if (bavail * bsize < bytes)
    throw new Plain(`The disk is full: ${what} needs about ${size(bytes)}, ${size(bavail * bsize)} are free at ${there}.`);
}
