import { TestApp, type Who } from '../../test/app.js';
import { factId, practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { PracticeFields1795600000350 } from '../db/migrations/0350-practice-fields.js';
import { newId } from '../kernel/ids.js';
import { submitPractice } from './draft.service.js';
import { beginEdition, hashOf, publishPractice, withdrawPractice } from './edition.service.js';
import { Practice, PracticeDraft } from './practice.entity.js';

let app: TestApp;
let cast: PracticeCast;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
}, 60_000);
afterAll(async () => {
  await app.stop();
});

const fields = 'level costs { amount currency note }';
const costs = { amount: '48500', currency: 'EUR', note: 'for one year, with the xylophone' };
const none = { amount: '', currency: '', note: '' };
const save = async (who: Who, practiceId: string, expectedVersion: number, patch: object) => {
  const { data, errors } = await app.as<{ savePracticeDraft: { version: number; content: object } }>(
    who,
    `mutation($input: SavePracticeDraftInput!) { savePracticeDraft(input: $input) { version content { ${fields} staffing } } }`,
    { input: { practiceId, expectedVersion, clientMutationId: newId(), patch } },
  );
  return { saved: data?.savePracticeDraft, error: errors?.[0]?.extensions };
};
const draftOf = (id: string) => app.db.manager.findOneByOrFail(PracticeDraft, { id });
const slugOf = async (id: string) => ((await app.db.query('select slug from practice where id = $1', [id])) as { slug: string }[])[0]!.slug;
const publish = async (id: string) =>
  publishPractice(await app.ctxOf(cast.author), {
    practiceId: id,
    expectedVersion: (await draftOf(id)).version,
    clientMutationId: newId(),
    licence: 'CC-BY-4.0',
    ownerConsent: true,
    consentGivenBy: 'Maria Test, director',
  });
const browse = async (filter: object, words = '') => {
  const { data } = await app.as<{
    practices: { total: number; nodes: { id: string }[]; facets: { group: string; code: string; count: number }[] };
  }>(
    null,
    `query($filter: PracticeFilterInput!, $words: String!) { practices(words: $words, filter: $filter) { total nodes { id } facets { group code count } } }`,
    { filter, words },
  );
  return { ids: data!.practices.nodes.map((n) => n.id), levels: data!.practices.facets.filter((f) => f.group === 'levels') };
};

it('are saved as they are typed, told to both sides where two wrote, and refused by the name of the box', async () => {
  const id = await practiceIn(app, cast, 'DRAFT');
  const typed = { level: 'REGIONAL', staffing: 'Two advisers.', costs };
  expect((await save(cast.author, id, 2, typed)).saved).toEqual({ version: 3, content: typed });
  expect((await save(cast.author, id, 2, { level: 'LOCAL', costs: { ...costs, amount: '9' } })).error).toMatchObject({
    code: 'CONFLICT',
    details: {
      base: { level: null, costs: none },
      theirs: { level: 'REGIONAL', costs },
      yours: { level: 'LOCAL', costs: { amount: '9' } },
    },
  });
  expect((await save(cast.author, id, 3, { costs: { ...costs, amount: '48.500,00' } })).error).toMatchObject({
    code: 'INVALID_INPUT',
    details: { issues: [{ path: 'patch.costs.amount', rule: 'badFormat' }] },
  });
  await save(cast.author, id, 3, { costs: { ...costs, currency: '' } });
  const refused = submitPractice(await app.ctxOf(cast.author), { practiceId: id, expectedVersion: 4 });
  await expect(refused).rejects.toMatchObject({ details: { missing: [{ path: 'costs.currency', rule: 'currencyMissing' }] } });
});

it('stand on the page, in what changed, in the search and among the filters', async () => {
  const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'A practice that says what it costs' });
  const author = await app.ctxOf(cast.author);
  await beginEdition(author, { practiceId: id, clientMutationId: newId() });
  await save(cast.author, id, (await draftOf(id)).version, { level: 'NATIONAL', staffing: 'Two **advisers**.', costs });
  await app.drain();
  expect((await browse({ levels: ['NATIONAL'] })).ids).toEqual([]);
  expect((await browse({}, 'xylophone')).ids).toEqual([]);
  await submitPractice(author, { practiceId: id, expectedVersion: (await draftOf(id)).version });
  await app.db.query(`update practice_draft set state = 'SCREENED' where id = $1`, [id]);
  await publish(id);
  await app.drain();
  expect(await browse({ levels: ['NATIONAL', 'EU'] })).toEqual({ ids: [id], levels: [{ group: 'levels', code: 'NATIONAL', count: 1 }] });
  expect((await browse({ levels: ['LOCAL'] })).ids).toEqual([]);
  expect((await browse({}, 'xylophone')).ids).toEqual([id]);
  const { data } = await app.as<{ practice: object; practiceChanges: { field: string }[] }>(
    null,
    `query($slug: String!) { practice(slug: $slug) { edition { ${fields} texts { field html } } } practiceChanges(slug: $slug, from: 1, to: 2) { field } }`,
    { slug: await slugOf(id) },
  );
  expect(data!.practice).toMatchObject({
    edition: {
      level: 'NATIONAL',
      costs,
      texts: expect.arrayContaining([{ field: 'staffing', html: expect.stringContaining('<strong>') }]),
    },
  });
  expect(data!.practiceChanges.map((c) => c.field)).toEqual(['level', 'staffing', 'costs']);
});

it('an edition from before reads as one without, under the hash that it was given', async () => {
  const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'An older edition' });
  const { level: _, staffing: __, costs: ___, ...old } = (await draftOf(id)).content;
  const hash = hashOf(old as never);
  await app.asOwner(`alter table practice_edition disable trigger user;
    update practice_edition set content = content - 'level' - 'staffing' - 'costs', "contentHash" = '${hash}' where "practiceId" = '${id}';
    alter table practice_edition enable trigger user`);
  const { data } = await app.as(null, `query($slug: String!) { practice(slug: $slug) { edition { contentHash ${fields} } } }`, {
    slug: await slugOf(id),
  });
  expect(data).toEqual({ practice: { edition: { contentHash: hash, level: null, costs: none } } });
  await app.drain();
});

it('two who are the first to type into a text from before are told of each other; who wrote its title anew is in nobody’s way', async () => {
  const id = await practiceIn(app, cast, 'DRAFT');
  const paper = { id: factId(9), title: 'Report' };
  await app.asOwner(`alter table practice_revision disable trigger user;
    update practice_revision set patch = patch - 'level' - 'staffing' - 'costs' || '{"attachments": [${JSON.stringify(paper)}]}' where "draftId" = '${id}';
    update practice_draft set content = content - 'level' - 'staffing' - 'costs' || '{"attachments": [${JSON.stringify(paper)}]}' where id = '${id}';
    alter table practice_revision enable trigger user`);
  const steps: string[] = [];
  await new PracticeFields1795600000350().up({ query: (text: string) => void steps.push(text) } as never);
  // The column is there already.
  await app.asOwner(steps.join(';').replace(/alter table practice add column[^;]*;/, ''));
  expect((await draftOf(id)).content).toMatchObject({ level: null, costs: none, attachments: [{ ...paper, kind: null, claim: '' }] });
  expect((await save(cast.author, id, 2, { costs })).saved!.version).toBe(3);
  expect((await save(cast.author, id, 2, { costs: { ...costs, amount: '1' }, title: 'Another title' })).error).toMatchObject({
    code: 'CONFLICT',
    details: { base: { costs: none }, theirs: { costs } },
  });
});

describe('who may be asked', () => {
  const change = async (who: Who, name: 'offerPracticeContact' | 'endPracticeContact', practiceId: string) => {
    const { data, errors } = await app.as<Record<string, { contact: object | null }>>(
      who,
      `mutation($input: PracticeContactInput!) { ${name}(input: $input) { contact { personId name } } }`,
      { input: { practiceId } },
    );
    return errors?.[0]?.extensions?.code ?? data![name]!.contact;
  };
  const seenBy = async (who: Who | null, id: string) => {
    const { data } = await app.as<{
      practice: { contact: { name: string } | null; viewerCan: { offerContact: boolean; endContact: boolean } };
    }>(who, 'query($slug: String!) { practice(slug: $slug) { contact { name } viewerCan { offerContact endContact } } }', {
      slug: await slugOf(id),
    });
    const { contact, viewerCan: can } = data!.practice;
    return [contact?.name ?? null, can.offerContact, can.endContact];
  };
  const showName = (who: Who, level: string) =>
    app.asOwner(`update profile set "fieldVisibility" = "fieldVisibility" || '{"name":"${level}"}' where id = '${who.id}'`);

  it('is whoever says so of themselves, of those who wrote it; shown as far as they show themselves, and gone with them', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'Somebody can be asked' });
    await showName(cast.author, 'PUBLIC');
    expect(await seenBy(cast.author, id)).toEqual([null, true, false]);
    for (const who of [cast.stranger, cast.screener, cast.admin]) expect(await change(who, 'offerPracticeContact', id)).toBe('FORBIDDEN');
    const named = { personId: cast.author.id, name: 'Ingrid Author' };
    expect(await change(cast.author, 'offerPracticeContact', id)).toEqual(named);
    expect(await change(cast.author, 'offerPracticeContact', id)).toEqual(named);
    expect(await seenBy(null, id)).toEqual(['Ingrid Author', false, false]);
    expect(await change(cast.stranger, 'endPracticeContact', id)).toBe('FORBIDDEN');
    await showName(cast.author, 'ORGANISERS');
    expect(await seenBy(null, id)).toEqual([null, false, false]);
    expect(await seenBy(cast.stranger, id)).toEqual([null, false, false]);
    expect(await seenBy(cast.author, id)).toEqual(['Ingrid Author', false, true]);
    await showName(cast.author, 'PUBLIC');
    await app.asOwner(
      `insert into user_block ("blockerId", "blockedId", "createdAt") values ('${cast.author.id}', '${cast.stranger.id}', now())`,
    );
    expect(await seenBy(cast.stranger, id)).toEqual([null, false, false]);
    await app.asOwner(`delete from user_block`);
    await app.asOwner(`update person set status = 'SUSPENDED' where id = '${cast.author.id}'`);
    expect(await seenBy(null, id)).toEqual([null, false, false]);
    await app.asOwner(`update person set status = 'ACTIVE' where id = '${cast.author.id}'`);
    expect(await change(cast.screener, 'endPracticeContact', id)).toBeNull();
    expect(await seenBy(cast.author, id)).toEqual([null, true, false]);
  });

  it('is one at a time, ends by themselves also when they write it no more, and is deleted with the account', async () => {
    const id = await practiceIn(app, cast, 'PUBLISHED', { title: 'Two can be asked' });
    await app.asOwner(`update practice set "authorIds" = array['${cast.author.id}', '${cast.stranger.id}']::uuid[] where id = '${id}'`);
    await Promise.all([change(cast.author, 'offerPracticeContact', id), change(cast.stranger, 'offerPracticeContact', id)]);
    const rows = () => app.db.query('select "personId" from practice_contact where "practiceId" = $1', [id]) as Promise<object[]>;
    expect(await rows()).toHaveLength(1);
    await change(cast.stranger, 'offerPracticeContact', id);
    await app.asOwner(`update practice set "authorIds" = array['${cast.author.id}']::uuid[] where id = '${id}'`);
    expect(await rows()).toEqual([{ personId: cast.stranger.id }]);
    await change(cast.stranger, 'endPracticeContact', id);
    expect(await rows()).toEqual([]);
    expect(await change(cast.stranger, 'endPracticeContact', id)).toBe('FORBIDDEN');
    await change(cast.author, 'offerPracticeContact', id);
    const { version } = await app.db.manager.findOneByOrFail(Practice, { id });
    await withdrawPractice(await app.ctxOf(cast.screener), {
      practiceId: id,
      expectedVersion: version,
      clientMutationId: newId(),
      reason: 'They asked for it.',
    });
    expect(await rows()).toEqual([]);
    for (const name of ['offerPracticeContact', 'endPracticeContact'] as const)
      expect(await change(cast.author, name, id)).toBe('ILLEGAL_TRANSITION');
    const [{ confdeltype }] = (await app.db.query(
      `select confdeltype from pg_constraint where conname = 'practice_contact_person_fk'`,
    )) as [{ confdeltype: string }];
    expect(confdeltype).toBe('c');
  });
});
