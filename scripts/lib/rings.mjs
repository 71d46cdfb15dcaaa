// Runs one ring of tests in jest and reads its own count back.
import fs from 'node:fs';
import { at, bins, node } from './paths.mjs';

/** In this order: the cheap ones tell first. Seconds after which a ring counts as hung. */
export const rings = [
  { name: 'domain', patience: 120 },
  { name: 'web', patience: 240 },
  // A file waits for the database for a third of its time.
  { name: 'api', patience: 900, workers: 3 },
  // A journey waits for half of its time: four of them keep two cores busy.
  { name: 'journeys', patience: 1200, workers: 4 },
];

/** { passed, failed, skipped, remarks }: whatever goes wrong outside a test counts as one failure more, so that the sum never flatters. */
export async function runRing({ name, patience, workers = 2, quiet = false }, extra = []) {
  const file = at('.data/rings', `${name}.json`);
  fs.mkdirSync(at('.data/rings'), { recursive: true });
  fs.rmSync(file, { force: true });
  const args = [
    // What one question makes is gone with its answer: a larger nursery saves one part in fourteen of the work.
    '--max-semi-space-size=64',
    '--experimental-vm-modules',
    '--no-warnings',
    bins.jest,
    '--selectProjects',
    name,
    '--json',
    `--outputFile=${file}`,
    // Without tests it still writes a result, which is judged below.
    '--passWithNoTests',
    '--forceExit',
    `--maxWorkers=${workers}`,
    ...extra,
  ];
  // The JSON goes to the file as well as to stdout; only what is meant for people (stderr) is passed through.
  const since = Date.now();
  const { code, signal } = await node(args, {
    stdio: ['ignore', 'ignore', quiet ? 'ignore' : 'inherit'],
    timeout: patience * 1000,
    killSignal: 'SIGTERM',
  });
  const broken = (remark) => ({ passed: 0, failed: 1, skipped: 0, remarks: [remark] });
  if (signal) return broken(Date.now() - since < patience * 1000 ? `was ended by ${signal}` : `did not end within ${patience} s`);
  let result;
  try {
    result = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return broken(`ended with ${code} and without a result`);
  }
  if (!result.numTotalTests && !result.numRuntimeErrorTestSuites) return broken('has no tests');
  const remarks = [];
  let failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (result.numRuntimeErrorTestSuites) remarks.push(`${result.numRuntimeErrorTestSuites} files with an error outside of their tests`);
  if (code !== 0 && failed === 0) {
    failed = 1;
    remarks.push(`all tests passed, but jest ended with ${code}`);
  }
  for (const suite of result.testResults)
    for (const test of suite.assertionResults)
      if (['pending', 'todo', 'skipped', 'disabled'].includes(test.status)) remarks.push(`skipped in the source: ${test.fullName}`);
  return { passed: result.numPassedTests, failed, skipped: result.numPendingTests + result.numTodoTests, remarks };
}
