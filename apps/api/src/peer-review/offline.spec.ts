import { randomUUID } from 'node:crypto';
import type { OfflinePreview, OfflineRefusal } from '@guildhall/domain/peer-review/offline-merge';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { brokenInvariants } from '../../test/invariants.js';
import { makeCase, makeProgramme, makeTeam, scope, type MadeCase } from '../../test/make.reviews.js';
import { docxText } from '../kernel/docx.js';
import { writeZip } from '../kernel/zip.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
let made: MadeCase;
let team: Awaited<ReturnType<typeof makeTeam>>;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterAll(async () => {
  const broken = await brokenInvariants(app);
  await app.stop();
  expect(broken.filter((b) => b.name.startsWith('peer-review'))).toEqual([]);
});
beforeEach(async () => {
  app.clock.reset();
  made = await makeCase(app, programme);
  team = await makeTeam(app, made);
});

const address = (rest: string, caseId = made.row.id) => `${app.url}/files/reviews/${caseId}/${rest}`;
const cookieOf = async (who: Who | null): Promise<Record<string, string>> => (who ? { cookie: await app.cookieOf(who) } : {});
const take = async (who: Who | null, format = 'txt', caseId = made.row.id) =>
  fetch(address(`form.${format}?lang=en`, caseId), { headers: await cookieOf(who) });
const bring = async (who: Who | null, body: Buffer | string, caseId = made.row.id, headers: Record<string, string> = {}) =>
  fetch(address('form', caseId), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...(await cookieOf(who)), ...headers },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
const preview = async (who: Who, body: Buffer | string): Promise<OfflinePreview> => {
  const r = await bring(who, body);
  expect(r.status).toBe(200);
  return ((await r.json()) as { preview: OfflinePreview }).preview;
};
const refusal = async (who: Who, body: Buffer | string, caseId?: string): Promise<OfflineRefusal> => {
  const r = await bring(who, body, caseId);
  expect(r.status).toBe(422);
  return ((await r.json()) as { refusal: OfflineRefusal }).refusal;
};
interface Result {
  importReview: { __typename: string; dimensions?: number; savedAt?: string; dimensionKey?: string; theirs?: object; base?: object };
}
const IMPORT = `mutation($input: ImportReviewInput!) { importReview(input: $input) { __typename ... on ImportedReview { dimensions savedAt } ... on EditConflict { dimensionKey fields base { strengths } theirs { strengths } } } }`;
const takeOver = (who: Who, reviewId: string, answers: object[], clientMutationId = randomUUID()): Promise<Answer<Result>> =>
  app.as<Result>(who, IMPORT, { input: { reviewId, answers, clientMutationId } });
const save = (who: Who, reviewId: string, dimensionKey: string, patch: object, expectedVersion: number) =>
  app.as(who, `mutation($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename } }`, {
    input: { reviewId, dimensionKey, patch, expectedVersion, clientMutationId: randomUUID() },
  });
const stored = (reviewId: string) =>
  app.db.query(`select "dimensionKey" k, value, strengths, improvements, version from review_answer where "reviewId" = $1 order by 1`, [
    reviewId,
  ]) as Promise<{ k: string; value: string | null; strengths: string; improvements: string; version: number }[]>;
const fill = (text: string, mark: string, words: string) => {
  const out = text.replace(new RegExp(`(\\[\\[${mark.replace('.', '\\.')}\\]\\][^\\n]*\\n)[^\\n]*`), `$1${words}`);
  expect(out).not.toBe(text);
  return out;
};

describe('a review form for offline work', () => {
  it('goes out as text and as a document with the same words, and comes back with what was written', async () => {
    const { who, review } = team.peer;
    await save(who, review.id, 'finance', { value: '2', strengths: 'Old words.' }, 0);
    const response = await take(who);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="review-Mother-tongue-desk-.*\.txt"/);
    const text = await response.text();
    expect(text).toContain('Old words.');
    const document = Buffer.from(await (await take(who, 'docx')).arrayBuffer());
    const lines = (t: string) =>
      t
        .split('\n')
        .filter(Boolean)
        .map((l) => l.replace(/at=[^\]]*/, ''));
    expect(lines(docxText(document))).toEqual(lines(text.replace('\ufeff', '')));

    // As it went out nothing differs.
    for (const untouched of [text, document])
      expect((await preview(who, untouched)).dimensions.flatMap((d) => [...d.changed, ...d.conflicts])).toEqual([]);
    const edited = fill(fill(text, 'networking.score', '4'), 'networking.strengths', 'They open doors.\nEvery week.');
    const p = await preview(who, edited);
    expect(p).toMatchObject({ reviewId: review.id, touched: [], absent: [] });
    const networking = p.dimensions.find((d) => d.key === 'networking')!;
    expect(networking).toMatchObject({
      version: 0,
      changed: ['value', 'strengths'],
      conflicts: [],
      yours: { value: '4', strengths: 'They open doors.\nEvery week.' },
    });
    // Looking at it has stored nothing.
    expect((await stored(review.id)).map((a) => a.k)).toEqual(['finance']);
    const done = await takeOver(who, review.id, [
      { dimensionKey: 'networking', patch: { value: '4', strengths: networking.yours.strengths }, expectedVersion: 0 },
    ]);
    expect(done.data?.importReview).toMatchObject({ __typename: 'ImportedReview', dimensions: 1 });
    expect(await stored(review.id)).toMatchObject([
      { k: 'finance', version: 1 },
      { k: 'networking', value: '4', strengths: 'They open doors.\nEvery week.' },
    ]);
    expect(await app.db.query(`select cause from review_revision where "reviewId" = $1 order by seq`, [review.id])).toEqual([
      { cause: 'AUTOSAVE' },
      { cause: 'IMPORT' },
    ]);
  });

  it('shows what was changed here since the form was made, and takes the rest from each side', async () => {
    const { who, review } = team.peer;
    await save(who, review.id, 'finance', { value: '2', strengths: 'Base' }, 0);
    const text = await (await take(who)).text();
    await save(who, review.id, 'finance', { strengths: 'Written here' }, 1);
    await save(who, review.id, 'finance', { improvements: 'Only here' }, 2);
    const p = await preview(who, fill(fill(text, 'finance.strengths', 'Written there'), 'finance.score', '3'));
    expect(p.dimensions.find((d) => d.key === 'finance')).toMatchObject({
      version: 3,
      base: { strengths: 'Base', value: '2' },
      theirs: { strengths: 'Written here', improvements: 'Only here' },
      yours: { strengths: 'Written there', improvements: 'Only here', value: '3' },
      changed: ['value'],
      conflicts: ['strengths'],
    });
  });

  it('is taken over as a whole or not at all, and once', async () => {
    const { who, review } = team.peer;
    const answers = scope.map((dimensionKey) => ({
      dimensionKey,
      patch: { value: '3', strengths: `On ${dimensionKey}` },
      expectedVersion: 0,
    }));
    // Somebody saves the last of them in between.
    await save(who, review.id, scope.at(-1)!, { strengths: 'In between' }, 0);
    expect((await takeOver(who, review.id, answers)).data?.importReview).toMatchObject({
      __typename: 'EditConflict',
      dimensionKey: scope.at(-1),
      theirs: { strengths: 'In between' },
    });
    expect((await stored(review.id)).map((a) => [a.k, a.strengths])).toEqual([[scope.at(-1), 'In between']]);
    expect(code(await takeOver(who, review.id, [answers[0]!, { ...answers[1]!, patch: { evidenceIds: [randomUUID()] } }]))).toBe(
      'INVALID_INPUT',
    );
    expect(await stored(review.id)).toHaveLength(1);
    const key = randomUUID();
    const good = answers.map((a) => ({ ...a, expectedVersion: a.dimensionKey === scope.at(-1) ? 1 : 0 }));
    const first = await takeOver(who, review.id, good, key);
    expect((await takeOver(who, review.id, good, key)).data).toEqual(first.data);
    expect((await stored(review.id)).map((a) => a.version)).toEqual(
      [1, 1, 2].toSorted((a, b) => (scope.toSorted()[2] === scope.at(-1) ? a - b : b - a)),
    );
    expect(code(await takeOver(who, review.id, [good[0]!, good[0]!]))).toBe('INVALID_INPUT');
  });

  it('is of no use to anybody but its writer, and nobody else learns that there is one', async () => {
    const text = await (await take(team.peer.who)).text();
    const outsider = await person(app, 'Out Sider');
    for (const who of [made.host, made.facilitator, outsider, null]) {
      const [out, back] = [await take(who), await bring(who, text)];
      expect([out.status, back.status]).toEqual([404, 404]);
      expect(await back.text()).toBe(await out.text());
    }
    // A colleague has a form of their own; this one is not theirs.
    expect(await refusal(team.other.who, text)).toEqual({ rule: 'otherReview', problems: [] });
    expect(
      code(await takeOver(made.host, team.peer.review.id, [{ dimensionKey: 'finance', patch: { value: '1' }, expectedVersion: 0 }])),
    ).toBe('NOT_FOUND');
    expect(
      code(await takeOver(team.other.who, team.peer.review.id, [{ dimensionKey: 'finance', patch: { value: '1' }, expectedVersion: 0 }])),
    ).toBe('NOT_FOUND');
  });

  it('is refused with a name for what is wrong', async () => {
    const { who, review } = team.peer;
    const text = await (await take(who)).text();
    const rules: Record<string, Buffer | string> = {
      empty: Buffer.alloc(0),
      pdf: '%PDF-1.7 x',
      oldWord: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      rtf: '{\\rtf1 x}',
      notText: Buffer.from([65, 0, 66]),
      notUtf8: Buffer.from([65, 0xe4, 66]),
      notADocument: writeZip([['content.xml', '<x/>']]),
      macros: writeZip([
        ['word/document.xml', '<w:document/>'],
        ['word/vbaProject.bin', 'x'],
      ]),
      damaged: Buffer.from(await (await take(who, 'docx')).arrayBuffer()).subarray(0, 900),
      otherRound: text.replace('round=1', 'round=2'),
      otherRubric: text.replace(/rubric=[\d.]+/, 'rubric=0.9.0'),
      otherCase: text.replaceAll(made.row.id, randomUUID()),
      versionAhead: text.replace('[[dimension finance; version=0]]', '[[dimension finance; version=4]]'),
      notInScope: text.replaceAll('finance.', 'legal.').replace('[[dimension finance', '[[dimension legal'),
    };
    for (const [rule, body] of Object.entries(rules)) expect([rule, (await refusal(who, body)).rule]).toEqual([rule, rule]);
    expect((await refusal(who, Buffer.alloc(2 * 1024 * 1024 + 1, 65))).rule).toBe('tooLarge');
    const cut = await refusal(who, text.slice(0, text.length / 2));
    expect(cut).toMatchObject({ rule: 'unreadable' });
    expect(cut.problems.map((p) => p.rule)).toContain('cutOff');
    expect(await refusal(who, fill(text, 'finance.score', '3 or 4'))).toMatchObject({
      rule: 'unreadable',
      problems: [{ rule: 'notALevel', what: 'finance: 3 or 4' }],
    });
    expect(await refusal(who, 'Dear all, here is my review')).toMatchObject({ rule: 'unreadable', problems: [{ rule: 'notAForm' }] });
    expect(await stored(review.id)).toEqual([]);
    // Sent by a page of another site it is not even read.
    expect((await bring(who, text, made.row.id, { origin: 'https://elsewhere.example' })).status).toBe(403);
  });

  it('is taken after the deadline and refused once the review was sent', async () => {
    const { who, review } = team.peer;
    const text = await (await take(who)).text();
    app.clock.advance(5 * 86_400_000);
    await preview(who, text);
    expect(
      (await takeOver(who, review.id, [{ dimensionKey: 'finance', patch: { value: '3' }, expectedVersion: 0 }])).data?.importReview
        .__typename,
    ).toBe('ImportedReview');
    await app.db.query(`update review set state = 'SUBMITTED', "submittedAt" = now(), "submissionNo" = 1 where id = $1`, [review.id]);
    expect((await refusal(who, text)).rule).toBe('notOpen');
    expect((await take(who)).status).toBe(404);
    expect(code(await takeOver(who, review.id, [{ dimensionKey: 'finance', patch: { value: '4' }, expectedVersion: 1 }]))).toBe(
      'ILLEGAL_TRANSITION',
    );
    await app.db.query(`update review set state = 'DRAFT', "submittedAt" = null where id = $1`, [review.id]);
  });

  it('written on an older dossier is taken, and says which dimensions the change touches', async () => {
    const { who } = team.peer;
    const text = await (await take(who)).text();
    const [snapshot] = (await app.db.query(
      `insert into practice_snapshot (id, "caseId", "subjectId", seq, content, "contentHash", reason, "createdBy", "createdAt")
       select gen_random_uuid(), "caseId", "subjectId", 2, jsonb_set(content, '{sections,0,paragraphs}', '["Another word."]'), 'y', 'HOST_EDIT', "createdBy", now() from practice_snapshot where "caseId" = $1 returning id`,
      [made.row.id],
    )) as { id: string }[];
    await app.db.query(`update review_round set "snapshotId" = $2 where "caseId" = $1`, [made.row.id, snapshot!.id]);
    expect(await preview(who, text)).toMatchObject({ stamp: { snapshot: 1 }, touched: ['finance'] });
    expect((await preview(who, await (await take(who)).text())).touched).toEqual([]);
  });
});
