// npm test: checks, then the rings with the quick forms of the proofs beside them. Everything runs even when something before has failed.
import { build } from '../lib/build.mjs';
import { checks } from '../lib/checks.mjs';
import { install } from '../lib/install.mjs';
import { stopRunning } from '../lib/paths.mjs';
import { runProofs } from '../lib/proofs.mjs';
import { rings, runRing } from '../lib/rings.mjs';
import { report } from '../lib/report.mjs';
import { plainCause, steps } from '../lib/say.mjs';
import { onSignals } from '../lib/server.mjs';
import { openTestServer } from '../lib/test-database.mjs';

const seconds = (since) => Math.round((Date.now() - since) / 1000);

export default async function test() {
  const begin = Date.now();
  const step = steps(3);
  const rows = [];
  const add = (ring, since, result) => rows.push({ ring, seconds: seconds(since), remarks: [], skipped: 0, ...result });
  let server;
  const stop = async () => server?.stop();
  onSignals(async () => {
    await stopRunning();
    await stop();
    console.log('Interrupted.');
    process.exit(130);
  });
  try {
    await step('Installing packages', install);
    let since = Date.now();
    await step('Building', (note) => build(note)).then(
      () => add('build', since, { passed: 1, failed: 0 }),
      (error) => {
        console.error(error.message);
        add('build', since, { passed: 0, failed: 1 });
      },
    );
    await step('Database for the tests', async (note) => {
      server = await openTestServer({ log: note });
      return server.url ? 'the server of DATABASE_URL' : server.reused ? 'the running one taken up again' : 'started';
    });
    since = Date.now();
    console.log('\n— check');
    add('check', since, await checks());
    console.log('\n— the quick forms of the proofs begin; each tells its lines when it has ended');
    const begun = Date.now();
    const proofs = runProofs();
    for (const ring of rings) {
      since = Date.now();
      console.log(`\n— ${ring.name}`);
      add(ring.name, since, await runRing(ring));
    }
    console.log('\n— the rest of the proofs');
    add('proofs', begun, await proofs.hurry());
  } catch (error) {
    console.error(plainCause(error) ?? error.message ?? error);
    rows.push({ ring: 'run', seconds: 0, passed: 0, failed: 1, skipped: 0, remarks: ['the run itself broke off, see above'] });
  } finally {
    await stop();
  }
  const { lines, code } = report(rows, seconds(begin));
  console.log(lines.join('\n'));
  process.exit(code);
}
