// Addresses of the first views, found in the demo network.

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

/** The review form for the reviewer who is invited to it. */
export async function reviewForm(_app, exists) {
  return { name: 'review form', skipped: exists ? 'its address in the demo network is not known here' : 'the web has no review form yet' };
}
