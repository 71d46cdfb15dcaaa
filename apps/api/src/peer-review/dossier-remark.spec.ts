import { randomUUID } from 'node:crypto';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { dossier, makeCase, makeProgramme, makeTeam, part, type MadeCase } from '../../test/make.reviews.js';
import { makeVisit } from '../../test/make.visits.js';
import { transact } from '../kernel/transact.js';
import type { DossierRemarksNode } from './dossier-remark.types.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterAll(() => stopUnbroken(app));

const FIELDS =
  '{ seq sections { key } viewerCanTellTeam remarks { id sectionKey quote body older stands toTeam authorName version viewerCanChange } }';
const issue = (a: Answer<unknown>) =>
  (a.errors?.[0]?.extensions.details as unknown as { issues?: { path: string; rule: string }[] }).issues?.[0];
const look = (who: Who | null, c: MadeCase) =>
  app.as<{ dossierRemarks: DossierRemarksNode }>(who, `query($id: ID!) { dossierRemarks(caseId: $id) ${FIELDS} }`, { id: c.row.id });
const read = async (who: Who, c: MadeCase) => (await look(who, c)).data!.dossierRemarks;
const run = (who: Who | null, name: string, type: string, input: object) =>
  app.as<Record<string, DossierRemarksNode>>(who, `mutation($input: ${type}!) { ${name}(input: $input) ${FIELDS} }`, {
    input: { clientMutationId: randomUUID(), ...input },
  });
const [section] = dossier.sections;
const passage = { seq: 1, sectionKey: section!.key, quote: section!.paragraphs[0]! };
const remark = (who: Who | null, c: MadeCase, more: object = {}) =>
  run(who, 'saveDossierRemark', 'SaveDossierRemarkInput', {
    caseId: c.row.id,
    passage,
    body: 'Ask on the visit.',
    expectedVersion: 0,
    ...more,
  });

describe('a remark on a passage of the dossier', () => {
  it('is read by whoever made it and by nobody else, and is not there for the host or from outside', async () => {
    const c = await makeCase(app, programme);
    const team = await makeTeam(app, c);
    const observer = await person(app, 'Observer');
    await transact(app.factory.make(null), (ctx) => part(ctx, observer, 'OBSERVER', c.row.id));
    const made = (await remark(team.peer.who, c)).data!['saveDossierRemark']!.remarks;
    expect(made).toMatchObject([
      { quote: passage.quote, body: 'Ask on the visit.', older: false, stands: true, toTeam: false, viewerCanChange: true },
    ]);
    for (const who of [team.lead.who, team.other.who, c.facilitator]) {
      expect((await read(who, c)).remarks).toEqual([]);
      const change = { remarkId: made[0]!.id, expectedVersion: 1 };
      expect([code(await remark(who, c, change)), code(await run(who, 'removeDossierRemark', 'RemoveDossierRemarkInput', change))]).toEqual(
        ['NOT_FOUND', 'NOT_FOUND'],
      );
    }
    for (const who of [c.host, observer, await person(app, 'Outsider')])
      expect([code(await look(who, c)), code(await remark(who, c))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect((await read(team.peer.who, c)).viewerCanTellTeam).toBe(false);
  });
  it('is on words that stand there, is said in other words for the version that was read, and is taken away', async () => {
    const c = await makeCase(app, programme);
    const { peer } = await makeTeam(app, c);
    expect(issue(await remark(peer.who, c, { passage: { ...passage, quote: 'Words that nobody wrote.' } }))).toEqual({
      path: 'passage.quote',
      rule: 'notInDossier',
    });
    const [r] = (await remark(peer.who, c)).data!['saveDossierRemark']!.remarks;
    expect((await remark(peer.who, c, { remarkId: r!.id, body: 'Ask twice.', expectedVersion: 1 })).errors).toBeUndefined();
    expect((await remark(peer.who, c, { remarkId: r!.id, body: 'Late.', expectedVersion: 1 })).errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { theirs: { body: 'Ask twice.' }, yours: { body: 'Late.' } },
    });
    expect(code(await run(peer.who, 'removeDossierRemark', 'RemoveDossierRemarkInput', { remarkId: r!.id, expectedVersion: 1 }))).toBe(
      'CONFLICT',
    );
    await run(peer.who, 'removeDossierRemark', 'RemoveDossierRemarkInput', { remarkId: r!.id, expectedVersion: 2 });
    expect((await read(peer.who, c)).remarks).toEqual([]);
  });
  it('keeps its passage when the round is set on a newer dossier, marked older, and whether it still stands', async () => {
    const c = await makeCase(app, programme);
    const { peer } = await makeTeam(app, c);
    await remark(peer.who, c);
    await remark(peer.who, c, { passage: { seq: 1, sectionKey: 'summary', quote: dossier.summary } });
    const changed = await app.as(c.host, 'mutation($input: ChangeDossierInput!) { changeDossier(input: $input) { seq } }', {
      input: {
        caseId: c.row.id,
        summary: dossier.summary,
        sections: [{ key: section!.key, text: 'All of it is new.' }],
        note: 'The bank has taken over.',
        expectedSeq: 1,
        clientMutationId: randomUUID(),
      },
    });
    expect(changed.errors).toBeUndefined();
    // The round stands on the old one still: nothing is older yet.
    expect((await read(peer.who, c)).remarks.map((r) => r.older)).toEqual([false, false]);
    await app.as(c.facilitator, 'mutation($input: RebaseRoundInput!) { rebaseRound(input: $input) { seq } }', {
      input: { caseId: c.row.id, seq: 2, clientMutationId: randomUUID() },
    });
    expect((await read(peer.who, c)).remarks).toMatchObject([
      { quote: passage.quote, older: true, stands: false },
      { quote: dossier.summary, older: true, stands: true },
    ]);
    expect(issue(await remark(peer.who, c))).toEqual({ path: 'passage.quote', rule: 'dossierMovedOn' });
  });
  it('is said to the team where its talk is open, with the passage, and to nobody else', async () => {
    const c = await makeVisit(app, programme);
    const tell = (who: Who, audience: string, more: object = {}) =>
      app.as(who, 'mutation($input: AddCasePostInput!) { addCasePost(input: $input) { threads { posts { quote body } } } }', {
        input: { caseId: c.row.id, audience, body: 'Look at this.', passage, clientMutationId: randomUUID(), ...more },
      });
    expect((await tell(c.team.lead.who, 'TEAM')).errors).toBeUndefined();
    expect(issue(await tell(c.team.lead.who, 'TEAM_AND_HOST'))).toEqual({ path: 'passage', rule: 'onlyToTeam' });
    expect(issue(await tell(c.team.lead.who, 'TEAM', { passage: { ...passage, quote: 'Nobody wrote this.' } }))?.rule).toBe('notInDossier');
    expect(await read(c.team.peer.who, c)).toMatchObject({
      viewerCanTellTeam: true,
      remarks: [{ toTeam: true, authorName: 'Peer lead', quote: passage.quote, viewerCanChange: false }],
    });
    // Whoever has not sent her review reads nothing of the team's talk here either.
    expect(await read(c.team.other.who, c)).toMatchObject({ viewerCanTellTeam: false, remarks: [] });
  });
});
