import { randomUUID } from 'node:crypto';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { affiliate, makeOrganisation } from '../../test/make.panel.js';
import { makeCase, makeProgramme, makeTeam, type MadeCase } from '../../test/make.reviews.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterAll(() => stopUnbroken(app));

const set = (who: Who, c: MadeCase, whom: Who, takesPart: boolean): Promise<Answer<{ setHostMember: { hostMembers: object } }>> =>
  app.as(who, 'mutation($input: SetHostMemberInput!) { setHostMember(input: $input) { hostMembers { personId name } } }', {
    input: { caseId: c.row.id, personId: whom.id, takesPart, clientMutationId: randomUUID() },
  });
const look = async (who: Who, c: MadeCase) =>
  (
    await app.as<{ reviewCase: { hostMembers: { name: string }[] | null; viewerCan: { nameHostMembers: boolean } } }>(
      who,
      'query($id: ID!) { reviewCase(id: $id) { hostMembers { name } viewerCan { nameHostMembers } } }',
      { id: c.row.id },
    )
  ).data?.reviewCase;
const choices = (who: Who, c: MadeCase) =>
  app.as<{ hostColleagues: { name: string }[] }>(who, 'query($id: ID!) { hostColleagues(caseId: $id) { name } }', { id: c.row.id });
const rule = (a: Answer<unknown>) => (a.errors?.[0]?.extensions.details as unknown as { issues?: { rule: string }[] })?.issues?.[0]?.rule;

it('the lead of the host lets colleagues take part, and nobody else does; they read and write as the host, until it is ended', async () => {
  const hostOrgId = await makeOrganisation(app, 'DK');
  const c = await makeCase(app, programme, { hostOrgId, state: 'PREPARATION' });
  const team = await makeTeam(app, c);
  const [colleague, stranger, gone] = [await person(app, 'Cole League'), await person(app, 'Stran Ger'), await person(app, 'Gone Away')];
  for (const who of [c.host, colleague, gone]) await affiliate(app, who, hostOrgId);
  await app.db.query(`update person set status = 'SUSPENDED' where id = $1`, [gone.id]);
  expect((await choices(c.host, c)).data!.hostColleagues).toEqual([{ name: 'Cole League' }]);
  for (const who of [colleague, stranger])
    expect([code(await choices(who, c)), code(await set(who, c, colleague, true))]).toEqual(Array(2).fill('NOT_FOUND'));
  for (const who of [c.facilitator, team.lead.who])
    expect([code(await choices(who, c)), code(await set(who, c, colleague, true))]).toEqual(['NOT_FOUND', 'FORBIDDEN']);
  for (const who of [stranger, gone, c.host, c.facilitator, team.lead.who])
    expect(rule(await set(c.host, c, who, true))).toBe('notAColleague');

  const both = await Promise.all([set(c.host, c, colleague, true), set(c.host, c, colleague, true)]);
  for (const a of both) expect(a.data).toEqual({ setHostMember: { hostMembers: [{ personId: colleague.id, name: 'Cole League' }] } });
  expect((await choices(c.host, c)).data!.hostColleagues).toEqual([]);
  expect(await look(colleague, c)).toEqual({ hostMembers: [{ name: 'Cole League' }], viewerCan: { nameHostMembers: false } });
  expect(await look(c.host, c)).toMatchObject({ viewerCan: { nameHostMembers: true } });
  // Who of the host takes part is for the host and those who run the case.
  expect((await look(c.facilitator, c))!.hostMembers).toEqual([{ name: 'Cole League' }]);
  expect((await look(team.lead.who, c))!.hostMembers).toBeNull();
  const self = await app.as<{ selfAssessment: { viewerCan: object } }>(
    colleague,
    'query($id: ID!) { selfAssessment(caseId: $id) { id } }',
    { id: c.row.id },
  );
  expect(self.errors).toBeUndefined();
  expect(code(await set(colleague, c, c.host, false))).toBe('FORBIDDEN');
  const lines = await app.db.query(`select kind, audience from case_entry where "caseId" = $1 and "personId" = $2 order by seq`, [
    c.row.id,
    colleague.id,
  ]);
  expect(lines).toEqual([{ kind: 'HOST_JOINED', audience: 'HOST' }]);
  await app.drain();
  const told = await app.db.query(`select 1 from review_message where "caseId" = $1 and "recipientId" = $2`, [c.row.id, colleague.id]);
  expect(told).toHaveLength(1);

  expect((await set(c.host, c, colleague, false)).data).toEqual({ setHostMember: { hostMembers: [] } });
  expect(await look(colleague, c)).toBeUndefined();
  expect((await set(c.host, c, colleague, false)).errors).toBeUndefined();
  await app.db.query(`update peer_review_case set state = 'DECLINED' where id = $1`, [c.row.id]);
  expect(code(await set(c.host, c, colleague, true))).toBe('ILLEGAL_TRANSITION');
});
