import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const typeOf = {
  plural: 'number',
  selectordinal: 'number',
  number: 'number',
  date: 'string | Date',
  time: 'string | Date',
  select: 'string',
};

/** @param {unknown} tokens a compiled message @returns {Map<string, string>} placeholder -> type of its value; `#` of a plural is not one */
export function placeholders(tokens, found = new Map()) {
  if (!Array.isArray(tokens)) return found;
  for (const token of tokens) {
    if (!Array.isArray(token)) continue;
    const [name, kind, detail] = token;
    if (!found.has(name) || found.get(name) === 'Text') found.set(name, typeOf[kind] ?? 'Text');
    if (detail && typeof detail === 'object') for (const branch of Object.values(detail)) placeholders(branch, found);
  }
  return found;
}

export const compiler = (web) => createRequire(path.join(web, 'package.json'))('@lingui/message-utils/compileMessage').compileMessage;

/** Folders that hold a `locales/en.json`, with the prefix of their keys; a part of a feature (`features/reviews/form/`) may have its own, under the feature's prefix. */
export function catalogues(web) {
  const features = path.join(web, 'src/features');
  const under = (dir) =>
    (fs.existsSync(dir) ? fs.readdirSync(dir, { withFileTypes: true }).filter((e) => e.isDirectory()) : []).map((e) =>
      path.join(dir, e.name),
    );
  const rooms = under(features).flatMap((dir) => [dir, ...under(dir)].map((place) => ({ name: path.basename(dir), dir: place })));
  return [{ name: 'app', dir: path.join(web, 'src/app') }, ...rooms].filter(({ dir }) => fs.existsSync(path.join(dir, 'locales/en.json')));
}

/** The keys of each English catalogue with the types of their values, merged into the interface `Messages`. */
export function messages(web) {
  const compile = compiler(web);
  const files = new Map();
  for (const { name, dir } of catalogues(web)) {
    const english = JSON.parse(fs.readFileSync(path.join(dir, 'locales/en.json'), 'utf8'));
    const lines = Object.entries(english).map(([key, text]) => {
      if (!key.startsWith(`${name}.`)) throw new Error(`${name}: the key "${key}" must begin with "${name}."`);
      const values = [...placeholders(compile(text))].map(([value, type]) => `${value}: ${type}`);
      return `    '${key}': [${values.length ? `{ ${values.join('; ')} }` : ''}];`;
    });
    const place = path.relative(dir, path.join(web, 'src/app/i18n/messages')).replaceAll(path.sep, '/');
    const from = place.startsWith('.') ? place : `./${place}`;
    const text = lines.some((line) => /\bText\b/.test(line)) ? `import type { Text } from '${from}';\n\n` : `import '${from}';\n\n`;
    files.set(
      path.join(dir, 'messages.generated.ts'),
      `/* Written by \`npm run codegen\`. */\n${text}declare module '${from}' {\n  interface Messages {\n${lines.join('\n')}\n  }\n}\n`,
    );
  }
  return files;
}
