import { randomUUID } from 'node:crypto';
import { emptyScheme, type SchemeContent, type SchemePatch } from '@guildhall/domain/schemes/content';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { makeScheme } from '../../test/make.applications.js';
import { makeCase, makeProgramme } from '../../test/make.reviews.js';
import { statementsOf } from '../../test/statements.js';
import type { Programme } from '../peer-review/rubric.entity.js';
import type { Scheme } from './scheme.entity.js';

let app: TestApp;
let programme: Programme;
let networkId: string;
let scheme: Scheme;
let organisationId: string;
let manager: Who;
let coordinator: Who;
let stranger: Who;
let otherManager: Who;
let otherOrganisation: string;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
  networkId = programme.networkId;
  const made = await makeScheme(app, networkId);
  const other = await makeScheme(app, networkId);
  scheme = made.scheme;
  organisationId = made.organisation.id;
  otherOrganisation = other.organisation.id;
  const manages = (scopeId: string) => ({ grants: [{ role: 'ORG_MANAGER' as const, scopeType: 'ORGANISATION' as const, scopeId }] });
  manager = await person(app, 'Mona Manager', manages(organisationId));
  otherManager = await person(app, 'Otto Other', manages(otherOrganisation));
  coordinator = await person(app, 'Cora', { grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: networkId }] });
  stranger = await person(app, 'Stranger');
}, 60_000);
afterAll(() => app.stop());

interface Draft {
  id: string;
  version: number;
  number: number;
  slug: string | null;
  missing: { path: string; rule: string }[];
  content: { title: string; place: string; journey: { name: string; weeks: string }[]; results: unknown[] };
  source: { title: string; number: number; slug: string | null } | null;
}
const draftFields = `id version number slug missing { path rule } source { title number slug } content { title place journey { name weeks } results { label } }`;
const pageFields = `id slug versionNo draftNumber version { number note authorName } versions { number } source { title operatorName number slug } forks { title number published } viewerCan { edit } content { title place }`;
interface Page {
  id: string;
  slug: string;
  versionNo: number;
  draftNumber: number | null;
  version: { number: number; note: string; authorName: string | null };
  versions: { number: number }[];
  source: { title: string; operatorName: string; number: number; slug: string | null } | null;
  forks: { title: string; number: number; published: boolean }[];
  viewerCan: { edit: boolean };
  content: { title: string; place: string };
}
const key = () => randomUUID();
const call = <T>(who: Who | null, name: string, type: string, input: object, fields: string): Promise<Answer<Record<string, T>>> =>
  app.as(who, `mutation($input: ${type}!) { ${name}(input: $input) ${fields} }`, { input });
const start = (who: Who, organisation = organisationId, title = 'A new desk', clientMutationId = key()) =>
  call<Draft>(
    who,
    'startScheme',
    'StartSchemeInput',
    { clientMutationId, organisationId: organisation, title, locale: 'en' },
    `{ ${draftFields} }`,
  );
const begin = (who: Who, schemeId: string) =>
  call<Draft>(who, 'beginSchemeVersion', 'BeginSchemeVersionInput', { clientMutationId: key(), schemeId }, `{ ${draftFields} }`);
const save = (who: Who, d: Pick<Draft, 'id' | 'version' | 'number'>, patch: SchemePatch, clientMutationId = key()) =>
  call<Draft>(
    who,
    'saveSchemeDraft',
    'SaveSchemeDraftInput',
    { schemeId: d.id, expectedVersion: d.version, number: d.number, clientMutationId, patch },
    `{ ${draftFields} }`,
  );
const publish = (who: Who, d: Pick<Draft, 'id' | 'version'>, note = 'As agreed.', clientMutationId = key()) =>
  call<Page>(
    who,
    'publishScheme',
    'PublishSchemeInput',
    { schemeId: d.id, expectedVersion: d.version, clientMutationId, note },
    `{ ${pageFields} }`,
  );
const fork = (who: Who, schemeId: string, number: number, organisation: string) =>
  call<Draft>(
    who,
    'forkScheme',
    'ForkSchemeInput',
    { clientMutationId: key(), schemeId, number, organisationId: organisation },
    `{ ${draftFields} }`,
  );
const page = async (who: Who | null, slug: string, version: number | null = null): Promise<Page | string | undefined> => {
  const answer = await app.as<{ scheme: Page }>(
    who,
    `query($slug: String!, $version: Int) { scheme(slug: $slug, version: $version) { ${pageFields} } }`,
    { slug, version },
  );
  return answer.data?.scheme ?? code(answer);
};
const code = (answer: Answer<unknown>) => answer.errors?.[0]?.extensions.code;
const ready = (content: Partial<SchemeContent> = {}): SchemePatch => ({
  ...emptyScheme('en'),
  title: 'A new desk',
  summary: 'A desk that speaks the language of the client from the first talk on.',
  country: 'DK',
  place: 'Aarhus',
  targetGroups: ['migrants_general'],
  dimensions: emptyScheme('en').dimensions.map((d) => (d.key === 'finance' ? { ...d, intensity: 'REFERRAL', how: 'Two lenders.' } : d)),
  journey: [{ name: 'First talk', weeks: '1.5', dimensionKey: null }],
  ...content,
});

describe('writing', () => {
  it('begins a scheme once, for an organisation that one answers for, and shows it to those who write it only', async () => {
    const again = key();
    const one = await start(manager, organisationId, 'Twice', again);
    const two = await start(manager, organisationId, 'Twice', again);
    expect(two.data!['startScheme']!.id).toBe(one.data!['startScheme']!.id);
    const id = one.data!['startScheme']!.id;
    const draft = async (who: Who | null) =>
      (await app.as<{ schemeDraft: { id: string } | null }>(who, `query($id: ID!) { schemeDraft(schemeId: $id) { id } }`, { id })).data
        ?.schemeDraft;
    expect(await draft(manager)).toEqual({ id });
    for (const who of [stranger, otherManager]) expect(await draft(who)).toBeNull();
    expect(await page(null, id)).toBe('NOT_FOUND');
    expect(await page(manager, id)).toBe('NOT_FOUND');
    expect(code(await start(stranger))).toBe('FORBIDDEN');
    expect(code(await start(manager, otherOrganisation))).toBe('FORBIDDEN');
    const d = one.data!['startScheme']!;
    expect(code(await save(stranger, d, { place: 'X' }))).toBe('NOT_FOUND');
    expect(code(await begin(stranger, scheme.id))).toBe('FORBIDDEN');
    expect(code(await begin(stranger, id))).toBe('NOT_FOUND');
  });

  it('merges what two people change in different fields, and tells base, theirs and yours where it is the same field; nothing is stored then', async () => {
    const d = (await start(manager)).data!['startScheme']!;
    const a = (await save(manager, d, { place: 'Aarhus' })).data!['saveSchemeDraft']!;
    expect(a).toMatchObject({ version: d.version + 1, content: { place: 'Aarhus' } });
    const merged = (await save(manager, d, { title: 'Other title' })).data!['saveSchemeDraft']!;
    expect(merged).toMatchObject({ version: d.version + 2, content: { place: 'Aarhus', title: 'Other title' } });
    const clash = await save(manager, d, { place: 'Odense', summary: 'Not stored' });
    expect(clash.errors![0]!.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { currentVersion: merged.version, base: { place: '' }, theirs: { place: 'Aarhus' }, yours: { place: 'Odense' } },
    });
    expect((await app.db.query(`select content->>'summary' s from scheme_draft where id = $1`, [d.id]))[0].s).toBe('');
    const again = key();
    const [x, y] = [await save(manager, merged, { place: 'Vejle' }, again), await save(manager, merged, { place: 'Vejle' }, again)];
    expect(y.data!['saveSchemeDraft']!.version).toBe(x.data!['saveSchemeDraft']!.version);
  });

  it('names the field that it refuses', async () => {
    const d = (await start(manager)).data!['startScheme']!;
    const wrong = await save(manager, d, { journey: [{ name: 'One', weeks: 'soon', dimensionKey: null }] });
    expect(wrong.errors![0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      details: { issues: [{ path: 'patch.journey.0.weeks', rule: 'notANumber' }] },
    });
    const unknown = await save(manager, d, { targetGroups: ['never_was'] });
    expect(unknown.errors![0]!.extensions).toMatchObject({ details: { issues: [{ path: 'patch.targetGroups', rule: 'unknownCode' }] } });
    expect(
      (await save(manager, d, { journey: [{ name: 'One', weeks: ' 1,5 ', dimensionKey: null }] })).data!['saveSchemeDraft']!.content
        .journey,
    ).toEqual([{ name: 'One', weeks: '1.5' }]);
  });

  it('throws a working copy away, and with it a scheme that was never published', async () => {
    const discard = (who: Who, d: Draft) =>
      app.as(who, `mutation($input: DiscardSchemeDraftInput!) { discardSchemeDraft(input: $input) }`, {
        input: { schemeId: d.id, expectedVersion: d.version },
      });
    const d = (await start(manager)).data!['startScheme']!;
    expect(code(await discard(stranger, d))).toBe('NOT_FOUND');
    expect(code(await discard(manager, { ...d, version: 9 }))).toBe('CONFLICT');
    expect(code(await discard(manager, d))).toBeUndefined();
    expect(await app.db.query(`select 1 from scheme where id = $1`, [d.id])).toEqual([]);
  });
});

describe('versions', () => {
  it('publishes with date, author and note, says all that is missing before, and never changes what was published', async () => {
    const d = (await start(manager)).data!['startScheme']!;
    const early = await publish(manager, d);
    expect(early.errors![0]!.extensions).toMatchObject({
      code: 'NOT_READY',
      details: {
        missing: expect.arrayContaining([
          { path: 'summary', rule: 'missing' },
          { path: 'journey', rule: 'missing' },
        ]),
      },
    });
    const filled = (await save(manager, d, ready())).data!['saveSchemeDraft']!;
    expect(filled.missing).toEqual([]);
    expect(code(await publish(manager, d))).toBe('CONFLICT');
    expect(code(await publish(stranger, filled))).toBe('NOT_FOUND');
    const one = (await publish(manager, filled, 'The first.')).data!['publishScheme']!;
    expect(one).toMatchObject({
      slug: 'a-new-desk',
      versionNo: 1,
      draftNumber: null,
      version: { number: 1, note: 'The first.', authorName: 'Mona Manager' },
    });
    // What the list, the comparison and search know is the version.
    expect((await app.db.query(`select canvas from scheme where id = $1`, [d.id]))[0].canvas.journey).toEqual([
      { name: 'First talk', weeks: 1.5, dimensionKey: null },
    ]);
    expect(
      (await app.db.query(`select name from activity where payload->>'schemeId' = $1 order by at`, [d.id])).map(
        (r: { name: string }) => r.name,
      ),
    ).toEqual(['scheme.started', 'scheme.published']);

    const next = (await begin(coordinator, d.id)).data!['beginSchemeVersion']!;
    expect(next).toMatchObject({ number: 2, slug: 'a-new-desk', content: { place: 'Aarhus' } });
    expect((await begin(manager, d.id)).data!['beginSchemeVersion']!.id).toBe(d.id);
    const moved = (
      await save(coordinator, next, {
        place: 'Odense',
        dimensions: (ready().dimensions ?? []).map((x) => (x.key === 'finance' ? { ...x, intensity: 'CORE' as const } : x)),
      })
    ).data!['saveSchemeDraft']!;
    // A page that was left open on the copy of version 1 does not write into that of version 2.
    expect(code(await save(manager, { ...filled, number: 1 }, { place: 'Ribe' }))).toBe('CONFLICT');
    expect(await page(null, 'a-new-desk')).toMatchObject({ content: { place: 'Aarhus' }, draftNumber: null, viewerCan: { edit: false } });
    expect(await page(manager, 'a-new-desk')).toMatchObject({ draftNumber: 2, viewerCan: { edit: true } });
    expect((await publish(coordinator, moved, 'Moved.')).data!['publishScheme']).toMatchObject({
      slug: 'a-new-desk',
      versionNo: 2,
      versions: [{ number: 2 }, { number: 1 }],
    });
    expect(await page(null, 'a-new-desk', 1)).toMatchObject({ content: { place: 'Aarhus' }, version: { number: 1 } });
    expect(await page(null, 'a-new-desk', 3)).toBe('NOT_FOUND');
    await expect(app.db.query(`update scheme_version set note = 'x' where "schemeId" = $1`, [d.id])).rejects.toThrow('never changes');
    await expect(app.db.query(`delete from scheme_version where "schemeId" = $1`, [d.id])).rejects.toThrow('never changes');

    const changes = async (who: Who | null, to: number) =>
      (
        await app.as<{ schemeChanges: unknown }>(
          who,
          `query($to: Int!) { schemeChanges(slug: "a-new-desk", from: 1, to: $to) { field dimension from to parts { kind text } } }`,
          { to },
        )
      ).data!.schemeChanges;
    expect(await changes(null, 2)).toEqual([
      {
        field: 'place',
        dimension: null,
        from: null,
        to: null,
        parts: [
          { kind: 'REMOVED', text: 'Aarhus' },
          { kind: 'ADDED', text: 'Odense' },
        ],
      },
      { field: 'dimensions', dimension: 'finance', from: 'REFERRAL', to: 'CORE', parts: [] },
    ]);
    expect(await changes(null, 3)).toBeNull();
  });
  it('two who publish at once make one version', async () => {
    const d = (await start(manager, organisationId, 'At once')).data!['startScheme']!;
    const filled = (await save(manager, d, ready({ title: 'At once' }))).data!['saveSchemeDraft']!;
    const both = await Promise.all([publish(manager, filled), publish(coordinator, filled)]);
    expect(both.map((a) => code(a)).toSorted()).toEqual(['NOT_FOUND', undefined]);
    expect((await app.db.query(`select count(*)::int n from scheme_version where "schemeId" = $1`, [d.id]))[0].n).toBe(1);
  });
});

describe('what others make of it', () => {
  it('begins from a version, names it for ever, and shows it at the source to whom may see it', async () => {
    expect(code(await fork(stranger, scheme.id, 1, organisationId))).toBe('FORBIDDEN');
    expect(code(await fork(otherManager, scheme.id, 7, otherOrganisation))).toBe('NOT_FOUND');
    const d = (await fork(otherManager, scheme.id, 1, otherOrganisation)).data!['forkScheme']!;
    expect(d).toMatchObject({
      number: 1,
      source: { title: 'Mother-tongue desk', number: 1, slug: scheme.slug },
      content: { title: 'Mother-tongue desk', place: '', results: [] },
    });
    const forks = async (who: Who | null) => ((await page(who, scheme.slug)) as Page).forks;
    expect(await forks(null)).toEqual([]);
    expect(await forks(manager)).toEqual([]);
    expect(await forks(otherManager)).toEqual([{ title: 'Mother-tongue desk', number: 1, published: false }]);
    await expect(app.db.query(`update scheme set "sourceVersionId" = null where id = $1`, [d.id])).rejects.toThrow('never changes');
    const filled = (await save(otherManager, d, ready({ title: 'Our desk' }))).data!['saveSchemeDraft']!;
    const told = async () => {
      await app.drain();
      return app.db.query(
        `select p.id, m.params->>'title' title, m.params->>'link' link from mail m join person p on p.email = m."toAddress" where m.template = 'schemes.followed'`,
      );
    };
    expect(await told()).toEqual([]);
    const ours = (await publish(otherManager, filled)).data!['publishScheme']!;
    // Once, when it can be read; neither its writer nor anybody else is told.
    const one = [{ id: manager.id, title: 'Our desk', link: `/schemes/${ours.slug}` }];
    expect(await told()).toEqual(one);
    const second = (await begin(otherManager, d.id)).data!['beginSchemeVersion']!;
    await publish(otherManager, (await save(otherManager, second, { place: 'Odense' })).data!['saveSchemeDraft']!);
    expect(await told()).toEqual(one);
    expect(ours.source).toEqual({ title: 'Mother-tongue desk', operatorName: 'Harbour Desk', number: 1, slug: scheme.slug });
    expect(await forks(null)).toEqual([{ title: 'Our desk', number: 1, published: true }]);
  });
  it('asks the same number of questions however much there is', async () => {
    const few = await statementsOf(() => page(otherManager, scheme.slug));
    for (let i = 0; i < 5; i++) await fork(otherManager, scheme.id, 1, otherOrganisation);
    expect(await statementsOf(() => page(otherManager, scheme.slug))).toBe(few);
    const desk = () =>
      app.as<{ schemeDesk: { drafts: unknown[] } }>(
        otherManager,
        `{ schemeDesk { organisations { id } drafts { id title } } schemeReviews(slug: "${scheme.slug}") { mayApply reviews { caseId } } }`,
      );
    expect((await desk()).data!.schemeDesk.drafts.length).toBeGreaterThanOrEqual(5);
    expect(await app.as(null, `{ schemeDesk { drafts { id } } }`)).toEqual({ data: { schemeDesk: null } });
  });
});

describe('withdrawing', () => {
  const withdraw = (who: Who, schemeId: string, number: number, clientMutationId = key(), reason = 'The city ended it.') =>
    call<Page>(who, 'withdrawScheme', 'WithdrawSchemeInput', { schemeId, number, clientMutationId, reason }, `{ state ${pageFields} }`);
  const found = async (words: string) =>
    (
      await app.as<{ search: { nodes: { title: { text: string }[] }[] } }>(
        null,
        `query($words: String!) { search(words: $words, page: { first: 10 }) { nodes { title { text } } } }`,
        { words },
      )
    ).data!.search.nodes.map((n) => n.title.map((t) => t.text).join(''));

  it('is for those who publish it, with a reason, of the version that they have read, and once', async () => {
    const d = (await start(manager, organisationId, 'Zebra desk')).data!['startScheme']!;
    const filled = (
      await save(manager, d, ready({ title: 'Zebra desk', summary: 'Ocelots are advised here, in the language of the ocelot.' }))
    ).data!['saveSchemeDraft']!;
    expect(code(await withdraw(manager, d.id, 1))).toBe('ILLEGAL_TRANSITION');
    const { slug } = (await publish(manager, filled)).data!['publishScheme']!;
    const fork1 = (await fork(otherManager, d.id, 1, otherOrganisation)).data!['forkScheme']!;
    const forked = (await save(otherManager, fork1, ready({ title: 'Gnu desk' }))).data!['saveSchemeDraft']!;
    const ours = (await publish(otherManager, forked)).data!['publishScheme']!;
    // A review that is under way stands on its own snapshot.
    const review = await makeCase(app, programme, { subjectId: d.id });
    const dossier = async () =>
      (
        await app.as<{ dossierUpdates: { summary: string; sections: object[] } }>(
          review.facilitator,
          `query($id: ID!) { dossierUpdates(caseId: $id) { summary seq sections { key text } } }`,
          { id: review.row.id },
        )
      ).data!.dossierUpdates;
    const before = await dossier();
    const next = (await begin(manager, d.id)).data!['beginSchemeVersion']!;
    const typed = (await save(manager, next, { place: 'Typed before' })).data!['saveSchemeDraft']!;
    await app.drain();
    expect(await found('ocelots')).toEqual(['Zebra desk']);

    for (const who of [stranger, otherManager]) expect(code(await withdraw(who, d.id, 1))).toBe('FORBIDDEN');
    expect(code(await withdraw(manager, d.id, 2))).toBe('CONFLICT');
    expect((await withdraw(manager, d.id, 1, key(), 'short')).errors![0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      details: { issues: [{ path: 'reason', rule: 'tooShort' }] },
    });
    const again = key();
    expect((await withdraw(manager, d.id, 1, again)).data!['withdrawScheme']).toMatchObject({ state: 'WITHDRAWN', content: null });
    expect((await withdraw(manager, d.id, 1, again)).errors).toBeUndefined();
    expect(code(await withdraw(coordinator, d.id, 1))).toBe('ILLEGAL_TRANSITION');
    const told = await app.db.query(`select count(*)::int n from activity where name = 'scheme.withdrawn' and payload->>'schemeId' = $1`, [
      d.id,
    ]);
    expect(told[0].n).toBe(1);
    await app.drain();

    // Its address says when and why, whichever version is asked for, and to nobody a word of the text.
    const said = (who: Who | null, version: number | null) =>
      app.as<{ scheme: object }>(
        who,
        `query($slug: String!, $version: Int) { scheme(slug: $slug, version: $version) { title state withdrawnAt withdrawalReason version { number } versions { number note } content { summary } organisations { id } viewerCan { edit withdraw } } }`,
        { slug, version },
      );
    for (const who of [null, manager, coordinator, otherManager])
      for (const version of [null, 1])
        expect((await said(who, version)).data!.scheme).toEqual({
          title: 'Zebra desk',
          state: 'WITHDRAWN',
          withdrawnAt: expect.stringMatching(/Z$/) as string,
          withdrawalReason: 'The city ended it.',
          version: null,
          versions: [],
          content: null,
          organisations: [],
          viewerCan: { edit: false, withdraw: false },
        });
    const lists = `{ schemes(page: { first: 20 }) { nodes { slug } } schemeComparison(slugs: ["${slug}", "${ours.slug}"]) { slug } schemeChanges(slug: "${slug}", from: 1, to: 1) { field } }`;
    for (const who of [null, manager]) {
      const { data, errors } = await app.as<{ schemes: { nodes: { slug: string }[] }; schemeComparison: object[]; schemeChanges: null }>(
        who,
        lists,
      );
      expect(errors).toBeUndefined();
      expect(data!.schemes.nodes.map((n) => n.slug)).not.toContain(slug);
      expect(data!.schemeComparison).toEqual([{ slug: ours.slug }]);
      expect(data!.schemeChanges).toBeNull();
    }
    expect(await found('ocelots')).toEqual([]);
    expect(await (await fetch(`${app.url}/sitemap.xml`)).text()).not.toContain(slug);

    expect(before.sections).not.toEqual([]);
    expect(await dossier()).toEqual(before);
    expect(await app.as(review.facilitator, `{ schemeReviews(slug: "${slug}") { mayApply reviews { caseId } } }`)).toEqual({
      data: { schemeReviews: { mayApply: false, reviews: [{ caseId: review.row.id }] } },
    });

    // What began from it goes on naming it; nothing begins from it any more.
    expect(((await page(null, ours.slug)) as Page).source).toEqual({ title: 'Zebra desk', operatorName: 'Harbour Desk', number: 1, slug });
    expect(code(await fork(otherManager, d.id, 1, otherOrganisation))).toBe('ILLEGAL_TRANSITION');
    // What was being written is not lost, and not published.
    const kept = await app.as<{ schemeDraft: object }>(manager, `{ schemeDraft(schemeId: "${d.id}") { withdrawn content { place } } }`);
    expect(kept.data!.schemeDraft).toEqual({ withdrawn: true, content: { place: 'Typed before' } });
    expect((await save(manager, typed, { place: 'Typed after' })).errors).toBeUndefined();
    expect(code(await publish(manager, { ...typed, version: typed.version + 1 }))).toBe('ILLEGAL_TRANSITION');
    await expect(app.db.query(`update scheme set "withdrawalReason" = null where id = $1`, [d.id])).rejects.toThrow(
      'scheme_withdrawn_with_reason',
    );
  });
  it('of two at once, publishing and withdrawing, one wins and the other hears why', async () => {
    const d = (await start(manager, organisationId, 'In a race')).data!['startScheme']!;
    await publish(manager, (await save(manager, d, ready({ title: 'In a race' }))).data!['saveSchemeDraft']!);
    const next = (await begin(manager, d.id)).data!['beginSchemeVersion']!;
    const [published, withdrawn] = (await Promise.all([publish(manager, next), withdraw(coordinator, d.id, 1)])).map(code);
    expect([
      [undefined, 'CONFLICT'],
      ['ILLEGAL_TRANSITION', undefined],
    ]).toContainEqual([published, withdrawn]);
  });
});
