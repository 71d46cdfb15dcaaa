import { randomUUID } from 'node:crypto';
import { readDefinition, rubricFile } from '@guildhall/domain/peer-review/rubric-file';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { brokenInvariants } from '../../test/invariants.js';
import { makeCase, makeProgramme, makeTeam, standardRubric } from '../../test/make.reviews.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
let coordinator: Who;
let member: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
  coordinator = await person(app, 'Coordinator', {
    grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: programme.networkId }],
  });
  member = await person(app, 'Member');
}, 60_000);
afterAll(async () => {
  const broken = await brokenInvariants(app);
  await app.stop();
  expect(broken.filter((b) => b.name.startsWith('peer-review'))).toEqual([]);
});

const standard = standardRubric();
const fields = `id rubricId semver status definition contentHash version problems { path rule } languages { locale missing } viewerCan { edit retire draft }`;
interface Doc {
  id: string;
  rubricId: string;
  semver: string;
  status: string;
  definition: string;
  contentHash: string;
  version: number;
  problems: { path: string; rule: string }[];
  languages: { locale: string; missing: string[] }[];
  viewerCan: Record<'edit' | 'retire' | 'draft', boolean>;
}
const details = (a: Answer<unknown>) => a.errors?.[0]?.extensions.details as { missing?: unknown; issues?: unknown } | undefined;
const create = (who: Who, file: string | null = null, clientMutationId: string = randomUUID()) =>
  app.as<{ createRubric: Doc }>(who, `mutation($input: CreateRubricInput!) { createRubric(input: $input) { ${fields} } }`, {
    input: { networkId: programme.networkId, title: 'Mentoring rubric', file, clientMutationId },
  });
const move = async (who: Who, name: string, doc: Pick<Doc, 'id' | 'version'>) => {
  const a = await app.as<Record<string, Doc>>(who, `mutation($input: MoveRubricInput!) { ${name}(input: $input) { ${fields} } }`, {
    input: { versionId: doc.id, expectedVersion: doc.version, clientMutationId: randomUUID() },
  });
  return { ...a, doc: a.data?.[name] as Doc };
};
const store = (who: Who, doc: Pick<Doc, 'id' | 'version'>, definition: unknown) =>
  app.as<{ saveRubricDraft: { version: number; problems: { rule: string }[] } }>(
    who,
    `mutation($input: SaveRubricDraftInput!) { saveRubricDraft(input: $input) { version savedAt problems { path rule } } }`,
    {
      input: {
        versionId: doc.id,
        definition: typeof definition === 'string' ? definition : JSON.stringify(definition),
        expectedVersion: doc.version,
        clientMutationId: randomUUID(),
      },
    },
  );
const show = async (who: Who, id: string) =>
  app.as<{ rubricDocument: Doc }>(who, `query($id: ID!) { rubricDocument(id: $id) { ${fields} } }`, { id });

const networks = async (who: Who) =>
  (await app.as<{ rubricNetworks: { id: string; name: string }[] }>(who, `{ rubricNetworks { id name } }`)).data!.rubricNetworks;

describe('a rubric', () => {
  it('is begun by a coordinator of the network, once for one key', async () => {
    const key = randomUUID();
    const [a, b] = [await create(coordinator, null, key), await create(coordinator, null, key)];
    expect(a.data?.createRubric).toMatchObject({
      semver: '1.0.0',
      status: 'DRAFT',
      viewerCan: { edit: true, retire: false, draft: false },
    });
    expect(b.data?.createRubric.id).toBe(a.data?.createRubric.id);
    expect(code(await create(member))).toBe('FORBIDDEN');
    const draft = a.data!.createRubric;
    expect(code(await show(member, draft.id))).toBe('NOT_FOUND');
    expect(code(await store(member, draft, standard))).toBe('NOT_FOUND');
    expect((await move(coordinator, 'publishRubricVersion', draft)).errors?.[0]?.extensions.code).toBe('NOT_READY');
  });
  it('saves itself half written, and shows a stale editor what is stored', async () => {
    const draft = (await create(coordinator)).data!.createRubric;
    const half = { ...standard, dimensions: [{ ...standard.dimensions[0]!, title: { en: '', de: 'Geld' }, questions: [] }] };
    const saved = await store(coordinator, draft, half);
    expect(saved.data?.saveRubricDraft).toMatchObject({ version: 2, problems: [{ rule: 'questionMissing' }, { rule: 'englishMissing' }] });
    const stale = await store(coordinator, draft, standard);
    expect(code(stale)).toBe('CONFLICT');
    expect((await show(coordinator, draft.id)).data?.rubricDocument.languages.map((l) => l.locale)).toEqual(['en', 'de']);
  });
  it('refuses a bad file with every problem and its path', async () => {
    const a = await create(
      coordinator,
      JSON.stringify({ dimensions: [{ ...standard.dimensions[0], key: 'No Key', commentMinChars: -1 }], evidenceFrom: 9, twoKindsFrom: 5 }),
    );
    expect(details(a)?.issues).toEqual([
      { path: 'file.dimensions.0.key', rule: 'badFormat' },
      { path: 'file.dimensions.0.commentMinChars', rule: 'outOfRange' },
      { path: 'file.evidenceFrom', rule: 'outOfRange' },
    ]);
    const strange = JSON.stringify({ format: 'rubric-of-others', definition: {} });
    expect(details(await create(coordinator, strange))?.issues).toEqual([{ path: 'file.format', rule: 'otherFormat' }]);
    expect(details(await create(coordinator, '{'))?.issues).toEqual([{ path: 'file', rule: 'notJson' }]);
  });
  it('comes in from a file as it went out, is published, and never changes again', async () => {
    const draft = (await create(coordinator, rubricFile('Standard', '1.0.0', standard))).data!.createRubric;
    expect(readDefinition(draft.definition).definition).toEqual(standard);
    const { doc } = await move(coordinator, 'publishRubricVersion', draft);
    expect(doc).toMatchObject({ status: 'PUBLISHED', semver: '1.0.0', viewerCan: { edit: false, retire: true, draft: true } });
    expect((await show(member, doc.id)).data?.rubricDocument).toMatchObject({ contentHash: doc.contentHash, viewerCan: { draft: false } });
    expect(code(await store(coordinator, doc, { ...standard, evidenceFrom: 3 }))).toBe('ILLEGAL_TRANSITION');
    for (const sql of [
      `update rubric_version set definition = jsonb_set(definition, '{evidenceFrom}', '3') where id = $1`,
      `update rubric_version set semver = '9.9.9' where id = $1`,
      `update rubric_version set status = 'DRAFT', "publishedAt" = null where id = $1`,
      `delete from rubric_version where id = $1`,
    ])
      await expect(app.db.query(sql, [doc.id])).rejects.toThrow('a published rubric never changes');
  });
  it('counts its versions by how far they went, with one draft at a time', async () => {
    const first = (
      await move(coordinator, 'publishRubricVersion', (await create(coordinator, JSON.stringify(standard))).data!.createRubric)
    ).doc;
    const next = async (definition: unknown, from: Doc) => {
      const { doc } = await move(coordinator, 'draftRubricVersion', from);
      expect((await move(coordinator, 'draftRubricVersion', from)).errors?.[0]?.extensions.details).toMatchObject({
        missing: [{ rule: 'draftExists' }],
      });
      const { data } = await store(coordinator, doc, definition);
      return move(coordinator, 'publishRubricVersion', { id: doc.id, version: data!.saveRubricDraft.version });
    };
    const translated = {
      ...standard,
      dimensions: standard.dimensions.map((d) => ({ ...d, title: { ...d.title, fr: `${d.title.en} (fr)` } })),
    };
    const patch = (await next(translated, first)).doc;
    expect(patch.semver).toBe('1.0.1');
    const minor = (await next({ ...translated, evidenceFrom: 3 }, patch)).doc;
    expect(minor.semver).toBe('1.1.0');
    const major = (await next({ ...standard, dimensions: standard.dimensions.slice(1) }, minor)).doc;
    expect(major.semver).toBe('2.0.0');
    const { doc: same } = await move(coordinator, 'draftRubricVersion', major);
    expect(details(await move(coordinator, 'publishRubricVersion', same))?.missing).toEqual([{ path: '', rule: 'unchanged' }]);
    expect((await move(coordinator, 'retireRubricVersion', first)).doc.status).toBe('RETIRED');
  });
  it('does not touch a review that has begun: that one is pinned to its version', async () => {
    const made = await makeCase(app, programme);
    const { peer } = await makeTeam(app, made);
    const ask = () =>
      app.as<{ reviewForm: { rubric: { id: string; semver: string; dimensions: { key: string; title: string }[] } } }>(
        peer.who,
        `query($id: ID!) { reviewForm(caseId: $id) { rubric { id semver dimensions { key title } } } }`,
        { id: made.row.id },
      );
    const before = (await ask()).data;
    const pinned = (await show(coordinator, programme.rubricVersionId)).data!.rubricDocument;
    expect(details(await move(coordinator, 'retireRubricVersion', pinned))?.missing).toEqual([{ path: '', rule: 'stillInUse' }]);
    const [draft] = (await app.db.query(`select id, version from rubric_version where "rubricId" = $1 and status = 'DRAFT'`, [
      pinned.rubricId,
    ])) as Doc[];
    const { data } = await store(coordinator, draft!, {
      ...standard,
      dimensions: standard.dimensions.map((d) => ({ ...d, title: { en: `New ${d.title.en}` } })),
    });
    const { doc } = await move(coordinator, 'publishRubricVersion', { id: draft!.id, version: data!.saveRubricDraft.version });
    expect(doc.semver).toBe('1.1.0');
    await app.db.query('update programme set "rubricVersionId" = $1 where id = $2', [doc.id, programme.id]);
    expect((await ask()).data).toEqual(before);
    expect(before?.reviewForm.rubric.semver).toBe('1.0.0');
  });
  it('is written by those who manage a programme of its network too, and by nobody of another', async () => {
    const other = await makeProgramme(app);
    const grant = (scopeId: string) => ({ grants: [{ role: 'PROGRAMME_MANAGER' as const, scopeType: 'PROGRAMME' as const, scopeId }] });
    const manager = await person(app, 'Manager', grant(programme.id));
    const stranger = await person(app, 'Stranger', grant(other.id));
    const draft = (await create(coordinator)).data!.createRubric;
    expect((await show(manager, draft.id)).data?.rubricDocument.viewerCan.edit).toBe(true);
    expect(code(await show(stranger, draft.id))).toBe('NOT_FOUND');
    expect((await store(manager, draft, standard)).data?.saveRubricDraft.version).toBe(2);
    const { doc } = await move(manager, 'publishRubricVersion', { id: draft.id, version: 2 });
    expect(doc).toMatchObject({ status: 'PUBLISHED', viewerCan: { draft: true } });
    expect(code(await move(stranger, 'draftRubricVersion', doc))).toBe('FORBIDDEN');
    expect(code(await create(stranger))).toBe('FORBIDDEN');
    expect((await create(manager)).data?.createRubric.status).toBe('DRAFT');
    expect((await networks(manager)).map((n) => n.id)).toEqual([programme.networkId]);
    // A programme that moves to another network takes its manager along.
    await app.db.query('update programme set "networkId" = $1 where id = $2', [programme.networkId, other.id]);
    expect((await show(stranger, doc.id)).data?.rubricDocument.viewerCan.draft).toBe(true);
  });
  it('has one draft, also where the database is asked directly', async () => {
    const draft = (await create(coordinator)).data!.createRubric;
    await expect(
      app.db.query(
        `insert into rubric_version select gen_random_uuid(), "createdAt", "updatedAt", 1, "rubricId", "ownerNetworkId", '1.0.1', 'DRAFT', definition, locales, null, "contentHash" from rubric_version where id = $1`,
        [draft.id],
      ),
    ).rejects.toThrow('rubric_version_one_draft');
  });
  it('stands on the shelf with the versions that one may read', async () => {
    const shelf = async (who: Who) =>
      (
        await app.as<{ rubricShelf: { id: string; viewerCanWrite: boolean; versions: { status: string }[] }[] }>(
          who,
          `{ rubricShelf { id viewerCanWrite versions { id semver status locales programmes dimensionCount } } }`,
        )
      ).data!.rubricShelf;
    const [mine, theirs] = [await shelf(coordinator), await shelf(member)];
    expect([(await networks(coordinator)).length, await networks(member)]).toEqual([1, []]);
    expect(theirs.flatMap((r) => r.versions).some((v) => v.status === 'DRAFT')).toBe(false);
    expect(theirs.some((r) => r.viewerCanWrite)).toBe(false);
    expect(mine.flatMap((r) => r.versions).some((v) => v.status === 'DRAFT')).toBe(true);
    expect(mine.length).toBeGreaterThan(theirs.length);
  });
});

it('takes a draft away, with its rubric when nothing of it was published; never what somebody else has typed since', async () => {
  const made = (await create(coordinator)).data!.createRubric;
  await store(coordinator, made, standard);
  const discard = (who: Who, id: string, expectedVersion: number) =>
    app.as<{ discardRubricDraft: boolean }>(who, `mutation($input: MoveRubricInput!) { discardRubricDraft(input: $input) }`, {
      input: { versionId: id, expectedVersion, clientMutationId: randomUUID() },
    });
  expect(code(await discard(member, made.id, 2))).toBe('NOT_FOUND');
  expect(code(await discard(coordinator, made.id, 1))).toBe('CONFLICT');
  expect((await discard(coordinator, made.id, 2)).data?.discardRubricDraft).toBe(true);
  expect(await app.db.query('select id from rubric where id = $1', [made.rubricId])).toEqual([]);
  const noted = await app.db.query(`select "actorId" from activity where name = 'rubric.discarded' and payload->>'versionId' = $1`, [
    made.id,
  ]);
  expect(noted).toEqual([{ actorId: coordinator.id }]);

  const kept = (await create(coordinator)).data!.createRubric;
  await store(coordinator, kept, standard);
  const published = (await move(coordinator, 'publishRubricVersion', { id: kept.id, version: 2 })).doc;
  expect(code(await discard(coordinator, published.id, published.version))).toBe('ILLEGAL_TRANSITION');
  const next = (await move(coordinator, 'draftRubricVersion', published)).doc;
  expect((await discard(coordinator, next.id, next.version)).data?.discardRubricDraft).toBe(true);
  expect((await app.db.query('select semver from rubric_version where "rubricId" = $1', [kept.rubricId])) as unknown[]).toHaveLength(1);
});
