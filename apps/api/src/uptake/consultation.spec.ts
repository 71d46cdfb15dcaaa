import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { brokenInvariants } from '../../test/invariants.js';
import { makeCommunity, makeMembership } from '../../test/make.communities.js';
import { commentOf, remark, roundInput, roundOf, slugOf } from '../../test/make.uptake.js';
import { practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import type { Community } from '../communities/community.entity.js';
import { newId } from '../kernel/ids.js';
import { saveDraft } from '../practices/draft.service.js';
import { withdrawPractice } from '../practices/edition.service.js';
import { Practice } from '../practices/practice.entity.js';
import { type ConsultationComment, ConsultationRound } from './consultation.entity.js';
import type { ConsultationNode, ConsultationRowNode } from './consultation.types.js';

let app: TestApp;
let cast: PracticeCast;
let community: Community;
let member: Who;
let networker: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
  community = await makeCommunity(app, { networkId: cast.network.id });
  member = await person(app, 'Maya Member');
  networker = await person(app, 'Noor Networker', { grants: [{ role: 'MEMBER', scopeType: 'NETWORK', scopeId: cast.network.id }] });
  for (const who of [cast.author, member]) await makeMembership(app, community, who);
}, 60_000);
afterAll(async () => {
  // The clock has been moved: only what is said of rounds must hold.
  const broken = (await brokenInvariants(app)).filter((b) => b.name.startsWith('uptake'));
  await app.stop();
  expect(broken).toEqual([]);
});

const errorOf = (a: Answer<unknown>) => a.errors?.[0]?.extensions;
const code = (a: Answer<unknown>) => errorOf(a)?.code;
const issues = (a: Answer<unknown>) => {
  const d = errorOf(a)?.details as unknown as Record<'issues' | 'missing', { path: string; rule: string }[] | undefined> | undefined;
  return (d?.issues ?? d?.missing)?.map((i) => `${i.path.replace(/\..*/, '')}:${i.rule}`);
};
const PAGE = `{ id version title isOpen state question newerText practiceSlug sections { field paragraphs { at html quote } }
  comments { id version field at changed quote bodyHtml authorName isOwn disposition answer hidden hiddenReason viewerCan { withdraw dispose hide } } viewerCan { comment renew close answer } }`;
const page = async (who: Who | null, roundId: string) =>
  (await app.as<{ consultation: ConsultationNode }>(who, `query($id: ID!) { consultation(roundId: $id) ${PAGE} }`, { id: roundId })).data
    ?.consultation ?? null;
const listed = async (who: Who | null) =>
  (await app.as<{ consultations: ConsultationRowNode[] }>(who, `{ consultations { id } }`)).data!.consultations.map((r) => r.id);
const plain = ['openConsultation', 'withdrawConsultationComment'];
const types: Record<string, string> = {
  closeConsultation: 'ConsultationStepInput',
  answerConsultation: 'ConsultationStepInput',
  renewConsultationText: 'ConsultationStepInput',
};
const run = (who: Who | null, name: string, input: object) =>
  app.as<Record<string, ConsultationNode>>(
    who,
    `mutation($input: ${types[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`}!) { ${name}(input: $input) ${plain.includes(name) ? '' : PAGE} }`,
    { input },
  );
const open = (who: Who | null, practiceId: string, more: object = {}) =>
  run(who, 'openConsultation', { ...roundInput(app, practiceId), ...more });
const say = (who: Who | null, roundId: string, more: object = {}) => run(who, 'commentOnConsultation', { ...remark(roundId), ...more });
const step = async (who: Who | null, name: string, roundId: string) =>
  run(who, name, { roundId, expectedVersion: (await app.db.manager.findOneByOrFail(ConsultationRound, { id: roundId })).version });
const dispose = (who: Who, c: ConsultationComment, more: object = {}) =>
  run(who, 'disposeConsultationComment', {
    commentId: c.id,
    expectedVersion: c.version,
    disposition: 'PARTLY',
    answer: 'We say who they are; the numbers we do not have.',
    ...more,
  });
const told = async (who: Who, roundId: string) => {
  await app.drain();
  return (
    (await app.db.query(`select m.template from mail m join person p on p.email = m."toAddress" where p.id = $1 and m."threadKey" = $2`, [
      who.id,
      `consultation-${roundId}`,
    ])) as { template: string }[]
  ).map((m) => m.template);
};

describe('a round', () => {
  it('is opened by those who wrote the text or coordinate; what is being written by those alone who write it, to everybody only when it is screened', async () => {
    const draft = await practiceIn(app, cast, 'DRAFT');
    const edition = await practiceIn(app, cast, 'PUBLISHED');
    for (const who of [cast.stranger, cast.elsewhere, cast.admin, member])
      for (const id of [draft, edition]) {
        const [known, never] = [await open(who, id), await open(who, newId())];
        expect([code(known), errorOf(known)?.details]).toEqual(['NOT_FOUND', errorOf(never)?.details]);
      }
    const ofDraft = { source: 'DRAFT', audience: 'NETWORK' };
    expect(issues(await open(cast.screener, draft, ofDraft))).toEqual(['source:notAChoice']);
    expect(issues(await open(cast.author, draft, { source: 'DRAFT' }))).toEqual(['audience:notScreened']);
    expect(issues(await open(cast.author, draft, { source: 'EDITION' }))).toEqual(['source:notAChoice']);
    expect(issues(await open(cast.author, draft, { ...ofDraft, closesAt: app.clock.now().toISOString() }))).toEqual([
      'closesAt:outOfPeriod',
    ]);
    const strange = await makeCommunity(app, { networkId: cast.network.id });
    expect(issues(await open(cast.author, draft, { ...ofDraft, audience: 'COMMUNITY', communityId: strange.id }))).toEqual([
      'communityId:unknownCode',
    ]);
    expect(issues(await open(cast.author, draft, { ...ofDraft, audience: 'COMMUNITY' }))).toEqual(['communityId:required']);
    expect((await open(cast.author, draft, ofDraft)).errors).toBeUndefined();
    expect(issues(await open(cast.author, draft, ofDraft))).toEqual(['practiceId:roundOpen']);
    const both = await Promise.all([open(cast.screener, edition), open(cast.author, edition)]);
    expect(both.flatMap((a) => issues(a) ?? [])).toEqual(['practiceId:roundOpen']);
    expect((await open(cast.author, await practiceIn(app, cast, 'SCREENED'), { source: 'DRAFT' })).errors).toBeUndefined();
  });
  it('of a community is for its members, of a network for its people; nobody else learns that there is one, or a draft', async () => {
    const ofCommunity = { source: 'DRAFT', audience: 'COMMUNITY', communityId: community.id } as const;
    const inside = await roundOf(app, cast.author, await practiceIn(app, cast, 'DRAFT'), ofCommunity);
    const network = await roundOf(app, cast.author, await practiceIn(app, cast, 'DRAFT'), { source: 'DRAFT', audience: 'NETWORK' });
    const expected: { who: Who | null; sees: string[] }[] = [
      { who: null, sees: [] },
      { who: cast.stranger, sees: [] },
      { who: cast.elsewhere, sees: [] },
      { who: cast.admin, sees: [] },
      { who: member, sees: [inside.id] },
      { who: networker, sees: [network.id] },
      { who: cast.screener, sees: [inside.id, network.id] },
      { who: cast.author, sees: [inside.id, network.id] },
    ];
    for (const { who, sees } of expected) {
      const mine = (await listed(who)).filter((id) => [inside.id, network.id].includes(id));
      expect(mine.toSorted()).toEqual(sees.toSorted());
      for (const { id } of [inside, network]) {
        expect((await page(who, id)) !== null).toBe(sees.includes(id));
        if (sees.includes(id) || !who) continue;
        const [known, never] = [await say(who, id), await say(who, newId())];
        expect([code(known), errorOf(known)?.details]).toEqual(['NOT_FOUND', errorOf(never)?.details]);
      }
    }
    expect(await page(member, inside.id)).toMatchObject({ practiceSlug: null, viewerCan: { comment: true, close: false, answer: false } });
  });
  it('asks about building blocks too: a remark on the name of one, or on one thing that makes it work, with an answer for each', async () => {
    const { id } = await roundOf(app, cast.author, await practiceIn(app, cast, 'DRAFT'), { source: 'DRAFT', audience: 'NETWORK' });
    const blocks = (await page(networker, id))!.sections.find((s) => s.field === 'buildingBlocks')!;
    expect(blocks.paragraphs.map((p) => p.quote)).toEqual([
      '**Two experts, one table**',
      'One question is answered from two sides at once.',
      '- A room in the evening',
      '- Somebody who keeps the time',
    ]);
    expect(blocks.paragraphs[0]!.html).toContain('<strong>Two experts, one table</strong>');
    await commentOf(app, networker, id, { field: 'buildingBlocks', at: 2, quote: '- A room in the evening' });
    expect((await page(networker, id))!.comments).toMatchObject([{ field: 'buildingBlocks', at: 2, changed: false }]);
    // A round that was opened before blocks were asked about goes on without them.
    await app.db.query(`update consultation_round set text = text - 'buildingBlocks' where id = $1`, [id]);
    const before = (await page(networker, id))!;
    expect(before.sections.map((s) => s.field)).not.toContain('buildingBlocks');
    expect(before.comments).toMatchObject([{ field: 'buildingBlocks', at: null, changed: true }]);
  });
  it('shows what was shown on purpose, not what is being typed; remarks find their paragraphs again or say that the text has changed', async () => {
    const practiceId = await practiceIn(app, cast, 'DRAFT');
    const { id } = await roundOf(app, cast.author, practiceId, { source: 'DRAFT', audience: 'NETWORK' });
    await commentOf(app, networker, id);
    await commentOf(app, networker, id, { field: 'whatIsDone', at: 1, quote: '- The question is sent the day before' });
    await commentOf(app, networker, id, { field: 'limits', at: 0, quote: 'Experts get tired.' });
    await commentOf(app, networker, id, { field: '', quote: '' });
    app.clock.advance(60_000);
    const author = await app.ctxOf(cast.author);
    const patch = {
      need: 'Founders had **nobody to ask** in the town.',
      whatIsDone: '- The question is sent the day before\n- Two experts at each table',
      limits: 'It rains.',
    };
    await saveDraft(author, { practiceId, expectedVersion: 2, clientMutationId: newId(), patch });
    const before = (await page(networker, id))!;
    expect(before.newerText).toBe(false);
    expect(before.comments.map((c) => [c.field, c.at, c.changed])).toEqual([
      ['need', 0, false],
      ['whatIsDone', 1, false],
      ['limits', 0, false],
      [null, null, false],
    ]);
    expect((await page(cast.author, id))!).toMatchObject({ newerText: true, viewerCan: { renew: true } });
    expect(code(await step(networker, 'renewConsultationText', id))).toBe('FORBIDDEN');
    await step(cast.author, 'renewConsultationText', id);
    const after = (await page(networker, id))!;
    expect(after.comments.map((c) => [c.field, c.at, c.changed, c.quote])).toEqual([
      ['need', 0, true, 'Founders had **nobody to ask**.'],
      ['whatIsDone', 0, false, '- The question is sent the day before'],
      ['limits', null, true, 'Experts get tired.'],
      [null, null, false, ''],
    ]);
    expect(issues(await say(networker, id))).toEqual(['quote:textChanged']);
    expect((await say(networker, id, { quote: patch.need })).errors).toBeUndefined();
  });
  it('goes off the pages with the practice', async () => {
    const practiceId = await practiceIn(app, cast, 'PUBLISHED');
    const { id } = await roundOf(app, cast.author, practiceId);
    expect(await listed(null)).toContain(id);
    const { version } = await app.db.manager.findOneByOrFail(Practice, { id: practiceId });
    const reason = 'The organisation asked for it.';
    await withdrawPractice(await app.ctxOf(cast.author), { practiceId, expectedVersion: version, clientMutationId: newId(), reason });
    for (const who of [null, cast.stranger, cast.author])
      expect([await page(who, id), (await listed(who)).includes(id)]).toEqual([null, false]);
    expect(code(await say(cast.stranger, id))).toBe('NOT_FOUND');
  });
});

describe('remarks', () => {
  it('in public are read by everybody, with names for people who are signed in', async () => {
    const practiceId = await practiceIn(app, cast, 'PUBLISHED');
    const { id } = await roundOf(app, cast.author, practiceId);
    expect(code(await say(null, id))).toBe('UNAUTHENTICATED');
    expect((await say(cast.stranger, id)).data!.commentOnConsultation!.comments).toMatchObject([
      {
        at: 0,
        isOwn: true,
        authorName: 'Some Stranger',
        bodyHtml: expect.stringContaining('<em>') as string,
        viewerCan: { withdraw: true, dispose: false, hide: false },
      },
    ]);
    const visitor = JSON.stringify(await page(null, id));
    expect(visitor).toContain('the founders');
    expect(visitor).not.toContain('Stranger');
    const asked = await app.as(null, `query($slug: String!) { practiceUptake(slug: $slug) { consultations { id isOpen } } }`, {
      slug: await slugOf(app, practiceId),
    });
    expect(asked.data).toEqual({ practiceUptake: { consultations: [{ id, isOpen: true }] } });
  });
  it('are taken back by who made them, until they are answered', async () => {
    const { id } = await roundOf(app, cast.author, await practiceIn(app, cast, 'PUBLISHED'));
    const c = await commentOf(app, networker, id);
    const back = (who: Who) => run(who, 'withdrawConsultationComment', { commentId: c.id, expectedVersion: 1 });
    for (const who of [member, cast.author, cast.screener]) expect(code(await back(who))).toBe('FORBIDDEN');
    expect((await back(networker)).errors).toBeUndefined();
    expect((await page(null, id))!.comments).toEqual([]);
  });
  it('come to an end with the hour; each has an answer before anybody reads one, and those who wrote hear of it', async () => {
    const { id } = await roundOf(app, cast.author, await practiceIn(app, cast, 'PUBLISHED'));
    const first = await commentOf(app, networker, id);
    const second = await commentOf(app, member, id, { field: '', quote: '' });
    expect((await dispose(cast.author, first)).errors).toBeUndefined();
    for (const who of [member, networker, cast.stranger]) expect(code(await dispose(who, second))).toBe('FORBIDDEN');
    for (const who of [null, networker, member])
      expect((await page(who, id))!.comments.map((c) => [c.disposition, c.answer])).toEqual([
        [null, ''],
        [null, ''],
      ]);
    expect((await page(cast.screener, id))!.comments[0]).toMatchObject({
      disposition: 'PARTLY',
      answer: expect.stringContaining('numbers') as string,
    });
    expect(issues(await step(cast.author, 'answerConsultation', id))).toEqual(['closesAt:stillOpen', 'comments:notAnswered']);
    app.clock.advance(8 * 86_400_000);
    expect(code(await say(networker, id))).toBe('DEADLINE_PASSED');
    expect((await page(networker, id))!).toMatchObject({ isOpen: false, viewerCan: { comment: false } });
    expect(issues(await step(cast.author, 'answerConsultation', id))).toEqual(['comments:notAnswered']);
    expect(code(await dispose(cast.screener, second, { expectedVersion: 9 }))).toBe('CONFLICT');
    expect((await dispose(cast.screener, second, { disposition: 'REJECTED' })).errors).toBeUndefined();
    expect(code(await step(networker, 'answerConsultation', id))).toBe('FORBIDDEN');
    expect((await step(cast.author, 'answerConsultation', id)).data!.answerConsultation).toMatchObject({ state: 'ANSWERED' });
    expect((await page(null, id))!.comments.map((c) => c.disposition)).toEqual(['PARTLY', 'REJECTED']);
    expect([await told(networker, id), await told(member, id), await told(cast.author, id)]).toEqual([
      ['uptake.answered'],
      ['uptake.answered'],
      [],
    ]);
    for (const c of [first, second]) expect(code(await dispose(cast.author, c, { expectedVersion: 2 }))).toBe('ILLEGAL_TRANSITION');
    expect(code(await run(networker, 'withdrawConsultationComment', { commentId: first.id, expectedVersion: 2 }))).toBe(
      'ILLEGAL_TRANSITION',
    );
  });
  it('do not slip in while the round is being answered', async () => {
    const { id } = await roundOf(app, cast.author, await practiceIn(app, cast, 'PUBLISHED'));
    for (const name of ['closeConsultation', 'answerConsultation']) expect(code(await step(cast.stranger, name, id))).toBe('FORBIDDEN');
    const late = await Promise.all([step(cast.author, 'closeConsultation', id), say(networker, id), say(member, id)]);
    const kept = late.slice(1).filter((a) => !a.errors).length;
    expect(late.flatMap((a) => code(a) ?? [])).toEqual(Array<string>(2 - kept).fill('DEADLINE_PASSED'));
    expect((await page(cast.author, id))!.comments.length).toBe(kept);
    const done = await step(cast.author, 'answerConsultation', id);
    expect(code(done)).toBe(kept ? 'NOT_READY' : undefined);
  });
  it('are hidden by a coordinator who did not write the text, and stay readable for who wrote them, with the reason', async () => {
    const { id } = await roundOf(app, cast.author, await practiceIn(app, cast, 'PUBLISHED'));
    const c = await commentOf(app, networker, id, { body: 'She sleeps in the millrind.' });
    const hide = (who: Who) =>
      run(who, 'hideConsultationComment', { commentId: c.id, expectedVersion: 1, reason: 'It says where somebody lives.' });
    // The author coordinates the network, too; what is said of one's own text is not one's own to hide.
    for (const who of [cast.author, member, networker]) expect(code(await hide(who))).toBe('FORBIDDEN');
    expect((await hide(cast.screener)).errors).toBeUndefined();
    for (const who of [null, member, cast.stranger]) expect(JSON.stringify(await page(who, id))).not.toMatch(/millrind|lives/);
    for (const who of [networker, cast.author])
      expect((await page(who, id))!.comments).toMatchObject([{ hidden: true, hiddenReason: 'It says where somebody lives.' }]);
    expect(await told(networker, id)).toEqual(['uptake.hidden']);
    await step(cast.author, 'closeConsultation', id);
    expect((await step(cast.author, 'answerConsultation', id)).errors).toBeUndefined();
  });
});
