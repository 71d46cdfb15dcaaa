import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeCommunity, makeMembership } from '../../test/make.communities.js';
import type { Community } from '../communities/community.entity.js';
import { newId } from '../kernel/ids.js';
import { closeDuePolls } from './poll.service.js';

let app: TestApp;
let coordinator: Who, asker: Who, stranger: Who;
let members: Who[];
let c: Community;
beforeAll(async () => {
  app = await TestApp.boot();
  [coordinator, asker, stranger] = [await person(app, 'Coordinator'), await person(app, 'Asker'), await person(app, 'Stranger')];
  members = [];
  for (let i = 0; i < 6; i++) members.push(await person(app, `Member ${i}`));
  c = await makeCommunity(app, { visibility: 'PUBLIC' });
  await makeMembership(app, c, coordinator, { role: 'COORDINATOR' });
  for (const who of [asker, ...members]) await makeMembership(app, c, who);
});
beforeEach(() => app.clock.reset());
afterAll(() => stopUnbroken(app, { clockJumps: true }));

const hour = 3_600_000;
interface Poll {
  id: string;
  state: string;
  counted: boolean;
  multiple: boolean;
  closesAt: string;
  closedAt: string | null;
  voters: number;
  options: { id: string; text: string; votes: number | null; mine: boolean }[];
  viewerCan: { vote: boolean; close: boolean };
}
const fields = 'id state counted multiple closesAt closedAt voters options { id text votes mine } viewerCan { vote close }';
const code = (a: Answer<unknown>) => a.errors?.[0]?.extensions.code ?? 'OK';
const issues = (a: Answer<unknown>) =>
  (a.errors?.[0]?.extensions as { details?: { issues?: { path: string; rule: string }[] } })?.details?.issues;
const start = (who: Who, more: object = {}, poll: object | null = { options: ['Monday', 'Tuesday', 'Friday'] }, community = c) =>
  app.as<{ startDiscussion: { id: string } }>(who, 'mutation M($input: StartDiscussionInput!) { startDiscussion(input: $input) { id } }', {
    input: {
      communityId: community.id,
      kind: 'POLL',
      title: 'When do we meet?',
      body: 'One evening.',
      locale: 'en',
      clientMutationId: newId(),
      poll,
      ...more,
    },
  });
const poll = async (who: Who | null, id: string) =>
  app.as<{ poll: Poll }>(who, `query P($id: ID!) { poll(discussionId: $id) { ${fields} } }`, { id });
const seen = async (who: Who | null, id: string) => (await poll(who, id)).data!.poll;
const vote = (who: Who | null, id: string, optionIds: string[]) =>
  app.as<{ vote: Poll }>(who, `mutation V($input: VoteInput!) { vote(input: $input) { ${fields} } }`, {
    input: { discussionId: id, optionIds },
  });
const close = (who: Who | null, id: string) =>
  app.as<{ closePoll: Poll }>(who, `mutation C($input: ClosePollInput!) { closePoll(input: $input) { ${fields} } }`, {
    input: { discussionId: id },
  });
async function begun(poll?: object): Promise<{ id: string; options: string[] }> {
  const { id } = (await start(asker, {}, poll)).data!.startDiscussion;
  return { id, options: (await seen(asker, id)).options.map((o) => o.id) };
}
const ballots = (id: string) =>
  app.asOwner<{ personId: string; optionIds: string[] }>('select * from vault.ballot where "discussionId" = $1', [id]);
const bare = (p: Poll) => p.options.map((o) => o.votes);

describe('a poll', () => {
  it('is begun with two to ten answers, stays open for ninety days, and is found by its kind', async () => {
    const { id } = await begun();
    const now = await seen(null, id);
    expect(now).toMatchObject({ state: 'OPEN', counted: false, multiple: false, voters: 0, viewerCan: { vote: false, close: false } });
    expect(now.options.map((o) => [o.text, o.votes, o.mine])).toEqual(['Monday', 'Tuesday', 'Friday'].map((t) => [t, null, false]));
    expect(Date.parse(now.closesAt) - app.clock.now().getTime()).toBeGreaterThan(89 * 24 * hour);
    expect((await seen(asker, id)).viewerCan).toEqual({ vote: true, close: true });
    expect((await seen(members[0]!, id)).viewerCan).toEqual({ vote: true, close: false });
    expect((await seen(coordinator, id)).viewerCan).toEqual({ vote: true, close: true });
    const found = await app.as<{ discussions: { nodes: { id: string; kind: string }[] } }>(
      null,
      'query L($id: ID!) { discussions(communityId: $id, kind: POLL) { nodes { id kind } } }',
      { id: c.id },
    );
    expect(found.data!.discussions.nodes.map((n) => n.id)).toContain(id);
  });

  it.each([
    [{ options: ['Only one'] }, 'poll.options', 'tooFew'],
    [{ options: Array.from({ length: 11 }, (_, i) => `Answer ${i}`) }, 'poll.options', 'tooMany'],
    [{ options: ['Yes', 'yes'] }, 'poll.options', 'twice'],
    [{ options: ['Yes', ''] }, 'poll.options.1', 'required'],
    [{ options: ['Yes', 'No'], closesAt: '2020-01-01T00:00:00Z' }, 'poll.closesAt', 'inThePast'],
    [{ options: ['Yes', 'No'], closesAt: '2399-01-01T00:00:00Z' }, 'poll.closesAt', 'tooLate'],
    [null, 'poll', 'required'],
  ])('refuses %j and names %s', async (wrong, path, rule) => {
    expect(issues(await start(asker, {}, wrong))).toMatchObject([{ path, rule }]);
  });
  it('is of a discussion of its kind alone', async () => {
    expect(issues(await start(asker, { kind: 'IDEA' }))).toMatchObject([{ path: 'poll', rule: 'notAPoll' }]);
    const idea = await start(asker, { kind: 'IDEA' }, null);
    expect(code(await poll(asker, idea.data!.startDiscussion.id))).toBe('NOT_FOUND');
    expect(code(await vote(asker, idea.data!.startDiscussion.id, [newId()]))).toBe('NOT_FOUND');
  });
  it('does not exist for whom its community does not exist', async () => {
    const hidden = await makeCommunity(app, { visibility: 'MEMBERS' });
    await makeMembership(app, hidden, coordinator, { role: 'COORDINATOR' });
    await makeMembership(app, hidden, asker);
    const { id } = (await start(asker, {}, undefined, hidden)).data!.startDiscussion;
    const [option] = (await seen(asker, id)).options;
    for (const who of [null, stranger]) expect(code(await poll(who, id))).toBe('NOT_FOUND');
    expect([code(await vote(stranger, id, [option!.id])), code(await close(stranger, id))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect([code(await vote(stranger, newId(), [option!.id])), code(await close(stranger, newId()))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});

describe('a vote', () => {
  it('is given by members, changed while the poll is open, and known to nobody else', async () => {
    const { id, options } = await begun();
    const voter = members[0]!;
    expect((await vote(voter, id, [options[0]!])).data!.vote).toMatchObject({
      voters: 1,
      options: [{ mine: true }, { mine: false }, { mine: false }],
    });
    const changed = (await vote(voter, id, [options[2]!])).data!.vote;
    expect([changed.voters, changed.options.map((o) => o.mine), bare(changed)]).toEqual([1, [false, false, true], [null, null, null]]);
    for (const who of [asker, coordinator, null]) {
      const now = await seen(who, id);
      expect([now.voters, now.options.some((o) => o.mine), bare(now)]).toEqual([1, false, [null, null, null]]);
    }
    expect([code(await vote(stranger, id, [options[0]!])), code(await vote(null, id, [options[0]!]))]).toEqual([
      'FORBIDDEN',
      'UNAUTHENTICATED',
    ]);
    expect(await ballots(id)).toHaveLength(1);
  });
  it('is one for each person, however many come at once, and whole: the last one counts', async () => {
    const { id, options } = await begun();
    const sent = await Promise.all(Array.from({ length: 12 }, (_, i) => vote(members[1]!, id, [options[i % 3]!])));
    expect(sent.map(code)).toEqual(sent.map(() => 'OK'));
    const kept = await ballots(id);
    expect([kept.length, kept[0]!.optionIds.length]).toEqual([1, 1]);
    await expect(app.asOwner('insert into vault.ballot values ($1, $2, $3)', [id, members[1]!.id, [options[0]]])).rejects.toMatchObject({
      code: '23505',
    });
  });
  it('chooses one answer, or several where the poll says so, and never one of another poll', async () => {
    const [one, several] = [await begun(), await begun({ options: ['A', 'B', 'C'], multiple: true })];
    expect(issues(await vote(asker, one.id, one.options.slice(0, 2)))).toMatchObject([{ path: 'optionIds', rule: 'tooMany' }]);
    expect(issues(await vote(asker, one.id, []))).toMatchObject([{ path: 'optionIds', rule: 'required' }]);
    expect(issues(await vote(asker, one.id, [several.options[0]!]))).toMatchObject([{ path: 'optionIds', rule: 'unknown' }]);
    const both = await vote(asker, several.id, [several.options[0]!, several.options[2]!, several.options[0]!]);
    expect(both.data!.vote.options.map((o) => o.mine)).toEqual([true, false, true]);
    // The database says the same.
    const put = (choices: string[]) => app.db.query('select cast_ballot($1, $2, $3, now())', [one.id, asker.id, choices]);
    await expect(put(one.options.slice(0, 2))).rejects.toMatchObject({ code: '23514' });
    await expect(put([several.options[0]!])).rejects.toMatchObject({ code: '23514' });
  });
  it('comes too late once the time is over, also before the votes are counted, and where the discussion is locked', async () => {
    const { id, options } = await begun({ options: ['Yes', 'No'], closesAt: new Date(app.clock.now().getTime() + hour).toISOString() });
    await vote(members[0]!, id, [options[0]!]);
    app.clock.advance(hour);
    expect(code(await vote(members[1]!, id, [options[0]!]))).toBe('ILLEGAL_TRANSITION');
    await expect(
      app.db.query('select cast_ballot($1, $2, $3, $4)', [id, members[1]!.id, [options[0]], app.clock.now()]),
    ).rejects.toMatchObject({ code: '23514' });
    expect(await seen(members[0]!, id)).toMatchObject({
      state: 'CLOSED',
      counted: false,
      voters: 1,
      viewerCan: { vote: false, close: false },
    });
    const other = await begun();
    await app.as(coordinator, 'mutation M($input: ModerateDiscussionInput!) { moderateDiscussion(input: $input) { id } }', {
      input: { discussionId: other.id, act: 'lock' },
    });
    expect(code(await vote(members[1]!, other.id, [other.options[0]!]))).toBe('FORBIDDEN');
  });
});

describe('the end', () => {
  it('is made by whoever asked or moderates, once, and then tells how many chose what and nobody who', async () => {
    const { id, options } = await begun({ options: ['A', 'B', 'C'], multiple: true });
    for (const [i, who] of members.entries()) await vote(who, id, i < 4 ? [options[0]!, options[1]!] : [options[1]!]);
    expect([code(await close(members[0]!, id)), code(await close(stranger, id)), code(await close(null, id))]).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'UNAUTHENTICATED',
    ]);
    const twice = await Promise.all([close(asker, id), close(coordinator, id)]);
    for (const answer of [...twice, await close(asker, id)])
      expect([code(answer), answer.data?.closePoll.voters, bare(answer.data!.closePoll)]).toEqual(['OK', 6, [4, 6, 0]]);
    expect(await app.asOwner(`select id from activity where name = 'poll.closed' and payload->>'discussionId' = $1`, [id])).toHaveLength(1);
    expect(await seen(members[0]!, id)).toMatchObject({
      state: 'CLOSED',
      counted: true,
      options: [{ mine: false }, { mine: false }, { mine: false }],
    });
    expect(code(await vote(members[0]!, id, [options[0]!]))).toBe('ILLEGAL_TRANSITION');
    await expect(
      app.db.query(`update poll set state = 'OPEN', "closedAt" = null, voters = null where "discussionId" = $1`, [id]),
    ).rejects.toMatchObject({ code: '23514' });
  });
  it('keeps no result of fewer than five votes', async () => {
    const { id, options } = await begun();
    for (const who of members.slice(0, 4)) await vote(who, id, [options[0]!]);
    expect((await close(asker, id)).data!.closePoll).toMatchObject({
      counted: true,
      voters: 4,
      options: [{ votes: null }, { votes: null }, { votes: null }],
    });
    expect(await ballots(id)).toEqual([]);
  });
  it('comes by itself when the time is over, in a discussion that is hidden too', async () => {
    const { id, options } = await begun({ options: ['Yes', 'No'], closesAt: new Date(app.clock.now().getTime() + hour).toISOString() });
    for (const who of members.slice(0, 5)) await vote(who, id, [options[1]!]);
    await app.as(coordinator, 'mutation M($input: ModerateDiscussionInput!) { moderateDiscussion(input: $input) { id } }', {
      input: { discussionId: id, act: 'hide' },
    });
    await closeDuePolls(app.factory.make(null));
    expect(await ballots(id)).toHaveLength(5);
    app.clock.advance(hour);
    await closeDuePolls(app.factory.make(null));
    await closeDuePolls(app.factory.make(null));
    expect(await ballots(id)).toEqual([]);
    expect(bare(await seen(coordinator, id))).toEqual([0, 5]);
    expect(await app.asOwner(`select id from activity where name = 'poll.closed' and payload->>'discussionId' = $1`, [id])).toHaveLength(1);
  });
  it('comes with the removal of the discussion', async () => {
    const { id, options } = await begun();
    await vote(members[0]!, id, [options[0]!]);
    await app.as(coordinator, 'mutation M($input: ModerateDiscussionInput!) { moderateDiscussion(input: $input) { id } }', {
      input: { discussionId: id, act: 'remove' },
    });
    expect(await ballots(id)).toEqual([]);
  });
});

describe('whose vote it was', () => {
  it('cannot be read by the role that serves people, and stands in no other table while the poll is open', async () => {
    const { id, options } = await begun();
    await app.asOwner('delete from idempotency where "actorId" = $1', [members[2]!.id]);
    await app.drain();
    const before = await counts();
    await vote(members[2]!, id, [options[1]!]);
    await expect(app.db.query('select 1 from vault.ballot')).rejects.toMatchObject({ code: '42501' });
    // A vote leaves one row in the vault, and not a row more or a moment anywhere else.
    const after = await counts();
    expect(Object.keys(after).filter((t) => after[t] !== before[t])).toEqual(['vault.ballot']);
    expect(await columnsOf('ballot')).toEqual(['discussionId uuid', 'optionIds uuid[]', 'personId uuid']);
    await close(asker, id);
    expect(await ballots(id)).toEqual([]);
  });
  it('goes when an account goes that had voted', async () => {
    const { id, options } = await begun();
    const leaver = await person(app, 'Leaver');
    await makeMembership(app, c, leaver);
    await vote(leaver, id, [options[1]!]);
    const drop = () => app.db.query('select drop_ballots($1)', [leaver.id]);
    await expect(drop()).rejects.toMatchObject({ code: '23514' });
    await app.asOwner(
      `insert into erasure (id, "createdAt", "updatedAt", version, "personId", "dueAt", posts, certificates, state) values (gen_random_uuid(), now(), now(), 1, $1, now(), 'KEEP', 'KEEP', 'RUNNING')`,
      [leaver.id],
    );
    await drop();
    expect(await ballots(id)).toEqual([]);
    await app.asOwner('delete from erasure where "personId" = $1', [leaver.id]);
  });
});

/** Rows of every table, and how often they were written. */
async function counts(): Promise<Record<string, string>> {
  const tables = await app.asOwner<{ name: string }>(
    `select case n.nspname when 'public' then '"' || c.relname || '"' else n.nspname || '.' || c.relname end name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public','vault') and c.relkind = 'r' order by 1`,
  );
  const digests = await app.asOwner<{ name: string; digest: string }>(
    tables
      .map(
        ({ name }) =>
          `select '${name}' name, (select coalesce(md5(string_agg(t.xmin::text || t.ctid::text, ',' order by t.ctid)), '') from ${name} t) digest`,
      )
      .join(' union all '),
  );
  return Object.fromEntries(digests.map((d) => [d.name.replaceAll('"', ''), d.digest]));
}
const columnsOf = async (table: string) =>
  (
    await app.asOwner<{ c: string }>(
      `select a.attname || ' ' || a.atttypid::regtype::text c from pg_attribute a where a.attrelid = ('vault.' || $1)::regclass and a.attnum > 0 order by 1`,
      [table],
    )
  ).map((r) => r.c);
