import { codeOf as code } from '../../test/access.js';
import { TestApp, type Who } from '../../test/app.js';
import { brokenInvariants } from '../../test/invariants.js';
import { makeReleased, type MadeReport } from '../../test/make.reports.js';
import { makeProgramme, makeSeat } from '../../test/make.reviews.js';
import { person } from '../../test/cast.js';

let app: TestApp;
let m: MadeReport;
beforeAll(async () => {
  app = await TestApp.boot();
  m = await makeReleased(app, await makeProgramme(app));
  // The team still writes.
  await app.db.query(`update consensus_report set state = 'DRAFTING', "releasedAt" = null where id = $1`, [m.reportId]);
  await app.db.query(`update peer_review_case set state = 'REPORTING', "reportReleasedAt" = null where id = $1`, [m.made.row.id]);
}, 60_000);
afterAll(async () => {
  app.clock.reset();
  const broken = await brokenInvariants(app);
  await app.stop();
  expect(broken).toEqual([]);
});
type Writers = { key: string; name: string }[];
const writers = (who: Who | null) =>
  app.as<{ sectionWriters: Writers }>(who, 'query($id: ID!) { sectionWriters(caseId: $id) { key name } }', { id: m.made.row.id });
const lease = (who: Who, key: string) =>
  app.as<{ leaseSection: Writers }>(who, 'mutation($input: LeaseSectionInput!) { leaseSection(input: $input) { key name } }', {
    input: { reportId: m.reportId, key },
  });
const save = (who: Who, body: string, expectedVersion: number) =>
  app.as(who, 'mutation($input: SaveSectionInput!) { saveReportSection(input: $input) { state } }', {
    input: { reportId: m.reportId, key: 'summary', body, expectedVersion },
  });

describe('who writes at a section', () => {
  it('is shown to the others who write, moves with them, and ends by itself', async () => {
    const { lead, peer, other } = m.team;
    expect(await lease(lead.who, 'summary')).toMatchObject({ data: { leaseSection: [] } });
    expect((await lease(peer.who, 'dim:finance')).data?.leaseSection).toEqual([{ key: 'summary', name: 'Peer lead' }]);
    await lease(lead.who, 'dim:finance');
    expect((await writers(other.who)).data?.sectionWriters.map((w) => w.key)).toEqual(['dim:finance', 'dim:finance']);
    expect((await writers(lead.who)).data?.sectionWriters).toEqual([{ key: 'dim:finance', name: 'Peer peer' }]);
    app.clock.advance(100_000);
    await lease(peer.who, 'dim:finance');
    app.clock.advance(21_000);
    expect((await writers(other.who)).data?.sectionWriters).toEqual([{ key: 'dim:finance', name: 'Peer peer' }]);
    app.clock.advance(120_000);
    expect((await writers(other.who)).data?.sectionWriters).toEqual([]);
  });

  it('is advice: whoever has the version saves, and whoever has not is told, lease or none', async () => {
    const { lead, peer } = m.team;
    await lease(lead.who, 'summary');
    expect((await save(peer.who, 'The other one was quicker.', 1)).errors).toBeUndefined();
    const stale = await save(lead.who, 'The one with the lease.', 1);
    expect([code(stale), stale.errors?.[0]?.extensions.details]).toMatchObject([
      'CONFLICT',
      { currentVersion: 2, theirs: { body: 'The other one was quicker.' } },
    ]);
  });

  it('does not exist for anybody who does not write at the report', async () => {
    const trainee = await person(app, 'Tilda Trainee');
    await makeSeat(app, m.made, trainee, { role: 'TRAINEE_PEER' });
    for (const who of [m.made.host, m.made.facilitator, trainee, await person(app, 'Stella Stranger')]) {
      expect(code(await writers(who))).toBe('NOT_FOUND');
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(code(await lease(who, 'summary')));
    }
    expect(code(await lease(m.team.lead.who, 'dim:nothing'))).toBe('INVALID_INPUT');
  });
});
