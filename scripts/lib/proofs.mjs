// Figures and proofs: small programs whose last line is one JSON object.
import fs from 'node:fs';
import { at, node } from './paths.mjs';

/** Names, files and heads of what lies in bench/ or proof/. The first lines of each say what it shows and, after `broken:`, which broken builds it must catch. */
export function programs(folder) {
  if (!fs.existsSync(at(folder))) return [];
  return fs
    .readdirSync(at(folder))
    .filter((f) => f.endsWith('.mjs'))
    .sort()
    .map((f) => {
      const head = fs.readFileSync(at(folder, f), 'utf8').split('\n').slice(0, 4);
      const about = /^\/\/ (.*)/.exec(head[0])?.[1] ?? '';
      const broken = head.map((l) => /^\/\/ broken: (.*)/.exec(l)?.[1]).find(Boolean);
      // `by hand:` and the reason: the program stands, but `npm test` does not run it yet and says so.
      const byHand = head.map((l) => /^\/\/ by hand: (.*)/.exec(l)?.[1]).find(Boolean);
      return {
        name: f.replace(/\.mjs$/, ''),
        file: at(folder, f),
        about,
        byHand,
        broken: broken ? broken.split(',').map((b) => b.trim()) : [],
      };
    });
}
/** The last line of the output as an object, or undefined. */
export function lastJson(out) {
  try {
    return JSON.parse(out.trim().split('\n').at(-1));
  } catch {
    return undefined;
  }
}

/** Every proof in its quick form, then on each of its broken builds, which it must refuse; one item each. They wait a good part of their time for a server that
 *  starts or for a job that follows: one at a time runs beside the rings, and three once `hurry` says that nothing else runs any more; it resolves when all have
 *  ended. Their lines are printed together once they have ended. */
export function runProofs(patience = 1800) {
  const result = { passed: 0, failed: 0, skipped: 0, remarks: [] };
  const items = [];
  for (const { name, file, broken, byHand } of programs('proof')) {
    if (byHand) {
      result.skipped++;
      result.remarks.push(`skipped: proof ${name}: ${byHand}`);
      continue;
    }
    items.push({ title: `proof ${name}`, args: [file], holds: (code, json) => code === 0 && json?.ok === true });
    // An error of the proof itself would also be "not ok": only a figure below the line counts as caught.
    for (const build of broken)
      items.push({
        title: `proof ${name} catches the broken build "${build}"`,
        args: [file, '--broken', build],
        holds: (code, json) => code === 1 && json?.ok === false && !json.error,
      });
  }
  items.sort((a, b) => a.args.length - b.args.length);
  const one = async ({ title, args, holds }) => {
    const lines = [];
    const start = Date.now();
    const { code, signal, out } = await node(args, { timeout: patience * 1000, onLine: (line) => lines.push(line) });
    const ok = holds(code, lastJson(out));
    result[ok ? 'passed' : 'failed']++;
    console.log([...lines, `${ok ? 'ok  ' : 'FAIL'} ${title} (${Math.round((Date.now() - start) / 1000)} s)`].join('\n'));
    if (!ok) result.remarks.push(`failed: ${title}${signal ? ` (did not end within ${patience} s)` : ''}`);
  };
  const work = async () => {
    for (let item = items.shift(); item; item = items.shift()) await one(item);
  };
  const beside = work();
  return {
    async hurry() {
      await Promise.all([beside, work(), work()]);
      return result;
    },
  };
}
