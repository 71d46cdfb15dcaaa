import fs from 'node:fs';
import path from 'node:path';
import { readConfig } from '../apps/api/src/config';

const sources = fs
  .readdirSync('apps/api/src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
  .map((name) => path.join('apps/api/src', name));

/** Paths from the root of the project that the API opens while it runs, by the way it writes them. */
const opened = sources.flatMap((file) =>
  [...fs.readFileSync(file, 'utf8').matchAll(/path\.resolve\(import\.meta\.dirname, ['`]([^'`$]+)/g)].map((found) =>
    path.join(path.dirname(file), found[1]!),
  ),
);

it('puts everything that the API opens beside its code into the image of production', () => {
  const last = fs
    .readFileSync('Dockerfile', 'utf8')
    .split(/^FROM /m)
    .at(-1)!;
  const copied = [...last.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map((found) => found[1]!);
  expect(opened.length).toBeGreaterThan(4);
  expect(opened.filter((file) => !copied.some((place) => file === place || file.startsWith(`${place}/`)))).toEqual([]);
});

it('gives application and worker only settings that they know, with values that they take', () => {
  const compose = fs.readFileSync('docker-compose.yml', 'utf8');
  const environment = [...compose.matchAll(/^ +([A-Z][A-Z0-9_]+): (.+)$/gm)]
    .map((found) => [found[1]!, found[2]!.replace(/^'(.*)'$/, '$1')] as const)
    .filter(([name]) => !name.startsWith('POSTGRES_'));
  expect(environment.length).toBeGreaterThan(7);
  const filled = (text: string) => text.replace(/\$\{POSTGRES_PASSWORD:\?[^}]+\}/g, 'secret').replace(/\$\{[A-Z0-9_]+:-([^}]*)\}/g, '$1');
  const config = readConfig(Object.fromEntries(environment.map(([name, value]) => [name, filled(value)])));
  expect(config).toMatchObject({
    DATABASE_URL: 'postgresql://guildhall:secret@database:5432/guildhall',
    GUILDHALL_JOBS: false,
    GUILDHALL_OPERATIONS: 'persisted',
    publicUrl: 'http://localhost:3000',
  });
  // What runs is there: the commands of worker, image and comment.
  const run = [compose, fs.readFileSync('Dockerfile', 'utf8')].flatMap((text) => [...text.matchAll(/apps\/api\/dist\/bundle\/(\w+)\.js/g)]);
  expect(new Set(run.map((found) => found[1]))).toEqual(new Set(['main', 'worker', 'cli']));
});
