// Figures and proofs: small programs whose last line is one JSON object.
import fs from 'node:fs';
import { at, node } from './paths.mjs';

/** Names and files of what lies in bench/ or proof/. */
export function programs(folder) {
  if (!fs.existsSync(at(folder))) return [];
  return fs
    .readdirSync(at(folder))
    .filter((f) => f.endsWith('.mjs'))
    .sort()
    .map((f) => ({ name: f.replace(/\.mjs$/, ''), file: at(folder, f) }));
}
/** The last line of the output as an object, or undefined. */
export function lastJson(out) {
  try {
    return JSON.parse(out.trim().split('\n').at(-1));
  } catch {
    return undefined;
  }
}

/** Every proof in its quick form; one item each. */
export async function runProofs(patience = 240) {
  const result = { passed: 0, failed: 0, remarks: [] };
  for (const { name, file } of programs('proof')) {
    const { code, signal, out } = await node([file], { timeout: patience * 1000, onLine: (line) => console.log(line) });
    const json = lastJson(out);
    const ok = code === 0 && json?.ok === true;
    result[ok ? 'passed' : 'failed']++;
    if (!ok) result.remarks.push(`failed: proof ${name}${signal ? ` (did not end within ${patience} s)` : ''}`);
  }
  return result;
}
