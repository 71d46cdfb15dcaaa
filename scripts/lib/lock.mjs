// A lock in a file. A holder that no longer lives does not hold, also when its process id has been given to another process.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** mkdir -p whose error is the true one: Node's own says of a read-only disk that the folder does not exist, and asks /proc for ever. */
export function makeFolder(folder) {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

/** What tells one life of a process id from the next; empty where the system does not say. */
export function bornAt(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ')[19];
  } catch {
    return '';
  }
}
export function alive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()[0] !== 'Z';
  } catch {
    return true;
  }
}

/** Takes the lock or returns who has it: { holder: { pid, note } }. On success { release, note(text) }. */
export function tryLock(file) {
  makeFolder(path.dirname(file));
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      fs.writeFileSync(file, `${process.pid} ${bornAt(process.pid)}\n`, { flag: 'wx' });
      const release = () => fs.rmSync(file, { force: true });
      process.once('exit', release);
      return {
        release: () => {
          process.off('exit', release);
          release();
        },
        note: (text) => fs.writeFileSync(file, `${process.pid} ${bornAt(process.pid)}\n${text}`),
      };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    let text;
    try {
      text = fs.readFileSync(file, 'utf8');
    } catch {
      continue;
    }
    const [head, note = ''] = text.split('\n');
    const [pid, born = ''] = head.split(' ');
    if (Number(pid) > 0 && alive(Number(pid)) && (!born || bornAt(pid) === born)) return { holder: { pid: Number(pid), note } };
    if (!head && Date.now() - fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs < 1000) continue; // just being written
    // Stale. Whoever renames it first may take it away; a fresh lock caught by mistake is put back.
    const aside = `${file}.${process.pid}`;
    try {
      fs.renameSync(file, aside);
      if (fs.readFileSync(aside, 'utf8') !== text) fs.linkSync(aside, file);
      fs.rmSync(aside, { force: true });
    } catch {
      fs.rmSync(aside, { force: true });
    }
  }
  return { holder: { pid: 0, note: '' } };
}

/** Waits for the lock; calls `waiting(pid)` once if another has it. */
export async function lock(file, waiting = () => undefined) {
  for (let told = false; ;) {
    const got = tryLock(file);
    if (!got.holder) return got;
    if (!told) waiting(got.holder.pid);
    told = true;
    await setTimeout(200);
  }
}
