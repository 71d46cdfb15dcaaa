import { randomUUID } from 'node:crypto';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeCase, makeProgramme, makeSeat, part, type MadeCase } from '../../test/make.reviews.js';
import { belongs, organisation } from '../../test/practice-cast.js';
import { transact } from '../kernel/transact.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterAll(() => stopUnbroken(app));

const invite = (who: Who, made: MadeCase, personId: string, more: object = {}) =>
  app.as<{ invitePeer: { people: { name: string; state: string; role: string }[] } }>(
    who,
    'mutation($input: InvitePeerInput!) { invitePeer(input: $input) { people { name state role } } }',
    {
      input: {
        caseId: made.row.id,
        personId,
        role: 'PEER',
        respondBy: new Date(app.clock.now().getTime() + 7 * 86_400_000).toISOString(),
        clientMutationId: randomUUID(),
        ...more,
      },
    },
  );
const problem = (a: Answer<unknown>) => {
  const { code, details } = a.errors![0]!.extensions as {
    code: string;
    details: { issues?: { path: string; rule: string }[]; field?: string };
  };
  return details.issues ? [code, ...details.issues.map((i) => `${i.path}: ${i.rule}`)] : [code];
};
const seats = async (made: MadeCase) =>
  (await app.db.query(
    `select a.state, a.role, a.rank, a."organisationName", a.country, a."shownToHost", a."invitedAt" is not null invited, a."respondBy" is not null due from assignment a where a."caseId" = $1 order by a.state`,
    [made.row.id],
  )) as { state: string }[];
const conflict = async (made: MadeCase, personId: string, status: 'POTENTIAL' | 'CONFIRMED') => {
  await app.db.query(
    `insert into conflict_record (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "personId", type, source, status, pinned, note, "decisionNote", "decidedAt") values (gen_random_uuid(), now(), now(), 1, $1, $2, $3, 'FUNDING', 'STAFF', $4, true, 'x', 'x', case when $4 = 'CONFIRMED' then now() end)`,
    [made.row.id, programme.id, personId, status],
  );
  if (status === 'CONFIRMED') await transact(app.factory.make(null), (ctx) => part(ctx, { id: personId }, 'CONFLICTED', made.row.id));
};

describe('asking somebody by name', () => {
  it('gives them a place and an invitation in one step, told to those who run the case', async () => {
    const made = await makeCase(app, programme);
    const who = await person(app, 'Freya Free');
    const house = await organisation(app, 'Elsewhere Hub');
    await belongs(app, who, house.id);
    const once = { clientMutationId: randomUUID(), respondBy: new Date(app.clock.now().getTime() + 7 * 86_400_000).toISOString() };
    const done = await invite(made.facilitator, made, who.id, once);
    expect(done.data!.invitePeer.people).toEqual([{ name: 'Freya Free', state: 'INVITED', role: 'PEER' }]);
    expect((await invite(made.facilitator, made, who.id, once)).errors).toBeUndefined();
    expect(await seats(made)).toEqual([
      {
        state: 'INVITED',
        role: 'PEER',
        rank: null,
        organisationName: 'Elsewhere Hub',
        country: 'SE',
        shownToHost: false,
        invited: true,
        due: true,
      },
    ]);
    const lines = await app.db.query(`select kind, audience, "personId" from case_entry where "caseId" = $1`, [made.row.id]);
    expect(lines).toEqual([{ kind: 'INVITED', audience: 'FACILITATION', personId: who.id }]);
    const told = await app.db.query(`select name from activity where payload->>'caseId' = $1 order by at, name`, [made.row.id]);
    expect(told).toEqual([{ name: 'review-case.peer-invited' }]);
    const roles = await app.db.query(`select role from role_grant where "personId" = $1 and "scopeId" = $2 and "revokedAt" is null`, [
      who.id,
      made.row.id,
    ]);
    expect(roles).toEqual([{ role: 'INVITED_PEER' }]);
  });
  it('is refused with a reason, and leaves nothing behind', async () => {
    const made = await makeCase(app, programme);
    const ofHost = await person(app, 'Of Host');
    await app.db.query('update peer_review_case set "hostOrgId" = $2 where id = $1', [made.row.id, (await organisation(app, 'Host')).id]);
    const [{ hostOrgId }] = (await app.db.query('select "hostOrgId" from peer_review_case where id = $1', [made.row.id])) as [
      { hostOrgId: string },
    ];
    await belongs(app, ofHost, hostOrgId);
    const [barred, open, once] = [await person(app, 'Barred'), await person(app, 'Open'), await person(app, 'Once')];
    await conflict(made, barred.id, 'CONFIRMED');
    await conflict(made, open.id, 'POTENTIAL');
    // What the data know, though nobody has written it down yet.
    await app.db.query(
      `insert into affiliation (id, "createdAt", "updatedAt", version, "personId", "organisationId", function, "startsOn", "endsOn", state, "isManager") values (gen_random_uuid(), now(), now(), 1, $1, $2, 'Adviser', '2020-01-01', now()::date - 30, 'ENDED', false)`,
      [once.id, hostOrgId],
    );
    const run = async (who: Who, whom: string, more: object = {}) => problem(await invite(who, made, whom, more));
    expect(await run(made.facilitator, ofHost.id)).toEqual(['INVALID_INPUT', 'personId: peerOfHost']);
    expect(await run(made.facilitator, made.host.id)).toEqual(['INVALID_INPUT', 'personId: peerOfHost']);
    expect(await run(made.facilitator, made.facilitator.id)).toEqual(['INVALID_INPUT', 'personId: peerOfHost']);
    expect(await run(made.facilitator, barred.id)).toEqual(['INVALID_INPUT', 'personId: confirmedConflict']);
    expect(await run(made.facilitator, open.id)).toEqual(['INVALID_INPUT', 'personId: openConflict']);
    expect(await run(made.facilitator, once.id)).toEqual(['INVALID_INPUT', 'personId: openConflict']);
    expect(await run(made.facilitator, randomUUID())).toEqual(['NOT_FOUND']);
    const free = await person(app, 'Free');
    expect(await run(made.facilitator, free.id, { respondBy: '2020-01-01T10:00:00Z' })).toEqual(['INVALID_INPUT', 'respondBy: inThePast']);
    expect(await run(made.host, free.id)).toEqual(['FORBIDDEN']);
    expect(await run(free, free.id)).toEqual(['NOT_FOUND']);
    const late = await makeCase(app, programme, { state: 'VISIT', independentEndedAt: app.clock.now() });
    expect(problem(await invite(late.facilitator, late, free.id))).toEqual(['ILLEGAL_TRANSITION']);
    expect(await seats(made)).toEqual([]);
    expect(await app.db.query('select count(*)::int n from conflict_record where "caseId" = $1', [made.row.id])).toEqual([{ n: 2 }]);
  });
  it('takes nobody twice, and one lead', async () => {
    const made = await makeCase(app, programme);
    const [twice, lead] = [await person(app, 'Twice'), await person(app, 'Lead')];
    expect((await invite(made.facilitator, made, twice.id, { role: 'LEAD_PEER' })).errors).toBeUndefined();
    expect(problem(await invite(made.facilitator, made, twice.id))).toEqual(['TAKEN']);
    expect(problem(await invite(made.facilitator, made, lead.id, { role: 'LEAD_PEER' }))).toEqual(['TAKEN']);
    const waiting = await person(app, 'Waiting');
    await makeSeat(app, made, waiting, { state: 'SHORTLISTED', rank: 1, invitedAt: null, respondBy: null });
    expect(problem(await invite(made.facilitator, made, waiting.id))).toEqual(['TAKEN']);
    expect((await seats(made)).map((x) => x.state)).toEqual(['INVITED', 'SHORTLISTED']);
  });
});
