// The overview of a round of 250 cases with states and histograms as the web asks for it, beside node:http with one hand-written statement on the same data
import { program } from '../scripts/lib/program.mjs';
import { bursts, openLimit, openNetwork, same } from './lib/against-limit.mjs';
import { countStatements } from './lib/count-statements.mjs';
import { paired } from './lib/load.mjs';
import { idOf } from './lib/network-data.mjs';
import { manager, size } from './lib/review-data.mjs';
import { roundLimit } from './lib/review-limits.mjs';

await program('round-list', async ({ full, log, cleanup }) => {
  const { app, database, tree } = await openNetwork({
    log,
    cleanup,
    with: 'reviews',
    args: countStatements.args,
    settings: countStatements.env,
  });
  const limit = await openLimit({ database, text: roundLimit, cleanup });
  const pair = {
    cookie: await app.session(idOf('person', manager)),
    variables: { slug: 'round' },
    values: ['round', new Date().toISOString()],
  };
  const { sent, asked, bytes } = await same({ app, limit, document: 'RoundPage', pairs: [pair] });
  const statements = await countStatements.of(app, () => fetch(app.url + sent[0].path, sent[0]).then((r) => r.text()));
  log(`the answers are the same, ${bytes} bytes each; ${statements} statements`);
  const both = bursts({ app, limit, tree, sent, asked });
  await both.limit();
  await both.variant();
  const r = await paired(both.limit, both.variant, { rounds: full ? 15 : 5, log });
  return {
    figure: Number(r.ratio.toFixed(3)),
    unit: 'requests per second through those of the limit (median of pairs)',
    passLine: `>= 0.40 with ${size.cases} cases, <= 8 statements`,
    ok: r.ratio >= 0.4 && statements > 0 && statements <= 8 && r.errors === 0,
    cpu: Number(r.cpu.toFixed(2)),
    statements,
    errors: r.errors,
    bytes,
    rounds: r.rounds,
  };
});
