import { install } from './install.mjs';
import { node } from './paths.mjs';
import { programs } from './proofs.mjs';
import { Plain } from './say.mjs';

/** Seconds after which one counts as hung; a full form takes new data and many rounds. */
const patience = { quick: 1800, full: 4 * 3600 };

/** Runs a program to its end or to that of our patience; then it may still clean up. Resolves with its exit code, 1 where it was late. */
export async function bounded(args, seconds) {
  const since = Date.now();
  const { code } = await node(args, { inherit: true, timeout: seconds * 1000, killSignal: 'SIGTERM' });
  if (Date.now() - since < seconds * 1000) return code ?? 1;
  console.error(`It did not end within ${seconds} s.`);
  return 1;
}

/** `npm run bench|proof -- NAME|list [options]`. */
export async function runProgram(folder, [name, ...args]) {
  const all = programs(folder);
  if (!name || name === 'list') {
    for (const p of all)
      console.log(`${p.name.padEnd(18)} ${p.about}${p.broken.length ? `\n${''.padEnd(18)}   catches: ${p.broken.join(', ')}` : ''}`);
    return;
  }
  const found = all.find((p) => p.name === name);
  if (!found) throw new Plain(`There is no ${folder} "${name}". Known: ${all.map((p) => p.name).join(', ') || 'none yet'}.`);
  await install(() => undefined);
  process.exit(await bounded([found.file, ...args], args.includes('--full') ? patience.full : patience.quick));
}
