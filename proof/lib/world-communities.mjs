// Communities in every visibility and state; within each, members in every state, discussions in every state, posts in every state.
import { at, none } from './workbench.mjs';
import { cast } from './world-people.mjs';

const placeOf = {
  member: ['ACTIVE', 'MEMBER'],
  moderator: ['ACTIVE', 'MODERATOR'],
  coordinator: ['ACTIVE', 'COORDINATOR'],
  author: ['ACTIVE', 'MEMBER'],
  suspendedMember: ['SUSPENDED', 'MEMBER'],
  applicant: ['APPLIED', 'MEMBER'],
  invited: ['INVITED', 'MEMBER'],
  former: ['LEFT', 'MEMBER'],
};

/** A bare community. Resolves { row, mark }. */
export async function communityOf({ make, mark }, networkId, visibility, state) {
  const m = mark();
  const row = await make('community', {
    networkId,
    slug: m,
    name: `Community ${m}`,
    kind: 'PRACTICE',
    purpose: `Purpose ${m} of it.`,
    about: `About ${m}`,
    aboutHtml: `<p>About ${m}</p>`,
    sanitiser: 1,
    learningQuestions: ['Why?'],
    focusDimensions: ['mentoring'],
    joinPolicy: 'OPEN',
    visibility,
    state,
    stateReason: 'Reason',
    stateAt: at,
    locale: 'en',
  });
  return { row, mark: m };
}

/** One community with all that can be in it. */
export async function fillCommunity(world, visibility, state) {
  const { make, add, mark, uuid, actors, grant, networks } = world;
  const { row: c, mark: m } = await communityOf(world, networks.one.id, visibility, state);
  const facts = { communityId: c.id, networkId: c.networkId, communityVisibility: visibility, communityState: state };
  const of = { visibility, communityState: state, community: c.id, slug: c.slug };
  add('community', c, { ...of, mark: m });
  for (const [name, [membership, role]] of Object.entries(placeOf)) {
    const own = mark();
    const row = await make('community_membership', {
      ...facts,
      personId: actors[name],
      state: membership,
      role,
      text: `Wish ${own}`,
      joinedAt: membership === 'ACTIVE' ? at : null,
      expiresAt: membership === 'INVITED' ? '2027-06-01T00:00:00Z' : null,
      invitedBy: membership === 'INVITED' ? actors.coordinator : null,
    });
    add('membership', row, { ...of, membership, role, whose: name, mark: own });
  }
  // People with every degree of openness are members in some; whom one may not know of is in no list of members.
  if (state === 'ACTIVE' && ['PUBLIC', 'MEMBERS'].includes(visibility))
    for (const subject of world.items.filter((i) => i.kind === 'person')) {
      const row = await make('community_membership', {
        ...facts,
        personId: subject.id,
        state: 'ACTIVE',
        role: 'MEMBER',
        text: '',
        joinedAt: at,
        expiresAt: null,
        invitedBy: null,
      });
      add('membership', row, { ...of, membership: 'ACTIVE', role: 'MEMBER', whose: subject.name, subject, mark: undefined });
    }
  const roles = Object.entries(cast).flatMap(([name, list]) => list.filter((g) => g[2] === 'all').map((g) => [name, g[0]]));
  for (const [name, role] of roles) await grant(actors[name], role, 'COMMUNITY', c.id);
  for (const discussionState of ['PENDING', 'OPEN', 'ANSWERED', 'LOCKED', 'HIDDEN', 'REMOVED']) {
    const t = mark();
    const discussionId = uuid();
    const first = uuid();
    const numbers =
      discussionState === 'OPEN' ? ['VISIBLE', 'VISIBLE', 'PENDING', 'HIDDEN', 'REMOVED', 'WITHDRAWN'] : ['VISIBLE', 'VISIBLE'];
    const d = await make('discussion', {
      id: discussionId,
      ...facts,
      kind: 'QUESTION',
      state: discussionState,
      title: `Title ${t}`,
      authorId: actors.author,
      locale: 'en',
      tags: ['tag'],
      excerpt: `Excerpt ${t}`,
      pinnedUntil: null,
      acceptedPostId: null,
      lastNumber: numbers.length,
      replyCount: numbers.length - 1,
      peopleCount: 2,
      localeCount: 1,
      lastPostAt: at,
      lastPostId: first,
    });
    add('discussion', d, { ...of, discussionState, mark: t });
    await make('poll', { ...none, discussionId, state: 'OPEN', multiple: false, closesAt: new Date('2099-01-01T00:00:00Z') });
    await make('poll_option', { ...none, id: discussionId, discussionId, position: 1, text: `Answer ${t}` });
    for (const [i, postState] of numbers.entries()) {
      const p = mark();
      const row = await make('post', {
        id: i === 0 ? first : uuid(),
        ...facts,
        discussionId,
        discussionState,
        number: i + 1,
        authorId: actors[i === 1 ? 'member' : 'author'],
        body: `Body ${p}`,
        html: `<p>Body ${p}</p>`,
        sanitiser: 1,
        locale: 'en',
        state: postState,
        revision: 2,
        search: '',
      });
      await make('post_revision', {
        ...none,
        postId: row.id,
        revision: 1,
        body: `Earlier ${p}e`,
        html: `<p>Earlier ${p}e</p>`,
        sanitiser: 1,
        locale: 'en',
        at,
      });
      add('post', row, {
        ...of,
        discussionState,
        postState,
        number: String(i + 1),
        by: i === 1 ? 'member' : 'author',
        mark: p,
        discussion: discussionId,
      });
    }
  }
}
