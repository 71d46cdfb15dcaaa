import { codeOf as code } from '../../test/access.js';
import { TestApp, type Who } from '../../test/app.js';
import { brokenInvariants } from '../../test/invariants.js';
import { makeFinal } from '../../test/make.reports.js';
import { makeCase, makeProgramme, makeTeam, type MadeCase } from '../../test/make.reviews.js';
import { closeDesk, reviewAct, sendAll } from '../../test/make.sent.js';
import { inCase } from './case.facts.js';
import { grantRole } from '../identity/role-grant.service.js';
import { transact } from '../kernel/transact.js';

/* What a programme decides for its cases: when the host learns who judges, and whether peers judge alone first. */
let app: TestApp;
beforeAll(async () => {
  app = await TestApp.boot();
}, 60_000);
afterAll(async () => {
  const broken = await brokenInvariants(app);
  await app.stop();
  expect(broken).toEqual([]);
});

const names = /Peer (lead|peer|other)/;
const hidden = (made: MadeCase) => app.db.query(`update assignment set "shownToHost" = false where "caseId" = $1`, [made.row.id]);
/** All that the host can ask about who takes part. */
const seenByHost = async (made: MadeCase) =>
  JSON.stringify([
    await app.as(
      made.host,
      'query($id: ID!) { reviewCase(id: $id) { people { name organisation } entries { kind personName } next { key } } }',
      { id: made.row.id },
    ),
    await app.as(made.host, 'query($id: ID!) { caseReport(caseId: $id) { signatures { names dissent { name } } } }', { id: made.row.id }),
    await app.as(made.host, 'query($id: ID!) { caseVisit(caseId: $id) { sessions { leadName } } }', { id: made.row.id }),
    await (
      await fetch(`${app.url}/files/reviews/${made.row.id}/case.json?lang=en`, { headers: { cookie: await app.cookieOf(made.host) } })
    ).text(),
  ]);

it('from the visit on: the host knows nobody before the independent phase ends', async () => {
  const made = await makeCase(app, await makeProgramme(app, { hostSeesPeerNames: 'FROM_VISIT' }));
  const team = await makeTeam(app, made);
  await hidden(made);
  await sendAll(app, team);
  expect(await seenByHost(made)).not.toMatch(names);
  expect((await closeDesk(app, made)).errors).toBeUndefined();
  expect(await seenByHost(made)).toMatch(names);
});
it('never: not when the phase ends, and not when the report is final', async () => {
  const programme = await makeProgramme(app, { hostSeesPeerNames: 'NEVER' });
  const made = await makeCase(app, programme);
  const team = await makeTeam(app, made);
  await hidden(made);
  await sendAll(app, team);
  expect((await closeDesk(app, made)).errors).toBeUndefined();
  expect(await seenByHost(made)).not.toMatch(names);
  const final = await makeFinal(app, programme);
  await hidden(final.made);
  expect(await seenByHost(final.made)).not.toMatch(names);
});
it('open: peers read each other as soon as something was sent, under other names, and the host still reads nothing', async () => {
  const made = await makeCase(app, await makeProgramme(app, { peerIndependence: 'OPEN' }));
  const team = await makeTeam(app, made);
  // As accepting does.
  for (const s of Object.values(team))
    await transact(app.factory.make(null), (ctx) => grantRole(ctx, s.who.id, { role: 'DISCLOSED_PEER', ...inCase(made.row.id) }));
  const read = (who: Who) =>
    app.as<{ caseReviews: { reviews: { mine: boolean; reviewerName: string | null }[]; scores: object | null } }>(
      who,
      'query($id: ID!) { caseReviews(caseId: $id) { reviews { mine reviewerName } scores { peers } } }',
      { id: made.row.id },
    );
  await sendAll(app, { lead: team.lead });
  expect((await read(team.peer.who)).data!.caseReviews).toEqual({ reviews: [{ mine: false, reviewerName: null }], scores: null });
  expect(code(await read(made.host))).toBe('NOT_FOUND');
  const mayRead = await app.as<{ reviewCase: { viewerCan: { readReviews: boolean } } }>(
    team.peer.who,
    'query($id: ID!) { reviewCase(id: $id) { viewerCan { readReviews } } }',
    { id: made.row.id },
  );
  expect(mayRead.data!.reviewCase.viewerCan.readReviews).toBe(true);
  // What somebody has read is not taken back.
  const back = await reviewAct(app, team.lead.who, 'retractReview', team.lead.review.id);
  expect(code(back)).toBe('FORBIDDEN');
});
