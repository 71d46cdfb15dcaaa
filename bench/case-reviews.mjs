// A case with its three reviews as its facilitator reads them, beside node:http with one hand-written statement on the same data
import { program } from '../scripts/lib/program.mjs';
import { bursts, openLimit, openNetwork, operationId, same } from './lib/against-limit.mjs';
import { paired } from './lib/load.mjs';
import { idOf } from './lib/network-data.mjs';
import { facilitatorOf, size, states } from './lib/review-data.mjs';
import { reviewsLimit } from './lib/review-limits.mjs';

/** Numbers of the cases that have left the independent phase. */
const shown = Array.from({ length: size.cases }, (_, i) => i).filter((i) => i % states.length >= 2);

await program('case-reviews', async ({ full, log, cleanup }) => {
  const { app, database, tree } = await openNetwork({ log, cleanup, with: 'reviews' });
  const limit = await openLimit({ database, text: reviewsLimit, cleanup });
  const pairs = [];
  for (const i of shown.slice(0, 50)) {
    const cookie = await app.session(idOf('person', facilitatorOf(i)));
    const variables = { caseId: idOf('case', i) };
    pairs.push({ cookie, variables, values: [variables.caseId, ...(await agreement(app, cookie, variables))] });
  }
  const { sent, asked, bytes } = await same({ app, limit, document: 'CaseReviewsPage', pairs });
  log(`the answers are the same, ${bytes} bytes each`);
  const both = bursts({ app, limit, tree, sent, asked });
  await both.limit();
  await both.variant();
  const r = await paired(both.limit, both.variant, { rounds: full ? 15 : 5, log });
  return {
    figure: Number(r.ratio.toFixed(3)),
    unit: 'requests per second through those of the limit (median of pairs)',
    passLine: '>= 0.40',
    ok: r.ratio >= 0.4 && r.errors === 0,
    cpu: Number(r.cpu.toFixed(2)),
    errors: r.errors,
    bytes,
    rounds: r.rounds,
  };
});

/** Krippendorff's alpha and whether it is weak: no figure of SQL, so the limit is told. */
async function agreement(app, cookie, variables) {
  const document = 'CaseReviewsPage';
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ documentId: operationId(document), operationName: document, variables }),
  });
  const { data } = await response.json();
  return [data.caseReviews.scores.alpha, data.caseReviews.scores.weakAgreement];
}
