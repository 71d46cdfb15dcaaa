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
  {
    name: 'startPractice',
    document: 'mutation StartPractice($input: StartPracticeInput!) { startPractice(input: $input) { id } }',
    variables: (place, key, marker) => ({ input: { title: marker, locale: 'en', clientMutationId: key } }),
    effects: `select (select count(*)::int from practice where title = m) practices,
      (select count(*)::int from practice_draft where content->>'title' = m) drafts,
      (select count(*)::int from activity a join practice p on a.payload->>'practiceId' = p.id::text where p.title = m and a.name = 'practice.started') activities from unnest($1::text[]) m`,
  },
];
/** A step of the autosave of a review. Whoever writes there writes alone and sends each step until it is answered, as the form does. */
export const autosave = {
  name: 'saveAnswer',
  document:
    'mutation SaveAnswer($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename ... on SavedAnswer { version answer { strengths } } } }',
  variables: ({ reviewId, dimensionKey, version }, key, marker) => ({
    input: { reviewId, dimensionKey, patch: { strengths: marker }, expectedVersion: version, clientMutationId: key },
  }),
  effects: `select (select count(*)::int from review_revision where delta #>> '{strengths,1}' = m) revisions from unnest($1::text[]) m`,
};

/** Questions of reviews that are being written: { personId, reviewId, dimensionKey, version }. */
export async function questionsOf(app) {
  const questions = await app.query(`
    select i."personId", r.id "reviewId", k "dimensionKey", coalesce(a.version, 0) version
    from review r join vault.review_identity i on i."reviewId" = r.id join peer_review_case c on c.id = r."caseId" cross join unnest(c."scopeDimensionKeys") k
    left join review_answer a on a."reviewId" = r.id and a."dimensionKey" = k
    where r.state = 'DRAFT' and c.state = 'DESK_REVIEW' and c."pausedAt" is null order by k, r.id`);
  if (!questions.length) throw new Plain('The demo network has no review that is being written.');
  return questions;
}

/** Members of the demo network with a community and an open discussion in which they may write. */
export async function placesOf(app) {
  const places = await app.query(`
    select m."personId", m."communityId", d.id "discussionId" from community_membership m
    join lateral (select id from discussion d where d."communityId" = m."communityId" and d.state in ('OPEN', 'ANSWERED') order by id limit 1) d on true
    where m.state = 'ACTIVE' and m."communityState" = 'ACTIVE' order by m."personId", m."communityId"`);
  if (!places.length) throw new Plain('The demo network has no member who can write in a discussion.');
  return places;
}
