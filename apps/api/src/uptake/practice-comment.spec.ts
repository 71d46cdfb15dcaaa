import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { brokenInvariants } from '../../test/invariants.js';
import { practiceCommentOf, slugOf } from '../../test/make.uptake.js';
import { practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { statementsOf } from '../../test/statements.js';
import { newId } from '../kernel/ids.js';
import { withdrawPractice } from '../practices/edition.service.js';
import { Practice } from '../practices/practice.entity.js';
import { PracticeComment } from './practice-comment.entity.js';
import type { PracticeCommentConnection } from './practice-comment.types.js';

let app: TestApp;
let cast: PracticeCast;
let writer: Who;
let practiceId: string;
let slug: string;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
  writer = await person(app, 'Wanda Writer', { grants: [{ role: 'MEMBER', scopeType: 'NETWORK', scopeId: cast.network.id }] });
}, 60_000);
beforeEach(async () => {
  practiceId = await practiceIn(app, cast, 'PUBLISHED');
  slug = await slugOf(app, practiceId);
});
afterAll(async () => {
  // The clock has been moved: only what is said of comments must hold.
  const broken = (await brokenInvariants(app)).filter((b) => b.name.startsWith('uptake'));
  await app.stop();
  expect(broken).toEqual([]);
});
const details = (a: Answer<unknown>) => a.errors?.[0]?.extensions.details as unknown as Record<string, unknown>;
/** A visitor may ask less at once. */
const list = async (who: Who | null, page: object = { first: 100 }) =>
  (
    await app.as<{ practiceComments: PracticeCommentConnection | null }>(
      who,
      `query($slug: String!, $page: PageInput!) { practiceComments(slug: $slug, page: $page) { practiceId count hasMore endCursor nodes {
        id editionNo html body isOwn editedAt hidden hiddenReason author { id displayName } ${who ? 'version earlier { body } viewerCan { edit withdraw hide }' : ''} } } }`,
      { slug, page },
    )
  ).data!.practiceComments;
const htmls = async (who: Who | null) => (await list(who))!.nodes.map((n) => n.html.replace(/<[^>]*>|\n/g, ''));
const run = (who: Who | null, name: string, input: object) =>
  app.as<Record<string, string>>(who, `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) }`, {
    input,
  });
const write = (who: Who | null, body: string, more: object = {}) =>
  run(who, 'writePracticeComment', { practiceId, clientMutationId: newId(), body, ...more });
const step = (who: Who | null, name: 'edit' | 'withdraw' | 'hide', c: PracticeComment, more: object = {}) =>
  run(who, `${name}PracticeComment`, { commentId: c.id, expectedVersion: c.version, ...more });
const reason = 'It names a person.';
const notices = async (who: Who) => {
  await app.drain();
  return (
    await app.as<{ notices: { nodes: { kind: string; subjectName: string; subjectAddress: string; actor: object | null }[] } }>(
      who,
      `{ notices { nodes { kind subjectName subjectAddress actor { id } } } }`,
    )
  ).data!.notices.nodes.filter((n) => n.subjectAddress === `/practices/${slug}#comments`);
};

describe('a comment on a practice', () => {
  it('is written by whoever is signed in and read by everybody, its writer named as far as they let one know', async () => {
    expect(code(await write(null, 'Words of a visitor'))).toBe('UNAUTHENTICATED');
    const first = (await write(cast.stranger, '**Who** paid the cook?')).data!['writePracticeComment']!;
    const second = (await write(writer, 'We did, in Malmö.')).data!['writePracticeComment']!;
    const seen = (await list(null))!;
    expect(seen).toMatchObject({ practiceId, count: 2, hasMore: false });
    // Newest last; nothing is open to a visitor unless the person says so.
    expect(seen.nodes).toMatchObject([
      { id: first, editionNo: 1, body: null, isOwn: false, author: null, hidden: false },
      { id: second, author: null },
    ]);
    expect(seen.nodes[0]!.html).toContain('<strong>Who</strong>');
    expect((await list(cast.author))!.nodes[1]!.author).toEqual({ id: writer.id, displayName: 'Wanda Writer' });
    expect((await list(cast.stranger))!.nodes).toMatchObject([
      { isOwn: true, body: '**Who** paid the cook?', viewerCan: { edit: true, withdraw: true, hide: false } },
      { author: null, viewerCan: { edit: false, withdraw: false, hide: false } },
    ]);
    await app.db.query(`update profile set "fieldVisibility" = "fieldVisibility" || '{"name":"PUBLIC"}' where id = $1`, [writer.id]);
    expect((await list(null))!.nodes.map((n) => n.author?.displayName ?? null)).toEqual([null, 'Wanda Writer']);
    await app.db.query(`update profile set "fieldVisibility" = "fieldVisibility" || '{"name":"NETWORK"}' where id = $1`, [writer.id]);
  });
  it('says what is wrong with it, and is written once however often it is sent', async () => {
    for (const [body, rule] of [
      ['', 'required'],
      ['x'.repeat(4_001), 'tooLong'],
    ] as const)
      expect(details(await write(writer, body))).toMatchObject({ issues: [{ path: 'body', rule }] });
    const clientMutationId = newId();
    const both = await Promise.all([write(writer, 'Once.', { clientMutationId }), write(writer, 'Once.', { clientMutationId })]);
    expect(both[0]!.data).toEqual(both[1]!.data);
    expect(await htmls(null)).toEqual(['Once.']);
  });
  it('is changed by its writer alone; a stale editor gets both texts, and those who moderate what it said before', async () => {
    const c = await practiceCommentOf(app, writer, practiceId, 'First words.');
    for (const who of [cast.stranger, cast.author, cast.admin])
      expect(code(await step(who, 'edit', c, { body: 'Mine.' }))).toBe('FORBIDDEN');
    expect(code(await step(writer, 'edit', c, { body: 'Second words.' }))).toBeUndefined();
    const stale = await step(writer, 'edit', c, { body: 'Third words.' });
    expect(code(stale)).toBe('CONFLICT');
    expect(details(stale)).toMatchObject({ currentVersion: 2, theirs: { body: 'Second words.' }, yours: { body: 'Third words.' } });
    expect((await list(cast.screener))!.nodes[0]).toMatchObject({ version: 2, earlier: [{ body: 'First words.' }] });
    for (const who of [writer, cast.stranger, cast.admin]) expect((await list(who))!.nodes[0]!.earlier).toEqual([]);
    expect((await list(null))!.nodes[0]!.editedAt).not.toBeNull();
  });
  it('is gone once its writer takes it back', async () => {
    const c = await practiceCommentOf(app, writer, practiceId, 'Never mind.');
    expect(code(await step(cast.screener, 'withdraw', c))).toBe('FORBIDDEN');
    expect(code(await step(writer, 'withdraw', c))).toBeUndefined();
    expect(await list(cast.screener)).toMatchObject({ count: 0, nodes: [] });
  });
  it('is hidden with a reason by a coordinator who did not write the practice; for others it never was', async () => {
    const c = await practiceCommentOf(app, writer, practiceId, 'Mr Holm is a fraud.');
    await practiceCommentOf(app, cast.stranger, practiceId, 'Good idea.');
    // Who wrote the practice coordinates its network, too, and does not hide what is said of it.
    for (const who of [cast.author, cast.stranger, cast.admin, cast.elsewhere])
      expect(code(await step(who, 'hide', c, { reason }))).toBe('FORBIDDEN');
    expect(details(await step(cast.screener, 'hide', c, { reason: '' }))).toMatchObject({ issues: [{ path: 'reason' }] });
    expect(code(await step(cast.screener, 'hide', c, { reason }))).toBeUndefined();
    for (const who of [null, cast.stranger, cast.admin, cast.elsewhere]) {
      expect(await htmls(who)).toEqual(['Good idea.']);
      expect((await list(who))!.count).toBe(1);
      if (who) expect(code(await step(who, 'withdraw', c))).toBe('NOT_FOUND');
    }
    for (const who of [writer, cast.screener]) expect((await list(who))!.nodes[0]).toMatchObject({ hidden: true, hiddenReason: reason });
    const after = await app.db.manager.findOneByOrFail(PracticeComment, { id: c.id });
    expect(code(await step(writer, 'edit', after, { body: 'He is not.' }))).toBe('FORBIDDEN');
    expect(code(await step(cast.screener, 'hide', after, { reason }))).toBe('FORBIDDEN');
    expect(code(await step(writer, 'withdraw', after))).toBeUndefined();
  });
  it('goes off the page with its practice, and of a draft nobody says anything', async () => {
    const c = await practiceCommentOf(app, writer, practiceId, 'Well done.');
    const { version } = await app.db.manager.findOneByOrFail(Practice, { id: practiceId });
    await withdrawPractice(await app.ctxOf(cast.author), {
      practiceId,
      expectedVersion: version,
      reason: 'Wrong figures.',
      clientMutationId: newId(),
    });
    for (const who of [null, writer, cast.screener]) expect(await list(who)).toBeNull();
    expect(code(await write(writer, 'Too late.'))).toBe('NOT_FOUND');
    const never = { ...c, id: newId() };
    for (const name of ['edit', 'withdraw', 'hide'] as const) {
      const more = name === 'edit' ? { body: 'Or not.' } : name === 'hide' ? { reason } : {};
      expect(await step(cast.screener, name, c, more)).toMatchObject(await step(cast.screener, name, never, more));
    }
    practiceId = await practiceIn(app, cast, 'DRAFT');
    expect(code(await write(cast.author, 'To myself.'))).toBe('NOT_FOUND');
  });
  it('is told to those who wrote the practice, once a day, and not where it was hidden', async () => {
    const c = await practiceCommentOf(app, writer, practiceId, 'One.');
    await practiceCommentOf(app, cast.author, practiceId, 'Two, by the author.');
    const { title } = await app.db.manager.findOneByOrFail(Practice, { id: practiceId });
    const one = { kind: 'PRACTICE_COMMENTED', subjectName: title, subjectAddress: `/practices/${slug}#comments`, actor: null };
    expect(await notices(cast.author)).toEqual([one]);
    await practiceCommentOf(app, writer, practiceId, 'Three.');
    expect(await notices(cast.author)).toEqual([one]);
    expect(await notices(cast.screener)).toEqual([]);
    // For who wrote the text without moderating it, the hidden one never was: neither its notice, nor the silence after it.
    await app.db.query(`update role_grant set "revokedAt" = now() where "personId" = $1`, [cast.author.id]);
    await step(cast.screener, 'hide', c, { reason });
    expect(await notices(cast.author)).toEqual([]);
    await practiceCommentOf(app, writer, practiceId, 'Four.');
    expect(await notices(cast.author)).toEqual([one]);
    app.clock.advance(25 * 3_600_000);
    await practiceCommentOf(app, writer, practiceId, 'Five.');
    expect(await notices(cast.author)).toEqual([one, one]);
    await app.db.query(`insert into user_block ("blockerId", "blockedId", "createdAt") values ($1, $2, now())`, [
      cast.author.id,
      writer.id,
    ]);
    app.clock.advance(25 * 3_600_000);
    await practiceCommentOf(app, writer, practiceId, 'Six.');
    expect(await notices(cast.author)).toHaveLength(2);
    await app.db.query(`update role_grant set "revokedAt" = null where "personId" = $1`, [cast.author.id]);
  });
  it('stands on pages, which take the same statements for one and for fifty', async () => {
    await practiceCommentOf(app, writer, practiceId, 'Number 0.');
    await list(cast.screener);
    const one = await statementsOf(() => list(cast.screener));
    for (let i = 1; i < 50; i += 1) await practiceCommentOf(app, i % 2 ? writer : cast.stranger, practiceId, `Number ${i}.`);
    expect(await statementsOf(() => list(cast.screener))).toBe(one);
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page: PracticeCommentConnection = (await list(null, { first: 20, after }))!;
      read.push(...page.nodes.map((n) => n.id));
      after = page.hasMore ? page.endCursor : null;
      expect(page.count).toBe(50);
    } while (after);
    expect(new Set(read).size).toBe(50);
  });
});
