import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { at } from './lib/paths.mjs';
import { report } from './lib/report.mjs';
import { runRing } from './lib/rings.mjs';

/* Rings of a few lines each, run by the real jest as those of `npm test` are. */
let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'guildhall-rings-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const run = async (name: string, files: Record<string, string>, { patience = 60, setup = '', discontent = 'undefined' } = {}) => {
  const rootDir = path.join(folder, name);
  fs.mkdirSync(rootDir);
  for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(rootDir, `${file}.test.js`), text);
  fs.writeFileSync(path.join(rootDir, 'setup.mjs'), `export default () => { ${setup} };`);
  const config = path.join(rootDir, 'jest.config.mjs');
  // What does not like the run as a whole, as a lack of coverage would.
  fs.writeFileSync(path.join(rootDir, 'reporter.mjs'), `export default class { getLastError() { return ${discontent}; } }`);
  const project = { displayName: name, rootDir, testMatch: ['<rootDir>/*.test.js'], transform: {}, globalSetup: '<rootDir>/setup.mjs' };
  fs.writeFileSync(config, `export default ${JSON.stringify({ projects: [project], reporters: [path.join(rootDir, 'reporter.mjs')] })}`);
  const result = await runRing({ name, patience, workers: 1, quiet: true }, ['--config', config]);
  fs.rmSync(at('.data/rings', `${name}.json`), { force: true });
  return result;
};
const good = `test('one', () => {});`;
const failed = (remark: string) => ({ passed: 0, failed: 1, skipped: 0, remarks: [remark] });

describe('a ring', () => {
  it.concurrent('counts tests, and a failure more for every file with an error beside them', async () => {
    const files = {
      mixed: `test('passes', () => {}); test('fails', () => { throw new Error() }); test.skip('left out', () => {}); test.todo('to come');`,
      unreadable: 'it is no (script',
      empty: '// nothing',
      late: `${good} afterAll(() => { throw new Error() });`,
      good,
    };
    expect(await run('toy-counts', files)).toEqual({
      passed: 3,
      failed: 4,
      skipped: 2,
      remarks: ['3 files with an error outside of their tests', 'skipped in the source: left out', 'skipped in the source: to come'],
    });
  });
  it.concurrent.each([
    [
      'that ends in the middle',
      'toy-exits',
      { good, exits: `test('exits', () => process.exit(0));` },
      {},
      'ended with 0 and without a result',
    ],
    ['that hangs', 'toy-hangs', { hangs: `test('hangs', () => { for (;;); });` }, { patience: 4 }, 'did not end within 4 s'],
    ['that is killed', 'toy-killed', { good }, { setup: `process.kill(process.pid, 'SIGKILL');` }, 'was ended by SIGKILL'],
    ['without a test', 'toy-none', {}, {}, 'has no tests'],
  ])('%s has failed', async (_, name, files, options, remark) => {
    expect(await run(name, files as unknown as Record<string, string>, options)).toEqual(failed(remark));
  });
  it.concurrent('whose tests pass and that ends badly has failed', async () => {
    expect(await run('toy-odd', { good }, { discontent: 'new Error()' })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
      remarks: ['all tests passed, but jest ended with 1'],
    });
  });
});

describe('the last line of npm test', () => {
  const row = (ring: string, passed: number, failed = 0, skipped = 0, remarks: string[] = []) => ({
    ring,
    seconds: 1,
    passed,
    failed,
    skipped,
    remarks,
  });
  const last = (...rows: ReturnType<typeof row>[]) => {
    const { lines, code } = report(rows, 12);
    return [lines.at(-1), code];
  };
  it('sums all rings and says how the run ended', () => {
    expect(last(row('domain', 10), row('api', 32))).toEqual(['42 passed, 0 failed', 0]);
    expect(last(row('domain', 10, 1), row('api', 32))).toEqual(['42 passed, 1 failed', 1]);
    expect(last(row('domain', 10), row('api', 0, 1, 0, ['did not end within 900 s']))).toEqual(['10 passed, 1 failed', 1]);
    expect(last()).toEqual(['0 passed, 0 failed', 1]);
  });
  it('names what was skipped, with the reason above it', () => {
    const rows = [row('domain', 10), row('proofs', 3, 0, 1, ['skipped: proof x: needs a second machine'])];
    expect(last(...rows)).toEqual(['13 passed, 0 failed, 1 skipped', 0]);
    expect(report(rows, 12).lines).toContain('proofs: skipped: proof x: needs a second machine');
  });
});
