import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { makeCommunity, makeMembership } from '../../test/make.communities.js';
import type { Community } from '../communities/community.entity.js';
import { newId } from '../kernel/ids.js';

let app: TestApp;
let coordinator: Who, second: Who, asker: Who, helper: Who;
beforeEach(async () => {
  [coordinator, second, asker, helper] = [
    await person(app, 'Coordinator'),
    await person(app, 'Second'),
    await person(app, 'Asker'),
    await person(app, 'Helper'),
  ];
});
beforeAll(async () => {
  app = await TestApp.boot();
});
afterAll(async () => {
  await app.stop();
});

async function community(more: Partial<Community> = {}) {
  const c = await makeCommunity(app, { joinPolicy: 'APPLICATION', visibility: 'MEMBERS', ...more });
  for (const who of [coordinator, second]) await makeMembership(app, c, who, { role: 'COORDINATOR' });
  for (const who of [asker, helper]) await makeMembership(app, c, who);
  return c;
}
interface Seen {
  kind: string;
  unread: boolean;
  count: number;
  actor: { displayName: string } | null;
  discussionTitle: string | null;
  communityName: string | null;
}
const notices = async (who: Who) =>
  (
    await app.as<{ notices: { nodes: (Seen & { id: string })[] } }>(
      who,
      '{ notices(page: { first: 30 }) { nodes { id kind unread count actor { displayName } discussionTitle communityName } } }',
    )
  ).data!.notices.nodes;
const bell = async (who: Who | null) => (await app.as<{ unreadNotices: number }>(who, '{ unreadNotices }')).data!.unreadNotices;
type Row = Record<string, { id: string; discussionId: string }>;
const mutate = async (who: Who, name: string, type: string, input: object, fields = 'id') => {
  const a: Answer<Row> = await app.as<Row>(who, `mutation M($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input });
  expect(a.errors).toBeUndefined();
  await app.drain();
  return a.data![name]!;
};
const mails = async (who: Who) =>
  (
    (await app.db.query(
      `select m.template from mail m join person p on p.email = m."toAddress" where p.id = $1 order by m."createdAt", m.id`,
      [who.id],
    )) as { template: string }[]
  ).map((m) => m.template);
const ask = (c: Community, who = asker, kind = 'QUESTION') =>
  mutate(who, 'startDiscussion', 'StartDiscussionInput', {
    communityId: c.id,
    kind,
    title: 'A question here',
    body: 'How?',
    locale: 'en',
    clientMutationId: newId(),
  });
const answer = (discussionId: string, who = helper) =>
  mutate(who, 'reply', 'ReplyInput', { discussionId, body: 'So.', locale: 'en', clientMutationId: newId() });

it('coordinators hear of an application, and no longer once one of them has decided; the applicant hears of the decision', async () => {
  const c = await community();
  const applicant = await person(app, 'Applicant');
  const { id } = await mutate(applicant, 'joinCommunity', 'JoinCommunityInput', { communityId: c.id, clientMutationId: newId() });
  expect(await notices(coordinator)).toMatchObject([
    { kind: 'APPLICATION_RECEIVED', unread: true, actor: { displayName: 'Applicant' }, communityName: c.name },
  ]);
  expect([await bell(coordinator), await bell(second), await bell(asker), await bell(null)]).toEqual([1, 1, 0, 0]);
  await mutate(coordinator, 'decideApplication', 'DecideApplicationInput', { membershipId: id, accept: true, clientMutationId: newId() });
  expect([await bell(coordinator), await bell(second), await bell(applicant)]).toEqual([0, 0, 1]);
  expect(await notices(applicant)).toMatchObject([{ kind: 'APPLICATION_ACCEPTED' }]);
  expect([await mails(coordinator), await mails(applicant)]).toEqual([['notifications.application'], ['notifications.accepted']]);
});

it('followers hear of replies, once for each discussion until they look; whoever writes does not', async () => {
  const c = await community();
  const { id } = await ask(c);
  await answer(id);
  await answer(id, second);
  expect(await notices(asker)).toMatchObject([
    { kind: 'REPLY', count: 2, unread: true, actor: { displayName: 'Second' }, discussionTitle: 'A question here' },
  ]);
  expect(await notices(second)).toEqual([]);
  expect([await mails(asker), await mails(second)]).toEqual([['notifications.reply'], []]);
  expect(await notices(helper)).toMatchObject([{ kind: 'REPLY', count: 1 }]);
  await mutate(asker, 'markRead', 'MarkReadInput', { discussionId: id, number: 3 });
  expect([await bell(asker), (await notices(asker))[0]!.unread]).toEqual([0, false]);
  await answer(id);
  expect(await notices(asker)).toMatchObject([{ count: 1, unread: true }]);
  await mutate(asker, 'followDiscussion', 'FollowDiscussionInput', { discussionId: id, on: false });
  await answer(id);
  expect(await notices(asker)).toMatchObject([{ count: 1 }]);
});

it('whose answer is accepted hears of it, and members of an announcement', async () => {
  const c = await community();
  const { id } = await ask(c);
  const reply = await answer(id);
  await mutate(asker, 'acceptAnswer', 'AcceptAnswerInput', { discussionId: id, postId: reply.id, clientMutationId: newId() });
  expect((await notices(helper)).map((n) => n.kind)).toContain('ANSWER_ACCEPTED');
  await ask(c, coordinator, 'ANNOUNCEMENT');
  expect((await notices(helper))[0]).toMatchObject({ kind: 'ANNOUNCEMENT', actor: { displayName: 'Coordinator' } });
  expect((await notices(coordinator)).map((n) => n.kind)).not.toContain('ANNOUNCEMENT');
});

it('a notice vanishes with what it is about: who left, was suspended, or whose post was taken away', async () => {
  const c = await community();
  const { id } = await ask(c);
  const reply = await answer(id);
  expect(await bell(asker)).toBe(1);
  await mutate(second, 'moderatePost', 'ModeratePostInput', { postId: reply.id, act: 'hide' });
  expect([await bell(asker), await notices(asker)]).toEqual([0, []]);
  await mutate(second, 'moderatePost', 'ModeratePostInput', { postId: reply.id, act: 'show' });
  expect(await bell(asker)).toBe(1);
  const [{ id: membershipId }] = (await app.db.query('select id from community_membership where "personId" = $1 and "communityId" = $2', [
    asker.id,
    c.id,
  ])) as [{ id: string }];
  await mutate(coordinator, 'suspendMember', 'MemberReasonInput', { membershipId, reason: 'x', clientMutationId: newId() });
  expect((await notices(asker)).map((n) => n.kind)).toEqual(['SUSPENDED']);
});

it('is read one by one or all at once, by its reader alone', async () => {
  const c = await community();
  for (let i = 0; i < 3; i++) await answer((await ask(c)).id);
  const mine = await notices(asker);
  expect(await bell(asker)).toBe(3);
  const read = (who: Who, input: object) =>
    app.as<{ markNoticesRead: number }>(who, 'mutation R($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) }', { input });
  expect((await read(helper, { ids: mine.map((n) => n.id) })).data!.markNoticesRead).toBe(0);
  expect((await read(asker, { ids: [mine[0]!.id] })).data!.markNoticesRead).toBe(1);
  expect((await read(asker, {})).data!.markNoticesRead).toBe(2);
  expect([await bell(asker), (await notices(asker)).length]).toEqual([0, 3]);
});

it('an activity heard twice tells once', async () => {
  const c = await community();
  const { id } = await ask(c);
  await answer(id);
  const [activity] = (await app.db.query(`select id from activity where name = 'post.written' order by at desc limit 1`)) as [
    { id: string },
  ];
  await app.factory.jobs.send(app.factory.make(null), 'activity', { activityId: activity.id });
  await app.drain();
  expect(await notices(asker)).toMatchObject([{ count: 1 }]);
});

describe('mentions', () => {
  const link = (who: Who, name = 'Somebody') => `[@${name}](http://localhost:3000/people/${who.id})`;
  const write = (discussionId: string, body: string, who = helper) =>
    mutate(who, 'reply', 'ReplyInput', { discussionId, body, locale: 'en', follow: false, clientMutationId: newId() }, 'id version');
  const edit = async (postId: string, body: string, expectedVersion: number, who = helper) =>
    mutate(who, 'editPost', 'EditPostInput', { postId, body, expectedVersion });
  const kinds = async (who: Who) => (await notices(who)).map((n) => n.kind);

  it('tell a member once, by one notice and one mail, also where they follow or an edit says it again', async () => {
    const c = await community();
    const { id } = await ask(c);
    const post = await write(id, `Ask ${link(second)} and ${link(second)}, ${link(asker)} and me, ${link(helper)}.`);
    expect([await kinds(second), await kinds(asker), await kinds(helper)]).toEqual([['MENTIONED'], ['MENTIONED'], []]);
    expect((await notices(second))[0]).toMatchObject({
      actor: { displayName: 'Helper' },
      discussionTitle: 'A question here',
      unread: true,
    });
    expect([await mails(second), await mails(asker)]).toEqual([['notifications.mentioned'], ['notifications.mentioned']]);
    await edit(post.id, `Ask ${link(second)} and ${link(coordinator)}.`, 1);
    expect([await kinds(second), await kinds(coordinator)]).toEqual([['MENTIONED'], ['MENTIONED']]);
    await write(id, `Again ${link(second)}`);
    expect([await kinds(second), await mails(second)]).toEqual([['MENTIONED', 'MENTIONED'], ['notifications.mentioned']]);
  });

  it('in the text that begins a discussion count, and in an announcement nobody hears twice', async () => {
    const c = await community();
    const begin = (kind: string) =>
      mutate(coordinator, 'startDiscussion', 'StartDiscussionInput', {
        communityId: c.id,
        kind,
        title: 'A beginning here',
        body: `See ${link(helper)}`,
        locale: 'en',
        clientMutationId: newId(),
      });
    await begin('DISCUSSION');
    await begin('ANNOUNCEMENT');
    expect([await kinds(helper), await kinds(asker)]).toEqual([['MENTIONED', 'MENTIONED'], ['ANNOUNCEMENT']]);
  });

  it('do nothing, and look the same, for who is no member, suspended, or does not want to meet the writer', async () => {
    const c = await community({ visibility: 'PUBLIC' });
    const [stranger, suspended, blocking] = [await person(app, 'Stranger'), await person(app, 'Suspended'), await person(app, 'Blocking')];
    await makeMembership(app, c, suspended, { state: 'SUSPENDED' });
    await makeMembership(app, c, blocking);
    const { errors } = await app.as(blocking, `mutation B($id: ID!) { blockPerson(personId: $id) }`, { id: helper.id });
    expect(errors).toBeUndefined();
    const { id } = await ask(c);
    await write(id, [stranger, suspended, blocking, { id: newId() } as Who].map((who) => link(who)).join(' '));
    for (const who of [stranger, suspended, blocking]) expect([await kinds(who), await mails(who)]).toEqual([[], []]);
  });

  it('are links that say @, not quotations, code or plain links', async () => {
    const c = await community();
    const { id } = await ask(c);
    const plain = `[their page](http://localhost:3000/people/${second.id})`;
    await write(id, `> said ${link(second)}\n\n\`${link(second)}\` ${plain} [@x](http://localhost:3000/people/${second.id}/more)`);
    expect(await kinds(second)).toEqual([]);
  });

  it('count ten times in a post, over all its edits', async () => {
    const c = await community();
    const people: Who[] = [];
    for (let i = 0; i < 12; i++) {
      const one = await person(app, `Person ${i}`);
      await makeMembership(app, c, one);
      people.push(one);
    }
    const { id } = await ask(c);
    const post = await write(
      id,
      people
        .slice(0, 11)
        .map((who) => link(who))
        .join(' '),
    );
    await edit(post.id, link(people[11]!), 1);
    const told = await Promise.all(people.map(async (who) => (await kinds(who)).length));
    expect(told).toEqual([...Array<number>(10).fill(1), 0, 0]);
  });

  it('send no mail to who has refused mails about discussions', async () => {
    const c = await community();
    await app.db.query(
      `insert into mail_subscription (address, category, token, "refusedAt") select email, 'discussions', $2, now() from person where id = $1`,
      [second.id, newId()],
    );
    const { id } = await ask(c);
    await write(id, link(second));
    expect([await kinds(second), await mails(second)]).toEqual([['MENTIONED'], []]);
  });
});
