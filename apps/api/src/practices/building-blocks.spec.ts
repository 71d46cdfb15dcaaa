import { TestApp, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { belongs, factId, oneBlock, organisation, practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { BuildingBlocks1795600000250 } from '../db/migrations/0250-building-blocks.js';
import { newId } from '../kernel/ids.js';
import { submitPractice } from './draft.service.js';
import { beginEdition, hashOf, publishPractice } from './edition.service.js';
import { askValidator } from './validation.service.js';
import { PracticeDraft } from './practice.entity.js';

let app: TestApp;
let cast: PracticeCast;
let validator: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
  const elsewhere = await organisation(app, 'Elsewhere');
  validator = await person(app, 'Vera Validator', { grants: [{ role: 'PEER_REVIEWER', scopeType: 'NETWORK', scopeId: cast.network.id }] });
  await belongs(app, validator, elsewhere.id);
}, 60_000);
afterAll(async () => {
  await app.stop();
});

type Block = typeof oneBlock;
const fields = 'buildingBlocks { id title purpose enablingFactors }';
const save = async (who: Who, practiceId: string, expectedVersion: number, buildingBlocks: Partial<Block>[]) => {
  const { data, errors } = await app.as<{ savePracticeDraft: { version: number; content: { buildingBlocks: Block[] } } }>(
    who,
    `mutation($input: SavePracticeDraftInput!) { savePracticeDraft(input: $input) { version content { ${fields} } } }`,
    { input: { practiceId, expectedVersion, clientMutationId: newId(), patch: { buildingBlocks } } },
  );
  return { saved: data?.savePracticeDraft, error: errors?.[0]?.extensions };
};
const slugOf = async (id: string) => ((await app.db.query('select slug from practice where id = $1', [id])) as { slug: string }[])[0]!.slug;
const draftOf = (id: string) => app.db.manager.findOneByOrFail(PracticeDraft, { id });
/** Why something cannot be done yet. */
const lacking = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (e: { details: { missing: { path: string; rule: string }[] } }) => e.details.missing.map((m) => `${m.path} ${m.rule}`),
  );
const publish = async (id: string) =>
  publishPractice(await app.ctxOf(cast.author), {
    practiceId: id,
    expectedVersion: (await draftOf(id)).version,
    clientMutationId: newId(),
    licence: 'CC-BY-4.0',
    ownerConsent: true,
    consentGivenBy: 'Maria Test, director',
  });
const ask = async (id: string) =>
  askValidator(await app.ctxOf(cast.screener), { practiceId: id, personId: validator.id, clientMutationId: newId() });

it('saves what is typed, tells both sides where two wrote, and names the box that is wrong', async () => {
  const id = await practiceIn(app, cast, 'DRAFT');
  const second = { ...oneBlock, id: factId(2), title: ' The  timer ', enablingFactors: ['', 'A bell'] };
  expect((await save(cast.author, id, 2, [oneBlock, second])).saved).toEqual({
    version: 3,
    content: { buildingBlocks: [oneBlock, { ...second, title: 'The timer', enablingFactors: ['A bell'] }] },
  });
  expect((await save(cast.author, id, 2, [second])).error).toMatchObject({
    code: 'CONFLICT',
    details: { base: { buildingBlocks: [oneBlock] }, theirs: { buildingBlocks: [{ id: factId(1) }, { id: factId(2) }] } },
  });
  expect((await save(cast.author, id, 3, [{ ...oneBlock, enablingFactors: ['a', 'x'.repeat(301)] }])).error).toMatchObject({
    code: 'INVALID_INPUT',
    details: { issues: [{ path: 'patch.buildingBlocks.0.enablingFactors.1', rule: 'tooLong' }] },
  });
  await save(cast.author, id, 3, [{ id: factId(3) }]);
  expect(await lacking(submitPractice(await app.ctxOf(cast.author), { practiceId: id, expectedVersion: 4 }))).toEqual([
    'buildingBlocks.0.title blockTitleMissing',
    'buildingBlocks.0.purpose blockPurposeMissing',
    'buildingBlocks.0.enablingFactors blockFactorMissing',
  ]);
});

it('a text may be published without one; peers are asked about one that has one, and what they began may end', async () => {
  const id = await practiceIn(app, cast, 'SCREENED', { buildingBlocks: [] });
  expect(await lacking(ask(id))).toEqual(['buildingBlocks blockMissing']);
  expect((await draftOf(id)).state).toBe('SCREENED');
  await publish(id);

  const full = await practiceIn(app, cast, 'SCREENED', { title: 'A full one' });
  await ask(full);
  // As it is where the validation began before anybody asked for a block.
  await app.asOwner(`update practice_draft set state = 'VALIDATED', content = content - 'buildingBlocks' where id = '${full}'`);
  await app.asOwner(`update practice set state = 'VALIDATED' where id = '${full}'`);
  await publish(full);
  const { data } = await app.as(null, `query($slug: String!) { practice(slug: $slug) { state edition { ${fields} } } }`, {
    slug: await slugOf(full),
  });
  expect(data).toEqual({ practice: { state: 'PUBLISHED', edition: { buildingBlocks: [] } } });
  // Its next edition is a full write-up again.
  await beginEdition(await app.ctxOf(cast.author), { practiceId: full, clientMutationId: newId() });
  const { version } = await draftOf(full);
  expect(await lacking(submitPractice(await app.ctxOf(cast.author), { practiceId: full, expectedVersion: version }))).toEqual([
    'buildingBlocks blockMissing',
  ]);
  const draft = await app.as<{ practiceDraft: object }>(
    cast.author,
    `query($id: ID!) { practiceDraft(practiceId: $id) { form missing { path rule } } }`,
    {
      id: full,
    },
  );
  expect(draft.data!.practiceDraft).toEqual({ form: 'FULL', missing: [{ path: 'buildingBlocks', rule: 'blockMissing' }] });
});

it('stand on the page, in what changed and in the search', async () => {
  const evil = { ...oneBlock, title: 'The <b>marimba</b> table', enablingFactors: ['</script><script>alert(1)</script>'] };
  const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'A practice with blocks', buildingBlocks: [oneBlock] });
  const author = await app.ctxOf(cast.author);
  await beginEdition(author, { practiceId: id, clientMutationId: newId() });
  await save(cast.author, id, (await draftOf(id)).version, [evil]);
  await app.drain();
  const found = async () =>
    (
      await app.as<{ practices: { nodes: { id: string }[] } }>(null, '{ practices(words: "marimba") { nodes { id } } }')
    ).data!.practices.nodes.map((n) => n.id);
  expect(await found()).toEqual([]);
  await submitPractice(author, { practiceId: id, expectedVersion: (await draftOf(id)).version });
  await app.db.query(`update practice_draft set state = 'SCREENED' where id = $1`, [id]);
  await publish(id);
  await app.drain();
  expect(await found()).toEqual([id]);
  const slug = await slugOf(id);
  const { data } = await app.as<{ practice: { edition: object }; practiceChanges: object }>(
    null,
    `query($slug: String!) { practice(slug: $slug) { edition { ${fields} } } practiceChanges(slug: $slug, from: 1, to: 2) { field } }`,
    { slug },
  );
  expect(data).toMatchObject({ practice: { edition: { buildingBlocks: [evil] } }, practiceChanges: [{ field: 'buildingBlocks' }] });
});

it('an edition from before there were any reads as one without, under the hash that it was given', async () => {
  const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'An older edition', buildingBlocks: [] });
  const { buildingBlocks: _, ...old } = (await draftOf(id)).content;
  const hash = hashOf(old as never);
  await app.asOwner(`alter table practice_edition disable trigger user;
    update practice_edition set content = content - 'buildingBlocks', "contentHash" = '${hash}' where "practiceId" = '${id}';
    alter table practice_edition enable trigger user`);
  const { data } = await app.as(null, `query($slug: String!) { practice(slug: $slug) { edition { contentHash ${fields} } } }`, {
    slug: await slugOf(id),
  });
  expect(data).toEqual({ practice: { edition: { contentHash: hash, buildingBlocks: [] } } });
  await app.drain();
});

it('two who add the first block to a text from before are told of each other', async () => {
  const id = await practiceIn(app, cast, 'DRAFT');
  await app.asOwner(`alter table practice_revision disable trigger user;
    update practice_revision set patch = patch - 'buildingBlocks' where "draftId" = '${id}';
    update practice_draft set content = content - 'buildingBlocks' where id = '${id}';
    alter table practice_revision enable trigger user`);
  await new BuildingBlocks1795600000250().up({ query: (text: string) => app.asOwner(text) } as never);
  expect((await save(cast.author, id, 2, [oneBlock])).saved!.version).toBe(3);
  expect((await save(cast.author, id, 2, [{ ...oneBlock, title: 'Mine' }])).error).toMatchObject({
    code: 'CONFLICT',
    details: { base: { buildingBlocks: [] }, theirs: { buildingBlocks: [oneBlock] } },
  });
});
