import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What the linter says of a file at this place of the house, by the settings of the house, but for what needs types. */
function saidOf(place: string, code: string): string[] {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'house-lint-'));
  try {
    const settings = fs
      .readFileSync('.oxlintrc.json', 'utf8')
      .replace('"typeAware": true,', '')
      .replace('./scripts/lint/house.mjs', path.resolve('scripts/lint/house.mjs'));
    fs.writeFileSync(path.join(root, '.oxlintrc.json'), settings);
    fs.mkdirSync(path.dirname(path.join(root, place)), { recursive: true });
    fs.writeFileSync(path.join(root, place), code);
    const { stdout } = spawnSync(path.resolve('node_modules/.bin/oxlint'), ['--format', 'json', '.'], { cwd: root, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; labels: { span: { line: number } }[] }[] };
    return diagnostics.map((d) => `${d.code}:${d.labels[0]?.span.line}`);
  } finally {
    fs.rmSync(root, { recursive: true });
  }
}

const reads = `export const of = async (ctx, rows) => [
  await ctx.db.find(Person, {}),
  await ctx.db.findOneBy(Person, { id: 1 }),
  await ctx.db.getRepository(Person).find(),
  await ctx.db.createQueryBuilder(Person, 'p').getMany(),
  await manager.find(Person),
  rows.find((row) => row.id === 1),
  await ctx.run({ name: 'people', text: 'select id from person' }),
];
`;

it('makes no entities where pages are answered', () => {
  const lines = new Set(saidOf('apps/api/src/rooms/room.queries.ts', reads));
  expect([...lines].sort()).toEqual([2, 3, 4, 5, 6].map((line) => `house(no-hydration):${line}`));
});
it('lets who changes something have them', () => {
  expect(saidOf('apps/api/src/rooms/room.service.ts', reads)).toEqual([]);
});
