import { randomUUID } from 'node:crypto';
import type { RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeScheme } from '../../test/make.applications.js';
import { makeProgramme } from '../../test/make.reviews.js';
import { transact } from '../kernel/transact.js';
import { create } from '../kernel/rows.js';
import { RubricVersion, type Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
let manager: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
  manager = await person(app, 'Mana Ger', { grants: [{ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programme.id }] });
}, 60_000);
afterAll(() => stopUnbroken(app));

interface Round {
  version: number;
  acceptsApplications: boolean;
  rubricVersionId: string;
  rubricChoices: { id: string; semver: string }[];
}
const fields = 'programmeId version acceptsApplications rubricVersionId rubricChoices { id title semver }';
const missing = (a: Answer<unknown>) =>
  (a.errors?.[0]?.extensions.details as unknown as { missing?: { path: string; rule: string }[] }).missing?.map((m) => m.rule);
const round = async (): Promise<Round> => {
  const a = await app.as<{ roundApplications: Round }>(manager, `query($slug: String!) { roundApplications(slug: $slug) { ${fields} } }`, {
    slug: programme.slug,
  });
  return a.data!.roundApplications;
};
const set = async (who: Who, change: Partial<Round> & { expectedVersion?: number; clientMutationId?: string }) => {
  const now = await round();
  const { acceptsApplications, rubricVersionId, version } = now;
  return app.as<{ setRound: Round }>(who, `mutation($input: SetRoundInput!) { setRound(input: $input) { ${fields} } }`, {
    input: {
      programmeId: programme.id,
      clientMutationId: randomUUID(),
      acceptsApplications,
      rubricVersionId,
      expectedVersion: version,
      ...change,
    },
  });
};
const begin = (host: Who, schemeId: string) =>
  app.as<{ startApplication: string }>(host, `mutation($input: StartApplicationInput!) { startApplication(input: $input) }`, {
    input: { programmeId: programme.id, schemeId, clientMutationId: randomUUID() },
  });
const draft = {
  summary: 'We want to know whether people who come to the desk reach a lender, and what stops those who do not.',
  guidingQuestions: ['What could we stop asking for?'],
  scopeDimensionKeys: ['finance'],
  languages: ['en'],
  visitMode: 'ONSITE',
  timeZone: 'Europe/Copenhagen',
  visitStart: null,
  visitEnd: null,
};
const write = (host: Who, caseId: string, more: object = {}) =>
  app.as<{ saveApplication: { version: number } }>(
    host,
    `mutation($input: SaveApplicationInput!) { saveApplication(input: $input) { version } }`,
    {
      input: { caseId, draft: { ...draft, ...more }, expectedVersion: 1, clientMutationId: randomUUID() },
    },
  );
const apply = (host: Who, caseId: string) =>
  app.as(host, `mutation($input: ApplyForReviewInput!) { applyForReview(input: $input) { application { state } } }`, {
    input: { caseId, expectedVersion: 2, clientMutationId: randomUUID() },
  });
const offered = async (who: Who) =>
  (
    await app.as<{ applicationChoices: { programmes: { id: string; acceptsApplications: boolean }[] } }>(
      who,
      '{ applicationChoices { programmes { id acceptsApplications } } }',
    )
  ).data!.applicationChoices.programmes.filter((p) => p.id === programme.id);
const newVersion = (semver: string, change: (d: RubricDefinition) => object) =>
  transact(app.factory.make(null), async (ctx) => {
    const from = await ctx.db.findOneByOrFail(RubricVersion, { id: programme.rubricVersionId });
    const definition = { ...from.definition, ...change(from.definition) };
    const row = { rubricId: from.rubricId, ownerNetworkId: from.ownerNetworkId, definition, locales: ['en'], contentHash: semver, semver };
    return (await create(ctx, RubricVersion, { ...row, status: 'PUBLISHED', publishedAt: ctx.now })).id;
  });

it('a closed round takes no application; what was begun keeps its words and goes when it opens again', async () => {
  const first = await makeScheme(app, programme.networkId);
  const second = await makeScheme(app, programme.networkId);
  const caseId = (await begin(first.host, first.scheme.id)).data!.startApplication;
  await write(first.host, caseId);
  expect((await set(manager, { acceptsApplications: false })).data?.setRound.acceptsApplications).toBe(false);

  expect(await offered(second.host)).toEqual([]);
  expect((await offered(manager)).map((p) => p.acceptsApplications)).toEqual([false]);
  const late = await begin(second.host, second.scheme.id);
  expect([code(late), missing(late)]).toEqual(['NOT_READY', ['roundClosed']]);
  const refused = await apply(first.host, caseId);
  expect([code(refused), missing(refused)]).toEqual(['NOT_READY', ['roundClosed']]);
  const kept = await app.as<{ caseApplication: { application: { summary: string } } }>(
    first.host,
    `query($caseId: ID!) { caseApplication(caseId: $caseId) { application { summary } } }`,
    { caseId },
  );
  expect(kept.data!.caseApplication.application.summary).toBe(draft.summary);

  expect(code(await set(manager, { acceptsApplications: true }))).toBeUndefined();
  expect((await offered(second.host)).length).toBe(1);
  expect(code(await apply(first.host, caseId))).toBeUndefined();
});

it('only those who manage the round set it, and never on top of what they have not seen', async () => {
  const coordinator = await person(app, 'Co', { grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: programme.networkId }] });
  expect(code(await set(coordinator, { acceptsApplications: false }))).toBe('FORBIDDEN');
  const stale = (await round()).version - 1;
  expect(code(await set(manager, { acceptsApplications: false, expectedVersion: stale }))).toBe('CONFLICT');
  expect((await round()).acceptsApplications).toBe(true);
});

it('the next cases follow a version that is published by the network and knows what is applied for', async () => {
  const { host, scheme } = await makeScheme(app, programme.networkId);
  const caseId = (await begin(host, scheme.id)).data!.startApplication;
  await write(host, caseId, { scopeDimensionKeys: ['finance'] });
  await apply(host, caseId);
  const without = await newVersion('7.0.0', (d) => ({ dimensions: d.dimensions.filter((x) => x.key !== 'finance') }));
  const lost = await set(manager, { rubricVersionId: without });
  expect([code(lost), missing(lost)]).toEqual(['NOT_READY', ['scopeLost']]);
  const [hidden] = (await app.db.query(`select id from rubric_version where "ownerNetworkId" = $1 and status = 'DRAFT'`, [
    programme.networkId,
  ])) as { id: string }[];
  expect(code(await set(manager, { rubricVersionId: hidden!.id }))).toBe('NOT_FOUND');
  const foreign = await makeProgramme(app);
  expect(code(await set(manager, { rubricVersionId: foreign.rubricVersionId }))).toBe('NOT_FOUND');

  const next = await newVersion('9.0.0', () => ({ evidenceFrom: 5 }));
  const answer = await set(manager, { rubricVersionId: next });
  expect(answer.data!.setRound.rubricVersionId).toBe(next);
  expect(answer.data!.setRound.rubricChoices.map((v) => v.semver)).toEqual(expect.arrayContaining(['1.0.0', '9.0.0']));
  expect(answer.data!.setRound.rubricChoices.map((v) => v.semver)).not.toContain('2.0.0');
});

it('a draft of a host, of which nobody else may know, does not keep a rubric away', async () => {
  const { host, scheme } = await makeScheme(app, programme.networkId);
  const caseId = (await begin(host, scheme.id)).data!.startApplication;
  await write(host, caseId, { scopeDimensionKeys: ['visibility'] });
  const without = await newVersion('11.0.0', (d) => ({ dimensions: d.dimensions.filter((x) => x.key !== 'visibility') }));
  expect((await set(manager, { rubricVersionId: without })).data?.setRound.rubricVersionId).toBe(without);
});

it('a repeated attempt has no second effect, a round that is closed stays closed since then, and each change is noted', async () => {
  const noted = async () =>
    ((await app.db.query(`select count(*)::int n from activity where name = 'programme.round-set'`)) as { n: number }[])[0]!.n;
  const closedAt = async () =>
    ((await app.db.query('select "applicationsClosedAt" at from programme where id = $1', [programme.id])) as { at: Date | null }[])[0]!.at;
  const before = await noted();
  const [clientMutationId, { version }] = [randomUUID(), await round()];
  const close = () => set(manager, { acceptsApplications: false, expectedVersion: version, clientMutationId });
  expect((await close()).errors).toBeUndefined();
  const since = await closedAt();
  expect((await close()).errors).toBeUndefined();
  expect([(await round()).version, await noted()]).toEqual([version + 1, before + 1]);
  app.clock.advance(60_000);
  expect((await set(manager, { acceptsApplications: false })).errors).toBeUndefined();
  expect(await closedAt()).toEqual(since);
  expect(await noted()).toBe(before + 2);
});
