import { randomUUID } from 'node:crypto';
import { TestApp, type Who } from '../../test/app.js';
import { codeOf } from '../../test/access.js';
import { person } from '../../test/cast.js';
import type { Person } from './person.entity.js';

let app: TestApp;
let asker: Person;
let coordinator: Person;
let admin: Person;
beforeAll(async () => {
  app = await TestApp.boot();
  asker = await person(app, 'Asker');
  admin = await person(app, 'Admin', { administrator: true });
  coordinator = await person(app, 'Coordinator', { grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: randomUUID() }] });
});
afterAll(async () => {
  await app.stop();
});

interface Org {
  id: string;
  slug: string;
  version: number;
  status: string;
  viewerCan: { manage: boolean; verify: boolean };
}
interface Aff {
  id: string;
  version: number;
  state: string;
  isManager: boolean;
  personName: string;
}
const propose = async (who: Who, name: string, key: string = randomUUID()) =>
  (
    await app.as<{ proposeOrganisation: Org }>(
      who,
      'mutation ($i: ProposeOrganisationInput!) { proposeOrganisation(input: $i) { id slug version status viewerCan { manage verify } } }',
      { i: { name, kind: 'NGO', countryCode: 'DK', website: null, function: 'Adviser', clientMutationId: key } },
    )
  ).data!.proposeOrganisation;
const verify = (who: Who, o: Org) =>
  app.as<{ verifyOrganisation: Org }>(who, 'mutation ($i: VerifyOrganisationInput!) { verifyOrganisation(input: $i) { status } }', {
    i: { organisationId: o.id, expectedVersion: o.version },
  });
const read = (who: Who | null, slug: string) =>
  app.as<{ organisation: { name: string; people: { displayName: string }[] } }>(
    who,
    'query ($s: String!) { organisation(slug: $s) { name people { displayName } } }',
    { s: slug },
  );
const join = (who: Who, organisationId: string, key: string = randomUUID()) =>
  app.as<{ requestAffiliation: Aff }>(
    who,
    'mutation ($i: RequestAffiliationInput!) { requestAffiliation(input: $i) { id version state } }',
    { i: { organisationId, function: 'Adviser', clientMutationId: key } },
  );
const confirm = (who: Who, a: Aff, asManager = false) =>
  app.as<{ confirmAffiliation: Aff }>(
    who,
    'mutation ($i: ConfirmAffiliationInput!) { confirmAffiliation(input: $i) { id version state isManager } }',
    { i: { affiliationId: a.id, expectedVersion: a.version, asManager } },
  );
const end = (who: Who, a: Aff) =>
  app.as<{ endAffiliation: Aff }>(who, 'mutation ($i: AffiliationStepInput!) { endAffiliation(input: $i) { state } }', {
    i: { affiliationId: a.id, expectedVersion: a.version },
  });
const belongs = (who: Who, o: Pick<Org, 'id'>) =>
  app.db.query('select state, "isManager" from affiliation where "personId" = $1 and "organisationId" = $2', [who.id, o.id]);
const own = async (who: Who) =>
  (await app.as<{ ownAffiliations: Aff[] }>(who, '{ ownAffiliations { id version state isManager personName } }')).data!.ownAffiliations;
const list = async (who: Who, organisationId: string) =>
  (
    await app.as<{ affiliations: Aff[] }>(who, 'query ($id: ID!) { affiliations(organisationId: $id) { id version state personName } }', {
      id: organisationId,
    })
  ).data!.affiliations;

it('is between who proposes and who verifies it, until it is verified', async () => {
  const o = await propose(asker, 'New Harbour Desk');
  expect(o).toMatchObject({
    status: 'PENDING',
    slug: expect.stringMatching(/^new-harbour-desk-/) as string,
    viewerCan: { manage: false, verify: false },
  });
  const codes = async () => [
    codeOf(await read(null, o.slug)),
    codeOf(await read(await person(app, 'Other'), o.slug)),
    codeOf(await read(asker, o.slug)),
    codeOf(await read(coordinator, o.slug)),
  ];
  expect(await codes()).toEqual(['NOT_FOUND', 'NOT_FOUND', undefined, undefined]);
  expect(codeOf(await verify(asker, o))).toBe('FORBIDDEN');
  expect((await verify(coordinator, o)).data).toEqual({ verifyOrganisation: { status: 'VERIFIED' } });
  expect(await codes()).toEqual([undefined, undefined, undefined, undefined]);
  expect(codeOf(await verify(coordinator, o))).toBe('FORBIDDEN');
});

it('is proposed once, however often the button is pressed', async () => {
  const key = randomUUID();
  const [a, b] = await Promise.all([propose(asker, 'Twice Desk', key), propose(asker, 'Twice Desk', key)]);
  expect(a!.id).toBe(b!.id);
});

describe('belonging', () => {
  async function verified(name: string) {
    const o = await propose(asker, name);
    await verify(admin, o);
    const [first] = (await own(asker)).filter((a) => a.state === 'REQUESTED').slice(-1);
    return { o, first: first! };
  }
  it('is asked for by the person and confirmed by a manager, not by the person', async () => {
    const { o } = await verified('Confirming Desk');
    const member = await person(app, 'Member');
    const manager = await person(app, 'Manager', { grants: [{ role: 'ORG_MANAGER', scopeType: 'ORGANISATION', scopeId: o.id }] });
    const a = (await join(member, o.id)).data!.requestAffiliation;
    expect(a.state).toBe('REQUESTED');
    expect(codeOf(await join(member, o.id))).toBe('TAKEN');
    expect([codeOf(await confirm(member, a)), codeOf(await confirm(coordinator, a))]).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    expect((await list(manager, o.id)).map((x) => x.personName)).toContain('Member');
    expect(await list(coordinator, o.id)).toEqual([]);
    const done = (await confirm(manager, a)).data!.confirmAffiliation;
    expect(done.state).toBe('CONFIRMED');
    expect(codeOf(await confirm(manager, { ...a, version: done.version }))).toBe('ILLEGAL_TRANSITION');
    expect(codeOf(await end(member, a))).toBe('CONFLICT');
    expect((await end(member, done)).data).toEqual({ endAffiliation: { state: 'ENDED' } });
    expect((await join(member, o.id)).data!.requestAffiliation.state).toBe('REQUESTED');
  });
  it('is shown on the page as far as the person has opened it', async () => {
    const { o } = await verified('Showing Desk');
    const [open, shut] = [await person(app, 'Open One'), await person(app, 'Shut One')];
    for (const p of [open, shut]) await confirm(admin, (await join(p, o.id)).data!.requestAffiliation);
    await app.db.query(
      `update profile set "fieldVisibility" = "fieldVisibility" || '{"name":"PUBLIC","organisation":"PUBLIC"}' where id = $1`,
      [open.id],
    );
    await app.db.query(
      `update profile set "fieldVisibility" = "fieldVisibility" || '{"name":"PUBLIC","organisation":"NOBODY"}' where id = $1`,
      [shut.id],
    );
    expect((await read(null, o.slug)).data!.organisation.people).toEqual([{ displayName: 'Open One' }]);
    expect((await read(shut, o.slug)).data!.organisation.people.map((p) => p.displayName)).toEqual(['Open One', 'Shut One']);
  });
  it('a shut account can belong to it, and is not made its manager', async () => {
    const { o } = await verified('Shut Desk');
    const shut = await person(app, 'Shut Account');
    const asked = (await join(shut, o.id)).data!.requestAffiliation;
    const move = (action: string) => app.as(admin, `mutation ($p: ID!) { ${action}(personId: $p) }`, { p: shut.id });
    expect((await move('suspendPerson')).errors).toBeUndefined();
    const refused = await confirm(admin, asked, true);
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      details: { issues: [{ path: 'asManager', rule: 'notActive' }] },
    });
    expect((await confirm(admin, asked)).data!.confirmAffiliation.isManager).toBe(false);
    expect((await move('restorePerson')).errors).toBeUndefined();
    expect(await belongs(shut, o)).toEqual([{ state: 'CONFIRMED', isManager: false }]);
  });
  it('a role of manager that is given or taken by hand shows in the affiliation; the last one is not taken by itself', async () => {
    const { o } = await verified('Handed Desk');
    const [first, second] = [await person(app, 'First Hand'), await person(app, 'Second Hand')];
    await confirm(admin, (await join(first, o.id)).data!.requestAffiliation, true);
    await confirm(first, (await join(second, o.id)).data!.requestAffiliation);
    const take = async (who: Who, of: Who) => {
      const [grant] = (await app.db.query(
        `select id from role_grant where "personId" = $1 and "scopeId" = $2 and role = 'ORG_MANAGER' and "revokedAt" is null`,
        [of.id, o.id],
      )) as { id: string }[];
      return app.as(who, 'mutation ($g: ID!) { revokeRole(grantId: $g) }', { g: grant!.id });
    };
    expect(codeOf((await take(first, first)) as never)).toBe('LAST_COORDINATOR');
    const input = { personId: second.id, role: 'ORG_MANAGER', scopeType: 'ORGANISATION', scopeId: o.id, clientMutationId: randomUUID() };
    expect((await app.as(admin, 'mutation ($i: GrantRoleInput!) { grantRole(input: $i) }', { i: input })).errors).toBeUndefined();
    expect(await belongs(second, o)).toEqual([{ state: 'CONFIRMED', isManager: true }]);
    expect((await take(second, first)).errors).toBeUndefined();
    expect(await belongs(first, o)).toEqual([{ state: 'CONFIRMED', isManager: false }]);
  });
  it('the last manager stays until another is there; an administrator may decide otherwise', async () => {
    const { o } = await verified('Last Desk');
    const [first, second] = [await person(app, 'First'), await person(app, 'Second')];
    const a = (await confirm(admin, (await join(first, o.id)).data!.requestAffiliation, true)).data!.confirmAffiliation;
    expect(a.isManager).toBe(true);
    expect(codeOf(await end(first, a))).toBe('LAST_COORDINATOR');
    const b = (await confirm(first, (await join(second, o.id)).data!.requestAffiliation, true)).data!.confirmAffiliation;
    const both = await Promise.all([end(first, a), end(second, b)]);
    expect(both.map((x) => codeOf(x as never) ?? 'ok').sort()).toEqual(['LAST_COORDINATOR', 'ok']);
  });
});

describe('part of another', () => {
  const setParent = (who: Who, o: Org, parentId: string | null) =>
    app.as<{ setOrganisationParent: Org & { parent: { name: string } | null } }>(
      who,
      'mutation ($i: SetOrganisationParentInput!) { setOrganisationParent(input: $i) { id version parent { name } } }',
      { i: { organisationId: o.id, parentId, expectedVersion: o.version } },
    );
  const family = async (...names: string[]) => {
    const made: Org[] = [];
    for (const n of names) {
      const o = await propose(asker, n);
      await verify(admin, o);
      made.push({ ...o, version: o.version + 1 });
    }
    return made;
  };
  const shown = async (o: Org) =>
    (
      await app.as<{ organisation: { parent: { name: string } | null; parts: { name: string }[] } }>(
        null,
        'query ($s: String!) { organisation(slug: $s) { parent { name } parts { name } } }',
        { s: o.slug },
      )
    ).data!.organisation;
  const issue = (a: object) =>
    (a as { errors?: { extensions: { details: { issues?: { path: string; rule: string }[] } } }[] }).errors?.[0]?.extensions.details
      .issues?.[0];

  it('is said by who speaks for it, shown on both pages, and taken back', async () => {
    const [agency, desk] = (await family('Agency of the Land', 'Desk of the Town')) as [Org, Org];
    const manager = await person(app, 'Speaks', { grants: [{ role: 'ORG_MANAGER', scopeType: 'ORGANISATION', scopeId: desk.id }] });
    expect(codeOf(await setParent(coordinator, desk, agency.id))).toBe('FORBIDDEN');
    const set = (await setParent(manager, desk, agency.id)).data!.setOrganisationParent;
    expect(set.parent).toEqual({ name: 'Agency of the Land' });
    expect([await shown(desk), await shown(agency)]).toEqual([
      { parent: { name: 'Agency of the Land' }, parts: [] },
      { parent: null, parts: [{ name: 'Desk of the Town' }] },
    ]);
    expect(codeOf(await setParent(manager, desk, null))).toBe('CONFLICT');
    await setParent(manager, { ...desk, version: set.version }, null);
    expect((await shown(desk)).parent).toBeNull();
  });
  it('is never part of itself, also when two say so at once; of one that waits neither, and a hidden one is not there', async () => {
    const [a, b, c] = (await family('Ring A', 'Ring B', 'Ring C')) as [Org, Org, Org];
    const hidden = await propose(asker, 'Ring Hidden');
    expect(issue(await setParent(admin, a, a.id))).toEqual({ path: 'parentId', rule: 'circle' });
    expect(issue(await setParent(admin, a, hidden.id))).toEqual({ path: 'parentId', rule: 'notVerified' });
    const manager = await person(app, 'Of A', { grants: [{ role: 'ORG_MANAGER', scopeType: 'ORGANISATION', scopeId: a.id }] });
    expect(codeOf(await setParent(manager, a, hidden.id))).toBe('NOT_FOUND');
    await setParent(admin, b, a.id);
    await setParent(admin, c, b.id);
    expect(issue(await setParent(admin, a, c.id))).toEqual({ path: 'parentId', rule: 'circle' });
    const [x, y] = (await family('Twin X', 'Twin Y')) as [Org, Org];
    const both = await Promise.all([setParent(admin, x, y.id), setParent(admin, y, x.id)]);
    expect(both.map((r) => codeOf(r) ?? 'ok').sort()).toEqual(['INVALID_INPUT', 'ok']);
    await expect(app.db.query('update organisation set "parentId" = $1 where id = $2', [c.id, a.id])).rejects.toThrow('part of itself');
  });
});

it('the list finds by words without their accents and by kind, page by page', async () => {
  for (const n of ['Überseehaus A', 'Überseehaus B', 'Überseehaus C']) await verify(admin, await propose(asker, n));
  const page = async (after: string | null) =>
    (
      await app.as<{ organisations: { nodes: { name: string }[]; endCursor: string; hasMore: boolean } }>(
        null,
        'query ($a: String) { organisations(filter: { text: "ubersee", kind: NGO }, page: { first: 2, after: $a }) { nodes { name } endCursor hasMore } }',
        { a: after },
      )
    ).data!.organisations;
  const first = await page(null);
  const second = await page(first.endCursor);
  expect([first.nodes.map((n) => n.name), first.hasMore, second.nodes.map((n) => n.name), second.hasMore]).toEqual([
    ['Überseehaus A', 'Überseehaus B'],
    true,
    ['Überseehaus C'],
    false,
  ]);
});
