// Addresses of the first views, found in the demo network.
import crypto from 'node:crypto';
import { at } from '../../scripts/lib/paths.mjs';
import { operationId } from './against-limit.mjs';

/** Home, the largest public community and the longest discussion in it, for a visitor. */
export async function firstViews(app) {
  const [c] = await app.query(
    `select c.id, c.slug from community c where c.state = 'ACTIVE' and c.visibility = 'PUBLIC' order by (select count(*) from discussion d where d."communityId" = c.id) desc, c.slug limit 1`,
  );
  const [d] = await app.query(
    `select id from discussion where "communityId" = $1 and state in ('OPEN','ANSWERED') order by "replyCount" desc, id limit 1`,
    [c.id],
  );
  return [
    { name: 'home', path: '/' },
    { name: 'community', path: `/c/${c.slug}` },
    { name: 'discussion', path: `/c/${c.slug}/t/${d.id}` },
  ];
}

/** The review form for a signed-in reviewer: one who is invited declares no conflict and accepts, as the web would send it, and has the form before them for the first time. */
export async function reviewForm(app) {
  const [invited] = await app.query(
    `select a.id, a.version, a."caseId", a."personId" from assignment a join peer_review_case c on c.id = a."caseId" where a.state = 'INVITED' and c.state = 'DESK_REVIEW' order by a.id limit 1`,
  );
  if (!invited) throw new Error('the demo network has nobody who is invited to review');
  const cookie = await app.session(invited.personId);
  const { confidentialityVersion } = await import(at('packages/domain/dist/peer-review/words.js'));
  const send = async (name, more) => {
    const [{ version }] = await app.query('select version from assignment where id = $1', [invited.id]);
    const input = { assignmentId: invited.id, expectedVersion: version, clientMutationId: crypto.randomUUID(), ...more };
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: app.url, cookie },
      body: JSON.stringify({ documentId: operationId(name), operationName: name, variables: { input } }),
    });
    const { errors } = await response.json();
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  };
  await send('DeclareConflicts', { conflicts: [] });
  await send('AcceptReviewInvitation', { termsVersion: confidentialityVersion });
  return { name: 'review form', path: `/reviews/${invited.caseId}/form`, cookie };
}
