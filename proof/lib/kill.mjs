// SIGKILL, as the machine would: without a word before.
import fs from 'node:fs';

/** Process ids of what it has started itself. */
export const childrenOf = (pid) =>
  fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return Number(fs.readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').pop().split(' ')[1]) === pid;
      } catch {
        return false;
      }
    })
    .map(Number);

/** Kills a process and everything that it has started, the parent first, so that it can clean up nothing. */
export function killTree(pid) {
  const all = [pid, ...childrenOf(pid)];
  for (const one of all) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // has ended meanwhile
    }
  }
}
