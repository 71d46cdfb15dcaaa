import fs from 'node:fs';
import { Kind } from 'graphql';
import { QueryDocumentKeys } from 'graphql/language/ast.mjs';
import { nameOf, parts } from '../../build/left-out';

/* What stands in for modules of libraries in the built web says the same of what the web uses. */
it('the nodes of an operation are those of the library', () => {
  const kinds: Readonly<Record<string, string>> = Kind;
  const keys: Readonly<Record<string, readonly string[]>> = QueryDocumentKeys;
  for (const [kind, names] of Object.entries(parts)) expect([kinds[nameOf(kind)], keys[kind]?.join(' ')]).toEqual([kind, names]);
  const left = Object.values(kinds).filter((kind) => !(kind in parts));
  expect(left.filter((kind) => !/(Definition|Extension|Coordinate)$/.test(kind))).toEqual([]);
});
it('no operation has a directive that only the browser knows: what takes them away is left out', () => {
  const root = 'apps/web/src/';
  const files = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'));
  const words = (name: string) => fs.readFileSync(root + name, 'utf8').replace(/#.*/g, '');
  const used = new Set(files.flatMap((name) => words(name).match(/@\w+/g) ?? []));
  expect(files.length).toBeGreaterThan(50);
  expect([...used].filter((name) => name !== '@include' && name !== '@skip')).toEqual([]);
});
