import { TestApp, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeCase, makeProgramme, makeTeam, part, type MadeCase } from '../../test/make.reviews.js';
import { transact } from '../kernel/transact.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
let manager: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
  manager = await person(app, 'Mana Ger', { grants: [{ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programme.id }] });
}, 60_000);
afterAll(() => stopUnbroken(app, { clockJumps: true }));
afterEach(() => app.clock.reset());

interface Access {
  day: string;
  role: string;
  kind: string;
  name: string;
}
const CASE =
  'query($id: ID!) { reviewCase(id: $id) { id version unreadPosts people { name } entries { at kind note } accesses { day role kind name } } }';
const read = async (who: Who, made: MadeCase) =>
  (await app.as<{ reviewCase: { accesses: Access[] | null } }>(who, CASE, { id: made.row.id })).data!.reviewCase;
const list = async (who: Who, made: MadeCase) => (await read(who, made)).accesses?.map((a) => `${a.name} ${a.role} ${a.kind}`) ?? null;
const ask = async (who: Who, field: string, made: MadeCase) =>
  expect((await app.as(who, `query($id: ID!) { ${field}(caseId: $id) { caseId } }`, { id: made.row.id })).errors).toBeUndefined();
const file = async (who: Who, made: MadeCase, name: string) =>
  fetch(`${app.url}/files/reviews/${made.row.id}/${name}`, { headers: { cookie: await app.cookieOf(who) } });
/** `other` may not be known to the host, `peer` may. */
async function withTeam() {
  const made = await makeCase(app, programme);
  const team = await makeTeam(app, made);
  await app.db.query('update assignment set "shownToHost" = false where id = any($1)', [[team.other.seat.id, team.lead.seat.id]]);
  return { made, team, known: team.peer.who, hidden: team.other.who };
}

describe('who has read the dossier', () => {
  it('is told to the lead of the host: who runs it by name, a peer only whom it may know', async () => {
    const { made, known, hidden } = await withTeam();
    const member = await person(app, 'Hos Tmember');
    await transact(app.factory.make(null), (ctx) => part(ctx, member, 'HOST_MEMBER', made.row.id));
    expect(await list(made.host, made)).toEqual([]);
    await ask(made.host, 'dossierUpdates', made);
    await ask(made.facilitator, 'dossierUpdates', made);
    await ask(made.facilitator, 'dossierUpdates', made);
    expect((await file(manager, made, 'case.json')).status).toBe(200);
    await ask(known, 'reviewForm', made);
    expect((await file(known, made, 'form.txt')).status).toBe(200);
    const before = await read(made.host, made);
    expect(await list(made.host, made)).toEqual([
      ...['Fay Facilitator FACILITATOR DOSSIER', 'Peer peer PEER DOSSIER'],
      ...['Peer peer PEER FILE', 'Mana Ger PROGRAMME_MANAGER FILE'],
    ]);
    // Not a letter of the answer moves when somebody reads of whom the host may not know.
    await ask(hidden, 'reviewForm', made);
    await ask(hidden, 'dossierUpdates', made);
    expect((await file(hidden, made, 'case.json')).status).toBe(200);
    expect(await read(made.host, made)).toEqual(before);
    expect(await list(made.facilitator, made)).toContain('Peer other PEER FILE');
    for (const who of [member, known, hidden]) expect(await list(who, made)).toBeNull();
  });
  it('is kept by day, and what was read while hidden stays untold when the name is shown, or when somebody has left', async () => {
    const { made, team, known, hidden } = await withTeam();
    for (const who of [known, hidden]) await ask(who, 'reviewForm', made);
    await app.db.query('update assignment set "shownToHost" = true where id = $1', [team.other.seat.id]);
    expect(await list(made.host, made)).toEqual(['Peer peer PEER DOSSIER']);
    const [row] = (await app.db.query('select * from dossier_access where "caseId" = $1 limit 1', [made.row.id])) as [
      Record<string, unknown>,
    ];
    expect(Object.values(row).filter((v) => v instanceof Date && v.getTime() % 86_400_000 !== 0)).toEqual([]);
    app.clock.advance(86_400_000);
    await ask(hidden, 'reviewForm', made);
    expect(await list(made.host, made)).toEqual(['Peer other PEER DOSSIER', 'Peer peer PEER DOSSIER']);
    await app.db.query(`update assignment set state = 'WITHDRAWN', "endedAt" = now(), "shownToHost" = false where id = $1`, [
      team.peer.seat.id,
    ]);
    await app.db.query(`update role_grant set "revokedAt" = now() where "personId" = $1`, [known.id]);
    expect(await list(made.host, made)).toEqual(['Peer other PEER DOSSIER']);
    for (const change of ['update dossier_access set day = day - 1', 'delete from dossier_access'])
      await expect(app.db.query(`${change} where "caseId" = $1`, [made.row.id])).rejects.toThrow('never unsaid');
  });
});
