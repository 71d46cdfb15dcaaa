import { randomUUID } from 'node:crypto';
import { TestApp, type Who } from '../../test/app.js';
import { Browser, codeOf, mailsTo, tokenTo } from '../../test/access.js';
import { person } from '../../test/cast.js';
import { create } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { Network } from './network.entity.js';
import type { Person } from './person.entity.js';

let app: TestApp;
let network: string;
let other: string;
let coordinator: Person;
let admin: Person;
beforeAll(async () => {
  app = await TestApp.boot();
  [network, other] = await transact(app.factory.make(null), async (ctx) => {
    const ids: string[] = [];
    for (const slug of ['one', 'two'])
      ids.push((await create(ctx, Network, { slug, name: `Network ${slug}`, description: '', defaultLocale: 'en' })).id);
    return ids as [string, string];
  });
  coordinator = await person(app, 'Coordinator', { grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: network }] });
  admin = await person(app, 'Admin', { administrator: true });
});
afterAll(async () => {
  await app.stop();
});
beforeEach(async () => {
  await app.db.query('delete from throttle_bucket');
});

/** Somebody whom network coordinators know of. */
const member = async (name: string) => person(app, name, { grants: [{ role: 'MEMBER', scopeType: 'NETWORK', scopeId: network }] });
const grant = (who: Who, personId: string, role: string, scopeId = network, scopeType = 'NETWORK') =>
  app.as(who, 'mutation ($i: GrantRoleInput!) { grantRole(input: $i) }', {
    i: { personId, role, scopeType, scopeId, clientMutationId: randomUUID() },
  });
interface Row {
  id: string;
  personName: string;
  role: string;
  viewerCanRevoke: boolean;
  grantedByName: string | null;
}
const grants = async (who: Who, scopeId = network) =>
  (
    await app.as<{ roleGrants: { nodes: Row[] } }>(
      who,
      'query ($s: ScopeInput!) { roleGrants(scope: $s) { nodes { id personName role viewerCanRevoke grantedByName } } }',
      { s: { scopeType: 'NETWORK', scopeId } },
    )
  ).data!.roleGrants.nodes;
const revoke = (who: Who, grantId: string) => app.as(who, 'mutation ($id: ID!) { revokeRole(grantId: $id) }', { id: grantId });

describe('a role', () => {
  it('is given and taken by the coordinator of its network, and holds with the next request', async () => {
    const p = await member('Reviewer');
    expect(await grant(coordinator, p.id, 'PEER_REVIEWER')).toEqual({ data: { grantRole: true } });
    expect(await grant(coordinator, p.id, 'PEER_REVIEWER')).toEqual({ data: { grantRole: true } });
    const [row] = (await grants(coordinator)).filter((g) => g.personName === 'Reviewer');
    expect(row).toMatchObject({ role: 'PEER_REVIEWER', viewerCanRevoke: true, grantedByName: 'Coordinator' });
    expect((await app.ctxOf(p)).actor!.has('PEER_REVIEWER', 'NETWORK', network)).toBe(true);
    expect(await revoke(coordinator, row!.id)).toEqual({ data: { revokeRole: true } });
    expect((await app.ctxOf(p)).actor!.has('PEER_REVIEWER', 'NETWORK', network)).toBe(false);
    expect(codeOf(await revoke(coordinator, row!.id))).toBe('NOT_FOUND');
    const log = (await app.db.query(
      `select name, "actorId" from activity where name like 'role.%' and payload->>'personId' = $1 order by at`,
      [p.id],
    )) as object[];
    expect(log.map((l) => (l as { name: string }).name)).toEqual(['role.granted', 'role.granted', 'role.revoked']);
  });
  it('is nothing that others see or touch', async () => {
    const p = await member('Plain');
    expect(codeOf(await grant(p, p.id, 'COORDINATOR'))).toBe('FORBIDDEN');
    expect(codeOf(await grant(coordinator, p.id, 'COORDINATOR', other))).toBe('FORBIDDEN');
    expect(codeOf(await grant(coordinator, p.id, 'COORDINATOR', randomUUID()))).toBe('NOT_FOUND');
    expect(await grants(p)).toEqual([]);
    const [own] = (await grants(coordinator)).filter((g) => g.personName === 'Coordinator');
    expect(codeOf(await revoke(p, own!.id))).toBe('NOT_FOUND');
  });
  it.each([
    ['MODERATOR', 'NETWORK'],
    ['COORDINATOR', 'COMMUNITY'],
    ['PEER_REVIEWER', 'CASE'],
    ['ORG_MANAGER', 'NETWORK'],
  ])('of membership is not given by hand: %s in %s', async (role, scopeType) => {
    const p = await member('By hand');
    expect(codeOf(await grant(admin, p.id, role, network, scopeType))).toBe('INVALID_INPUT');
  });
  it('does not go to somebody who is suspended', async () => {
    const p = await member('Shut');
    await app.db.query(`update person set status = 'SUSPENDED' where id = $1`, [p.id]);
    expect(codeOf(await grant(admin, p.id, 'PEER_REVIEWER'))).toBe('INVALID_INPUT');
    expect(codeOf(await grant(coordinator, p.id, 'PEER_REVIEWER'))).toBe('NOT_FOUND');
  });
  it('of the last coordinator stays, of two who leave at once as well', async () => {
    const [own] = (await grants(coordinator)).filter((g) => g.personName === 'Coordinator');
    expect(codeOf(await revoke(coordinator, own!.id))).toBe('LAST_COORDINATOR');
    const second = await member('Second');
    await grant(coordinator, second.id, 'COORDINATOR');
    const [theirs] = (await grants(coordinator)).filter((g) => g.personName === 'Second');
    const answers = await Promise.all([revoke(coordinator, own!.id), revoke(second, theirs!.id)]);
    expect(answers.map((a) => codeOf(a) ?? 'ok').sort()).toEqual(['LAST_COORDINATOR', 'ok']);
  });
});

describe('an invitation by mail', () => {
  const invite = (who: Who, email: string, networkId = network) =>
    app.as(who, 'mutation ($i: InviteInput!) { inviteToNetwork(input: $i) }', {
      i: { email, networkId, locale: 'en', clientMutationId: randomUUID() },
    });
  const accept = (token: string, more: object = {}) =>
    new Browser(app).do('acceptInvitation', 'AcceptInvitationInput', { token, locale: 'en', timeZone: 'Europe/Oslo', ...more });
  const look = (token: string) =>
    new Browser(app).ask<{ invitation: object }>(
      'query ($i: TokenInput!) { invitation(input: $i) { email networkName inviterName hasAccount } }',
      { i: { token } },
    );
  it('makes an account and a membership, once; looking does not use it up', async () => {
    expect(await invite(admin, 'guest@example.org')).toEqual({ data: { inviteToNetwork: true } });
    expect((await mailsTo(app, 'guest@example.org'))[0]!.subject).toContain('Network one');
    const token = await tokenTo(app, 'guest@example.org');
    expect((await look(token)).data).toEqual({
      invitation: { email: 'guest@example.org', networkName: 'Network one', inviterName: 'Admin', hasAccount: false },
    });
    expect(codeOf(await accept(token))).toBe('INVALID_INPUT');
    expect(await accept(token, { displayName: 'Guest', password: 'seven quiet harbours' })).toEqual({ data: { acceptInvitation: true } });
    expect(codeOf(await accept(token, { displayName: 'Guest', password: 'seven quiet harbours' }))).toBe('LINK_EXPIRED');
    const [p] = (await app.db.query(`select id from person where email = 'guest@example.org'`)) as { id: string }[];
    expect((await app.ctxOf(p!)).actor!.has('MEMBER', 'NETWORK', network)).toBe(true);
  });
  it('to somebody with an account only adds the membership', async () => {
    const p = await person(app, 'Old hand', { passwordHash: 'kept' });
    await invite(admin, p.email!);
    const token = await tokenTo(app, p.email!);
    expect((await look(token)).data).toMatchObject({ invitation: { hasAccount: true } });
    expect(codeOf(await accept(token, { displayName: 'Somebody else', password: 'a new one by stealth' }))).toBeUndefined();
    expect(await app.db.query('select "displayName", "passwordHash" from person where id = $1', [p.id])).toEqual([
      { displayName: 'Old hand', passwordHash: 'kept' },
    ]);
    expect((await app.ctxOf(p)).actor!.has('MEMBER', 'NETWORK', network)).toBe(true);
  });
  it('comes from organisers only, and their answer is the same for every address', async () => {
    const p = await member('Not an organiser');
    expect(codeOf(await invite(p, 'x@example.org'))).toBe('FORBIDDEN');
    expect(await invite(admin, p.email!)).toEqual(await invite(admin, 'unknown@example.org'));
  });
});
