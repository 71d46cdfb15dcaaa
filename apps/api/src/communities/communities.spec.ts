import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeCommunity, makeMembership } from '../../test/make.communities.js';
import { newId } from '../kernel/ids.js';
import type { Community } from './community.entity.js';

let app: TestApp;
let coordinator: Who, second: Who, member: Who, stranger: Who, admin: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  [coordinator, second, member, stranger] = [
    await person(app, 'Coordinator'),
    await person(app, 'Second'),
    await person(app, 'Member'),
    await person(app, 'Stranger'),
  ];
  admin = await person(app, 'Admin', { administrator: true });
});
afterAll(() => stopUnbroken(app));

async function community(more: Partial<Community> = {}): Promise<Community> {
  const c = await makeCommunity(app, more);
  await makeMembership(app, c, coordinator, { role: 'COORDINATOR' });
  await makeMembership(app, c, member);
  return c;
}
type Membership = { id: string; state: string; role: string; version: number; note: string | null };
const fields = 'id state role version note';
const mutate = async (who: Who | null, name: string, type: string, input: object): Promise<Answer<Record<string, Membership>>> =>
  app.as(who, `mutation M($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input: { clientMutationId: newId(), ...input } });
const change = (who: Who, name: string, type: string, input: object) =>
  app.as<Record<string, Membership>>(
    who,
    `mutation M($input: ${type}!) { ${name}(input: $input) { ${name.includes('Community') ? 'id state version' : fields} } }`,
    { input },
  );
const join = (who: Who | null, c: Community, more: object = {}) =>
  mutate(who, 'joinCommunity', 'JoinCommunityInput', { communityId: c.id, ...more });
const code = (a: Answer<unknown>) => a.errors?.[0]?.extensions.code ?? 'OK';
const page = async (who: Who | null, c: Pick<Community, 'slug'>) =>
  app.as<{
    community: {
      id: string;
      memberCount: number | null;
      discussionCount: number | null;
      applications: { membershipId: string; text: string }[];
      coordinators: { person: { displayName: string } }[];
      viewerMembership: Membership | null;
      viewerCan: Record<string, boolean>;
      invitations: unknown[];
    } | null;
  }>(
    who,
    `query P($slug: String!) { community(slug: $slug) { id memberCount discussionCount aboutHtml applications { membershipId text person { displayName } } invitations { membershipId email } coordinators { person { displayName } } viewerMembership { ${fields} } viewerCan { readInside seeMembers join leave write announce invite manage } } }`,
    { slug: c.slug },
  );
const listed = async (who: Who | null, c: Pick<Community, 'id'>) => {
  const a = await app.as<{ communities: { nodes: { id: string }[] } }>(who, `{ communities(page: { first: 90 }) { nodes { id } } }`);
  return a.data!.communities.nodes.some((n) => n.id === c.id);
};

describe('joining', () => {
  it('an open community is at once', async () => {
    const c = await community();
    const p = await person(app, 'Amira');
    expect((await page(p, c)).data!.community!.viewerCan).toMatchObject({ join: true, write: false });
    expect((await join(p, c)).data!.joinCommunity).toMatchObject({ state: 'ACTIVE', role: 'MEMBER' });
    expect((await page(p, c)).data!.community!.viewerCan).toMatchObject({ join: false, write: true, leave: true });
  });
  it('twice, by key and by double click, makes one membership', async () => {
    const c = await community();
    const p = await person(app, 'Double');
    const clientMutationId = newId();
    const answers = await Promise.all([join(p, c, { clientMutationId }), join(p, c, { clientMutationId }), join(p, c), join(p, c)]);
    expect(new Set(answers.map((a) => a.data?.joinCommunity!.id)).size).toBe(1);
    expect(
      await app.db.query('select count(*)::int n from community_membership where "communityId" = $1 and "personId" = $2', [c.id, p.id]),
    ).toEqual([{ n: 1 }]);
  });
  it('by application waits for a coordinator, who sees the text', async () => {
    const c = await community({ joinPolicy: 'APPLICATION', visibility: 'MEMBERS' });
    const p = await person(app, 'Applicant');
    const applied = (await join(p, c, { text: 'I coach café owners' })).data!.joinCommunity!;
    expect(applied.state).toBe('APPLIED');
    expect((await page(p, c)).data!.community!.viewerCan).toMatchObject({ join: false, readInside: false });
    expect((await page(coordinator, c)).data!.community!.applications).toMatchObject([
      { membershipId: applied.id, text: 'I coach café owners' },
    ]);
    for (const other of [member, p, null]) expect((await page(other, c)).data!.community!.applications).toEqual([]);
    const decide = (who: Who) =>
      mutate(who, 'decideApplication', 'DecideApplicationInput', { membershipId: applied.id, accept: true, note: 'Welcome' });
    expect(code(await decide(member))).toBe('NOT_FOUND');
    expect(code(await decide(p))).toBe('FORBIDDEN');
    expect((await decide(coordinator)).data!.decideApplication).toMatchObject({ state: 'ACTIVE', note: 'Welcome' });
    expect((await page(p, c)).data!.community!.viewerCan.readInside).toBe(true);
  });
  it('two coordinators who decide at once: one decision stands, the other is told', async () => {
    const c = await community({ joinPolicy: 'APPLICATION' });
    await makeMembership(app, c, second, { role: 'COORDINATOR' });
    const p = await person(app, 'Between two');
    const { id } = (await join(p, c)).data!.joinCommunity!;
    const answers = await Promise.all([
      mutate(coordinator, 'decideApplication', 'DecideApplicationInput', { membershipId: id, accept: true }),
      mutate(second, 'decideApplication', 'DecideApplicationInput', { membershipId: id, accept: false }),
    ]);
    expect(answers.map(code).sort()).toEqual(['ILLEGAL_TRANSITION', 'OK']);
  });
  it('is refused where one is asked in, in an archive, and to who was suspended', async () => {
    const p = await person(app, 'Refused');
    expect(await join(p, await community({ joinPolicy: 'INVITATION' }))).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', details: { reason: 'byInvitation' } } }],
    });
    expect(code(await join(p, await community({ state: 'ARCHIVED' })))).toBe('FORBIDDEN');
    const c = await community();
    await makeMembership(app, c, p, { state: 'SUSPENDED' });
    expect(code(await join(p, c))).toBe('FORBIDDEN');
    expect(code(await join(null, c))).toBe('UNAUTHENTICATED');
  });
  it('again after a removal needs a decision', async () => {
    const c = await community();
    const p = await person(app, 'Removed once');
    const first = (await join(p, c)).data!.joinCommunity!;
    expect(
      (await mutate(coordinator, 'removeMember', 'MemberReasonInput', { membershipId: first.id, reason: 'Advertising' })).data!
        .removeMember!.state,
    ).toBe('REMOVED');
    expect((await join(p, c)).data!.joinCommunity!.state).toBe('APPLIED');
  });
  it('an application can be withdrawn, by the applicant alone', async () => {
    const c = await community({ joinPolicy: 'APPLICATION' });
    const p = await person(app, 'Withdraws');
    const { id } = (await join(p, c)).data!.joinCommunity!;
    expect(code(await mutate(coordinator, 'withdrawApplication', 'MembershipInput', { membershipId: id }))).toBe('FORBIDDEN');
    expect((await mutate(p, 'withdrawApplication', 'MembershipInput', { membershipId: id })).data!.withdrawApplication!.state).toBe('LEFT');
    expect(code(await mutate(coordinator, 'decideApplication', 'DecideApplicationInput', { membershipId: id, accept: true }))).toBe(
      'ILLEGAL_TRANSITION',
    );
  });
});

describe('an invitation', () => {
  const invite = (who: Who, c: Community, input: object) =>
    app.as<{ inviteToCommunity: { membership: Membership; path: string | null } }>(
      who,
      `mutation I($input: InviteToCommunityInput!) { inviteToCommunity(input: $input) { membership { ${fields} } path } }`,
      { input: { communityId: c.id, clientMutationId: newId(), ...input } },
    );
  const tokenOf = (path: string | null) => path!.split('/').at(-1)!;
  const accept = (who: Who | null, input: object) => mutate(who, 'acceptCommunityInvitation', 'AcceptCommunityInvitationInput', input);

  it('by address lets in whoever holds the link, once', async () => {
    const c = await community({ joinPolicy: 'INVITATION', visibility: 'PRIVATE' });
    const p = await person(app, 'Invited');
    const { path } = (await invite(coordinator, c, { email: 'New.Person@Example.test', text: 'Come' })).data!.inviteToCommunity;
    expect(
      await app.as(null, `query V($t: String!) { communityInvitation(token: $t) { communityName text invitedBy { displayName } } }`, {
        t: tokenOf(path),
      }),
    ).toMatchObject({ data: { communityInvitation: { communityName: c.name, text: 'Come' } } });
    expect((await accept(p, { token: tokenOf(path) })).data!.acceptCommunityInvitation!.state).toBe('ACTIVE');
    expect(code(await accept(stranger, { token: tokenOf(path) }))).toBe('LINK_EXPIRED');
    expect(code(await page(p, c))).toBe('OK');
    expect(await app.db.query(`select template, "toAddress" from mail where "toAddress" = 'new.person@example.test'`)).toEqual([
      { template: 'communities.invitation', toAddress: 'new.person@example.test' },
    ]);
  });
  it('to a person is theirs alone, and they may decline', async () => {
    const c = await community({ joinPolicy: 'INVITATION', visibility: 'PRIVATE' });
    const p = await person(app, 'Asked in');
    // Who does not show their name to the coordinator does not exist for them.
    await app.db.query(`update profile set "fieldVisibility" = '{"name":"NOBODY"}' where id = $1`, [p.id]);
    expect(code(await invite(coordinator, c, { personId: p.id }))).toBe('NOT_FOUND');
    await app.db.query(`update profile set "fieldVisibility" = '{"name":"MEMBERS"}' where id = $1`, [p.id]);
    const { membership, path } = (await invite(coordinator, c, { personId: p.id })).data!.inviteToCommunity;
    expect(await app.as(p, '{ myCommunityInvitations { membershipId communityName } }')).toMatchObject({
      data: { myCommunityInvitations: [{ membershipId: membership.id }] },
    });
    expect(code(await accept(stranger, { token: tokenOf(path) }))).toBe('LINK_EXPIRED');
    expect(code(await accept(stranger, { membershipId: membership.id }))).toBe('NOT_FOUND');
    expect(
      (await mutate(p, 'declineCommunityInvitation', 'MembershipInput', { membershipId: membership.id })).data!.declineCommunityInvitation!
        .state,
    ).toBe('LEFT');
    expect(code(await accept(p, { membershipId: membership.id }))).toBe('ILLEGAL_TRANSITION');
  });
  it('ends after its days, when it is taken back, and for nonsense', async () => {
    const c = await community({ joinPolicy: 'INVITATION' });
    const one = (await invite(coordinator, c, { email: 'late@example.test' })).data!.inviteToCommunity;
    await app.db.query(`update community_membership set "expiresAt" = "createdAt" where id = $1`, [one.membership.id]);
    expect(code(await accept(stranger, { token: tokenOf(one.path) }))).toBe('LINK_EXPIRED');
    await mutate(coordinator, 'revokeCommunityInvitation', 'MembershipInput', { membershipId: one.membership.id });
    expect(code(await accept(stranger, { token: tokenOf(one.path) }))).toBe('LINK_EXPIRED');
    expect(code(await accept(stranger, { token: 'x'.repeat(43) }))).toBe('LINK_EXPIRED');
  });
  it('is sent by coordinators, once per address, and not to members', async () => {
    const c = await community({ joinPolicy: 'APPLICATION' });
    expect(code(await invite(member, c, { email: 'a@example.test' }))).toBe('FORBIDDEN');
    const a = (await invite(coordinator, c, { email: 'a@example.test' })).data!.inviteToCommunity;
    const b = (await invite(coordinator, c, { email: 'A@example.test' })).data!.inviteToCommunity;
    expect([b.membership.id, b.path]).toEqual([a.membership.id, null]);
    expect(code(await invite(coordinator, c, { personId: member.id }))).toBe('INVALID_INPUT');
    expect(code(await invite(coordinator, c, { personId: newId() }))).toBe('NOT_FOUND');
  });
});

describe('the last coordinator', () => {
  it('stays until somebody follows', async () => {
    const c = await community();
    const mine = (await page(coordinator, c)).data!.community!.viewerMembership!;
    const leave = () => mutate(coordinator, 'leaveCommunity', 'MembershipInput', { membershipId: mine.id });
    expect(code(await leave())).toBe('LAST_COORDINATOR');
    expect(
      code(
        await change(coordinator, 'changeMemberRole', 'ChangeMemberRoleInput', {
          membershipId: mine.id,
          role: 'MEMBER',
          expectedVersion: mine.version,
        }),
      ),
    ).toBe('LAST_COORDINATOR');
    expect(code(await mutate(admin, 'suspendMember', 'MemberReasonInput', { membershipId: mine.id, reason: 'x' }))).toBe(
      'LAST_COORDINATOR',
    );
    const theirs = (await page(member, c)).data!.community!.viewerMembership!;
    expect(
      (
        await change(coordinator, 'changeMemberRole', 'ChangeMemberRoleInput', {
          membershipId: theirs.id,
          role: 'COORDINATOR',
          expectedVersion: theirs.version,
        })
      ).data!.changeMemberRole!.role,
    ).toBe('COORDINATOR');
    expect((await leave()).data!.leaveCommunity!.state).toBe('LEFT');
    expect((await page(member, c)).data!.community!.viewerCan.manage).toBe(true);
  });
  it('cannot be lost by two who leave at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const c = await makeCommunity(app);
      const rows = [
        await makeMembership(app, c, coordinator, { role: 'COORDINATOR' }),
        await makeMembership(app, c, second, { role: 'COORDINATOR' }),
      ];
      const answers = await Promise.all(
        [coordinator, second].map((who, i) => mutate(who, 'leaveCommunity', 'MembershipInput', { membershipId: rows[i]!.id })),
      );
      expect(answers.map(code).sort()).toEqual(['LAST_COORDINATOR', 'OK']);
    }
  });
});

describe('members', () => {
  const members = (who: Who | null, c: Community) =>
    app.as<{ communityMembers: { nodes: { person: { displayName: string }; state: string }[] } }>(
      who,
      `query L($id: ID!) { communityMembers(communityId: $id) { nodes { person { displayName } state role } } }`,
      { id: c.id },
    );
  it('see each other; others see whom they can turn to, and only where they may look inside', async () => {
    const open = await community({ visibility: 'PUBLIC' });
    expect((await members(member, open)).data!.communityMembers.nodes).toHaveLength(2);
    expect((await members(null, open)).data!.communityMembers.nodes.map((n) => n.person.displayName)).toEqual(['Coordinator']);
    const closed = await community({ visibility: 'MEMBERS' });
    for (const who of [stranger, null]) expect((await members(who, closed)).data!.communityMembers.nodes).toEqual([]);
  });
  it('are found by how a word of their name begins, by whom who asks may know of', async () => {
    const c = await community({ visibility: 'PUBLIC' });
    const join = async (name: string, state: 'ACTIVE' | 'SUSPENDED' = 'ACTIVE') => {
      const who = await person(app, name);
      await makeMembership(app, c, who, { state });
      return who;
    };
    await join('Zoë Ängström-Özil');
    await join('أمينة حداد');
    await join('50%_Zero');
    await join('Zora Suspended', 'SUSPENDED');
    const [hidden, blocking] = [await join('Zora Hidden'), await join('Zora Blocking')];
    await app.db.query(`update profile set "fieldVisibility" = '{"name":"NOBODY"}' where id = $1`, [hidden.id]);
    expect((await app.as(blocking, 'mutation B($id: ID!) { blockPerson(personId: $id) }', { id: member.id })).errors).toBeUndefined();
    const ask = (who: Who | null, words: string) =>
      app.as<{ communityMembers: { nodes: { person: { displayName: string } }[] } }>(
        who,
        `query L($id: ID!, $words: String) { communityMembers(communityId: $id, words: $words, page: { first: 6 }) { nodes { person { displayName } } } }`,
        { id: c.id, words },
      );
    const found = async (who: Who | null, words: string) =>
      (await ask(who, words)).data!.communityMembers.nodes.map((n) => n.person.displayName);
    for (const words of ['zo', 'ZOË', 'ang', 'ozil', 'zoe ang'])
      expect([words, await found(member, words)]).toEqual([words, ['Zoë Ängström-Özil']]);
    expect(await found(member, 'حدا')).toEqual(['أمينة حداد']);
    expect([await found(member, 'zil'), await found(member, '%%'), await found(member, '__'), await found(member, '50%_')]).toEqual([
      [],
      [],
      [],
      ['50%_Zero'],
    ]);
    for (const who of [stranger, null]) expect([await found(who, 'zo'), await found(who, 'coord')]).toEqual([[], ['Coordinator']]);
    expect((await ask(member, 'z')).errors![0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      details: { issues: [{ rule: 'tooShort' }] },
    });
  });
  it('a suspended one reads nothing and does nothing, until reinstated', async () => {
    for (const visibility of ['PUBLIC', 'REGISTERED', 'MEMBERS'] as const) {
      const c = await community({ visibility });
      const p = await person(app, 'To suspend');
      const { id } = (await join(p, c)).data!.joinCommunity!;
      expect(
        (await mutate(coordinator, 'suspendMember', 'MemberReasonInput', { membershipId: id, reason: 'Insults' })).data!.suspendMember!
          .state,
      ).toBe('SUSPENDED');
      const seen = (await page(p, c)).data!.community!;
      expect(seen).toMatchObject({
        memberCount: null,
        discussionCount: null,
        viewerMembership: { state: 'SUSPENDED', note: 'Insults' },
        viewerCan: { readInside: false, write: false, join: false, leave: true },
      });
      expect((await mutate(coordinator, 'reinstateMember', 'MembershipInput', { membershipId: id })).data!.reinstateMember!.state).toBe(
        'ACTIVE',
      );
      expect((await page(p, c)).data!.community!.viewerCan).toMatchObject({ readInside: true, write: true });
    }
  });
  it('are managed by coordinators only', async () => {
    const c = await community();
    const mine = (await page(member, c)).data!.community!.viewerMembership!;
    for (const who of [stranger, member]) {
      const expected = who === stranger ? 'NOT_FOUND' : 'FORBIDDEN';
      expect(code(await mutate(who, 'removeMember', 'MemberReasonInput', { membershipId: mine.id, reason: 'x' }))).toBe(expected);
      expect(
        code(
          await change(who, 'changeMemberRole', 'ChangeMemberRoleInput', {
            membershipId: mine.id,
            role: 'COORDINATOR',
            expectedVersion: 1,
          }),
        ),
      ).toBe(expected);
    }
  });
});

describe('what a stranger knows of', () => {
  it('a private community or a draft: nothing, by address, in the list or by joining', async () => {
    for (const c of [await community({ visibility: 'PRIVATE' }), await community({ state: 'DRAFT' })])
      for (const who of [stranger, null]) {
        expect(code(await page(who, c))).toBe('NOT_FOUND');
        expect(await listed(who, c)).toBe(false);
        if (who) expect(code(await join(who, c))).toBe('NOT_FOUND');
      }
  });
  it('an unlisted one: with the link, not in the list', async () => {
    const c = await community({ visibility: 'UNLISTED' });
    expect(code(await page(null, c))).toBe('OK');
    expect([await listed(stranger, c), await listed(member, c)]).toEqual([false, true]);
  });
  it('one for registered people: nothing without an account', async () => {
    const c = await community({ visibility: 'REGISTERED' });
    expect([code(await page(null, c)), code(await page(stranger, c))]).toEqual(['NOT_FOUND', 'OK']);
  });
  it('one of members: the card and how one joins, no counts and no names', async () => {
    const c = await community({ visibility: 'MEMBERS', aboutHtml: '<p>inner matters</p>' });
    expect((await page(stranger, c)).data!.community).toMatchObject({
      memberCount: null,
      discussionCount: null,
      coordinators: [],
      aboutHtml: '',
      viewerCan: { join: true, readInside: false },
    });
    expect((await page(member, c)).data!.community).toMatchObject({ memberCount: 2, aboutHtml: '<p>inner matters</p>' });
  });
});

describe('settings', () => {
  const fieldsOf = (c: Community) => ({
    name: 'Another name',
    purpose: 'Another purpose in words',
    about: '# About <script>alert(1)</script>',
    joinPolicy: 'OPEN',
    visibility: 'MEMBERS',
    locale: 'de',
    communityId: c.id,
  });
  it('change with the version that one has seen', async () => {
    const c = await community();
    expect(code(await change(member, 'updateCommunity', 'UpdateCommunityInput', { ...fieldsOf(c), expectedVersion: 1 }))).toBe('FORBIDDEN');
    expect(
      (await change(coordinator, 'updateCommunity', 'UpdateCommunityInput', { ...fieldsOf(c), expectedVersion: 1 })).data!.updateCommunity!
        .version,
    ).toBe(2);
    expect(
      await change(coordinator, 'updateCommunity', 'UpdateCommunityInput', { ...fieldsOf(c), name: 'Third name', expectedVersion: 1 }),
    ).toMatchObject({
      errors: [
        {
          extensions: { code: 'CONFLICT', details: { currentVersion: 2, theirs: { name: 'Another name' }, yours: { name: 'Third name' } } },
        },
      ],
    });
    // The rights of what is inside follow at once.
    expect((await page(stranger, c)).data!.community).toMatchObject({ memberCount: null });
    expect(
      await app.db.query('select distinct "communityVisibility" v from community_membership where "communityId" = $1', [c.id]),
    ).toEqual([{ v: 'MEMBERS' }]);
    expect(JSON.stringify(await page(coordinator, c))).not.toContain('<script');
  });
  it('an archive is read-only and can be opened again', async () => {
    const c = await community();
    const move = (action: string, expectedVersion: number) =>
      change(coordinator, 'moveCommunity', 'MoveCommunityInput', {
        communityId: c.id,
        action,
        reason: 'Continues elsewhere',
        expectedVersion,
      });
    expect(code(await move('close', 1))).toBe('ILLEGAL_TRANSITION');
    expect((await move('archive', 1)).data!.moveCommunity!.state).toBe('ARCHIVED');
    expect((await page(member, c)).data!.community!.viewerCan).toMatchObject({ write: false, leave: true, readInside: true });
    expect((await move('reopen', 2)).data!.moveCommunity!.state).toBe('ACTIVE');
  });
});

it('texts that nobody can store, or that are too long, are refused in words', async () => {
  const c = await community({ joinPolicy: 'APPLICATION' });
  for (const text of ['a\u0000b', 'x'.repeat(2001)])
    expect(await join(stranger, c, { text })).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_INPUT', details: { issues: [{ path: 'text' }] } } }],
    });
  expect(code(await join(stranger, c, { communityId: 'nonsense' }))).toBe('INVALID_INPUT');
  expect(code(await join(stranger, c, { communityId: newId() }))).toBe('NOT_FOUND');
});

describe('a new community', () => {
  const input = (networkId: string, more: object = {}) => ({
    networkId,
    name: 'Start-ups of newcomers',
    purpose: 'We compare how newcomers find their first customers.',
    joinPolicy: 'APPLICATION',
    visibility: 'MEMBERS',
    locale: 'en',
    clientMutationId: newId(),
    ...more,
  });
  const begin = (who: Who | null, fields: object) =>
    app.as<{ beginCommunity: { id: string; slug: string; state: string; version: number } }>(
      who,
      'mutation B($input: BeginCommunityInput!) { beginCommunity(input: $input) { id slug state version } }',
      { input: fields },
    );
  const world = async () => {
    const { networkId } = await community();
    const organiser = await person(app, 'Organiser', { grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: networkId }] });
    return { networkId, organiser };
  };
  it('is begun by a coordinator of its network, who coordinates it; nobody else knows of it before it opens', async () => {
    const { networkId, organiser } = await world();
    const once = input(networkId);
    const [first, again] = [await begin(organiser, once), await begin(organiser, once)];
    expect(again.data).toEqual(first.data);
    const c = first.data!.beginCommunity;
    expect(c).toMatchObject({ slug: 'start-ups-of-newcomers', state: 'DRAFT' });
    expect((await page(organiser, c)).data!.community).toMatchObject({
      memberCount: 1,
      viewerCan: { manage: true, invite: true, write: false },
    });
    for (const who of [null, stranger, coordinator]) {
      expect((await page(who, c)).data?.community ?? null).toBeNull();
      expect(await listed(who, c)).toBe(false);
    }
    await app.drain();
    const found = async (who: Who | null) =>
      (await app.as<{ search: { total: number } }>(who, '{ search(words: "newcomers customers") { total } }')).data!.search.total === 1;
    expect(await found(stranger)).toBe(false);
    expect(
      code(await change(organiser, 'moveCommunity', 'MoveCommunityInput', { communityId: c.id, action: 'open', expectedVersion: 1 })),
    ).toBe('OK');
    await app.drain();
    expect([await listed(null, c), await found(stranger)]).toEqual([true, true]);
    expect((await begin(organiser, input(networkId))).data!.beginCommunity.slug).toBe('start-ups-of-newcomers-2');
  });
  it('is not begun by others, nor in a network that is none', async () => {
    const { networkId, organiser } = await world();
    for (const who of [stranger, coordinator, member]) expect(code(await begin(who, input(networkId)))).toBe('FORBIDDEN');
    expect(code(await begin(null, input(networkId)))).toBe('UNAUTHENTICATED');
    expect(code(await begin(organiser, input(newId())))).toBe('NOT_FOUND');
    expect(code(await begin(organiser, input(networkId, { purpose: 'short' })))).toBe('INVALID_INPUT');
    expect(code(await begin(admin, input(networkId)))).toBe('OK');
  });
});
