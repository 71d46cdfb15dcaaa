import { TestApp } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { brokenInvariants } from '../../test/invariants.js';
import { makeCase, makeProgramme, makeSeat, part } from '../../test/make.reviews.js';
import { newId } from '../kernel/ids.js';
import { transact } from '../kernel/transact.js';

it('a part in a case outlasts a shut account, gives nothing meanwhile, and counts again afterwards; a ruling of the meantime counts too', async () => {
  const app = await TestApp.boot();
  const admin = await person(app, 'Admin', { administrator: true });
  const [peer, asked, helper, ruled, learns] = [
    await person(app, 'Peer'),
    await person(app, 'Asked'),
    await person(app, 'Helper'),
    await person(app, 'Ruled'),
    await person(app, 'Learns'),
  ];
  const made = await makeCase(app, await makeProgramme(app));
  await makeSeat(app, made, peer);
  await makeSeat(app, made, asked, { state: 'INVITED' });
  await makeSeat(app, made, learns, { role: 'TRAINEE_PEER' });
  await makeSeat(app, made, ruled);
  await transact(app.factory.make(null), (ctx) => part(ctx, helper, 'HOST_MEMBER', made.row.id));
  const cast = { peer, asked, helper, ruled, learns, host: made.host, facilitator: made.facilitator };
  const all = Object.values(cast);
  const act = (name: string, id: string) => app.as(admin, `mutation ($id: ID!) { ${name}(personId: $id) }`, { id });
  const live = async () =>
    Object.fromEntries(
      (
        await app.db.query<{ id: string; roles: string[] }[]>(
          `select "personId" id, array_agg(role order by role) roles from role_grant where "scopeId" = $1 and "revokedAt" is null group by 1`,
          [made.row.id],
        )
      ).map((r) => [Object.entries(cast).find(([, who]) => who.id === r.id)![0], r.roles]),
    );
  const before = await live();
  for (const who of all) expect(await act('suspendPerson', who.id)).toEqual({ data: { suspendPerson: true } });
  await app.drain();
  expect(await live()).toEqual({});
  expect(await brokenInvariants(app)).toEqual([]);

  // While they are away one of the peers turns out to have a conflict, and the independent phase ends.
  await act('restorePerson', made.facilitator.id);
  await app.drain();
  for (const [field, type, input] of [
    ['fileConflict', 'FileConflictInput', { caseId: made.row.id, personId: ruled.id, type: 'FUNDING', note: 'Paid by the host.' }],
    ['decideConflict', 'DecideConflictInput', { ruling: 'CONFIRMED', note: 'Confirmed by both.', expectedVersion: 1 }],
  ] as const) {
    const [conflict] = await app.db.query<{ conflictId: string }[]>(`select id "conflictId" from conflict_record where "caseId" = $1`, [
      made.row.id,
    ]);
    const i = { ...input, ...(field === 'decideConflict' ? conflict : {}), clientMutationId: newId() };
    const answer = await app.as(made.facilitator, `mutation ($i: ${type}!) { ${field}(input: $i) }`, { i });
    expect(answer.errors).toBeUndefined();
  }
  await app.db.query(`update peer_review_case set "independentEndedAt" = now() where id = $1`, [made.row.id]);
  expect(await brokenInvariants(app)).toEqual([]);
  for (const who of all) await act('restorePerson', who.id);
  await app.drain();
  expect(await live()).toEqual({ ...before, ruled: ['CONFLICTED'], learns: ['DISCLOSED_PEER', 'TRAINEE_PEER'] });
  expect(await brokenInvariants(app)).toEqual([]);
  const reads = async (who: typeof peer) =>
    (await app.as<{ reviewCase: object | null }>(who, 'query ($id: ID!) { reviewCase(id: $id) { id } }', { id: made.row.id })).data;
  expect(await reads(peer)).toEqual({ reviewCase: { id: made.row.id } });
  expect(await reads(ruled)).toBeNull();
  await app.stop();
}, 30_000);
