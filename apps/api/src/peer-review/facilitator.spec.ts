import { randomUUID } from 'node:crypto';
import { affiliationConfirmed } from '@guildhall/domain/identity/activities';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { affiliate, makeOrganisation } from '../../test/make.panel.js';
import { makeCase, makeProgramme, type MadeCase } from '../../test/make.reviews.js';
import { emit } from '../kernel/outbox.js';
import { create } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { ReviewerSettings } from './reviewer.entity.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
let manager: Who;
let admin: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
  manager = await person(app, 'Mana Ger', { grants: [{ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programme.id }] });
  admin = await person(app, 'Admin', { administrator: true });
  await transact(app.factory.make(null), (ctx) =>
    create(ctx, ReviewerSettings, {
      id: manager.id,
      available: true,
      maxLoad: 3,
      absences: [],
      digest: false,
      quietFrom: 0,
      quietUntil: 0,
    }),
  );
}, 60_000);
afterEach(() => app.clock.reset());
afterAll(() => stopUnbroken(app, { clockJumps: true }));

const day = 86_400_000;
interface Row {
  version: number;
  pausedAt: Date | null;
  pauseReason: string | null;
}
const rowOf = async (made: MadeCase) =>
  ((await app.db.query(`select version, "pausedAt", "pauseReason" from peer_review_case where id = $1`, [made.row.id])) as Row[])[0]!;
const dueOf = async (made: MadeCase) =>
  ((await app.db.query(`select "dueAt" from deadline where "caseId" = $1`, [made.row.id])) as { dueAt: Date }[])[0]!.dueAt.getTime();
const run = (who: Who, name: string, type: string, input: object, fields = ''): Promise<Answer<Record<string, unknown>>> =>
  app.as(who, `mutation($input: ${type}!) { ${name}(input: $input) ${fields} }`, { input: { clientMutationId: randomUUID(), ...input } });
const replace = async (made: MadeCase, personId: string) =>
  run(
    manager,
    'setFacilitator',
    'SetFacilitatorInput',
    { caseId: made.row.id, personId, expectedVersion: (await rowOf(made)).version },
    '{ application { facilitatorName } }',
  );
const move = async (who: Who, name: string, made: MadeCase, reason = '') =>
  run(who, name, 'MoveCaseInput', { caseId: made.row.id, reason, expectedVersion: (await rowOf(made)).version }, '{ paused }');
const next = async (who: Who, made: MadeCase) =>
  (
    await app.as<{ reviewCase: { next: { key: string; mine: boolean } } }>(
      who,
      'query($id: ID!) { reviewCase(id: $id) { next { key mine } } }',
      { id: made.row.id },
    )
  ).data!.reviewCase.next;
const toldManager = async (made: MadeCase) =>
  (
    await app.db.query(`select path from review_message where "caseId" = $1 and "recipientId" = $2 and "sentAt" is not null`, [
      made.row.id,
      manager.id,
    ])
  ).length;
/** Takes up work at the host, as its organisation confirms it. */
async function joins(who: Who, organisationId: string) {
  const { id } = await affiliate(app, who, organisationId);
  await transact(app.factory.make(null), (ctx) => emit(ctx, affiliationConfirmed({ affiliationId: id, personId: who.id, organisationId })));
  await app.drain();
}
const openConflict = async (made: MadeCase) =>
  (
    (await app.db.query(`select id, version, type, source, status from conflict_record where "caseId" = $1`, [made.row.id])) as {
      id: string;
      version: number;
      type: string;
      source: string;
      status: string;
    }[]
  )[0]!;
const decide = async (who: Who, made: MadeCase, ruling: string) => {
  const { id, version } = await openConflict(made);
  return run(who, 'decideConflict', 'DecideConflictInput', { conflictId: id, ruling, note: 'Looked into it.', expectedVersion: version });
};

describe('a facilitator who comes to work for the host', () => {
  it.each(['the host itself', 'what stands above it'])('%s: the case stands still until somebody else has ruled', async (where) => {
    const host = await makeOrganisation(app, 'DK');
    const above = await makeOrganisation(app, 'DK');
    await app.db.query(`update organisation set "parentId" = $2 where id = $1`, [host, above]);
    const made = await makeCase(app, programme, { hostOrgId: host });
    const due = await dueOf(made);
    await joins(made.facilitator, where === 'the host itself' ? host : above);
    expect(await openConflict(made)).toMatchObject({ type: 'EMPLOYMENT', source: 'DETECTED', status: 'POTENTIAL' });
    expect((await rowOf(made)).pausedAt).not.toBeNull();
    expect(await toldManager(made)).toBeGreaterThan(0);
    expect([await next(manager, made), await next(made.host, made)]).toEqual([
      { key: 'nameFacilitator', mine: true },
      { key: 'hostWaits', mine: false },
    ]);
    // Nobody rules on a conflict of their own, nor lets the case go on meanwhile.
    expect(code(await decide(made.facilitator, made, 'DISMISSED'))).toBe('FORBIDDEN');
    expect(code(await move(made.facilitator, 'resumeCase', made))).toBe('NOT_READY');
    app.clock.advance(4 * day);
    expect((await decide(manager, made, 'WAIVED')).errors).toBeUndefined();
    expect((await rowOf(made)).pausedAt).toBeNull();
    expect(Math.round(((await dueOf(made)) - due) / day)).toBe(4);
    // What was ruled on is never asked again.
    await joins(made.facilitator, await makeOrganisation(app, 'SE'));
    expect((await rowOf(made)).pausedAt).toBeNull();
  });
  it('goes on with somebody else, with every date moved by as long as it stood', async () => {
    const host = await makeOrganisation(app, 'DK');
    const made = await makeCase(app, programme, { hostOrgId: host });
    const due = await dueOf(made);
    await joins(made.facilitator, host);
    app.clock.advance(6 * day);
    expect((await decide(manager, made, 'CONFIRMED')).errors).toBeUndefined();
    expect(code(await move(manager, 'resumeCase', made))).toBe('NOT_READY');
    const other = await person(app, 'Other');
    expect((await replace(made, other.id)).errors).toBeUndefined();
    expect(await rowOf(made)).toMatchObject({ pausedAt: null, pauseReason: null });
    expect(Math.round(((await dueOf(made)) - due) / day)).toBe(6);
    expect((await app.db.query(`select 1 from case_entry where "caseId" = $1 and kind = 'RESUMED'`, [made.row.id])).length).toBe(1);
  });
  it('leaves a pause that somebody asked for as it is', async () => {
    const host = await makeOrganisation(app, 'DK');
    const made = await makeCase(app, programme, { hostOrgId: host });
    await move(made.facilitator, 'pauseCase', made, 'The host has moved house.');
    const { pausedAt } = await rowOf(made);
    app.clock.advance(day);
    await joins(made.facilitator, host);
    expect(await rowOf(made)).toMatchObject({ pausedAt, pauseReason: 'The host has moved house.' });
    expect((await replace(made, (await person(app, 'Another')).id)).errors).toBeUndefined();
    expect((await rowOf(made)).pausedAt).toEqual(pausedAt);
    expect((await move(manager, 'resumeCase', made)).errors).toBeUndefined();
  });
});

it('whose account is shut leaves the case standing; it goes on when it is opened again, or with somebody else, also while results are followed up', async () => {
  const made = await makeCase(app, programme);
  const late = await makeCase(
    app,
    programme,
    { state: 'FINALISED', finalisedAt: app.clock.now(), independentEndedAt: app.clock.now() },
    made,
  );
  const act = (name: string) => app.as(admin, `mutation ($id: ID!) { ${name}(personId: $id) }`, { id: made.facilitator.id });
  await act('suspendPerson');
  await app.drain();
  expect([(await rowOf(made)).pauseReason, (await rowOf(late)).pauseReason]).toEqual(['facilitator', 'facilitator']);
  expect(code(await move(manager, 'resumeCase', made))).toBe('NOT_READY');
  await app.db.query(`update peer_review_case set state = 'FOLLOW_UP' where id = $1`, [late.row.id]);
  expect((await replace(late, (await person(app, 'Later')).id)).errors).toBeUndefined();
  expect((await rowOf(late)).pausedAt).toBeNull();
  await act('restorePerson');
  await app.drain();
  expect((await rowOf(made)).pausedAt).toBeNull();
});
