import { randomUUID } from 'node:crypto';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { makeProgramme } from '../../test/make.reviews.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
let coordinator: Who;
let manager: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
  const grants = (role: 'COORDINATOR' | 'PROGRAMME_MANAGER', scopeType: 'NETWORK' | 'PROGRAMME', scopeId: string) => ({
    grants: [{ role, scopeType, scopeId }],
  });
  coordinator = await person(app, 'Coordinator', grants('COORDINATOR', 'NETWORK', programme.networkId));
  manager = await person(app, 'Manager', grants('PROGRAMME_MANAGER', 'PROGRAMME', programme.id));
}, 60_000);
afterAll(() => app.stop());

interface Doc {
  id: string;
  title: string;
  titleVersion: number;
  contentHash: string;
  status: string;
  version: number;
  viewerCan: { rename: boolean };
}
const fields = '{ id title titleVersion contentHash status version viewerCan { rename } }';
const read = async (who: Who, id: string) =>
  (await app.as<{ rubricDocument: Doc }>(who, `query($id: ID!) { rubricDocument(id: $id) ${fields} }`, { id })).data!.rubricDocument;
const rename = (who: Who, versionId: string, title: string, expectedVersion: number, clientMutationId: string = randomUUID()) =>
  app.as<{ renameRubric: Doc }>(who, `mutation($input: RenameRubricInput!) { renameRubric(input: $input) ${fields} }`, {
    input: { versionId, title, expectedVersion, clientMutationId },
  });
const versions = async () =>
  (await app.db.query(
    `select v.id, v.status from rubric_version v join rubric_version o on o."rubricId" = v."rubricId" where o.id = $1 order by v.status`,
    [programme.rubricVersionId],
  )) as { id: string; status: string }[];

describe('the title of a rubric', () => {
  it('is changed by those who write the rubric, in all its versions; what they say stays', async () => {
    const [draft, published] = await versions();
    const before = await read(coordinator, published!.id);
    expect(before.viewerCan.rename).toBe(true);
    const key = randomUUID();
    const done = (await rename(coordinator, published!.id, '  Standard, revised ', before.titleVersion, key)).data!.renameRubric;
    expect(done).toEqual({ ...before, title: 'Standard, revised', titleVersion: before.titleVersion + 1 });
    // The same attempt again has no second effect.
    expect(
      (await rename(coordinator, published!.id, '  Standard, revised ', before.titleVersion, key)).data!.renameRubric.titleVersion,
    ).toBe(done.titleVersion);
    expect((await read(manager, draft!.id)).title).toBe('Standard, revised');
    expect((await rename(manager, draft!.id, 'By the manager', done.titleVersion)).data!.renameRubric).toMatchObject({
      title: 'By the manager',
      status: 'DRAFT',
    });
    const told = (await app.db.query(`select "actorId" from activity where name = 'rubric.renamed' order by at`)) as {
      actorId: string;
    }[];
    expect(told.map((t) => t.actorId)).toEqual([coordinator.id, manager.id]);
  });
  it('of two at once one is kept, and the other hears which', async () => {
    const [, published] = await versions();
    const { titleVersion } = await read(coordinator, published!.id);
    expect((await rename(coordinator, published!.id, 'First', titleVersion)).errors).toBeUndefined();
    const late = await rename(manager, published!.id, 'Second', titleVersion);
    expect(late.errors![0]!.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { currentVersion: titleVersion + 1, theirs: { title: 'First' } },
    });
    expect((await read(manager, published!.id)).title).toBe('First');
  });
  it('is nobody else’s: a draft does not exist for them, and an empty title is none', async () => {
    const [draft, published] = await versions();
    const { titleVersion, title } = await read(coordinator, published!.id);
    const other = await makeProgramme(app);
    const elsewhere = await person(app, 'Elsewhere', { grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: other.networkId }] });
    for (const who of [await person(app, 'Member'), elsewhere]) {
      expect((await read(who, published!.id)).viewerCan.rename).toBe(false);
      expect(code(await rename(who, published!.id, 'Mine', titleVersion))).toBe('FORBIDDEN');
      expect(code(await rename(who, draft!.id, 'Mine', titleVersion))).toBe('NOT_FOUND');
    }
    expect(code(await rename(coordinator, published!.id, ' ', titleVersion))).toBe('INVALID_INPUT');
    expect((await read(coordinator, published!.id)).title).toBe(title);
  });
});
