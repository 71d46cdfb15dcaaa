// `npm start` as a person types it, waited for and read: for tests, figures and proofs.
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { at } from './paths.mjs';
import { stopChild } from './server.mjs';

/** What it prints once it is ready: { url, password, logins: [{ job, email, name }] }. */
export function greetingOf(said) {
  const [, url] = /^ {2}Guildhall is ready: {2}(\S+)$/m.exec(said) ?? [];
  const [, password] = /^ {2}Sign in .*\(password: (\S+)\)$/m.exec(said) ?? [];
  const logins = [...said.matchAll(/^ {4}(\S[a-z ]*\S) +(\S+@\S+) +(\S.*)$/gm)].map(([, job, email, name]) => ({ job, email, name }));
  return { url, password, logins };
}
const jobs = ['practitioner', 'peer reviewer', 'coordinator', 'second coordinator', 'facilitator', 'administrator'];
/** Everything that a stranger needs to go on, or an error. */
function mustGreet(said, port) {
  const greeting = greetingOf(said);
  const lacks = jobs.filter((job) => !greeting.logins.some((login) => login.job === job));
  if (greeting.url !== `http://localhost:${port}` || !greeting.password || lacks.length)
    throw new Error(
      `npm start does not say where it is and who one can be (without: ${lacks.join(', ') || 'address or password'}):\n${said}`,
    );
  return greeting;
}

/** Resolves { child, url, greeting, said(), seconds, stop() } once it is ready; `env` goes over that of this process, where it names no server. */
export async function npmStart({ port, env: given, patience = 60_000 }) {
  const since = performance.now();
  const { DATABASE_URL: _, ...own } = process.env;
  const child = spawn(process.execPath, [at('scripts/run.mjs'), 'start'], {
    cwd: at(),
    env: { ...own, PORT: String(port), ...given },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  // Whoever waits for it may be ended meanwhile.
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  while (!said.includes('Ctrl-C stops everything')) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${said}`);
    if (performance.now() - since > patience) {
      await stopChild(child);
      throw new Error(`npm start did not come up:\n${said}`);
    }
    await setTimeout(20);
  }
  try {
    return {
      child,
      url: `http://127.0.0.1:${port}`,
      greeting: mustGreet(said, port),
      said: () => said,
      seconds: (performance.now() - since) / 1000,
      stop: () => stopChild(child),
    };
  } catch (error) {
    await stopChild(child);
    throw error;
  }
}
