import fs from 'node:fs';
import { readConfig } from './config.js';

it('names the wrong setting and what it may be', () => {
  expect(() => readConfig({ PORT: 'abc' })).toThrow('PORT must be a whole number from 1 to 65535; it is "abc".');
  expect(() => readConfig({ GUILDHALL_OPERATIONS: 'none' })).toThrow('open or persisted');
});
it('listens at 3000, on this machine alone, unless told otherwise', () => {
  expect(readConfig({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', publicUrl: 'http://localhost:3000' });
  expect(readConfig({ PORT: '3001', HOST: '' })).toMatchObject({ PORT: 3001, HOST: '127.0.0.1', publicUrl: 'http://localhost:3001' });
});
it('names an unknown setting and the one that was meant', () => {
  expect(() => readConfig({ GUILDHALL_DMEO: 'true' })).toThrow('GUILDHALL_DMEO is not a setting. Did you mean GUILDHALL_DEMO?');
});
it('shows no password of a wrong address', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://me:secret@host/db' })).toThrow(/^(?!.*secret)/);
});
it('every setting stands in the README, and nothing there that is no setting', () => {
  // What only the launcher sets, for the API that it starts.
  const inner = ['GUILDHALL_DB_SOCKET'];
  const known = [...fs.readFileSync('apps/api/src/config.ts', 'utf8').matchAll(/^ {2}([A-Z][A-Z0-9_]+): z/gm)].map((found) => found[1]!);
  const table = fs
    .readFileSync('README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const named = table.flatMap((line) => {
    const names = [...line.split('|')[1]!.matchAll(/`([A-Z_0-9]+)`/g)].map((found) => found[1]!);
    const stem = names[0]?.replace(/_[A-Z]+$/, '');
    return names.map((name) => (name.startsWith('_') ? stem + name : name));
  });
  expect(known.length).toBeGreaterThan(20);
  expect(known.filter((name) => !named.includes(name) && !inner.includes(name))).toEqual([]);
  expect(named.filter((name) => name.startsWith('GUILDHALL_') && !known.includes(name))).toEqual([]);
});
