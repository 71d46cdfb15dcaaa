// The limit of a step of the autosave: node:http, pg, and the statements of one step by hand in one transaction. No session, no rights, no schema.
import crypto from 'node:crypto';
import http from 'node:http';
import { fromApi } from '../../scripts/lib/paths.mjs';

const { connection, port } = JSON.parse(process.env.LIMIT);
const { default: pg } = await fromApi('pg');
const pool = new pg.Pool({ ...connection, max: 10 });
const texts = {
  review: `select "caseId", state from review where id = $1 for update`,
  claim: `insert into idempotency ("actorId", key, operation, at) values ($1, $2, 'saveAnswer', $3) on conflict do nothing returning key`,
  scope: `select "scopeDimensionKeys" keys, state from peer_review_case where id = $1`,
  answer: `select * from review_answer where "reviewId" = $1 and "dimensionKey" = $2`,
  save: `update review_answer set strengths = $3, "updatedAt" = $4, version = version + 1 where id = $1 and version = $2`,
  revision: `insert into review_revision (id, "reviewId", seq, "dimensionKey", "answerVersion", delta, "authorId", at, cause) select $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5, $6, $7, 'AUTOSAVE' from review_revision where "reviewId" = $2`,
  activity: `insert into activity (id, name, payload, "actorId", at) values ($1, 'review.answer-saved', $2, $3, $4)`,
  done: `update idempotency set "resultId" = $3 where "actorId" = $1 and key = $2`,
};
async function step({ reviewId, dimensionKey, patch, expectedVersion, clientMutationId }) {
  const client = await pool.connect();
  const run = async (name, ...values) => (await client.query({ name, text: texts[name], values })).rows;
  const now = new Date();
  try {
    await client.query('begin');
    const [review] = await run('review', reviewId);
    await run('claim', reviewId, clientMutationId, now);
    const [scope] = await run('scope', review.caseId);
    const [answer] = await run('answer', reviewId, dimensionKey);
    if (review.state !== 'DRAFT' || !scope.keys.includes(dimensionKey) || answer.version !== expectedVersion) throw new Error('refused');
    const version = answer.version + 1;
    await run('save', answer.id, answer.version, patch.strengths, now);
    const delta = JSON.stringify({ strengths: [answer.strengths, patch.strengths] });
    await run('revision', crypto.randomUUID(), reviewId, dimensionKey, version, delta, null, now);
    await run('activity', crypto.randomUUID(), JSON.stringify({ reviewId }), null, now);
    await run('done', reviewId, clientMutationId, `${version}|${now.toISOString()}`);
    await client.query('commit');
    return { version, savedAt: now };
  } catch (error) {
    await client.query('rollback');
    return { error: error.message };
  } finally {
    client.release();
  }
}
http
  .createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part) => (text += part));
    request.on('end', async () => {
      const body = JSON.stringify(await step(JSON.parse(text)));
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) });
      response.end(body);
    });
  })
  .listen(port, '127.0.0.1', () => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));
