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
const list = async (who: Who | null, page: object = { first: who ? 30 : 10 }) =>
  (
    await app.as<{ practiceComments: PracticeCommentConnection | null }>(
      who,
      `query($slug: String!, $page: PageInput!) { practiceComments(slug: $slug, page: $page) { practiceId count hasMore endCursor nodes {
        id editionNo html body isOwn editedAt hidden hiddenReason answerToId withdrawn author { id displayName } ${who ? 'version viewerReported reports { reason } earlier { body } viewerCan { edit withdraw answer report hide show settle }' : ''} } } }`,
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
const step = (
  who: Who | null,
  name: 'edit' | 'withdraw' | 'hide' | 'show',
  c: Pick<PracticeComment, 'id' | 'version'>,
  more: object = {},
) => run(who, `${name}PracticeComment`, { commentId: c.id, expectedVersion: c.version, ...more });
const reason = 'It names a person.';
const notices = async (who: Who) => {
  await app.drain();
  return (
    await app.as<{
      notices: { nodes: { kind: string; subjectName: string; subjectAddress: string; actor: object | null; reason: string | null }[] };
    }>(who, `{ notices { nodes { kind subjectName subjectAddress reason actor { id } } } }`)
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
      { isOwn: true, body: '**Who** paid the cook?', viewerCan: { edit: true, withdraw: true, report: false, hide: false } },
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
  it('is shown again by those who moderate, as if it had not been hidden; its writer learns both, and nobody judges their own words', async () => {
    const c = await practiceCommentOf(app, writer, practiceId, 'Mr Holm is late.');
    await step(cast.screener, 'hide', c, { reason });
    const kinds = async (who: Who) => (await notices(who)).map((n) => [n.kind, n.reason]);
    expect(await kinds(writer)).toEqual([['PRACTICE_COMMENT_HIDDEN', reason]]);
    for (const who of [cast.stranger, cast.author, cast.admin, writer])
      expect(code(await step(who, 'show', { ...c, version: 2 }))).toBe(who === cast.author || who === writer ? 'FORBIDDEN' : 'NOT_FOUND');
    expect(code(await step(cast.screener, 'show', c))).toBe('CONFLICT');
    expect(code(await step(cast.screener, 'show', { ...c, version: 2 }))).toBeUndefined();
    expect(await htmls(null)).toEqual(['Mr Holm is late.']);
    expect(await kinds(writer)).toEqual([]);
    const own = await practiceCommentOf(app, cast.screener, practiceId, 'Mine.');
    expect(code(await step(cast.screener, 'hide', own, { reason }))).toBe('FORBIDDEN');
  });
  it('is answered, one level deep; answers stand under it, and go and come with it', async () => {
    const first = await practiceCommentOf(app, cast.stranger, practiceId, 'Who pays?');
    await practiceCommentOf(app, writer, practiceId, 'Well done.');
    const answer = (who: Who, body: string, answerToId: string) => write(who, body, { answerToId });
    const one = (await answer(writer, 'The city.', first.id)).data!['writePracticeComment']!;
    expect(await htmls(null)).toEqual(['Who pays?', 'The city.', 'Well done.']);
    expect((await list(null, { first: 2 }))!.nodes.map((n) => n.answerToId)).toEqual([null, first.id]);
    const { endCursor } = (await list(null, { first: 2 }))!;
    expect((await list(null, { first: 2, after: endCursor }))!.nodes).toMatchObject([
      { html: expect.stringContaining('Well done') as string },
    ]);
    // No answer to an answer, to another practice's comment, or to one that is not there for the asker.
    expect(code(await answer(cast.stranger, 'Which?', one))).toBe('FORBIDDEN');
    const elsewhere = await practiceCommentOf(app, writer, await practiceIn(app, cast, 'PUBLISHED'), 'Far away.');
    for (const id of [elsewhere.id, newId()]) expect(code(await answer(writer, 'Hm.', id))).toBe('NOT_FOUND');
    // Whoever is answered is told, once a day; those who wrote the practice hear of the comments, as before.
    await answer(writer, 'And the chamber.', first.id);
    expect((await notices(cast.stranger)).map((n) => n.kind)).toEqual(['PRACTICE_COMMENT_ANSWERED']);
    expect((await notices(cast.author)).map((n) => n.kind)).toEqual(['PRACTICE_COMMENTED']);
    await step(cast.screener, 'hide', first, { reason });
    for (const who of [null, cast.admin]) expect(await htmls(who)).toEqual(['Well done.']);
    expect(await htmls(writer)).toEqual(['The city.', 'And the chamber.', 'Well done.']);
    expect((await list(writer))!.nodes[0]).toMatchObject({ hidden: true, hiddenReason: '', viewerCan: { edit: false, withdraw: true } });
    expect(code(await answer(cast.admin, 'What was it?', first.id))).toBe('NOT_FOUND');
    expect(await notices(cast.stranger)).toMatchObject([{ kind: 'PRACTICE_COMMENT_HIDDEN' }]);
    await step(cast.screener, 'show', { ...first, version: 2 });
    expect(await htmls(null)).toEqual(['Who pays?', 'The city.', 'And the chamber.', 'Well done.']);
    // Taken back, it leaves its place to the answers, and with the last of them that goes too.
    expect(code(await step(cast.stranger, 'withdraw', { ...first, version: 3 }))).toBeUndefined();
    const left = (await list(null))!;
    expect([left.count, left.nodes[0]]).toMatchObject([3, { withdrawn: true, html: '', author: null }]);
    expect(await app.asOwner(`select body from practice_comment where id = $1`, [first.id])).toEqual([{ body: '' }]);
    for (const n of left.nodes.filter((n) => n.answerToId)) await step(writer, 'withdraw', { id: n.id, version: 1 });
    expect(await htmls(null)).toEqual(['Well done.']);
  });
  it('is reported to those who moderate, who read why and not who; they hide it or let it stand', async () => {
    const c = await practiceCommentOf(app, writer, practiceId, 'Ask Mr Holm.');
    const report = (who: Who | null, why: string) => run(who, 'reportPracticeComment', { commentId: c.id, reason: why });
    expect([code(await report(null, 'No.')), code(await report(writer, 'Mine is wrong.'))]).toEqual(['UNAUTHENTICATED', 'FORBIDDEN']);
    expect(details(await report(cast.stranger, ''))).toMatchObject({ issues: [{ path: 'reason' }] });
    await Promise.all([report(cast.stranger, 'It names a person.'), report(cast.elsewhere, 'He did not agree.')]);
    const kinds = async (who: Who) => (await notices(who)).map((n) => n.kind).filter((k) => k === 'PRACTICE_COMMENT_REPORTED');
    expect([await kinds(cast.screener), await kinds(cast.author), await kinds(writer), await kinds(cast.stranger)]).toEqual([
      ['PRACTICE_COMMENT_REPORTED'],
      [],
      [],
      [],
    ]);
    const seen = async (who: Who) => (await list(who))!.nodes[0]!;
    expect((await seen(cast.screener)).reports.map((r) => r.reason).sort()).toEqual(['He did not agree.', 'It names a person.']);
    for (const who of [writer, cast.stranger, cast.admin]) expect((await seen(who)).reports).toEqual([]);
    expect(await seen(cast.stranger)).toMatchObject({ viewerReported: true, viewerCan: { report: false } });
    const settle = (who: Who) => run(who, 'settleCommentReports', { commentId: c.id });
    for (const who of [writer, cast.stranger, cast.author, cast.admin]) expect(code(await settle(who))).toBe('FORBIDDEN');
    expect(code(await settle(cast.screener))).toBeUndefined();
    expect([(await seen(cast.screener)).reports, await kinds(cast.screener)]).toEqual([[], []]);
    // Reported again, it comes up again; hidden, there is nothing left to look at.
    await report(cast.stranger, 'It still does.');
    expect(await kinds(cast.screener)).toEqual(['PRACTICE_COMMENT_REPORTED']);
    await step(cast.screener, 'hide', c, { reason });
    expect([await kinds(cast.screener), code(await report(cast.admin, 'Too late.'))]).toEqual([[], 'NOT_FOUND']);
  });
  it('is not looked at by whoever wrote it, though they moderate: neither the notice nor the reasons are theirs', async () => {
    const own = await practiceCommentOf(app, cast.screener, practiceId, 'Ask Mr Berg.');
    expect(code(await run(cast.stranger, 'reportPracticeComment', { commentId: own.id, reason: 'It names a person.' }))).toBeUndefined();
    const told = async (who: Who) => (await notices(who)).filter((n) => n.kind === 'PRACTICE_COMMENT_REPORTED').length;
    expect([await told(cast.second), await told(cast.screener)]).toEqual([1, 0]);
    const seen = async (who: Who) => (await list(who))!.nodes[0]!;
    expect((await seen(cast.second)).reports).toHaveLength(1);
    expect(await seen(cast.screener)).toMatchObject({ reports: [], viewerCan: { settle: false, hide: false } });
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
    const one = {
      kind: 'PRACTICE_COMMENTED',
      subjectName: title,
      subjectAddress: `/practices/${slug}#comments`,
      actor: null,
      reason: null,
    };
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
      const page: PracticeCommentConnection = (await list(null, { first: 10, after }))!;
      read.push(...page.nodes.map((n) => n.id));
      after = page.hasMore ? page.endCursor : null;
      expect(page.count).toBe(50);
    } while (after);
    expect(new Set(read).size).toBe(50);
  });
});
