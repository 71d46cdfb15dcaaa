import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileLimits } from '@guildhall/domain/practices/files';
import sharp from 'sharp';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { belongs, organisation, practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { jpegFromPhone, pdf, pictureOf, refusedAttachments, refusedPictures, secret } from '../../test/upload-corpus.js';
import { newId } from '../kernel/ids.js';
import { transact } from '../kernel/transact.js';
import { saveDraft, submitPractice, takeBackPractice } from './draft.service.js';
import { beginEdition, publishPractice, withdrawPractice } from './edition.service.js';
import { sweepFiles } from './file.service.js';
import { declareValidation } from './opinion.service.js';
import { PracticeDraft, type Practice } from './practice.entity.js';
import { screenPractice } from './screening.service.js';
import { askValidator } from './validation.service.js';

let app: TestApp, cast: PracticeCast;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
});
afterAll(() => app.stop());

type Added = { id: string; url: string; type: string; bytes: number; width: number | null; height: number | null; name: string };
type Sent = Answer<{ added: Added }>;
/** Bytes go in by the door for files; everybody begins with an empty bucket of tries. */
async function add(
  who: Who | null,
  practiceId: string,
  bytes: Buffer,
  how: { name?: string; as?: 'Picture' | 'Attachment' } = {},
): Promise<Sent> {
  await app.db.query('delete from throttle_bucket');
  const query = `mutation M($input: AddPracticeFileInput!) { added: add${how.as ?? 'Picture'}(input: $input) { id url type bytes width height name } }`;
  const variables = { input: { practiceId, file: { content: bytes.toString('base64'), name: how.name ?? 'IMG_1234.jpg' } } };
  return (await (await app.post(who, { query, variables }, {}, '/graphql/file')).json()) as Sent;
}
const added = async (...given: Parameters<typeof add>): Promise<Added> => {
  const { data, errors } = await add(...given);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.added;
};
const issueOf = (answer: Sent) =>
  (answer.errors?.[0]?.extensions.details as { issues?: { path: string; rule: string }[] } | undefined)?.issues?.[0];
const codeOf = (answer: Sent) => answer.errors?.[0]?.extensions.code;
const get = async (who: Who | null, url: string) => {
  const response = await fetch(`${app.url}${url}`, { headers: who ? { cookie: await app.cookieOf(who) } : {} });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
};
const report = (id: string) => ({ id, title: 'Report', kind: 'REPORT' as const, claim: 'It held' });
const picture = (id: string, alt = 'Two people at a table') => ({
  id,
  alt,
  decorative: false,
  caption: 'A mentor day',
  credit: 'A. Ek',
  licence: 'CC-BY-4.0' as const,
  people: 'AGREED' as const,
});
const versionOf = async (id: string) => (await app.db.manager.findOneByOrFail(PracticeDraft, { id })).version;
async function put(practiceId: string, patch: Parameters<typeof saveDraft>[1]['patch']) {
  await saveDraft(await app.ctxOf(cast.author), {
    practiceId,
    expectedVersion: await versionOf(practiceId),
    clientMutationId: newId(),
    patch,
  });
}
async function accept(id: string): Promise<void> {
  await screenPractice(await app.ctxOf(cast.screener), {
    practiceId: id,
    expectedVersion: await versionOf(id),
    clientMutationId: newId(),
    decision: 'ACCEPT',
    reason: 'Clear and well sourced.',
    verifiedFactIds: [],
  });
}
async function publish(id: string): Promise<Practice> {
  const author = await app.ctxOf(cast.author);
  await submitPractice(author, { practiceId: id, expectedVersion: await versionOf(id) });
  await accept(id);
  return publishPractice(author, {
    practiceId: id,
    expectedVersion: await versionOf(id),
    clientMutationId: newId(),
    licence: 'CC-BY-4.0',
    ownerConsent: true,
    consentGivenBy: 'Maria Test, director',
  });
}
const stored = (): string[] =>
  fs
    .readdirSync(app.files, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => f.name);

describe('a picture', () => {
  it('of a phone is drawn anew: upright, and without place, maker and owner', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const sent = await jpegFromPhone();
    expect(sent.includes('GPS') || (await sharp(sent).metadata()).exif!.length > 100).toBe(true);
    const file = await added(cast.author, id, sent);
    expect(file).toMatchObject({ type: 'image/webp', width: 480, height: 640, name: 'IMG_1234' });
    const { bytes } = await get(cast.author, file.url);
    const meta = await sharp(bytes).metadata();
    expect(meta).toMatchObject({ format: 'webp', width: 480, height: 640 });
    for (const part of ['exif', 'xmp', 'iptc', 'icc', 'orientation', 'comments'] as const) expect(meta[part]).toBeUndefined();
    for (const word of [secret, 'Amira', 'Exif', 'GPS', 'Phone', 'xmpmeta']) expect(bytes.includes(word)).toBe(false);
    // Orientation 6: what was at the left edge of the sensor is now at the top.
    const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect(data[0]!).toBeLessThan(60);
    expect(data[data.length - 3]!).toBeGreaterThan(190);
  });
  it.each(Object.entries(pictureOf))('may be %s', async (_, make) => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const file = await added(cast.author, id, await make());
    expect(file.type).toBe('image/webp');
  });
  it('is made smaller, never larger, and keeps its shape', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    expect(await added(cast.author, id, await pictureOf.jpeg(3200, 1200))).toMatchObject({ width: 1600, height: 600 });
    expect(await added(cast.author, id, await pictureOf.jpeg(500, 4800))).toMatchObject({ width: 250, height: 2400 });
    expect(await added(cast.author, id, await pictureOf.png(20, 10))).toMatchObject({ width: 20, height: 10 });
  });
  it('loses what is hidden behind its end', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const file = await added(cast.author, id, Buffer.concat([await pictureOf.jpeg(), Buffer.from('<?php evil(); ?> alert(1)')]));
    expect((await get(cast.author, file.url)).bytes.includes('evil')).toBe(false);
  });
  it('twice is one file, of this practice and of the store', async () => {
    const [one, two] = [await practiceIn(app, cast, 'DRAFT'), await practiceIn(app, cast, 'DRAFT')];
    const bytes = await pictureOf.png(33, 44);
    const first = await added(cast.author, one, bytes);
    const before = stored().length;
    expect((await added(cast.author, one, bytes)).id).toBe(first.id);
    expect((await added(cast.author, two, bytes)).id).not.toBe(first.id);
    expect(stored()).toHaveLength(before);
  });
  it('is called as a name may be called, whatever was sent', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const names: [string, string][] = [
      ['../../etc/passwd', 'passwd'],
      ['C:\\Users\\Amira\\mentor day.jpeg', 'mentor day'],
      ['annual\u202Egpj.exe', 'annual gpj'],
      ['a\0b\r\nSet-Cookie: x.png', 'a b Set-Cookie x'],
      ['<img src=x onerror=alert(1)>.png', 'img src=x onerror=alert(1)'],
      ['..', ''],
      ['ö'.repeat(255), 'ö'.repeat(120)],
    ];
    for (const [at, [sent, kept]] of names.entries())
      expect([sent, (await added(cast.author, id, await pictureOf.png(10 + at, 5), { name: sent })).name]).toEqual([sent, kept]);
  });
});

describe('what is no picture', () => {
  it('is refused by what it is, with the field by name, and nothing is stored', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const before = stored();
    for (const [what, bytes, rule] of await refusedPictures())
      expect([what, issueOf(await add(cast.author, id, bytes, { name: 'picture.png' }))]).toMatchObject([
        what,
        { path: 'file.content', rule },
      ]);
    expect(stored()).toEqual(before);
  });
  it('that is too large is refused with the limit by name', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    expect(issueOf(await add(cast.author, id, Buffer.alloc(fileLimits.sent + 50_000)))).toMatchObject({
      path: 'file.content',
      rule: 'fileTooLarge',
      params: { megabytes: 5 },
    });
  });
});

describe('an attachment', () => {
  it('is a PDF, kept as it is and only ever handed out', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const bytes = pdf();
    const file = await added(cast.author, id, bytes, { as: 'Attachment', name: '../Årsrapport "2025"\r\n.pdf' });
    expect(file).toMatchObject({ type: 'application/pdf', width: null, height: null, bytes: bytes.length });
    const answer = await get(cast.author, file.url);
    expect(answer.bytes.equals(bytes)).toBe(true);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="Arsrapport-2025.pdf"; filename*=UTF-8''%C3%85rsrapport-2025.pdf`,
    );
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });
  it('that is something else, or more than a PDF, is refused', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const before = stored();
    for (const [what, bytes, rule] of await refusedAttachments())
      expect([what, issueOf(await add(cast.author, id, bytes, { as: 'Attachment' }))]).toMatchObject([
        what,
        { path: 'file.content', rule },
      ]);
    expect(stored()).toEqual(before);
  });
});

describe('who may bring a file', () => {
  it('is who may write the text, and the others learn nothing', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const bytes = await pictureOf.png(9, 9);
    expect(codeOf(await add(null, id, bytes))).toBe('UNAUTHENTICATED');
    const unknown = (await add(cast.stranger, newId(), bytes)).errors![0]!.extensions;
    for (const who of [cast.stranger, cast.elsewhere, cast.admin])
      expect((await add(who, id, bytes)).errors![0]!.extensions).toEqual(unknown);
    expect(codeOf(await add(cast.screener, id, bytes))).toBe('FORBIDDEN');
    expect(codeOf(await add(cast.author, await practiceIn(app, cast, 'SUBMITTED'), bytes))).toBe('ILLEGAL_TRANSITION');
  });
  it('names files of this practice only, each as what it is', async () => {
    const [one, two] = [await practiceIn(app, cast, 'DRAFT'), await practiceIn(app, cast, 'DRAFT')];
    const other = await added(cast.author, two, await pictureOf.png(12, 9));
    const paper = await added(cast.author, one, pdf(), { as: 'Attachment' });
    for (const id of [other.id, paper.id, newId()])
      await expect(put(one, { pictures: [picture(id)] })).rejects.toMatchObject({
        details: { issues: [{ path: 'patch.pictures.0.id', rule: 'unknownCode' }] },
      });
    await expect(put(one, { attachments: [report(other.id)] })).rejects.toMatchObject({
      details: { issues: [{ path: 'patch.attachments.0.id' }] },
    });
    await put(one, { attachments: [report(paper.id)] });
  });
  it('stays within what a practice and a person may hold', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const file = await added(cast.author, id, await pictureOf.png(15, 9));
    const fill = (count: number, bytes: number) =>
      transact(app.factory.make(null), async (ctx) => {
        await ctx.db.query(`delete from practice_file where name = 'filler'`);
        await ctx.db.query(
          `with f as (insert into file (id, sha256, type, bytes, "broughtAt") select gen_random_uuid(), encode(sha256(random()::text::bytea), 'hex'), 'application/pdf', $2, $3 from generate_series(1, $1::int) returning id)
           insert into practice_file (id, "practiceId", "fileId", "personId", name, at) select gen_random_uuid(), $4, f.id, $5, 'filler', $3 from f`,
          [count, bytes, ctx.now, id, cast.author.id],
        );
      });
    await fill(fileLimits.ofPractice - 1, 10);
    expect(issueOf(await add(cast.author, id, await pictureOf.png(16, 9)))).toEqual({
      path: 'file.content',
      rule: 'tooManyFiles',
      params: { count: 60 },
    });
    // What it holds already is no more than before.
    expect((await added(cast.author, id, await pictureOf.png(15, 9))).id).toBe(file.id);
    await fill(1, fileLimits.bytesOfPractice);
    expect(issueOf(await add(cast.author, id, await pictureOf.png(16, 9)))).toMatchObject({
      rule: 'filesTooLarge',
      params: { megabytes: 60 },
    });
    await fill(0, 1);
  });
  it('cannot send pictures without end', async () => {
    const eager = await person(app, 'Eager');
    const query = `mutation M($input: AddPracticeFileInput!) { addPicture(input: $input) { id } }`;
    const id = await practiceIn(app, { ...cast, author: eager }, 'DRAFT');
    const variables = { input: { practiceId: id, file: { content: '' } } };
    const codes: string[] = [];
    for (let i = 0; i < 41; i++)
      codes.push(((await (await app.post(eager, { query, variables })).json()) as Sent).errors![0]!.extensions.code);
    expect([codes[39], codes[40]]).toEqual(['INVALID_INPUT', 'RATE_LIMITED']);
  });
});

describe('who may see a file', () => {
  it('of a working copy is who may see the working copy; to the others it does not exist', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const file = await added(cast.author, id, await pictureOf.png(21, 9));
    await put(id, { pictures: [picture(file.id)] });
    for (const who of [cast.author, cast.screener]) {
      const { status, headers } = await get(who, file.url);
      expect([status, headers.get('cache-control'), headers.get('content-type')]).toEqual([200, 'private, no-store', 'image/webp']);
      expect(headers.get('vary')).toContain('Cookie');
    }
    const nowhere = await get(null, `/files/${newId()}`);
    const plain = (answer: Awaited<ReturnType<typeof get>>) => [
      answer.status,
      answer.bytes.toString(),
      [...answer.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)),
    ];
    expect(nowhere.status).toBe(404);
    for (const who of [null, cast.stranger, cast.elsewhere, cast.admin]) expect(plain(await get(who, file.url))).toEqual(plain(nowhere));
    expect(plain(await get(null, '/files/none'))).toEqual(plain(nowhere));
  });
  it('of a working copy is also its validator, from when they may read the text', async () => {
    const grants = [{ role: 'PEER_REVIEWER', scopeType: 'NETWORK', scopeId: cast.network.id }] as const;
    const validator = await person(app, 'Validator Outside', { grants: [...grants] });
    await belongs(app, validator, (await organisation(app, 'Outside')).id);
    const id = await practiceIn(app, cast, 'DRAFT');
    const file = await added(cast.author, id, await pictureOf.png(24, 9));
    await put(id, { pictures: [picture(file.id)] });
    await submitPractice(await app.ctxOf(cast.author), { practiceId: id, expectedVersion: await versionOf(id) });
    await accept(id);
    const task = { practiceId: id, personId: validator.id, clientMutationId: newId() };
    const validationId = await askValidator(await app.ctxOf(cast.screener), task);
    expect((await get(validator, file.url)).status).toBe(404);
    const answer = { validationId, expectedVersion: 1, answer: 'NO_CONFLICT', kinds: [], note: '' } as const;
    await declareValidation(await app.ctxOf(validator), { ...answer, kinds: [] });
    expect((await get(validator, file.url)).status).toBe(200);
    const query = 'query Q($id: ID!) { validationTask(validationId: $id) { preview { pictures { url alt } } } }';
    expect((await app.as<{ validationTask: object }>(validator, query, { id: validationId })).data!.validationTask).toEqual({
      preview: { pictures: [{ url: file.url, alt: 'Two people at a table' }] },
    });
  });
  it('of a practice that is published is everybody, of one that is withdrawn nobody', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const [shown, left] = [
      await added(cast.author, id, await pictureOf.png(22, 9)),
      await added(cast.author, id, await pictureOf.png(23, 9)),
    ];
    const paper = await added(cast.author, id, pdf('', '', '\n'), { as: 'Attachment' });
    await put(id, { pictures: [picture(shown.id)], attachments: [report(paper.id)] });
    const practice = await publish(id);
    const { status, headers } = await get(null, shown.url);
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=86400, immutable']);
    expect((await get(null, paper.url)).headers.get('content-disposition')).toContain('attachment');
    // Brought, and not shown by the text that was published.
    expect((await get(null, left.url)).status).toBe(404);
    const page = await app.as<{ practice: { edition: { pictures: object[]; attachments: object[] } } }>(
      null,
      'query Q($slug: String!) { practice(slug: $slug) { edition { pictures { id url alt caption credit licence people width height } attachments { id url title bytes } } } }',
      { slug: practice.slug },
    );
    expect(page.data!.practice.edition).toEqual({
      pictures: [{ ...picture(shown.id), decorative: undefined, url: shown.url, width: 22, height: 9 }].map(({ decorative: _, ...p }) => p),
      attachments: [{ id: paper.id, url: paper.url, title: 'Report', bytes: paper.bytes }],
    });
    const html = await (await fetch(`${app.url}/practices/${practice.slug}`)).text();
    expect(html).toContain(`<meta property="og:image" content="http://localhost:3999${shown.url}">`);

    // The next edition leaves it out: the earlier one still shows it.
    await beginEdition(await app.ctxOf(cast.author), { practiceId: id, clientMutationId: newId() });
    await put(id, { pictures: [] });
    const next = await publish(id);
    app.clock.advance(3 * 86_400_000);
    await sweepFiles(app.factory.make(null));
    expect((await get(null, shown.url)).status).toBe(200);
    await withdrawPractice(await app.ctxOf(cast.author), {
      practiceId: id,
      expectedVersion: next.version,
      clientMutationId: newId(),
      reason: 'The organisation asked for it.',
    });
    for (const who of [null, cast.author, cast.screener, cast.admin])
      for (const file of [shown, paper]) expect((await get(who, file.url)).status).toBe(404);
  });
});

describe('a picture to which somebody on it no longer agrees', () => {
  const away = (who: Who | null, practiceId: string, pictureId: string) =>
    app.as<{ takePictureAway: string }>(who, 'mutation($input: TakePictureAwayInput!) { takePictureAway(input: $input) }', {
      input: { practiceId, pictureId },
    });
  const pageOf = async (slug: string, edition: number | null) =>
    (
      await app.as<{ practice: { edition: { contentHash: string; pictures: { id: string }[] }; viewerCan: { takePictureAway: boolean } } }>(
        null,
        'query($slug: String!, $edition: Int) { practice(slug: $slug, edition: $edition) { edition { contentHash pictures { id } } viewerCan { takePictureAway } } }',
        { slug, edition },
      )
    ).data!.practice;
  it('is gone from every edition, from the next one and from what changed, at once and for good', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const [mariam, hall] = [
      await added(cast.author, id, await pictureOf.png(31, 9)),
      await added(cast.author, id, await pictureOf.png(32, 9)),
    ];
    await put(id, { pictures: [picture(mariam.id, 'Mariam at her stall'), picture(hall.id, 'The hall')] });
    const { slug } = await publish(id);
    const before = await pageOf(slug!, null);
    await beginEdition(await app.ctxOf(cast.author), { practiceId: id, clientMutationId: newId() });
    await put(id, { firstStep: 'Ask three people.' });

    for (const who of [null, cast.stranger, cast.elsewhere])
      expect((await away(who, id, mariam.id)).errors![0]!.extensions.code).toBe(who ? 'FORBIDDEN' : 'UNAUTHENTICATED');
    expect((await away(cast.author, id, newId())).errors![0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      details: { issues: [{ path: 'pictureId', rule: 'unknownCode' }] },
    });
    expect((await get(null, mariam.url)).status).toBe(200);

    // Twice at the same moment, and once more by somebody else who may: one effect.
    const answers = await Promise.all([
      away(cast.author, id, mariam.id),
      away(cast.author, id, mariam.id),
      away(cast.screener, id, mariam.id),
    ]);
    expect(answers.map((a) => a.data?.takePictureAway)).toEqual([mariam.id, mariam.id, mariam.id]);
    const told = await app.db.query(
      `select payload from activity where name = 'practice.picture-taken-away' and payload->>'practiceId' = $1`,
      [id],
    );
    expect(told).toHaveLength(1);
    for (const who of [null, cast.author, cast.screener, cast.admin]) expect((await get(who, mariam.url)).status).toBe(404);
    for (const edition of [null, 1])
      expect(await pageOf(slug!, edition)).toEqual({ ...before, edition: { ...before.edition, pictures: [{ id: hall.id }] } });
    const draft = await app.db.manager.findOneByOrFail(PracticeDraft, { id });
    expect(draft.content).toMatchObject({ firstStep: 'Ask three people.', pictures: [{ id: hall.id }] });
    // Whoever has it still in an open window cannot bring it back by its name.
    await expect(put(id, { pictures: [picture(mariam.id), picture(hall.id)] })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await publish(id);
    const changes = await app.as(null, 'query($slug: String!) { practiceChanges(slug: $slug, from: 1, to: 2) { field parts { text } } }', {
      slug,
    });
    expect(JSON.stringify(changes)).toContain('three');
    expect(JSON.stringify(changes)).not.toContain('Mariam');
    // Its bytes go with the sweep.
    const held = async () => (await app.db.query('select 1 from file where width = 31 and height = 9')).length;
    expect(await held()).toBe(1);
    await app.db.query(`update file set "broughtAt" = "broughtAt" - interval '2 days'`);
    await sweepFiles(app.factory.make(null));
    expect(await held()).toBe(0);
  });
  it('is asked about before the text is sent', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const file = await added(cast.author, id, await pictureOf.png(34, 9));
    await put(id, { pictures: [{ ...picture(file.id), people: null }] });
    const step = { practiceId: id, expectedVersion: await versionOf(id) };
    await expect(submitPractice(await app.ctxOf(cast.author), step)).rejects.toMatchObject({
      code: 'NOT_READY',
      details: { missing: [{ path: 'pictures.0.people', rule: 'picturePeopleMissing' }] },
    });
  });
});

describe('a text with pictures', () => {
  it('may come from a process that knew of none', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    await app.db.query(`update practice_draft set content = content - 'pictures' - 'attachments' where id = $1`, [id]);
    const query =
      'query Q($id: ID!) { practiceDraft(practiceId: $id) { content { pictures { id } attachments { id } } } practicePreview(practiceId: $id) { pictures { id } } }';
    expect((await app.as<object>(cast.author, query, { id })).data).toEqual({
      practiceDraft: { content: { pictures: [], attachments: [] } },
      practicePreview: { pictures: [] },
    });
    await put(id, { title: 'Another title' });
    await publish(id);
  });
  it('is not sent before each says what it shows and whose it is', async () => {
    const id = await practiceIn(app, cast, 'DRAFT');
    const file = await added(cast.author, id, await pictureOf.png(31, 9));
    const send = async () => submitPractice(await app.ctxOf(cast.author), { practiceId: id, expectedVersion: await versionOf(id) });
    await put(id, { pictures: [{ ...picture(file.id), alt: ' ', credit: '', licence: null }] });
    await expect(send()).rejects.toMatchObject({
      code: 'NOT_READY',
      details: {
        missing: [
          { path: 'pictures.0.alt', rule: 'pictureAltMissing' },
          { rule: 'pictureCreditMissing' },
          { rule: 'pictureLicenceMissing' },
        ],
      },
    });
    await put(id, { pictures: [{ ...picture(file.id), alt: '', decorative: true }] });
    await send();
    await takeBackPractice(await app.ctxOf(cast.author), { practiceId: id, expectedVersion: await versionOf(id) });
  });
});

describe('the sweep', () => {
  it('takes what no text names for a day, and the bytes that nothing holds, and no others', async () => {
    const [one, two] = [await practiceIn(app, cast, 'DRAFT'), await practiceIn(app, cast, 'DRAFT')];
    const shared = await pictureOf.png(41, 9);
    const [kept, left, alsoLeft] = [
      await added(cast.author, one, await pictureOf.png(42, 9)),
      await added(cast.author, one, await pictureOf.png(43, 9)),
      await added(cast.author, one, shared),
    ];
    const held = await added(cast.author, two, shared);
    await put(one, { pictures: [picture(kept.id)] });
    await put(two, { pictures: [picture(held.id)] });
    const hashOf = async (url: string) =>
      createHash('sha256')
        .update((await get(cast.author, url)).bytes)
        .digest('hex');
    const [keptHash, leftHash, sharedHash] = [await hashOf(kept.url), await hashOf(left.url), await hashOf(held.url)];
    const sweep = () => sweepFiles(app.factory.make(null));
    app.clock.advance(23 * 3_600_000);
    await sweep();
    expect((await get(cast.author, left.url)).status).toBe(200);
    app.clock.advance(2 * 3_600_000);
    await sweep();
    await sweep();
    for (const file of [left, alsoLeft]) expect((await get(cast.author, file.url)).status).toBe(404);
    for (const file of [kept, held]) expect((await get(cast.author, file.url)).status).toBe(200);
    expect(stored()).toEqual(expect.arrayContaining([keptHash, sharedHash]));
    expect(stored()).not.toContain(leftHash);
    // And a text can no longer name it.
    await expect(put(one, { pictures: [picture(left.id)] })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    // Brought again it is there again.
    await put(one, { pictures: [picture((await added(cast.author, one, await pictureOf.png(43, 9))).id)] });
    expect(stored()).toContain(leftHash);
  });
  it('leaves no file outside the store', () => {
    for (const file of fs.readdirSync(app.files, { recursive: true, withFileTypes: true }).filter((f) => f.isFile()))
      expect(path.basename(file.parentPath)).toBe(file.name.slice(0, 2));
  });
});
