// Operations of people that leave a mark in the database, by which they can be found and counted afterwards.
import { Plain } from '../../scripts/lib/say.mjs';

/** Each kind: its document, what it needs for a person, and how many rows bear the mark. `effects` must be all 1, or all 0 for an operation that never happened. */
export const kinds = [
  {
    name: 'reply',
    document: 'mutation Reply($input: ReplyInput!) { reply(input: $input) { id } }',
    variables: (place, key, marker) => ({ input: { discussionId: place.discussionId, body: marker, locale: 'en', clientMutationId: key } }),
    effects: `select (select count(*)::int from post where body = m) posts,
      (select count(*)::int from activity a join post p on a.payload->>'postId' = p.id::text where p.body = m and a.name = 'post.written') activities from unnest($1::text[]) m`,
  },
  {
    name: 'startDiscussion',
    document: 'mutation Start($input: StartDiscussionInput!) { startDiscussion(input: $input) { id } }',
    variables: (place, key, marker) => ({
      input: {
        communityId: place.communityId,
        kind: 'DISCUSSION',
        title: marker,
        body: 'Written while machines are pulled from the wall.',
        locale: 'en',
        clientMutationId: key,
      },
    }),
    effects: `select (select count(*)::int from discussion where title = m) discussions,
      (select count(*)::int from post p join discussion d on d.id = p."discussionId" where d.title = m) posts,
      (select count(*)::int from activity a join discussion d on a.payload->>'discussionId' = d.id::text where d.title = m and a.name = 'discussion.started') activities from unnest($1::text[]) m`,
  },
];

/** Members of the demo network with a community and an open discussion in which they may write. */
export async function placesOf(app) {
  const places = await app.query(`
    select m."personId", m."communityId", d.id "discussionId" from community_membership m
    join lateral (select id from discussion d where d."communityId" = m."communityId" and d.state in ('OPEN', 'ANSWERED') order by id limit 1) d on true
    where m.state = 'ACTIVE' and m."communityState" = 'ACTIVE' order by m."personId", m."communityId"`);
  if (!places.length) throw new Plain('The demo network has no member who can write in a discussion.');
  return places;
}
