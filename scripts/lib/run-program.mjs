import { install } from './install.mjs';
import { node } from './paths.mjs';
import { programs } from './proofs.mjs';
import { Plain } from './say.mjs';

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
  const { code } = await node([found.file, ...args], { inherit: true });
  process.exit(code ?? 1);
}
