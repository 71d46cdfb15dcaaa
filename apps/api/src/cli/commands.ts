import { readConfig } from '../config.js';
import { startProblem } from '../start-problem.js';
import { backupCommand } from './backup.js';
import { CommandError, UsageError, type Command } from './command.js';
import { createAdminCommand } from './create-admin.js';
import { createNetworkCommand } from './create-network.js';
import { doctorCommand } from './doctor.js';
import { loadDemoCommand } from './load-demo.js';
import { migrateCommand } from './migrate.js';
import { reindexCommand } from './reindex.js';
import { restoreCommand } from './restore.js';

export const commands: readonly Command[] = [
  migrateCommand,
  createAdminCommand,
  createNetworkCommand,
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
  const asked = (word?: string) => !word || ['help', '--help', '-h'].includes(word);
  const command = commands.find((c) => c.name === name);
  if (!command) {
    out(asked(name) ? help() : `There is no command "${name}".\n${help()}`);
    return asked(name) ? 0 : 1;
  }
  if (args.some((word) => word !== 'help' && asked(word))) {
    out(`${command.about}\nUsage: ${command.usage}`);
    return 0;
  }
  try {
    return await command.run({ config: readConfig(env), args, out });
  } catch (error) {
    if (error instanceof UsageError) err(`${error.message}\nUsage: ${command.usage}`);
    else if (error instanceof CommandError) err(error.message);
    else err(startProblem(error) ?? error);
    return 1;
  }
}
