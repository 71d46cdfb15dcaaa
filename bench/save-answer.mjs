// One step of the autosave, durable with its revision and its activity, beside node:http that sends the same statements by hand in one transaction
import { fork } from 'node:child_process';
import crypto from 'node:crypto';
import { once } from 'node:events';
import { at } from '../scripts/lib/paths.mjs';
import { program } from '../scripts/lib/program.mjs';
import { freePort } from '../scripts/lib/server.mjs';
import { openNetwork, operationId } from './lib/against-limit.mjs';
import { paired } from './lib/load.mjs';
import { idOf } from './lib/network-data.mjs';
import { peerOf, size, states } from './lib/review-data.mjs';
import { writers } from './lib/writers.mjs';

/** A review for each writer: those of cases in the independent phase whose last peer is still writing. */
const open = Array.from({ length: size.cases }, (_, i) => i).filter(
  (i) => states[i % states.length] === 'DESK_REVIEW' && Math.floor(i / states.length) % 3 > 0,
);
const key = 'visibility';

await program('save-answer', async ({ full, log, cleanup }) => {
  const { app, database, tree } = await openNetwork({ log, cleanup, with: 'reviews', durable: true });
  const port = await freePort();
  const limit = fork(at('bench/lib/save-limit-server.mjs'), {
    env: { ...process.env, LIMIT: JSON.stringify({ connection: database.connection(), port }) },
  });
  cleanup(() => limit.kill());
  await once(limit, 'message');
  const id = operationId('SaveAnswer');
  const each = [];
  for (const i of open.slice(0, 16)) {
    const personId = idOf('person', peerOf(i, 2));
    const reviewId = idOf('review', `${i}-2`);
    const [{ version }] = await app.query(`select version from review_answer where "reviewId" = $1 and "dimensionKey" = $2`, [
      reviewId,
      key,
    ]);
    each.push({ personId, reviewId, version, cookie: await app.session(personId), step: 0 });
  }
  /** What a peer adds until the text is long, and then from the beginning. */
  const next = (w) => ({
    reviewId: w.reviewId,
    dimensionKey: key,
    patch: { strengths: 'The advisers could say what came next. '.repeat(2 + (w.step++ % 40)) },
    expectedVersion: w.version,
    clientMutationId: crypto.randomUUID(),
  });
  const api = {
    url: `${app.url}/graphql`,
    headers: (w) => ({ cookie: w.cookie, origin: app.url }),
    body: (w) => ({ documentId: id, operationName: 'SaveAnswer', variables: { input: next(w) } }),
    version: (answer) => answer.data?.saveAnswer?.version,
    pids: { node: [app.api.pid], tree },
  };
  const byHand = {
    url: `http://127.0.0.1:${port}/`,
    headers: () => ({}),
    body: (w) => ({ ...next(w), personId: w.personId }),
    version: (answer) => answer.version,
    pids: { node: [limit.pid], tree },
  };
  const [slow, fast] = [() => writers({ ...api, each, seconds: 3 }), () => writers({ ...byHand, each, seconds: 3 })];
  await fast();
  await slow();
  const r = await paired(fast, slow, { rounds: full ? 15 : 5, log });
  // Every step that was answered is there: in the answer, in the history and in the log of what happened.
  const lost = await app.query(
    `select 1 from unnest($1::uuid[], $2::int[]) w(id, version) where not exists (select 1 from review_answer a where a."reviewId" = w.id and a."dimensionKey" = $3 and a.version = w.version)
       or (select count(*) from review_revision v where v."reviewId" = w.id and v."dimensionKey" = $3) <> w.version - 1 or (select count(*) from activity x where x.name = 'review.answer-saved' and x.payload->>'reviewId' = w.id::text) <> w.version - 1`,
    [each.map((w) => w.reviewId), each.map((w) => w.version), key],
  );
  return {
    figure: Number(r.ratio.toFixed(3)),
    unit: 'steps per second through those by hand (median of pairs)',
    passLine: '>= 0.40, no step lost',
    ok: r.ratio >= 0.4 && r.errors === 0 && lost.length === 0,
    cpu: Number(r.cpu.toFixed(2)),
    errors: r.errors,
    lost: lost.length,
    rounds: r.rounds,
  };
});
