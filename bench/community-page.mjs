// The community page as the web asks for it, signed in and with all rights, beside node:http with one hand-written statement on the same data
import { program } from '../scripts/lib/program.mjs';
import { bursts, openLimit, openNetwork, same } from './lib/against-limit.mjs';
import { burst, paired } from './lib/load.mjs';
import { idOf, memberOf, size } from './lib/network-data.mjs';
import { communityLimit } from './lib/limits.mjs';
import { openPostgraphile } from './lib/postgraphile.mjs';

await program('community-page', async ({ full, log, cleanup }) => {
  const { app, database, tree } = await openNetwork({ log, cleanup });
  const limit = await openLimit({ database, text: communityLimit, cleanup });
  const pairs = [];
  for (let i = 0; i < size.communities; i++) {
    const person = idOf('person', memberOf(i));
    pairs.push({ cookie: await app.session(person), variables: { slug: `community-${i}` }, values: [`community-${i}`, person] });
  }
  const { sent, asked, bytes } = await same({ app, limit, document: 'CommunityPage', pairs });
  log(`the answers are the same, ${bytes} bytes each`);
  const both = bursts({ app, limit, tree, sent, asked });
  await both.limit();
  await both.variant();
  const r = await paired(both.limit, both.variant, { rounds: full ? 15 : 7, log });
  const communities = pairs.map(({ variables }, i) => ({ ...variables, id: idOf('community', i) }));
  const other = await openPostgraphile({ database, communities, cleanup, log });
  let beside = other;
  if (typeof other !== 'string') {
    const { version, pid, url, requests } = other;
    const run = () => burst({ url, requests, seconds: 2.5, pids: { node: [pid], tree } });
    await run();
    const p = await paired(both.limit, run, { rounds: 5, log });
    beside = { version, ratio: Number(p.ratio.toFixed(3)), cpu: Number(p.cpu.toFixed(2)), errors: p.errors };
  }
  return {
    figure: Number(r.ratio.toFixed(3)),
    unit: 'requests per second through those of the limit (median of pairs)',
    passLine: '>= 0.40, CPU per request <= 3.5 times',
    ok: r.ratio >= 0.4 && r.cpu <= 3.5 && r.errors === 0,
    cpu: Number(r.cpu.toFixed(2)),
    errors: r.errors,
    bytes,
    postgraphile: beside,
    rounds: r.rounds,
  };
});
