import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config.js';
import type { Schedule } from '../kernel/jobs.js';
import { log } from '../kernel/log.js';
import { openBackup } from './dump/read.js';
import { writeBackup } from './dump/write.js';
import { applicationVersion } from './version.js';

/* Backups that nobody has to think of: one a day, and one before the database is changed by an update. They lie in GUILDHALL_BACKUPS; without it there are none. */

/** `daily` by the clock, `update` before migrations. */
type Kind = 'daily' | 'update';
interface Kept {
  readonly file: string;
  readonly kind: Kind;
  readonly takenAt: Date;
}
const day = 86_400_000;
/** Of those before updates; how many days are kept is a setting. */
const updatesKept = 3;
/** What people have taken back or deleted must not stay in a copy for ever. */
const longest = 35 * day;
const named = /^(daily|update)-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.tar$/;
const nameOf = (kind: Kind, at: Date): string => `${kind}-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z.tar`;

/** Those that were taken by themselves, newest first. One has its name only once every byte of it was read again. */
export async function backupsIn(folder: string): Promise<Kept[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => {
      const [, kind, date, ...time] = named.exec(name) ?? [];
      return kind ? [{ file: path.join(folder, name), kind: kind as Kind, takenAt: new Date(`${date}T${time.join(':')}Z`) }] : [];
    })
    .toSorted((a, b) => b.takenAt.getTime() - a.takenAt.getTime());
}

/** Takes one, reads it again, and lets go of those that are too many or too old; resolves with the file. */
export async function backUp(config: Config, folder: string, kind: Kind, now: Date): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const out = path.join(folder, nameOf(kind, now));
  await writeBackup({
    database: config.ownerDatabase,
    filesDir: config.GUILDHALL_FILES,
    out,
    version: applicationVersion(),
    takenAt: now,
    report: () => undefined,
    check: async (written) => void (await openBackup(written)),
  });
  await sweep(folder, config.GUILDHALL_BACKUPS_KEEP, now);
  return out;
}

async function sweep(folder: string, daysKept: number, now: Date): Promise<void> {
  const all = await backupsIn(folder);
  const keeps = { daily: daysKept, update: updatesKept };
  const over = (['daily', 'update'] as const).flatMap((kind) => all.filter((b) => b.kind === kind).slice(keeps[kind]));
  const old = all.filter((b) => now.getTime() - b.takenAt.getTime() > longest);
  for (const { file } of new Set([...over, ...old])) await rm(file, { force: true });
  // What a process left that was killed while it wrote.
  for (const name of (await readdir(folder)).filter((n) => n.includes('.tar.partial-'))) {
    const left = path.join(folder, name);
    const { mtimeMs } = await stat(left).catch(() => ({ mtimeMs: now.getTime() }));
    if (now.getTime() - mtimeMs > day) await rm(left, { recursive: true, force: true });
  }
}

/** Asked every hour and not once in the night: a machine that sleeps at night has its backup in the first hour of the day. */
export const dailyBackup: Schedule = {
  name: 'backup',
  cron: '20 * * * *',
  async run({ config, now }) {
    const folder = config.GUILDHALL_BACKUPS;
    if (!folder) return;
    const today = now.toISOString().slice(0, 10);
    if ((await backupsIn(folder)).some((b) => b.kind === 'daily' && b.takenAt.toISOString().startsWith(today))) return;
    try {
      log.info({ file: await backUp(config, folder, 'daily', now) }, 'backup taken');
    } catch (error) {
      log.error({ error: String(error) }, 'no backup could be taken');
      throw error;
    }
  },
};
