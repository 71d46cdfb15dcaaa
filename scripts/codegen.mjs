#!/usr/bin/env node
// Writes everything in apps/web that follows from apps/api/schema.graphql, the *.graphql documents and the catalogues of texts.
// With --check it writes nothing and exits with 1 when something is not as it should be.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { documents } from './codegen/documents.mjs';
import { messages } from './codegen/messages.mjs';
import { persisted } from './codegen/persisted.mjs';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const web = path.join(root, 'apps/web');

/** Every generated file of the web: absolute path -> text. */
async function generated() {
  const files = new Map();
  const { ids, files: manifest } = persisted(web);
  for (const part of [await documents(root, web, ids), messages(web), manifest]) for (const [file, text] of part) files.set(file, text);
  return files;
}

function present() {
  const all = fs.readdirSync(path.join(web, 'src'), { recursive: true }).filter((file) => /\.generated\.tsx?$/.test(file));
  return [...all.map((file) => path.join(web, 'src', file)), path.join(web, 'persisted.generated.json')];
}

/** @param {{check?: boolean}} options @returns {Promise<string[]>} what differs (check) or was written, as paths from the root */
export async function codegen({ check = false } = {}) {
  const files = await generated();
  const changed = [];
  for (const [file, text] of files) {
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) continue;
    changed.push(path.relative(root, file));
    if (check) continue;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  for (const file of present()) {
    if (files.has(file) || !fs.existsSync(file)) continue;
    changed.push(path.relative(root, file));
    if (!check) fs.rmSync(file);
  }
  return changed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const check = process.argv.includes('--check');
  const changed = await codegen({ check });
  for (const file of changed) console.log(`${check ? 'out of date' : 'written'}: ${file}`);
  if (check && changed.length) {
    console.error('Run npm run codegen and commit what it writes.');
    process.exitCode = 1;
  }
}
