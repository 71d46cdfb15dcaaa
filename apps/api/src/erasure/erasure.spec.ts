import { randomUUID } from 'node:crypto';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { Browser, codeOf, mailsTo } from '../../test/access.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeCommunity, makeDiscussion, makeMembership, makePost } from '../../test/make.communities.js';
import { makeCase, makeProgramme, makeSeat, makeTeam } from '../../test/make.reviews.js';
import { hashPassword } from '../identity/password.service.js';
import { erasureClock } from './erasure.jobs.js';
import { coordinated, residue } from '../../test/residue.js';

let app: TestApp;
const password = 'seven quiet harbours';
let passwordHash: string;
beforeAll(async () => {
  app = await TestApp.boot();
  passwordHash = await hashPassword(password);
});
afterAll(async () => {
  await stopUnbroken(app, { clockJumps: true });
});
beforeEach(async () => {
  await app.db.query('delete from throttle_bucket');
  app.clock.reset();
});

const day = 86_400_000;
async function signedIn(email: string): Promise<Browser> {
  const b = new Browser(app);
  expect(codeOf(await b.do('signIn', 'SignInInput', { email, password }, '{ id }'))).toBeUndefined();
  return b;
}
const ask = (b: Browser, more: object = {}): Promise<Answer<{ deleteAccount: string }>> =>
  b.do('deleteAccount', 'DeleteAccountInput', { posts: 'KEEP', certificates: 'KEEP', currentPassword: password, ...more }) as never;
const holds = async (b: Browser) =>
  (
    await b.ask<{ accountDeletion: { until: string | null; holds: { kind: string; title: string; address: string }[] } }>(
      '{ accountDeletion { until holds { kind title address } } }',
    )
  ).data!.accountDeletion;
const one = async <R>(sql: string, values: unknown[] = []) => (await app.asOwner<R & object>(sql, values))[0]!;
/** The clock of the jobs, as the worker runs it. */
async function clock(): Promise<void> {
  await erasureClock.run(app.factory.make(null));
  await app.drain();
}
async function goFor(who: Who & { email: string | null }, wishes: object = {}): Promise<void> {
  expect((await ask(await signedIn(who.email!), wishes)).errors).toBeUndefined();
  app.clock.advance(14 * day + 1000);
  await clock();
}

describe('asking for the end of an account', () => {
  it('needs the password, ends all sessions, is confirmed by mail, and can be undone for fourteen days', async () => {
    const p = await person(app, 'Thinks Again', { passwordHash, email: `again-${randomUUID()}@example.test` });
    const [b, other] = [await signedIn(p.email!), await signedIn(p.email!)];
    expect((await ask(b, { currentPassword: 'not this one' })).errors![0]!.extensions).toMatchObject({
      details: { issues: [{ path: 'currentPassword', rule: 'wrongPassword' }] },
    });
    expect((await holds(b)).until).toBeNull();
    const until = (await ask(b)).data!.deleteAccount;
    expect(Date.parse(until) - app.clock.now().getTime()).toBeGreaterThan(14 * day - 60_000);
    expect((await other.ask<{ viewer: object | null }>('{ viewer { id } }')).data!.viewer).toBeNull();
    expect(b.cookie).toBe('');
    expect((await mailsTo(app, p.email!))[0]!.subject).toBe('Your account will be deleted');

    app.clock.advance(13 * day);
    await clock();
    const back = await signedIn(p.email!);
    expect((await back.ask<{ viewer: { leaving: boolean } }>('{ viewer { leaving } }')).data!.viewer.leaving).toBe(true);
    expect((await holds(back)).until).toBe(until);
    // Nothing else can be changed meanwhile.
    const refused = await back.do('changeAccount', 'AccountInput', { locale: 'de', timeZone: 'UTC', expectedVersion: 2 }, '{ id }');
    expect(refused.errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', details: { reason: 'leaving' } });
    expect(await back.ask('mutation { keepAccount }')).toEqual({ data: { keepAccount: true } });
    expect(codeOf(await back.ask('mutation { keepAccount }'))).toBe('ILLEGAL_TRANSITION');
    expect((await mailsTo(app, p.email!))[0]!.subject).toBe('Your account stays');
    app.clock.advance(2 * day);
    await clock();
    expect(await one('select status, email from person where id = $1', [p.id])).toEqual({ status: 'ACTIVE', email: p.email });
  });

  it('is refused while something would be left without anybody, and names it', async () => {
    const p = await person(app, 'Holds All', { passwordHash });
    const community = await makeCommunity(app, { name: 'Lantern makers' });
    const membership = await makeMembership(app, community, p, { role: 'COORDINATOR' });
    const programme = await makeProgramme(app);
    const hosted = await makeCase(app, programme, { title: 'Hosted' }, { host: p });
    const run = await makeCase(app, programme, { title: 'Run' }, { facilitator: p });
    const led = await makeCase(app, programme, { title: 'Led' });
    await makeTeam(app, led, { lead: p });
    await makeCase(app, programme, { title: 'Over', state: 'DECLINED' }, { facilitator: p });
    const b = await signedIn(p.email!);
    const expected = [
      { kind: 'COMMUNITY', title: 'Lantern makers', address: `/c/${community.slug}/members` },
      { kind: 'CASE_HOST', title: 'Hosted', address: `/reviews/${hosted.row.id}` },
      { kind: 'CASE_LEAD', title: 'Led', address: `/reviews/${led.row.id}` },
      { kind: 'CASE_FACILITATOR', title: 'Run', address: `/reviews/${run.row.id}` },
    ];
    expect((await holds(b)).holds).toEqual(expected);
    expect((await ask(b)).errors![0]!.extensions).toMatchObject({
      code: 'NOT_READY',
      details: { entity: 'Account', missing: expected.map((h) => ({ path: h.address, rule: h.kind })) },
    });
    expect(await one('select status from person where id = $1', [p.id])).toEqual({ status: 'ACTIVE' });
    // Of the last two coordinators one can go, and then the other one cannot.
    const q = await person(app, 'Second One', { passwordHash });
    await makeMembership(app, community, q, { role: 'COORDINATOR' });
    expect((await holds(b)).holds[0]!.kind).toBe('CASE_HOST');
    await ask(await signedIn(q.email!));
    expect((await holds(b)).holds[0]!.kind).toBe('COMMUNITY');
    const leaves = await b.do(
      'leaveCommunity',
      'MembershipInput',
      { membershipId: membership.id, clientMutationId: randomUUID() },
      '{ id }',
    );
    expect(codeOf(leaves)).toBe('LAST_COORDINATOR');
    await app.db.query(`delete from erasure where "personId" = $1`, [q.id]);
    await app.db.query(`update person set status = 'ACTIVE' where id = $1`, [q.id]);
  });
});

describe('when the last day is over', () => {
  it('nothing is left of who it was; what others need stays; a second run changes nothing', async () => {
    const p = await person(app, 'Zubeida Quillfeather', { passwordHash, email: `zubeida.${randomUUID()}@quillfeather.test` });
    const fellow = await person(app, 'Fellow Member', { locale: 'de' });
    const community = await coordinated(app);
    for (const who of [p, fellow]) await makeMembership(app, community, who, { text: `${who.id} asks to join` });
    const discussion = await makeDiscussion(app, community, p);
    await makePost(app, discussion, p, { body: 'A post that stays.', number: 2 });
    await app.db.query(
      `update profile set bio = 'I am Zubeida Quillfeather', headline = 'Quillfeather Ltd', "legalName" = 'Z. Quillfeather', links = '{https://quillfeather.test}' where id = $1`,
      [p.id],
    );
    const programme = await makeProgramme(app);
    const made = await makeCase(app, programme);
    const { review } = await makeSeat(app, made, p);
    const spare = await person(app, 'Spare Peer');
    await makeSeat(app, made, spare, { state: 'CLEARED', rank: 1 });
    await app.db.query(
      `insert into review_answer (id, "createdAt", "updatedAt", version, "reviewId", "dimensionKey", reason, strengths, improvements, "noteToTeam", "evidenceIds")
       values ($1, now(), now(), 1, $2, 'finance', '', 'Draft of Quillfeather', '', '', '{}')`,
      [randomUUID(), review!.id],
    );
    await app.db.query(
      `insert into review_revision (id, "reviewId", seq, "dimensionKey", "answerVersion", delta, at, cause) values ($1, $2, 1, 'finance', 1, '{"strengths":["","Quillfeather"]}', now(), 'AUTOSAVE')`,
      [randomUUID(), review!.id],
    );
    await app.db.query(
      `insert into mail (id, "createdAt", "updatedAt", version, "toName", "toAddress", template, locale, params, kind, state) values ($1, now(), now(), 1, 'Fellow', 'f@example.test', 'identity.taken', 'en', '{"name":"Zubeida Quillfeather","link":"/"}', 'SECURITY', 'KEPT')`,
      [randomUUID()],
    );
    await app.drain();
    await goFor(p);
    await clock();

    expect(await one('select status, email, "displayName" from person where id = $1', [p.id])).toEqual({
      status: 'ANONYMISED',
      email: null,
      displayName: expect.stringMatching(/^Former member [0-9A-F]{6}$/) as string,
    });
    // The place ended as when a peer leaves; what was not sent is gone.
    expect(await one('select state from assignment where "personId" = $1', [p.id])).toEqual({ state: 'WITHDRAWN' });
    expect(await one('select count(*)::int n from review_answer where "reviewId" = $1', [review!.id])).toEqual({ n: 0 });
    expect(await one('select count(*)::int n from review_revision where "reviewId" = $1', [review!.id])).toEqual({ n: 0 });
    expect(await one('select state from assignment where "personId" = $1', [spare.id])).toEqual({ state: 'INVITED' });
    // Who reads of them does so in their own language.
    await app.db.query(`update person set locale = 'de' where id = $1`, [made.facilitator.id]);
    const panel = await app.as<{ casePanel: { seats: { name: string; state: string }[] } }>(
      made.facilitator,
      'query ($id: ID!) { casePanel(caseId: $id) { seats { name state } } }',
      { id: made.row.id },
    );
    expect(panel.data!.casePanel.seats.find((s) => s.state === 'WITHDRAWN')!.name).toMatch(/^Ehemaliges Mitglied [0-9A-F]{6}$/);
    // What was said stays, by nobody.
    const page = await app.as<{ community: { id: string } }>(fellow, 'query ($s: String!) { community(slug: $s) { id } }', {
      s: community.slug,
    });
    expect(page.data!.community.id).toBe(community.id);
    expect(await one(`select state, body from post where "discussionId" = $1 and number = 2`, [discussion.id])).toEqual({
      state: 'VISIBLE',
      body: 'A post that stays.',
    });
    expect(await residue(app, 'quillfeather')).toEqual([]);
    expect(await residue(app, p.email!)).toEqual([]);
    // The receipt tells tables and numbers.
    const { counts, steps } = await one<{ counts: Record<string, number>; steps: number }>(
      `select jsonb_object_agg(t, n) counts, count(distinct step)::int steps from (select s.step, key t, value::int n from erasure_step s join erasure e on e.id = s."erasureId", jsonb_each(s.counts) where e."personId" = $1) x`,
      [p.id],
    );
    expect(counts).toMatchObject({ person: 1, community_membership: 1, assignment: 1, review_answer: 1, review_revision: 1 });
    expect(steps).toBeGreaterThan(4);
    expect((await new Browser(app).do('signIn', 'SignInInput', { email: p.email, password }, '{ id }')).errors).toBeDefined();
  });

  it('posts go where that was wished, but for the answer that others rely on; certificates are revoked', async () => {
    const p = await person(app, 'Takes Along', { passwordHash });
    const community = await coordinated(app);
    await makeMembership(app, community, p);
    const asker = await person(app, 'Asks Much');
    await makeMembership(app, community, asker);
    const question = await makeDiscussion(app, community, asker, { kind: 'QUESTION' });
    const answer = await makePost(app, question, p, { body: 'The answer.', number: 2 });
    const chat = await makePost(app, question, p, { body: 'Only talk.', number: 3 });
    await app.db.query(`update discussion set "acceptedPostId" = $2, state = 'ANSWERED' where id = $1`, [question.id, answer.id]);
    await app.db.query(`update post set "discussionState" = 'ANSWERED' where "discussionId" = $1`, [question.id]);
    await app.as(asker, 'mutation R($input: ReplyInput!) { reply(input: $input) { id } }', {
      input: {
        discussionId: question.id,
        body: `Ask [@Takes Along](http://localhost/people/${p.id})`,
        locale: 'en',
        clientMutationId: randomUUID(),
      },
    });
    await app.drain();
    const mentions = `select count(*)::int n from notice where kind = 'MENTIONED' and "personId" = $1`;
    const page = async () => codeOf(await app.as(asker, 'query P($id: ID!) { person(id: $id) { id } }', { id: p.id }));
    expect([await one(mentions, [p.id]), await page()]).toEqual([{ n: 1 }, undefined]);
    await goFor(p, { posts: 'WITHDRAW', certificates: 'WITHDRAW' });
    // The words of others stay; the link in them leads nowhere.
    expect([await one(mentions, [p.id]), await page()]).toEqual([{ n: 0 }, 'NOT_FOUND']);
    expect(await one('select body, state from post where id = $1', [answer.id])).toEqual({ body: 'The answer.', state: 'VISIBLE' });
    expect(await one('select body, html, state from post where id = $1', [chat.id])).toEqual({ body: '', html: '', state: 'WITHDRAWN' });
  });

  it('goes on after a step that failed, without doing one twice', async () => {
    const p = await person(app, 'Twice Started', { passwordHash });
    await ask(await signedIn(p.email!));
    app.clock.advance(15 * day);
    await app.asOwner(`create function trip() returns trigger language plpgsql as $$ begin raise exception 'not now'; end $$;
      create trigger trip before update on profile for each row execute function trip()`);
    await erasureClock.run(app.factory.make(null));
    await expect(app.drain()).rejects.toThrow('not now');
    const half = await one<{ n: number; state: string }>(
      `select (select count(*)::int from erasure_step s where s."erasureId" = e.id) n, state from erasure e where "personId" = $1`,
      [p.id],
    );
    expect(half.state).toBe('RUNNING');
    // Too late to come back.
    expect((await new Browser(app).do('signIn', 'SignInInput', { email: p.email, password }, '{ id }')).errors).toBeDefined();
    await app.asOwner('drop trigger trip on profile; drop function trip()');
    await clock();
    expect(await one('select state from erasure where "personId" = $1', [p.id])).toEqual({ state: 'DONE' });
  });
});

describe('the database itself', () => {
  it('lets nobody else change what never changes', async () => {
    const refused = (sql: string, values: unknown[]) =>
      app.db.query(sql, values).then(
        () => 'done',
        (e: { message: string }) => e.message,
      );
    expect(await refused(`select erase_frozen($1, 'x', now())`, [randomUUID()])).toMatch('nobody asked');
    expect(await refused(`select erase_draft($1, $2)`, [randomUUID(), randomUUID()])).toMatch('no sealed draft');
    const word = await refused(`with w as (select set_config('guildhall.erasing', 'on', true)) update activity set name = 'x' from w`, []);
    expect(word).toMatch(/never change|done/);
    expect(await one(`select count(*)::int n from activity where name = 'x'`)).toEqual({ n: 0 });
  });
});
