import { randomUUID } from 'node:crypto';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { dossier, makeCase, makeProgramme, makeTeam, part, type MadeCase } from '../../test/make.reviews.js';
import { transact } from '../kernel/transact.js';
import { tellOfChangedDossiers } from './dossier.jobs.js';
import type { DossierUpdatesNode } from './dossier.updates.types.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterEach(() => app.clock.reset());
afterAll(() => stopUnbroken(app, { clockJumps: true }));

const FIELDS =
  '{ journey { name weeks dimensionKey } figures { value label source } roundSeq seq summary sections { key text } viewerCanChange viewerCanRebase updates { seq note inRound touched differences { key before after } } }';
const problem = (a: Answer<unknown>) => {
  const { code, details } = a.errors![0]!.extensions as { code: string; details: object };
  return { code, ...details };
};
const look = (who: Who | null, c: MadeCase) =>
  app.as<{ dossierUpdates: DossierUpdatesNode }>(who, `query($id: ID!) { dossierUpdates(caseId: $id) ${FIELDS} }`, { id: c.row.id });
const read = async (who: Who, c: MadeCase) => (await look(who, c)).data!.dossierUpdates;
const run = (who: Who | null, name: string, type: string, input: object) =>
  app.as<Record<string, DossierUpdatesNode>>(who, `mutation($input: ${type}!) { ${name}(input: $input) ${FIELDS} }`, { input });
const change = (who: Who | null, c: MadeCase, more: object = {}) =>
  run(who, 'changeDossier', 'ChangeDossierInput', {
    caseId: c.row.id,
    summary: dossier.summary,
    sections: [{ key: dossier.sections[0]!.key, text: 'We stopped lending in spring.\n\nA bank does it now.' }],
    note: 'The bank has taken over the loans.',
    expectedSeq: 1,
    clientMutationId: randomUUID(),
    ...more,
  });
const rebase = (who: Who | null, c: MadeCase, seq = 2) =>
  run(who, 'rebaseRound', 'RebaseRoundInput', { caseId: c.row.id, seq, clientMutationId: randomUUID() });
const pinned = async (c: MadeCase) =>
  (
    (await app.db.query('select s.seq from review_round n join practice_snapshot s on s.id = n."snapshotId" where n.id = $1', [
      c.round.id,
    ])) as { seq: number }[]
  )[0]!.seq;
const told = async (c: MadeCase, key = 'snap:%') =>
  (
    (await app.db.query(`select "recipientId" id from review_message where "caseId" = $1 and "dedupeKey" like $2 order by 1`, [
      c.row.id,
      key,
    ])) as { id: string }[]
  ).map((r) => r.id);
const later = async (minutes: number) => {
  app.clock.advance(minutes * 60_000);
  await tellOfChangedDossiers(app.factory.make(null));
};
const sent = (reviewId: string) =>
  app.db.query(`update review set state = 'SUBMITTED', "submittedAt" = now(), "submissionNo" = 1 where id = $1`, [reviewId]);

describe('a dossier that the host changes after the start', () => {
  it('keeps the old one for the round, tells what changed field by field, and tells those who read it', async () => {
    const c = await makeCase(app, programme);
    const team = await makeTeam(app, c);
    expect((await change(c.host, c)).data?.['changeDossier']).toMatchObject({ seq: 2, roundSeq: 1, viewerCanRebase: false });
    await app.drain();
    expect(await pinned(c)).toBe(1);
    const { updates, ...rest } = await read(team.peer.who, c);
    expect(rest).toMatchObject({ viewerCanChange: false, viewerCanRebase: false });
    expect(updates).toMatchObject([
      {
        ...{ seq: 2, inRound: false, note: 'The bank has taken over the loans.' },
        differences: [
          {
            key: 'finance',
            before: 'The desk lends nothing itself.\n\nThere were 61 referrals in 2025.',
            after: 'We stopped lending in spring.\n\nA bank does it now.',
          },
        ],
      },
    ]);
    await later(15);
    expect(await told(c)).toEqual([c.facilitator.id, ...Object.values(team).map((t) => t.who.id)].sort());
    const form = await app.as<{ reviewForm: { dossier: { seq: number; newest: number; sections: { paragraphs: string[] }[] } } }>(
      team.peer.who,
      'query($id: ID!) { reviewForm(caseId: $id) { dossier { seq newest sections { paragraphs } } } }',
      { id: c.row.id },
    );
    expect(form.data!.reviewForm.dossier).toMatchObject({ seq: 1, newest: 2, sections: [{ paragraphs: dossier.sections[0]!.paragraphs }] });
  });

  it('is told once for all that came within a quarter of an hour, by the newest, however often and however late the clock runs', async () => {
    const c = await makeCase(app, programme);
    const team = await makeTeam(app, c);
    const news = async () =>
      (
        (await app.db.query(
          `select split_part(m."dedupeKey", ':', 2) id from review_message m where m."caseId" = $1 and m."recipientId" = $2 and m."dedupeKey" like 'snap:%' order by m."createdAt"`,
          [c.row.id, team.peer.who.id],
        )) as { id: string }[]
      ).map((r) => r.id);
    const id = async (seq: number) =>
      ((await app.db.query('select id from practice_snapshot where "caseId" = $1 and seq = $2', [c.row.id, seq])) as { id: string }[])[0]!
        .id;
    const next = (expectedSeq: number) =>
      change(c.host, c, { expectedSeq, summary: `What we do, told for the ${expectedSeq}th time and better.`, sections: [] });
    await next(1);
    await later(10);
    expect(await news()).toEqual([]);
    await next(2);
    await later(4);
    expect(await news()).toEqual([]);
    await later(1);
    // The first change is a quarter of an hour old: both are told, as one.
    expect(await news()).toEqual([await id(3)]);
    await next(3);
    await later(14);
    expect(await news()).toEqual([await id(3)]);
    // The clock stood still for a day; two run at once.
    app.clock.advance(86_400_000);
    await Promise.all([tellOfChangedDossiers(app.factory.make(null)), tellOfChangedDossiers(app.factory.make(null))]);
    await later(60);
    expect(await news()).toEqual([await id(3), await id(4)]);
    expect(await told(c)).not.toContain(c.host.id);
  });
  it('says nothing of it to the peers before the dossier is open to them, neither in the timeline nor in the file', async () => {
    const c = await makeCase(app, programme, { state: 'PREPARATION' });
    const team = await makeTeam(app, c);
    expect((await change(c.host, c)).errors).toBeUndefined();
    const notes = async (who: Who) =>
      (
        await app.as<{ reviewCase: { entries: { kind: string; note: string }[] } }>(
          who,
          'query($id: ID!) { reviewCase(id: $id) { entries { kind note } } }',
          {
            id: c.row.id,
          },
        )
      ).data!.reviewCase.entries.filter((e) => e.kind === 'DOSSIER_CHANGED');
    for (const who of [c.host, c.facilitator])
      expect(await notes(who)).toEqual([{ kind: 'DOSSIER_CHANGED', note: 'The bank has taken over the loans.' }]);
    for (const who of [team.lead.who, team.peer.who]) expect(await notes(who)).toEqual([]);
    await later(15);
    expect(await told(c)).toEqual([c.facilitator.id]);
    const file = await fetch(`${app.url}/files/reviews/${c.row.id}/case.json`, { headers: { cookie: await app.cookieOf(team.peer.who) } });
    expect(file.status).toBe(200);
    expect(await file.text()).not.toContain('taken over the loans');
  });
  it('names the dimensions whose answers stand on it, each reader their own', async () => {
    const c = await makeCase(app, programme);
    const team = await makeTeam(app, c);
    const answer = (who: Who, reviewId: string, dimensionKey: string) =>
      app.as(who, 'mutation($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename } }', {
        input: { reviewId, dimensionKey, patch: { strengths: 'I read it.' }, expectedVersion: 0, clientMutationId: randomUUID() },
      });
    await answer(team.peer.who, team.peer.review.id, 'finance');
    await answer(team.other.who, team.other.review.id, 'visibility');
    await change(c.host, c);
    expect((await read(team.peer.who, c)).updates[0]!.touched).toEqual([expect.stringMatching(/financ/i)]);
    expect((await read(team.other.who, c)).updates[0]!.touched).toEqual([]);
    expect((await read(c.host, c)).updates[0]!.touched).toEqual([]);
  });

  it('becomes the basis of the round only by the facilitator, and only before a review was sent', async () => {
    const c = await makeCase(app, programme);
    const team = await makeTeam(app, c);
    await change(c.host, c);
    expect((await read(c.facilitator, c)).viewerCanRebase).toBe(true);
    expect(code(await rebase(c.host, c))).toBe('FORBIDDEN');
    expect(code(await rebase(team.lead.who, c))).toBe('FORBIDDEN');
    expect(code(await rebase(c.facilitator, c, 1))).toBe('CONFLICT');
    expect((await rebase(c.facilitator, c)).data?.['rebaseRound']).toMatchObject({ roundSeq: 2, updates: [{ inRound: true }] });
    expect(await pinned(c)).toBe(2);
    await sent(team.lead.review.id);
    await change(c.host, c, { expectedSeq: 2, summary: 'Another summary of the desk.' });
    expect((await read(c.facilitator, c)).viewerCanRebase).toBe(false);
    expect(problem(await rebase(c.facilitator, c, 3))).toMatchObject({
      code: 'NOT_READY',
      missing: [{ rule: 'reviewSent' }],
    });
    expect(await pinned(c)).toBe(2);
    // Whether somebody has sent is nothing that the host can read off.
    expect((await read(c.host, c)).viewerCanRebase).toBe(false);
    await app.db.query(`update review set state = 'DRAFT', "submittedAt" = null, "submissionNo" = 0 where id = $1`, [team.lead.review.id]);
  });

  it('becomes it only while the round is open, and its readers hear of it', async () => {
    const open = await makeCase(app, programme);
    const team = await makeTeam(app, open);
    await change(open.host, open);
    await rebase(open.facilitator, open);
    await app.drain();
    expect((await told(open, 'dos:%')).filter((id) => id === team.peer.who.id)).toHaveLength(1);
    const closed = await makeCase(app, programme);
    await change(closed.host, closed);
    await app.db.query('update review_round set "closedAt" = now(), "closedBy" = $2 where id = $1', [
      closed.round.id,
      closed.facilitator.id,
    ]);
    const visited = await makeCase(app, programme, { state: 'VISIT', independentEndedAt: app.clock.now() });
    await change(visited.host, visited);
    for (const c of [closed, visited]) {
      expect(problem(await rebase(c.facilitator, c))).toMatchObject({ code: 'NOT_READY', missing: [{ rule: 'independentEnded' }] });
      expect(await pinned(c)).toBe(1);
    }
  });
  it('of two at once one is kept, and the other is shown what stands there now', async () => {
    const c = await makeCase(app, programme);
    const answers = await Promise.all(
      ['first words', 'other words'].map((w) => change(c.host, c, { sections: [{ key: 'finance', text: w }] })),
    );
    const lost = answers.find((a) => a.errors)!;
    expect(answers.filter((a) => !a.errors)).toHaveLength(1);
    expect(problem(lost)).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
      theirs: { 'section:finance': expect.stringContaining('words') as string },
    });
    expect((await read(c.host, c)).updates).toHaveLength(1);
    const key = randomUUID();
    await Promise.all(
      [1, 2].map(() => change(c.host, c, { expectedSeq: 2, summary: 'A desk in the new harbour.', clientMutationId: key })),
    );
    expect((await read(c.host, c)).seq).toBe(3);
  });

  it('covers the way through the practice and its figures, each told by itself and by the dimensions it speaks to', async () => {
    const c = await makeCase(app, programme);
    const team = await makeTeam(app, c);
    for (const key of ['networking', 'visibility'])
      await app.db.query(
        `insert into review_answer (id, "createdAt", "updatedAt", version, "reviewId", "dimensionKey", reason, strengths, improvements, "noteToTeam", "evidenceIds")
         values (gen_random_uuid(), now(), now(), 1, $1, $2, '', 'x', '', '', '{}')`,
        [team.peer.review.id, key],
      );
    const journey = [{ name: 'An evening with traders', weeks: 0.5, dimensionKey: 'networking' }];
    const figures = [{ value: '340', label: 'people a year', source: 'register' }];
    const now = (await change(c.host, c, { sections: [], journey, figures })).data!['changeDossier']!;
    expect(now).toMatchObject({ journey, figures });
    expect((await read(team.peer.who, c)).updates[0]).toMatchObject({
      differences: [
        { key: 'journey', before: '', after: 'An evening with traders (0.5)' },
        { key: 'figures', before: '320 people a year (register)', after: '340 people a year (register)' },
      ],
      touched: ['Networking'],
    });
    // What is not named stays; what is wrong is named by its place.
    await change(c.host, c, { expectedSeq: 2, figures: [] });
    expect(await read(c.host, c)).toMatchObject({ journey, figures: [] });
    expect(problem(await change(c.host, c, { expectedSeq: 3, journey: [{ name: '', weeks: 900, dimensionKey: null }] }))).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [
        { path: 'journey.0.name', rule: 'required' },
        { path: 'journey.0.weeks', rule: 'outOfRange' },
      ],
    });
  });

  it('is the host lead’s to change, does not exist for others, and names what is wrong', async () => {
    const c = await makeCase(app, programme);
    const team = await makeTeam(app, c);
    const member = await person(app, 'Host Member');
    await transact(app.factory.make(null), (ctx) => part(ctx, member, 'HOST_MEMBER', c.row.id));
    for (const who of [member, c.facilitator, team.peer.who]) expect(code(await change(who, c))).toBe('FORBIDDEN');
    const outsider = await person(app, 'Somebody');
    for (const who of [outsider])
      expect([code(await look(who, c)), code(await change(who, c)), code(await rebase(who, c))]).toEqual(Array(3).fill('NOT_FOUND'));
    expect(code(await look(null, c))).toBe('UNAUTHENTICATED');
    const same = [{ key: 'finance', text: dossier.sections[0]!.paragraphs.join('\n\n') }];
    expect(problem(await change(c.host, c, { sections: same }))).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: 'summary', rule: 'nothingChanged' }],
    });
    expect(problem(await change(c.host, c, { sections: [{ key: 'elsewhere', text: 'x' }] }))).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: 'sections.0.key', rule: 'notAChoice' }],
    });
    await app.db.query(`update peer_review_case set state = 'HOST_CHECK' where id = $1`, [c.row.id]);
    expect(problem(await change(c.host, c))).toMatchObject({ code: 'NOT_READY', missing: [{ rule: 'dossierClosed' }] });
    expect((await read(c.host, c)).viewerCanChange).toBe(false);
    await app.db.query(`update peer_review_case set state = 'DESK_REVIEW' where id = $1`, [c.row.id]);
  });
});
