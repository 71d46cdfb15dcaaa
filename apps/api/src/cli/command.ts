import { parseArgs } from 'node:util';
import type { Config } from '../config.js';

/** What a command works with. `out` is for results, one line each. */
export interface CommandContext {
  readonly config: Config;
  readonly args: readonly string[];
  readonly out: (line: string) => void;
}
export interface Command {
  readonly name: string;
  readonly usage: string;
  /** One line for the list of commands. */
  readonly about: string;
  /** Resolves with the exit code: 0 all well, 1 the answer is no. */
  readonly run: (context: CommandContext) => Promise<number>;
}

/** The command was called in a wrong way or cannot be done; the message is all that the operator needs to see. */
export class CommandError extends Error {}
/** It was called in a wrong way: the usage is shown too. */
export class UsageError extends CommandError {}

/** Flags of the form --name VALUE, and switches; everything else is refused by name. */
export function flagsOf<V extends string, S extends string = never>(
  args: readonly string[],
  values: readonly V[],
  switches: readonly S[] = [],
): Partial<Record<V, string>> & Partial<Record<S, boolean>> {
  const options = Object.fromEntries([
    ...values.map((v) => [v, { type: 'string' as const }]),
    ...switches.map((s) => [s, { type: 'boolean' as const }]),
  ]);
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false, strict: true }).values as Partial<Record<V, string>> &
      Partial<Record<S, boolean>>;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
