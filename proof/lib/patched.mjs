// A copy of the compiled API in which one thing is wrong on purpose. It lies beside dist/ (where Git does not look) while a proof runs.
import fs from 'node:fs';
import path from 'node:path';
import { at } from '../../scripts/lib/paths.mjs';
import { Plain } from '../../scripts/lib/say.mjs';

/** Copies apps/api/dist and replaces each [file, what stands there, what shall stand there]. A text that is not there exactly once is an error:
 *  a broken build that is not broken would prove nothing. Resolves { main, remove }. */
export function patchedBuild(changes) {
  const folder = `dist.broken.${process.pid}`;
  const target = at('apps/api', folder);
  fs.cpSync(at('apps/api/dist'), target, { recursive: true });
  const remove = () => fs.rmSync(target, { recursive: true, force: true });
  try {
    for (const [file, from, to] of changes) {
      const place = path.join(target, file);
      const text = fs.readFileSync(place, 'utf8');
      if (text.split(from).length !== 2) throw new Plain(`The broken build cannot be made: "${from}" does not stand once in ${file}.`);
      fs.writeFileSync(
        place,
        text.replace(from, () => to),
      );
    }
  } catch (error) {
    remove();
    throw error;
  }
  return { main: path.relative(at('apps/api'), path.join(target, 'main.js')), remove };
}
