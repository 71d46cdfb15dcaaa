import fs from 'node:fs';
import path from 'node:path';
import { systemClock } from '../kernel/clock.js';
import { CommandError, UsageError, flagsOf, type Command } from './command.js';
import { writeBackup } from './dump/write.js';
import { applicationVersion } from './version.js';

export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup --out FILE',
  about: 'saves all data of one moment, and the uploaded files where they lie in a folder',
  async run({ config, args, out }) {
    const flags = flagsOf(args, ['out']);
    if (!flags.out) throw new UsageError('Where to? Name a file that does not exist yet.');
    const file = path.resolve(process.env.INIT_CWD ?? '.', flags.out);
    if (fs.existsSync(file)) throw new CommandError(`${file} exists; a backup never replaces another.`);
    if (!fs.existsSync(path.dirname(file))) throw new CommandError(`There is no folder ${path.dirname(file)}.`);
    const manifest = await writeBackup({
      database: config.ownerDatabase,
      filesDir: config.GUILDHALL_FILES,
      out: file,
      version: applicationVersion(),
      takenAt: systemClock.now(),
      report: out,
    });
    if (config.bucket)
      out(
        `Uploaded files lie in the bucket ${config.bucket.name} and are NOT in this backup: save the bucket too, after this file was written.`,
      );
    const rows = manifest.tables.reduce((n, t) => n + t.rows, 0);
    out(
      `${file}: ${rows} rows in ${manifest.tables.length} tables, ${manifest.files.length} files, ${(fs.statSync(file).size / 1e6).toFixed(1)} MB`,
    );
    return 0;
  },
};
