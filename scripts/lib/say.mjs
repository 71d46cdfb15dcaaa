// What people see of the scripts: numbered steps with seconds, and plain one-line errors.

/** An error whose message is the whole story: shown without a stack. */
export class Plain extends Error {}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const live = process.stdout.isTTY && !process.env.CI;

/** Numbers steps `[n/total] what … 1.2 s`. `run(what, work)` gives work a `note(text)` for how far it is; work may return a remark. */
export function steps(total, write = (text) => process.stdout.write(text)) {
  let n = 0;
  return async function run(what, work) {
    const head = `[${++n}/${total}] ${what}`;
    const start = Date.now();
    let noted = '';
    let printed = start;
    if (!live) write(`${head} …\n`);
    // A line that the terminal breaks could not be written over.
    const wide = (process.stdout.columns || 80) - 1;
    const show = () => live && write(`\r\x1b[2K${`${head} … ${seconds(start)}${noted ? `, ${noted}` : ''}`.slice(0, wide)}`);
    show();
    const clock = live ? setInterval(show, 250) : undefined;
    const note = (text) => {
      noted = text;
      if (live || Date.now() - printed < 5000) return;
      printed = Date.now();
      write(`${head} … ${text}, ${seconds(start)}\n`);
    };
    try {
      const remark = await work(note);
      clearInterval(clock);
      write(`${live ? '\r\x1b[2K' : ''}${head}: ${typeof remark === 'string' ? remark : 'done'} (${seconds(start)})\n`);
    } catch (error) {
      clearInterval(clock);
      write(`${live ? '\r\x1b[2K' : ''}${head}: failed (${seconds(start)})\n`);
      throw error;
    }
  };
}

/** System errors that have one known cause, as one line; undefined for every other. */
export function plainCause(error) {
  const text = `${error?.code ?? ''} ${error?.message ?? error}`;
  const where = error?.path ? ` (${error.path})` : '';
  if (/ENOSPC|No space left on device|EDQUOT/.test(text)) return `The disk is full${where}. Free some space and start again.`;
  if (/\bENOTDIR\b/.test(text)) return `A part of this path is a file and not a folder${where}.`;
  if (/EROFS/.test(text)) return `This folder is on a read-only file system${where}.`;
  // A folder whose parent is there and that cannot be made: the kernel's own file systems.
  if (error?.syscall === 'mkdir' && error.code === 'ENOENT') return `No folder can be made there${where}.`;
  if (/\b(EACCES|EPERM)\b/.test(text))
    return `No permission to write${where}. Give your user the right to write there, or work in a folder of your own.`;
  return undefined;
}

/** Ends the process after an error: one line if the cause is known, else with the stack. */
export function fail(error) {
  const line = error instanceof Plain ? error.message : plainCause(error);
  console.error(line ?? error?.stack ?? String(error));
  process.exit(1);
}
