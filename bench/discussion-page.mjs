// Twenty posts of a discussion of four hundred as the web asks for them: page one and page ten cost the same, and both stay near node:http with one statement
import { program } from '../scripts/lib/program.mjs';
import { bursts, openLimit, openNetwork, same } from './lib/against-limit.mjs';
import { discussionLimit } from './lib/limits.mjs';
import { paired } from './lib/load.mjs';
import { idOf, memberOf, size } from './lib/network-data.mjs';

await program('discussion-page', async ({ full, log, cleanup }) => {
  const { app, database, tree } = await openNetwork({ log, cleanup });
  const limit = await openLimit({ database, text: discussionLimit, cleanup });
  const page = async (after) => {
    const pairs = [];
    for (let d = 0; d < size.long; d++) {
      const [id, person] = [idOf('discussion', d), idOf('person', memberOf(d))];
      pairs.push({ cookie: await app.session(person), variables: { id, atNumber: after + 1 }, values: [id, person, after] });
    }
    return bursts({ app, limit, tree, ...(await same({ app, limit, document: 'DiscussionPage', pairs })) });
  };
  const [first, tenth] = [await page(1), await page(181)];
  log('the answers are the same');
  const rounds = full ? 15 : 5;
  await first.limit();
  await first.variant();
  await tenth.variant();
  const far = await paired(first.variant, tenth.variant, { rounds, log: (text) => log(`page ten beside page one: ${text}`) });
  const near = await paired(first.limit, first.variant, { rounds, log: (text) => log(`page one beside its limit: ${text}`) });
  const errors = far.errors + near.errors;
  return {
    figure: Number(near.ratio.toFixed(3)),
    unit: 'requests per second through those of the limit (median of pairs)',
    passLine: '>= 0.40; page ten within 20 % of page one',
    ok: near.ratio >= 0.4 && far.ratio >= 0.8 && far.ratio <= 1.25 && errors === 0,
    cpu: Number(near.cpu.toFixed(2)),
    tenthThroughFirst: Number(far.ratio.toFixed(3)),
    tenthThroughFirstCpu: Number(far.cpu.toFixed(2)),
    errors,
    rounds: near.rounds,
  };
});
