import { randomUUID } from 'node:crypto';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeCase, makeProgramme, makeTeam, part, type MadeCase } from '../../test/make.reviews.js';
import { transact } from '../kernel/transact.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterAll(() => stopUnbroken(app));

const set = (who: Who, made: MadeCase, whom: Who, observes: boolean) =>
  app.as<{ setObserver: { observers: { name: string }[] } }>(
    who,
    'mutation($input: SetObserverInput!) { setObserver(input: $input) { observers { name } } }',
    { input: { caseId: made.row.id, personId: whom.id, observes, clientMutationId: randomUUID() } },
  );
const state = async (who: Who, made: MadeCase) =>
  (
    await app.as<{ reviewCase: { state: string; entries: unknown[] } }>(
      who,
      'query($id: ID!) { reviewCase(id: $id) { state entries { kind } } }',
      { id: made.row.id },
    )
  ).data?.reviewCase;
const reviews = (who: Who, made: MadeCase) => app.as(who, 'query($id: ID!) { caseReviews(caseId: $id) { caseId } }', { id: made.row.id });
const rule = (a: Answer<unknown>) => (a.errors?.[0]?.extensions.details as unknown as { missing?: { rule: string }[] })?.missing?.[0]?.rule;

describe('observers', () => {
  it('are named by those who run the case, read how far it is and no review, and can be sent away', async () => {
    const made = await makeCase(app, programme, { state: 'DESK_REVIEW' });
    const funder = await person(app, 'Funder');
    expect(await state(funder, made)).toBeUndefined();
    expect((await set(made.facilitator, made, funder, true)).data).toEqual({ setObserver: { observers: [{ name: 'Funder' }] } });
    expect((await set(made.facilitator, made, funder, true)).data).toEqual({ setObserver: { observers: [{ name: 'Funder' }] } });
    expect(await state(funder, made)).toEqual({ state: 'DESK_REVIEW', entries: [] });
    expect(code(await reviews(funder, made))).toBe('NOT_FOUND');
    const told = await app.db.query(`select audience from case_entry where "caseId" = $1 and kind = 'OBSERVER_NAMED'`, [made.row.id]);
    expect(told).toEqual([{ audience: 'ALL' }]);
    expect((await set(made.facilitator, made, funder, false)).data).toEqual({ setObserver: { observers: [] } });
    expect(await state(funder, made)).toBeUndefined();
  });

  it('read nothing of what the case is about; everybody else in it does', async () => {
    const made = await makeCase(app, programme, { state: 'DESK_REVIEW' });
    const team = await makeTeam(app, made);
    const funder = await person(app, 'Funder');
    await set(made.facilitator, made, funder, true);
    const about = async (who: Who) =>
      (
        await app.as<{ reviewCase: object }>(who, 'query($id: ID!) { reviewCase(id: $id) { title summary guidingQuestions } }', {
          id: made.row.id,
        })
      ).data!.reviewCase;
    const whole = { title: 'Mother-tongue desk', summary: 'A desk in the harbour.', guidingQuestions: ['What could we stop asking for?'] };
    for (const who of [made.host, made.facilitator, team.peer.who]) expect(await about(who)).toEqual(whole);
    expect(await about(funder)).toEqual({ title: 'Mother-tongue desk', summary: '', guidingQuestions: [] });
  });

  it('hear that they were named, unless they were sent away before; a shut account is nobody', async () => {
    const made = await makeCase(app, programme, { state: 'DESK_REVIEW' });
    const [kept, gone, shut] = [await person(app, 'Kept'), await person(app, 'Gone'), await person(app, 'Shut')];
    const told = async (who: Who) =>
      (
        (await app.db.query('select count(*)::int n from review_message where "caseId" = $1 and "recipientId" = $2', [
          made.row.id,
          who.id,
        ])) as {
          n: number;
        }[]
      )[0]!.n;
    await set(made.facilitator, made, kept, true);
    await set(made.facilitator, made, gone, true);
    await set(made.facilitator, made, gone, false);
    await app.drain();
    expect([await told(kept), await told(gone)]).toEqual([1, 0]);
    await app.db.query(`update person set status = 'SUSPENDED' where id = $1`, [shut.id]);
    expect(rule(await set(made.facilitator, made, shut, true))).toBe('observerMissing');
  });

  it('have no other part in it', async () => {
    const made = await makeCase(app, programme, { state: 'DESK_REVIEW' });
    const team = await makeTeam(app, made);
    expect(rule(await set(made.facilitator, made, made.facilitator, true))).toBe('observerRuns');
    expect(rule(await set(made.facilitator, made, made.host, true))).toBe('observerOfHost');
    expect(rule(await set(made.facilitator, made, team.peer.who, true))).toBe('observerOnPanel');
    const rival = await person(app, 'Rival');
    await app.db.query(
      `insert into conflict_record (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "personId", type, source, status, pinned, note, "decisionNote", "decidedAt") values (gen_random_uuid(), now(), now(), 1, $1, $2, $3, 'FUNDING', 'STAFF', 'CONFIRMED', true, 'x', 'x', now())`,
      [made.row.id, programme.id, rival.id],
    );
    await transact(app.factory.make(null), (ctx) => part(ctx, rival, 'CONFLICTED', made.row.id));
    expect(rule(await set(made.facilitator, made, rival, true))).toBe('observerConflict');
  });

  it('are nobody else’s to name', async () => {
    const made = await makeCase(app, programme, { state: 'DESK_REVIEW' });
    const team = await makeTeam(app, made);
    const funder = await person(app, 'Another funder');
    for (const who of [made.host, team.lead.who]) expect(code(await set(who, made, funder, true))).toBe('FORBIDDEN');
    expect(code(await set(funder, made, funder, true))).toBe('NOT_FOUND');
  });
});
