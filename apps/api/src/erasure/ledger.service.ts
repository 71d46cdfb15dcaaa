import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { leavingWishes, type LeavingWish } from '@guildhall/domain/identity/leaving';
import type { Ctx } from '../kernel/ctx.js';
import { log } from '../kernel/log.js';

/* Who was erased, kept beside the backups and not in them: a backup from before knows nothing of it, so whatever is restored from one is erased anew (ADR 371). Ids and the two
   choices, nothing that leads to anybody once they are gone. */

export interface Erased {
  readonly erasureId: string;
  readonly personId: string;
  readonly posts: LeavingWish;
  readonly certificates: LeavingWish;
  readonly doneAt: string;
}
export const ledgerName = 'erased-accounts.jsonl';

/** Of any connection that reads `erasure`: a restore asks the database that is in use now. */
export const erasedSql = `select id::text "erasureId", "personId"::text "personId", posts, certificates, to_char("doneAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') "doneAt" from erasure where state = 'DONE' order by "doneAt", id`;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function entryOf(line: string): Erased | null {
  try {
    const e = JSON.parse(line) as Erased;
    const wish = (w: unknown) => leavingWishes.includes(w as LeavingWish);
    return uuid.test(e.erasureId) && uuid.test(e.personId) && wish(e.posts) && wish(e.certificates) ? e : null;
  } catch {
    return null;
  }
}

/** What a folder keeps; nothing where there is none. A line that cannot be read is an error and never passed over: it was somebody. */
export async function readLedger(folder: string): Promise<Erased[]> {
  const file = path.join(folder, ledgerName);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line, i) => {
    if (!line.trim()) return [];
    const entry = entryOf(line);
    if (!entry) throw new Error(`${file}: line ${i + 1} is none of this list`);
    return [entry];
  });
}
/** Each erasure once. */
export const merged = (...lists: readonly (readonly Erased[])[]): Erased[] => [
  ...new Map(lists.flat().map((e) => [e.erasureId, e] as const)).values(),
];

/** Writes down beside the backups whoever was erased. Whole, under a new name, then in one step: of two that write at once the later one has what both read, and the next run adds what is missing. */
export async function keepLedger(ctx: Ctx): Promise<void> {
  const folder = ctx.config.GUILDHALL_BACKUPS;
  if (!folder) return;
  try {
    const known = await readLedger(folder);
    const all = merged(known, await ctx.run<Erased>({ name: 'erased', text: erasedSql, values: [] }));
    if (all.length === known.length) return;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const fresh = path.join(folder, `${ledgerName}.${randomUUID()}`);
    try {
      await writeFile(fresh, all.map((e) => `${JSON.stringify(e)}\n`).join(''), { mode: 0o600, flush: true });
      await rename(fresh, path.join(folder, ledgerName));
    } finally {
      await rm(fresh, { force: true });
    }
  } catch (error) {
    log.error({ error: String(error) }, 'the list of erased accounts could not be kept beside the backups');
  }
}
