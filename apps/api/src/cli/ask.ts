import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** One line typed by the operator. `hidden`: nothing of it is shown. */
export async function ask(question: string, { hidden = false } = {}): Promise<string> {
  // readline clears the line before it asks; what it may not show it must not clear either.
  if (hidden) process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: process.stdin, output: hidden ? silent : process.stderr, terminal: process.stdin.isTTY });
  try {
    return (await line.question(hidden ? '' : question)).trim();
  } finally {
    line.close();
    if (hidden) process.stderr.write('\n');
  }
}

/** All of stdin without the end of its last line: for a password from a pipe. */
export async function stdin(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of process.stdin) parts.push(chunk as Buffer);
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/\r?\n$/, '');
}
