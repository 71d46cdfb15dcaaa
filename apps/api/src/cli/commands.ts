import { ConfigError, readConfig } from '../config.js';
import { backupCommand } from './backup.js';
import { CommandError, UsageError, type Command } from './command.js';
import { createAdminCommand } from './create-admin.js';
import { doctorCommand } from './doctor.js';
import { loadDemoCommand } from './load-demo.js';
import { migrateCommand } from './migrate.js';
import { reindexCommand } from './reindex.js';
import { restoreCommand } from './restore.js';

export const commands: readonly Command[] = [
  migrateCommand,
  createAdminCommand,
  loadDemoCommand,
  doctorCommand,
  backupCommand,
  restoreCommand,
  reindexCommand,
];

const help = (): string => ['Commands:', ...commands.map((c) => `  ${c.usage.padEnd(66)} ${c.about}`)].join('\n');

/** Runs one command; returns the exit code. Errors that the operator can mend are one line, all others come with their stack. */
export async function run(
  argv: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  out: (line: string) => void = console.log,
  err: (line: unknown) => void = console.error,
): Promise<number> {
  const [name, ...args] = argv;
  const command = commands.find((c) => c.name === name);
  if (!command) {
    out(name && name !== 'help' ? `There is no command "${name}".\n${help()}` : help());
    return name && name !== 'help' ? 1 : 0;
  }
  try {
    return await command.run({ config: readConfig(env), args, out });
  } catch (error) {
    if (error instanceof UsageError) err(`${error.message}\nUsage: ${command.usage}`);
    else if (error instanceof ConfigError || error instanceof CommandError) err(error.message);
    else err(plainDatabaseProblem(error) ?? error);
    return 1;
  }
}

/** A server that is not there or does not let us in is no fault of the program. */
function plainDatabaseProblem(error: unknown): string | undefined {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  if (/^E(CONNREFUSED|NOENT|TIMEDOUT|HOSTUNREACH)$|ENOTFOUND|EAI_AGAIN/.test(code) && /connect|getaddrinfo/.test(message))
    return `The database does not answer (${code}). Check DATABASE_URL.`;
  if (/^28|3D000/.test(code)) return `The database refuses: ${message}`;
  if (code === 'ENOSPC' || code === '53100') return 'The disk is full.';
  return undefined;
}
