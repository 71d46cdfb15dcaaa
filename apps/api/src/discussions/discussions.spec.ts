import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeCommunity, makeDiscussion, makeMembership, makePost } from '../../test/make.communities.js';
import type { Community } from '../communities/community.entity.js';
import { poolOf } from '../kernel/ctx.factory.js';
import { newId } from '../kernel/ids.js';

let app: TestApp;
let coordinator: Who, asker: Who, helper: Who, stranger: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  [coordinator, asker, helper, stranger] = [
    await person(app, 'Coordinator'),
    await person(app, 'Asker'),
    await person(app, 'Helper'),
    await person(app, 'Stranger'),
  ];
});
afterAll(() => stopUnbroken(app));

async function community(more: Partial<Community> = {}): Promise<Community> {
  const c = await makeCommunity(app, more);
  await makeMembership(app, c, coordinator, { role: 'COORDINATOR' });
  for (const who of [asker, helper]) await makeMembership(app, c, who);
  return c;
}
type Change = { id: string; discussionId: string; number: number; state: string; version: number; acceptedPostId: string | null };
const postFields = 'id discussionId number state version';
const discussionFields = 'id state title acceptedPostId';
const mutate = async (who: Who | null, name: string, type: string, fields: string, input: object) =>
  app.as<Record<string, Change>>(who, `mutation M($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input });
const start = (who: Who | null, c: Community, more: object = {}) =>
  mutate(who, 'startDiscussion', 'StartDiscussionInput', discussionFields, {
    communityId: c.id,
    kind: 'QUESTION',
    title: 'How long should it last?',
    body: 'Six months is *short*.',
    locale: 'en',
    clientMutationId: newId(),
    ...more,
  });
const answer = (who: Who | null, discussionId: string, more: object = {}) =>
  mutate(who, 'reply', 'ReplyInput', postFields, { discussionId, body: 'A year.', locale: 'en', clientMutationId: newId(), ...more });
const accept = (who: Who, discussionId: string, postId: string | null) =>
  mutate(who, 'acceptAnswer', 'AcceptAnswerInput', discussionFields, { discussionId, postId, clientMutationId: newId() });
const edit = (who: Who, postId: string, body: string, expectedVersion: number) =>
  mutate(who, 'editPost', 'EditPostInput', postFields, { postId, body, expectedVersion });
const code = (a: Answer<unknown>) => a.errors?.[0]?.extensions.code ?? 'OK';
interface PostView {
  id: string;
  number: number;
  html: string;
  state: string;
  body: string | null;
  version: number;
  revision: number;
  author: { displayName: string } | null;
  reactions: { kind: string; count: number; mine: boolean }[];
  viewerCan: Record<string, boolean>;
  replyTo: { number: number } | null;
}
interface View {
  discussion: {
    id: string;
    state: string;
    unread: number;
    replyCount: number;
    lastRead: number;
    lastNumber: number;
    after: number;
    answered: boolean;
    following: boolean;
    peopleCount: number;
    localeCount: number;
    opening: PostView;
    acceptedAnswer: PostView | null;
    posts: { nodes: PostView[]; endCursor: string | null; hasMore: boolean };
    viewerCan: Record<string, boolean>;
    community: { memberCount: number | null };
  };
}
const post =
  'id number html state body version revision author { displayName } reactions { kind count mine } viewerCan { edit withdraw react accept moderate } replyTo { number }';
const viewQuery = `query D($id: ID!, $first: Int, $after: String, $atPost: ID, $atNumber: Int, $atUnread: Boolean) { discussion(id: $id, first: $first, after: $after, atPost: $atPost, atNumber: $atNumber, atUnread: $atUnread) { id state unread replyCount lastRead lastNumber after answered following peopleCount localeCount opening { ...P } acceptedAnswer { ...P } posts { nodes { ...P } endCursor hasMore } viewerCan { reply accept follow moderate } community { memberCount } } } fragment P on Post { ${post} }`;
const view = (who: Who | null, id: string, more: object = {}) => app.as<View>(who, viewQuery, { id, first: 6, ...more });
const look = async (who: Who | null, id: string) =>
  code(await app.as(who, `query D($id: ID!) { discussion(id: $id, first: 1) { id opening { html } posts { nodes { html } } } }`, { id }));
const list = async (who: Who | null, c: Community, more: object = {}) => {
  const a = await app.as<{
    discussions: {
      nodes: { id: string; title: string; unread: number; replyCount: number; pinned: boolean; excerpt: string }[];
      endCursor: string | null;
      hasMore: boolean;
    };
  }>(
    who,
    `query L($id: ID!, $page: PageInput, $kind: DiscussionKind, $unanswered: Boolean) { discussions(communityId: $id, page: $page, kind: $kind, unanswered: $unanswered) { nodes { id title unread replyCount pinned excerpt } endCursor hasMore } }`,
    { id: c.id, page: { first: 10 }, ...more },
  );
  return a.data!.discussions;
};
const search = async (who: Who | null, text: string, more: object = {}) => {
  const a = await app.as<{ searchDiscussions: { nodes: { discussionId: string; passage: string; number: number }[] } }>(
    who,
    `query S($input: SearchDiscussionsInput!) { searchDiscussions(input: $input) { nodes { discussionId passage number } } }`,
    { input: { text, ...more } },
  );
  return a.data!.searchDiscussions.nodes;
};

it('is read by others under names that their bearers let them know, by fellow members under all', async () => {
  const c = await community({ visibility: 'PUBLIC' });
  const { id } = (await start(asker, c)).data!.startDiscussion!;
  await answer(helper, id);
  const names = async (who: Who | null) => {
    const { data } = await app.as<Pick<View, 'discussion'>>(
      who,
      `query D($id: ID!) { discussion(id: $id, first: 3) { opening { author { displayName } } posts { nodes { author { displayName } } } } }`,
      { id },
    );
    const { opening, posts } = data!.discussion;
    return [opening, ...posts.nodes].map((p) => p.author?.displayName ?? null);
  };
  const open = (level: string) =>
    app.db.query(`update profile set "fieldVisibility" = "fieldVisibility" || jsonb_build_object('name', $2::text) where id = $1`, [
      asker.id,
      level,
    ]);
  const fellows = await names(helper);
  expect(fellows.every((name) => name !== null)).toBe(true);
  expect((await names(null)).every((name) => name === null)).toBe(true);
  await open('PUBLIC');
  expect((await names(null)).filter((name) => name !== null)).toEqual([fellows[0]]);
  await open('NOBODY');
  expect(await names(helper)).toEqual(fellows);
  await open('NETWORK');
});

describe('a question', () => {
  it('is asked, answered, and the asker says which answer helped', async () => {
    const c = await community();
    const { id } = (await start(asker, c)).data!.startDiscussion!;
    const first = (await answer(helper, id)).data!.reply!;
    const second = (await answer(coordinator, id, { body: 'Nine months', replyToId: first.id })).data!.reply!;
    expect([first.number, second.number]).toEqual([2, 3]);
    expect(code(await accept(helper, id, first.id))).toBe('FORBIDDEN');
    expect((await accept(asker, id, first.id)).data!.acceptAnswer).toMatchObject({ state: 'ANSWERED', acceptedPostId: first.id });
    // Pressed twice more at once, each press for itself: it stays the answer and is told once.
    const again = await Promise.all([accept(asker, id, first.id), accept(coordinator, id, first.id)]);
    expect(again.map((a) => a.data?.acceptAnswer!.acceptedPostId)).toEqual([first.id, first.id]);
    const told = await app.db.query(`select 1 from activity where name = 'answer.accepted' and payload->>'discussionId' = $1`, [id]);
    expect(told).toHaveLength(1);
    const d = (await view(asker, id)).data!.discussion;
    expect(d).toMatchObject({
      state: 'ANSWERED',
      answered: true,
      replyCount: 2,
      peopleCount: 3,
      acceptedAnswer: { id: first.id, html: '<p>A year.</p>\n' },
      opening: { html: '<p>Six months is <em>short</em>.</p>\n' },
      community: { memberCount: 3 },
    });
    expect(d.posts.nodes[1]).toMatchObject({ replyTo: { number: 2 } });
    // A coordinator may too, and it can be taken back.
    expect((await accept(coordinator, id, second.id)).data!.acceptAnswer!.acceptedPostId).toBe(second.id);
    expect((await accept(asker, id, null)).data!.acceptAnswer).toMatchObject({ state: 'OPEN', acceptedPostId: null });
    expect(code(await accept(asker, id, d.opening.id))).toBe('INVALID_INPUT');
  });
  it('that was no question takes no answer, nor one from elsewhere', async () => {
    const c = await community();
    const idea = (await start(asker, c, { kind: 'IDEA' })).data!.startDiscussion!.id;
    const question = (await start(asker, c)).data!.startDiscussion!.id;
    const elsewhere = (await answer(helper, idea)).data!.reply!;
    expect([
      code(await accept(asker, idea, elsewhere.id)),
      code(await accept(asker, question, elsewhere.id)),
      code(await accept(asker, question, newId())),
    ]).toEqual(['INVALID_INPUT', 'INVALID_INPUT', 'NOT_FOUND']);
  });
  it('sent twice is one question', async () => {
    const c = await community();
    const clientMutationId = newId();
    const answers = await Promise.all([1, 2, 3].map(() => start(asker, c, { clientMutationId })));
    expect(new Set(answers.map((a) => a.data?.startDiscussion!.id)).size).toBe(1);
    const other = await start(asker, c, { clientMutationId, body: 'Something else, under the key of the first.' });
    expect(other.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      details: { issues: [{ path: 'clientMutationId', rule: 'usedBefore' }] },
    });
    expect((await list(asker, c)).nodes).toHaveLength(1);
  });
  it('answered by many at once keeps every answer, each with its own number', async () => {
    const c = await community();
    const { id } = (await start(asker, c)).data!.startDiscussion!;
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => answer(i % 2 ? helper : coordinator, id, { body: `Answer ${i}` })),
    );
    expect(answers.map((a) => a.data?.reply!.number).sort()).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect((await view(asker, id)).data!.discussion).toMatchObject({ replyCount: 8, lastNumber: 9 });
  });
});

describe('who may write', () => {
  it.each([
    ['a visitor', (): Who | null => null, 'UNAUTHENTICATED'],
    ['a stranger', (): Who | null => stranger, 'FORBIDDEN'],
  ] as const)('not %s, even where they may read', async (_, who, expected) => {
    const c = await community({ visibility: 'PUBLIC' });
    const { id } = (await start(asker, c)).data!.startDiscussion!;
    expect([await look(who(), id), code(await start(who(), c)), code(await answer(who(), id))]).toEqual(['OK', expected, expected]);
  });
  it('nobody in an archive or in a locked discussion', async () => {
    const c = await community({ state: 'ARCHIVED' });
    const d = await makeDiscussion(app, c, asker);
    expect([
      code(await start(asker, c)),
      code(await answer(helper, d.id)),
      (await view(helper, d.id)).data!.discussion.viewerCan.reply,
    ]).toEqual(['FORBIDDEN', 'FORBIDDEN', false]);
    const locked = await makeDiscussion(app, await community(), asker, { state: 'LOCKED' });
    expect(code(await answer(helper, locked.id))).toBe('FORBIDDEN');
  });
  it('announcements come from coordinators and moderators', async () => {
    const c = await community();
    expect([code(await start(asker, c, { kind: 'ANNOUNCEMENT' })), code(await start(coordinator, c, { kind: 'ANNOUNCEMENT' }))]).toEqual([
      'FORBIDDEN',
      'OK',
    ]);
  });
});

describe('what a stranger knows of a closed community', () => {
  it('nothing: by id, in lists, in counts, by search, by any change', async () => {
    for (const visibility of ['MEMBERS', 'PRIVATE'] as const) {
      const c = await community({ visibility });
      const { id } = (await start(asker, c, { title: 'Quokka husbandry', body: 'quokkas everywhere' })).data!.startDiscussion!;
      const p = (await answer(helper, id)).data!.reply!;
      for (const who of [stranger, null]) {
        expect(await look(who, id)).toBe('NOT_FOUND');
        expect((await list(who, c)).nodes).toEqual([]);
        expect(await search(who, 'quokkas')).toEqual([]);
        expect(code(await app.as(who, `query H($id: ID!) { postHistory(postId: $id) { body } }`, { id: p.id }))).toBe('NOT_FOUND');
      }
      const refused = [
        answer(stranger, id),
        accept(stranger, id, p.id),
        edit(stranger, p.id, 'x', 1),
        mutate(stranger, 'react', 'ReactInput', 'id', { postId: p.id, kind: 'USEFUL', on: true }),
        mutate(stranger, 'followDiscussion', 'FollowDiscussionInput', 'id', { discussionId: id, on: true }),
        mutate(stranger, 'markRead', 'MarkReadInput', 'id', { discussionId: id, number: 1 }),
        mutate(stranger, 'withdrawPost', 'WithdrawPostInput', 'id', { postId: p.id, expectedVersion: 1 }),
        mutate(stranger, 'moderatePost', 'ModeratePostInput', 'id', { postId: p.id, act: 'hide' }),
        mutate(stranger, 'moderateDiscussion', 'ModerateDiscussionInput', 'id', { discussionId: id, act: 'hide' }),
      ];
      for (const r of refused) expect(code(await r)).toBe('NOT_FOUND');
      expect((await search(asker, 'quokkas')).map((h) => h.discussionId)).toContain(id);
    }
  });
  it('and who left, or was suspended, is a stranger from the next request on', async () => {
    const c = await community({ visibility: 'MEMBERS' });
    const { id } = (await start(asker, c)).data!.startDiscussion!;
    const p = await person(app, 'Goes');
    const m = await makeMembership(app, c, p);
    expect(code(await view(p, id))).toBe('OK');
    await app.as(p, `mutation L($input: MembershipInput!) { leaveCommunity(input: $input) { id } }`, {
      input: { membershipId: m.id, clientMutationId: newId() },
    });
    expect(code(await view(p, id))).toBe('NOT_FOUND');
    const open = await community({ visibility: 'PUBLIC' });
    const d = (await start(asker, open)).data!.startDiscussion!;
    await makeMembership(app, open, p, { state: 'SUSPENDED' });
    expect([code(await view(p, d.id)), (await list(p, open)).nodes.length]).toEqual(['NOT_FOUND', 0]);
  });
  it('an administrator of the place does not read along either', async () => {
    const admin = await person(app, 'Admin', { administrator: true });
    const { id } = (await start(asker, await community({ visibility: 'MEMBERS' }))).data!.startDiscussion!;
    expect(code(await view(admin, id))).toBe('NOT_FOUND');
  });
});

describe('editing', () => {
  it('keeps what was said before, for all who may read the post', async () => {
    const c = await community();
    const { id } = (await start(asker, c)).data!.startDiscussion!;
    const p = (await answer(helper, id, { body: 'First **words**' })).data!.reply!;
    expect(code(await edit(asker, p.id, 'not mine', 1))).toBe('FORBIDDEN');
    expect((await edit(helper, p.id, 'Second words', 1)).data!.editPost!.version).toBe(2);
    const history = await app.as(asker, `query H($id: ID!) { postHistory(postId: $id) { revision body html } }`, { id: p.id });
    expect(history).toMatchObject({
      data: {
        postHistory: [
          { revision: 2, body: 'Second words' },
          { revision: 1, html: '<p>First <strong>words</strong></p>\n' },
        ],
      },
    });
    expect((await view(asker, id)).data!.discussion.posts.nodes[0]).toMatchObject({ revision: 2, body: null });
    expect((await view(helper, id)).data!.discussion.posts.nodes[0]).toMatchObject({ body: 'Second words', viewerCan: { edit: true } });
  });
  it('of what somebody has changed in between gives both texts and loses none', async () => {
    const c = await community();
    const { id } = (await start(asker, c)).data!.startDiscussion!;
    const p = (await answer(helper, id)).data!.reply!;
    const answers = await Promise.all([edit(helper, p.id, 'From one tab', 1), edit(helper, p.id, 'From the other tab', 1)]);
    expect(answers.map(code).sort()).toEqual(['CONFLICT', 'OK']);
    const conflict = answers.find((a) => a.errors)!;
    const bodies = ['From one tab', 'From the other tab'];
    const { theirs, yours, currentVersion } = conflict.errors![0]!.extensions.details as unknown as {
      theirs: { body: string };
      yours: { body: string };
      currentVersion: number;
    };
    expect([[theirs.body, yours.body].sort(), currentVersion]).toEqual([bodies, 2]);
  });
  it('a withdrawn post leaves a mark without words, and is no answer any more', async () => {
    const c = await community();
    const { id } = (await start(asker, c)).data!.startDiscussion!;
    const p = (await answer(helper, id, { body: 'wombats' })).data!.reply!;
    await accept(asker, id, p.id);
    expect(
      (await mutate(helper, 'withdrawPost', 'WithdrawPostInput', postFields, { postId: p.id, expectedVersion: 1 })).data!.withdrawPost!
        .state,
    ).toBe('WITHDRAWN');
    expect((await view(asker, id)).data!.discussion).toMatchObject({
      state: 'OPEN',
      answered: false,
      replyCount: 0,
      acceptedAnswer: null,
      posts: { nodes: [{ state: 'WITHDRAWN', html: '' }] },
    });
    expect(await search(asker, 'wombats')).toEqual([]);
    expect(code(await app.as(asker, `query H($id: ID!) { postHistory(postId: $id) { body } }`, { id: p.id }))).toBe('NOT_FOUND');
  });
});

describe('reading', () => {
  it('marks what is new since one joined and read, not one’s own words', async () => {
    const c = await community({ visibility: 'MEMBERS' });
    const { id } = (await start(asker, c)).data!.startDiscussion!;
    await answer(helper, id);
    const late = await person(app, 'Late');
    await new Promise((r) => setTimeout(r, 5));
    await makeMembership(app, c, late);
    expect((await list(late, c)).nodes[0]!.unread).toBe(0);
    await answer(helper, id);
    expect([
      (await list(late, c)).nodes[0]!.unread,
      (await list(asker, c)).nodes[0]!.unread,
      (await list(helper, c)).nodes[0]!.unread,
    ]).toEqual([1, 2, 0]);
    await mutate(asker, 'markRead', 'MarkReadInput', 'id', { discussionId: id, number: 2 });
    expect((await list(asker, c)).nodes[0]!.unread).toBe(1);
    await mutate(asker, 'markRead', 'MarkReadInput', 'id', { discussionId: id, number: 900 });
    await mutate(asker, 'markRead', 'MarkReadInput', 'id', { discussionId: id, number: 1 });
    expect((await list(asker, c)).nodes[0]!.unread).toBe(0);
    expect((await view(asker, id)).data!.discussion.lastRead).toBe(3);
  });
  it('the desk tells what others wrote since, by the newest unread post, from communities of one’s own only', async () => {
    const [reader, writer] = [await person(app, 'Reader'), await person(app, 'Writer')];
    interface Fresh {
      id: string;
      unread: number;
      line: string;
      at: string;
      author: { displayName: string } | null;
    }
    const fresh = async (who: Who | null = reader, mine = true) =>
      (
        await app.as<{ communities: { nodes: { fresh: Fresh[] }[] } }>(
          who,
          `query C($mine: Boolean!) { communities(mine: $mine, page: { first: 15 }) { nodes { id fresh { id title locale unread line lineLocale at author { displayName } } } } }`,
          { mine },
        )
      )
        .data!.communities.nodes.flatMap((c) => c.fresh)
        .toSorted((a, b) => b.at.localeCompare(a.at));
    const told = async (who: Who | null = reader, mine = true) => (await fresh(who, mine)).map((d) => d.id);
    const [first, second] = [await community({ visibility: 'MEMBERS', name: 'First' }), await community({ visibility: 'PUBLIC' })];
    for (const c of [first, second]) await makeMembership(app, c, writer);
    await makeMembership(app, first, reader);
    const left = await makeMembership(app, second, reader);
    await new Promise((r) => setTimeout(r, 5));
    const older = (await start(writer, first)).data!.startDiscussion!.id;
    const newer = (await start(writer, second)).data!.startDiscussion!.id;
    expect(await told()).toEqual([newer, older]);
    await answer(helper, older, { body: `**Half** a year.\n\n${'Longer words follow. '.repeat(20)}` });
    const last = (await answer(helper, older, { body: 'To be taken back.' })).data!.reply!;
    await mutate(helper, 'withdrawPost', 'WithdrawPostInput', postFields, { postId: last.id, expectedVersion: 1 });
    const rows = await fresh();
    expect(rows).toMatchObject([{ id: older, unread: 2, author: { displayName: 'Helper' } }, { id: newer }]);
    expect(rows[0]!.line).toMatch(/^Half a year. Longer words.{60,120}…$/);
    // One's own words, what was read, what is hidden and where one has left are nothing new.
    expect(await told(writer)).toEqual([older]);
    await mutate(reader, 'markRead', 'MarkReadInput', 'id', { discussionId: older, number: 3 });
    expect(await told()).toEqual([newer]);
    await mutate(coordinator, 'moderateDiscussion', 'ModerateDiscussionInput', 'id', { discussionId: newer, act: 'hide' });
    expect([await told(), await told(stranger)]).toEqual([[], []]);
    await mutate(coordinator, 'moderateDiscussion', 'ModerateDiscussionInput', 'id', { discussionId: newer, act: 'show' });
    // Only where one's own are asked for: the list of all costs what it did.
    expect([await told(), await told(reader, false), await told(null)]).toEqual([[newer], [], []]);
    await app.as(reader, `mutation M($input: MembershipInput!) { leaveCommunity(input: $input) { state } }`, {
      input: { membershipId: left.id, clientMutationId: newId() },
    });
    expect(await told()).toEqual([]);
  });
  it('a reaction counts once for each person and kind, and never for one’s own post', async () => {
    const c = await community();
    const { id } = (await start(asker, c)).data!.startDiscussion!;
    const p = (await answer(helper, id)).data!.reply!;
    const react = (who: Who, on = true, kind = 'USEFUL') => mutate(who, 'react', 'ReactInput', 'id', { postId: p.id, kind, on });
    await Promise.all([react(asker), react(asker), react(asker), react(coordinator)]);
    expect((await view(asker, id)).data!.discussion.posts.nodes[0]!.reactions).toEqual([{ kind: 'USEFUL', count: 2, mine: true }]);
    await react(asker, false);
    expect((await view(asker, id)).data!.discussion.posts.nodes[0]!.reactions).toEqual([{ kind: 'USEFUL', count: 1, mine: false }]);
    expect(code(await react(helper))).toBe('FORBIDDEN');
  });
  it('pages by number, around a post and at what is unread', async () => {
    const c = await community();
    const d = await makeDiscussion(app, c, asker);
    const posts = [];
    for (let i = 2; i <= 20; i++) posts.push(await makePost(app, d, helper, { body: `Reply ${i}` }));
    const numbers = (v: Answer<View>) => v.data!.discussion.posts.nodes.map((p) => p.number);
    const one = await view(asker, d.id);
    expect(numbers(one)).toEqual([2, 3, 4, 5, 6, 7]);
    const two = await view(asker, d.id, { after: one.data!.discussion.posts.endCursor });
    expect(numbers(two)).toEqual([8, 9, 10, 11, 12, 13]);
    expect(numbers(await view(asker, d.id, { atPost: posts[11]!.id }))).toEqual(numbers(two));
    const last = await view(asker, d.id, {
      after: (await view(asker, d.id, { after: two.data!.discussion.posts.endCursor })).data!.discussion.posts.endCursor,
    });
    expect([numbers(last), last.data!.discussion.posts.hasMore]).toEqual([[20], false]);
    await mutate(asker, 'markRead', 'MarkReadInput', 'id', { discussionId: d.id, number: 9 });
    expect(numbers(await view(asker, d.id, { atUnread: true }))).toEqual([8, 9, 10, 11, 12, 13]);
    expect(numbers(await view(asker, d.id, { atNumber: 13 }))).toEqual(numbers(two));
    expect(code(await view(asker, d.id, { after: 'nonsense' }))).toBe('INVALID_INPUT');
  });
  it('lists pinned ones first, by kind, unanswered, and page by page without gap or repeat', async () => {
    const c = await community();
    const made = [];
    for (let i = 0; i < 7; i++)
      made.push(
        await makeDiscussion(app, c, asker, {
          title: `T${i} and more`,
          kind: i % 2 ? 'LESSON' : 'QUESTION',
          lastPostAt: new Date(Date.now() - i * 60_000),
        }),
      );
    await mutate(coordinator, 'moderateDiscussion', 'ModerateDiscussionInput', 'id', { discussionId: made[6]!.id, act: 'pin' });
    const first = await list(asker, c, { page: { first: 3 } });
    expect(first.nodes.map((n) => [n.title.slice(0, 2), n.pinned])).toEqual([
      ['T6', true],
      ['T0', false],
      ['T1', false],
      ['T2', false],
    ]);
    const second = await list(asker, c, { page: { first: 3, after: first.endCursor } });
    expect([second.nodes.map((n) => n.title.slice(0, 2)), second.hasMore]).toEqual([['T3', 'T4', 'T5'], false]);
    expect((await list(asker, c, { kind: 'LESSON' })).nodes.map((n) => n.title.slice(0, 2))).toEqual(['T1', 'T3', 'T5']);
    expect((await list(asker, c, { unanswered: true })).nodes).toHaveLength(4);
  });
});

describe('moderation', () => {
  it('is for moderators and coordinators; what is hidden is seen by them and its author', async () => {
    const c = await community();
    const { id } = (await start(asker, c)).data!.startDiscussion!;
    const p = (await answer(helper, id)).data!.reply!;
    const act = (who: Who, a: string) => mutate(who, 'moderatePost', 'ModeratePostInput', postFields, { postId: p.id, act: a });
    expect(code(await act(asker, 'hide'))).toBe('FORBIDDEN');
    expect((await act(coordinator, 'hide')).data!.moderatePost!.state).toBe('HIDDEN');
    const seen = async (who: Who) => (await view(who, id)).data!.discussion.posts.nodes.length;
    expect([await seen(asker), await seen(helper), await seen(coordinator), (await view(asker, id)).data!.discussion.replyCount]).toEqual([
      0, 1, 1, 0,
    ]);
    expect((await act(coordinator, 'show')).data!.moderatePost!.state).toBe('VISIBLE');
    await mutate(coordinator, 'moderateDiscussion', 'ModerateDiscussionInput', 'id', { discussionId: id, act: 'remove' });
    expect([code(await view(asker, id)), code(await view(coordinator, id))]).toEqual(['NOT_FOUND', 'OK']);
  });
});

describe('search', () => {
  it('finds words as their language bends them, without accents, in every script, and marks them', async () => {
    const c = await community();
    for (const [locale, body] of [
      ['en', 'Mentors are matching slowly'],
      ['de', 'Die Prüfungen kosten mehr'],
      ['sv', 'Vi har prövat sex månader'],
      ['ar', 'نبحث عن مرشدين من قطاع المطاعم'],
      ['ka', 'ჩვენ ვამზადებთ პროგრამას'],
      ['uk', 'Ми домовляємося на рік'],
      ['el', 'Ξεκινάμε με μία ώρα'],
    ] as const)
      await start(asker, c, { title: `Title in ${locale}`, body, locale });
    for (const [words, part] of [
      ['matched mentor', 'Mentors'],
      ['Prufung', 'Prüfungen'],
      ['provat', 'prövat'],
      ['مرشدين', 'مرشدين'],
      ['პროგრამას', 'პროგრამას'],
      ['домовляємося', 'домовляємося'],
      ['ξεκινάμε', 'Ξεκινάμε'],
    ] as const) {
      const hits = await search(asker, words, { communityId: c.id });
      expect([
        words,
        hits
          .map((h) => h.passage)
          .join()
          .includes(part),
      ]).toEqual([words, true]);
    }
    expect((await search(asker, 'matched', { communityId: c.id }))[0]!.passage).toContain('⟦matching⟧');
    expect(await search(asker, 'title', { communityId: c.id, locale: 'ka' })).toHaveLength(1);
    for (const odd of ['"', "'; drop table post; --", '((((', '!!&|', '\\', '⟦⟧'])
      expect(Array.isArray(await search(asker, `${odd} x`))).toBe(true);
  });
});

describe('bad input', () => {
  it('is refused in words that name the field', async () => {
    const c = await community();
    const issue = async (more: object) =>
      (await start(asker, c, more)).errors?.[0]?.extensions as
        | { code: string; details: { issues: { path: string; rule: string }[] } }
        | undefined;
    expect(await issue({ body: 'a\u0000b' })).toMatchObject({
      code: 'INVALID_INPUT',
      details: { issues: [{ path: 'body', rule: 'badCharacters' }] },
    });
    expect(await issue({ title: '\ud800 alone' })).toMatchObject({ details: { issues: [{ path: 'title', rule: 'badCharacters' }] } });
    expect(await issue({ body: ' ' })).toMatchObject({ details: { issues: [{ path: 'body', rule: 'required' }] } });
    expect(await issue({ body: 'x'.repeat(20_001) })).toMatchObject({ details: { issues: [{ path: 'body', rule: 'tooLong' }] } });
    expect(
      (
        await app.post(asker, {
          query: 'mutation($input: StartDiscussionInput!) { startDiscussion(input: $input) { id } }',
          variables: { input: { body: 'x'.repeat(10_000_000) } },
        })
      ).status,
    ).toBe(413);
    expect((await list(asker, c)).nodes).toEqual([]);
  });
  it('script in every field comes out as harmless text', async () => {
    const c = await community();
    const evil = `<script>alert(1)</script><img src=x onerror=alert(2)> [x](javascript:alert(3))`;
    const { id } = (await start(asker, c, { title: evil, body: evil, tags: [evil.slice(0, 40)] })).data!.startDiscussion!;
    await answer(helper, id, { body: evil });
    const d = (await view(asker, id)).data!.discussion;
    for (const html of [d.opening.html, d.posts.nodes[0]!.html]) expect(html).not.toMatch(/<script|<img|href="javascript|<[^>]*onerror/i);
  });
});

describe('cost', () => {
  it('a page takes the same few statements for one row and for a hundred', async () => {
    const small = await community();
    const big = await community();
    const one = await makeDiscussion(app, small, asker);
    const d = await makeDiscussion(app, big, asker);
    for (let i = 0; i < 99; i++) await makeDiscussion(app, big, asker);
    for (let i = 0; i < 100; i++) await makePost(app, d, helper);
    const pool = poolOf(app.db);
    const count = async (work: () => Promise<Answer<unknown>>) => {
      let n = 0;
      const listen = () => n++;
      pool.on('acquire', listen);
      const answered = await work();
      pool.off('acquire', listen);
      expect(answered.errors).toBeUndefined();
      return n;
    };
    const pageOf = (c: Community) => () =>
      app.as(
        asker,
        `query P($slug: String!) { community(slug: $slug, page: { first: 100 }) { id viewerCan { write } discussions { nodes { id author { displayName } unread } } } }`,
        { slug: c.slug },
      );
    const thread = (id: string) => () =>
      app.as(asker, `query D($id: ID!) { discussion(id: $id, first: 100) { id viewerCan { reply } posts { nodes { id html } } } }`, { id });
    const counts = [
      await count(pageOf(small)),
      await count(pageOf(big)),
      await count(thread(one.id)),
      await count(thread(d.id)),
      await count(() => app.as(asker, '{ communities(page: { first: 1 }) { nodes { id unread } } }')),
      await count(() => app.as(asker, '{ communities(page: { first: 90 }) { nodes { id unread latest { title } } } }')),
    ];
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeLessThanOrEqual(2);
  }, 60_000);
});
