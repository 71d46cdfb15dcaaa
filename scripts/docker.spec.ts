import fs from 'node:fs';
import path from 'node:path';

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
