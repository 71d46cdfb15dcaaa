import { randomUUID } from 'node:crypto';
import { standardPolicy } from '@guildhall/domain/peer-review/panel';
import { codeOf as code, mailsTo } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeCase, makeProgramme } from '../../test/make.reviews.js';
import type { Person } from '../identity/person.entity.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let of: Programme;
let other: Programme;
let coordinator: Person;
let elsewhere: Person;
let admin: Person;
let outsider: Person;
const coordinates = (name: string, networkId: string) =>
  person(app, name, { grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: networkId }] });
const manages = (name: string, programmeId: string) =>
  person(app, name, { grants: [{ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programmeId }] });
const member = (name: string) => person(app, name, { grants: [{ role: 'MEMBER', scopeType: 'NETWORK', scopeId: of.networkId }] });
const suspend = (who: Who) => app.as(admin, 'mutation($id: ID!) { suspendPerson(personId: $id) }', { id: who.id });
beforeAll(async () => {
  app = await TestApp.boot();
  [of, other] = [await makeProgramme(app), await makeProgramme(app)];
  coordinator = await coordinates('Co Ordinator', of.networkId);
  elsewhere = await coordinates('Else Where', other.networkId);
  admin = await person(app, 'Ada Ministrator', { administrator: true });
  outsider = await person(app, 'Out Sider');
}, 60_000);
afterAll(() => stopUnbroken(app));

interface Settings {
  id: string;
  slug: string;
  name: string;
  version: number;
  viewerManages: boolean;
  managers: { personId: string; name: string }[];
  policy: typeof standardPolicy;
}
const policyFields = 'minPeers maxPeers minForeignCountries peerIndependence hostSeesPeerNames publishDefault followUpMonths graceMinutes';
const fields = `id slug name version viewerManages managers { personId name } policy { ${policyFields} }`;
const run = <T = Record<string, Settings>>(who: Who, name: string, input: object, answer = `{ ${fields} }`): Promise<Answer<T>> =>
  app.as<T>(who, `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) ${answer} }`, {
    input: { clientMutationId: randomUUID(), ...input },
  });
const begin = (who: Who, more: object = {}) =>
  run<{ beginProgramme: Settings }>(who, 'beginProgramme', {
    networkId: of.networkId,
    name: 'A round of our own',
    rubricVersionId: of.rubricVersionId,
    managerId: coordinator.id,
    policy: standardPolicy,
    ...more,
  });
const setManager = (who: Who, programmeId: string, whom: Who, does: boolean) =>
  run<{ setProgrammeManager: boolean }>(who, 'setProgrammeManager', { programmeId, personId: whom.id, manages: does }, '');
const settings = (who: Who | null, slug: string) =>
  app.as<{ programmeSettings: Settings }>(who, `query($slug: String!) { programmeSettings(slug: $slug) { ${fields} } }`, { slug });
const names = async (slug: string) => (await settings(admin, slug)).data!.programmeSettings.managers.map((m) => m.name);
const issues = (a: Answer<unknown>) =>
  (a.errors?.[0]?.extensions.details as unknown as { issues?: { path: string; rule: string }[] })?.issues?.map((i) => [i.path, i.rule]);
const choices = async (who: Who) =>
  (
    await app.as<{
      programmeNetworks: { id: string; rubrics: { id: string }[]; candidates: { name: string }[] }[];
      organisedProgrammes: { slug: string }[];
    }>(who, '{ programmeNetworks { id rubrics { id } candidates { name } } organisedProgrammes { slug } }')
  ).data!;

describe('a programme is begun', () => {
  it('by a coordinator of the network, who manages it and opens it to applications', async () => {
    const [network, ...others] = (await choices(coordinator)).programmeNetworks;
    expect(others).toEqual([]);
    expect(network).toEqual({ id: of.networkId, rubrics: [{ id: of.rubricVersionId }], candidates: [{ name: 'Co Ordinator' }] });
    const clientMutationId = randomUUID();
    const made = (await begin(coordinator, { clientMutationId })).data!.beginProgramme;
    expect(made).toMatchObject({ name: 'A round of our own', slug: 'a-round-of-our-own', viewerManages: true, policy: standardPolicy });
    expect(made.managers).toEqual([{ personId: coordinator.id, name: 'Co Ordinator' }]);
    // The same attempt again is the same programme; another one of that name has an address of its own.
    expect((await begin(coordinator, { clientMutationId })).data!.beginProgramme.id).toBe(made.id);
    expect((await begin(coordinator)).data!.beginProgramme.slug).toBe('a-round-of-our-own-2');

    const round = `programmeId version acceptsApplications rubricVersionId`;
    const before = await app.as<{ roundApplications: { acceptsApplications: boolean; rubricVersionId: string; version: number } }>(
      coordinator,
      `query($slug: String!) { roundApplications(slug: $slug) { ${round} } }`,
      { slug: made.slug },
    );
    const { acceptsApplications, rubricVersionId, version } = before.data!.roundApplications;
    expect(acceptsApplications).toBe(false);
    const opened = await run(
      coordinator,
      'setRound',
      { programmeId: made.id, acceptsApplications: true, rubricVersionId, expectedVersion: version },
      `{ ${round} }`,
    );
    expect(opened.data).toMatchObject({ setRound: { acceptsApplications: true } });
  });

  it('by an administrator, in the hands of a coordinator and never in their own; by nobody else', async () => {
    expect((await begin(admin)).data!.beginProgramme).toMatchObject({ viewerManages: false, managers: [{ name: 'Co Ordinator' }] });
    for (const who of [admin, outsider, elsewhere])
      expect(issues(await begin(admin, { managerId: who.id }))).toEqual([['managerId', 'notACoordinator']]);
    for (const who of [outsider, elsewhere, await manages('Mana Ger', of.id)]) {
      expect(code(await begin(who))).toBe('FORBIDDEN');
      expect((await choices(who)).programmeNetworks.map((n) => n.id)).not.toContain(of.networkId);
    }
    expect(code(await begin(coordinator, { networkId: other.networkId }))).toBe('FORBIDDEN');
    expect((await choices(admin)).programmeNetworks.map((n) => n.id)).toEqual(expect.arrayContaining([of.networkId, other.networkId]));
  });

  it('by a published rubric of the network, with rules that can be kept: each that cannot is named', async () => {
    const [draft] = (await app.db.query(`select id from rubric_version where "ownerNetworkId" = $1 and status = 'DRAFT'`, [
      of.networkId,
    ])) as { id: string }[];
    for (const rubricVersionId of [draft!.id, other.rubricVersionId])
      expect(issues(await begin(coordinator, { rubricVersionId }))).toEqual([['rubricVersionId', 'notAChoice']]);
    const wrong = (policy: Partial<typeof standardPolicy>) => begin(coordinator, { policy: { ...standardPolicy, ...policy } });
    expect(issues(await wrong({ minPeers: 1 }))).toEqual([['policy.minPeers', 'outOfRange']]);
    expect(issues(await wrong({ minPeers: 5, maxPeers: 4 }))).toEqual([['policy.maxPeers', 'belowMinimum']]);
    expect(issues(await wrong({ minForeignCountries: 7 }))).toEqual([['policy.minForeignCountries', 'aboveMaximum']]);
    expect(issues(await wrong({ followUpMonths: [] }))).toEqual([['policy.followUpMonths', 'tooFew']]);
    expect(issues(await wrong({ graceMinutes: -1 }))).toEqual([['policy.graceMinutes', 'outOfRange']]);
    expect(issues(await begin(coordinator, { name: ' ' }))).toEqual([['name', 'tooShort']]);
    const sorted = await begin(coordinator, { policy: { ...standardPolicy, followUpMonths: [12, 3, 3] } });
    expect(sorted.data!.beginProgramme.policy.followUpMonths).toEqual([3, 12]);
    await expect(app.db.query(`update programme set policy = policy || '{"minPeers":9}' where id = $1`, [of.id])).rejects.toThrow(
      'programme_policy_peers',
    );
  });
});

describe('who manages a programme', () => {
  it('is named by those who manage it, coordinate its network or administer, and nobody names themselves', async () => {
    const { id, slug } = (await begin(coordinator)).data!.beginProgramme;
    const [second, third] = [await member('Sec Ond'), await coordinates('Th Ird', of.networkId)];
    expect((await setManager(coordinator, id, second, true)).data?.setProgrammeManager).toBe(true);
    expect((await setManager(coordinator, id, second, true)).errors).toBeUndefined();
    expect(await names(slug)).toEqual(['Co Ordinator', 'Sec Ond']);
    expect((await mailsTo(app, second.email!)).map((m) => m.subject)).toEqual(['You manage a programme of peer reviews']);
    expect((await settings(second, slug)).data!.programmeSettings.viewerManages).toBe(true);
    for (const who of [third, admin]) expect(issues(await setManager(who, id, who, true))).toEqual([['personId', 'notYourself']]);
    expect((await setManager(second, id, third, true)).errors).toBeUndefined();
    expect((await setManager(admin, id, third, false)).errors).toBeUndefined();

    const shut = await member('Shut Out');
    await suspend(shut);
    expect(issues(await setManager(admin, id, shut, true))).toEqual([['personId', 'notActive']]);
    expect(code(await setManager(coordinator, id, { id: randomUUID() } as Person, true))).toBe('NOT_FOUND');
    for (const who of [outsider, elsewhere]) {
      expect([code(await setManager(who, id, second, false)), code(await setManager(who, id, outsider, true))]).toEqual([
        'FORBIDDEN',
        'FORBIDDEN',
      ]);
      expect(code(await settings(who, slug))).toBe('NOT_FOUND');
      expect((await choices(who)).organisedProgrammes.map((p) => p.slug)).not.toContain(slug);
    }
    expect(code(await settings(null, slug))).toBe('UNAUTHENTICATED');
    expect(await names(slug)).toEqual(['Co Ordinator', 'Sec Ond']);
    // Of whom a coordinator may not know they cannot name.
    expect(code(await setManager(coordinator, id, outsider, true))).toBe('NOT_FOUND');
    // Gone with the next request; who does not coordinate the network either finds nothing there.
    expect((await setManager(second, id, second, false)).errors).toBeUndefined();
    expect(code(await settings(second, slug))).toBe('NOT_FOUND');
  });

  it('is no administrator: two of them would read for good, by each other’s word, what one reads for some hours in an emergency', async () => {
    const { id } = (await begin(coordinator)).data!.beginProgramme;
    const both = await person(app, 'Both', {
      administrator: true,
      grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: of.networkId }],
    });
    for (const [by, whom] of [
      [both, admin],
      [admin, both],
    ] as const)
      expect(issues(await setManager(by, id, whom, true))).toEqual([['personId', 'administratorNamed']]);
    expect(issues(await begin(admin, { managerId: both.id }))).toEqual([['managerId', 'notACoordinator']]);
    expect((await choices(admin)).programmeNetworks.flatMap((n) => n.candidates.map((c) => c.name))).not.toContain('Both');
    // The database has the last word, whichever of the two comes first.
    await expect(
      manages('Mana Ger', id).then((m) => app.db.query('update person set administrator = true where id = $1', [m.id])),
    ).rejects.toThrow('is no administrator');
    await expect(
      app.db.query(
        `insert into role_grant (id, "createdAt", "updatedAt", version, "personId", role, "scopeType", "scopeId") values (gen_random_uuid(), now(), now(), 1, $1, 'PROGRAMME_MANAGER', 'PROGRAMME', $2)`,
        [both.id, id],
      ),
    ).rejects.toThrow('administrators manage no programme');
  });

  it('stands in a list with how many cases there are, for who manages it; for others without a number', async () => {
    const programme = await makeProgramme(app);
    await makeCase(app, programme, { state: 'DESK_REVIEW' });
    await makeCase(app, programme, { state: 'APPLIED' });
    const listed = async (who: Who) =>
      (
        await app.as<{ organisedProgrammes: { slug: string; cases: unknown; acceptsApplications: boolean }[] }>(
          who,
          '{ organisedProgrammes { slug acceptsApplications cases { running closed } } }',
        )
      ).data!.organisedProgrammes.find((p) => p.slug === programme.slug);
    expect(await listed(await manages('Mana Ger', programme.id))).toMatchObject({ cases: { running: 1, closed: 0 } });
    expect(await listed(admin)).toMatchObject({ cases: null });
  });

  it('is never nobody: the last one stays, also when two are taken away at once; a shut account does not count', async () => {
    const { id, slug } = (await begin(coordinator)).data!.beginProgramme;
    for (const by of [coordinator, admin])
      expect(issues(await setManager(by, id, coordinator, false))).toEqual([['personId', 'lastManager']]);
    const second = await member('Sec Ond');
    expect((await setManager(coordinator, id, second, true)).errors).toBeUndefined();
    const both = await Promise.all([setManager(admin, id, coordinator, false), setManager(admin, id, second, false)]);
    expect(both.map(issues).filter(Boolean)).toEqual([[['personId', 'lastManager']]]);
    expect(await names(slug)).toHaveLength(1);

    const third = await member('Th Ird');
    expect((await setManager(admin, id, third, true)).errors).toBeUndefined();
    await suspend(third);
    const [left] = (await settings(admin, slug)).data!.programmeSettings.managers;
    expect(issues(await setManager(admin, id, { id: left!.personId } as Person, false))).toEqual([['personId', 'lastManager']]);
  });
});

describe('the rules of a programme', () => {
  const save = (who: Who, p: Settings, more: object = {}) =>
    run<{ saveProgramme: Settings }>(who, 'saveProgramme', {
      programmeId: p.id,
      name: p.name,
      policy: p.policy,
      expectedVersion: p.version,
      ...more,
    });
  const now = async (slug: string) => (await settings(admin, slug)).data!.programmeSettings;

  it('are set by whoever may, and of two at once the second is shown what the first set', async () => {
    const programme = await makeProgramme(app);
    const manager = await manages('Mana Ger', programme.id);
    const before = await now(programme.slug);
    expect((await save(manager, before, { name: 'Another name' })).data!.saveProgramme).toMatchObject({
      name: 'Another name',
      slug: programme.slug,
      version: 2,
    });
    const late = await save(admin, before, { name: 'A third name' });
    expect([code(late), late.errors![0]!.extensions.details]).toMatchObject([
      'CONFLICT',
      { currentVersion: 2, theirs: { name: 'Another name' }, yours: { name: 'A third name' } },
    ]);
    for (const who of [outsider, coordinator]) expect(code(await save(who, before))).toBe('FORBIDDEN');
    const race = await now(programme.slug);
    const both = await Promise.all([save(manager, race, { name: 'Left' }), save(manager, race, { name: 'Right' })]);
    expect(both.map(code).toSorted()).toEqual(['CONFLICT', undefined]);
  });

  it('hold for cases that are taken from then on; one that was taken keeps those that it was taken under', async () => {
    const programme = await makeProgramme(app);
    const manager = await manages('Mana Ger', programme.id);
    const [taken, waiting] = [
      await makeCase(app, programme, { state: 'PREPARATION' }),
      await makeCase(app, programme, { state: 'APPLIED' }),
    ];
    const stricter = { ...standardPolicy, minPeers: 4, peerIndependence: 'OPEN' as const, hostSeesPeerNames: 'NEVER' as const };
    expect((await save(manager, await now(programme.slug), { policy: stricter })).errors).toBeUndefined();
    const minimumOf = async (id: string) =>
      (
        await app.as<{ casePanel: { minPeers: number; usualMinPeers: number } }>(
          manager,
          'query($id: ID!) { casePanel(caseId: $id) { minPeers usualMinPeers } }',
          { id },
        )
      ).data!.casePanel;
    expect(await minimumOf(taken.row.id)).toEqual({ minPeers: 3, usualMinPeers: 3 });
    await app.db.query(`update peer_review_case set state = 'PREPARATION' where id = $1`, [waiting.row.id]);
    expect(await minimumOf(waiting.row.id)).toEqual({ minPeers: 4, usualMinPeers: 4 });

    const kept = async (id: string) =>
      ((await app.db.query(`select policy from peer_review_case where id = $1`, [id])) as { policy: object }[])[0]!.policy;
    expect([await kept(taken.row.id), await kept(waiting.row.id)]).toEqual([standardPolicy, stricter]);
    await expect(app.db.query(`update peer_review_case set policy = $2 where id = $1`, [taken.row.id, stricter])).rejects.toThrow(
      'keeps the policy',
    );
    // With fewer peers than *its* rules ask for, not those of today.
    const lower = (caseId: string, minPeers: number) =>
      app.as(manager, 'mutation($input: SetMinimumInput!) { setMinimumOfPeers(input: $input) { minPeers } }', {
        input: { caseId, minPeers, reason: 'Nobody else speaks the language.', expectedVersion: 1, clientMutationId: randomUUID() },
      });
    expect(code(await lower(taken.row.id, 4))).toBe('INVALID_INPUT');
  });
});
