// CPU time of processes, from the system's own books.
import fs from 'node:fs';

const TICK = 10; // milliseconds; 100 ticks a second on every Linux that Node runs on

const stat = (pid) => {
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop().split(' ');
    return {
      parent: Number(fields[1]),
      own: (Number(fields[11]) + Number(fields[12])) * TICK,
      ended: (Number(fields[13]) + Number(fields[14])) * TICK,
    };
  } catch {
    return undefined;
  }
};
/** Milliseconds of one process with all its threads. */
export const cpuOf = (pid) => stat(pid)?.own ?? 0;
/** Milliseconds of a process, its children and those of them that have ended: a whole PostgreSQL. */
export function cpuOfTree(pid) {
  const root = stat(pid);
  if (!root) return 0;
  let sum = root.own + root.ended;
  for (const name of fs.readdirSync('/proc'))
    if (/^\d+$/.test(name) && Number(name) !== pid && stat(name)?.parent === pid) sum += cpuOfTree(Number(name));
  return sum;
}
