import { randomUUID } from 'node:crypto';
import { codeOf as code } from '../../test/access.js';
import { TestApp, type Answer, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeFinal, makeReleased, type MadeReport } from '../../test/make.reports.js';
import { makeProgramme } from '../../test/make.reviews.js';
import { statementsOf } from '../../test/statements.js';
import type { HostCheckNode, VerifiedReportNode } from './host-check.types.js';
import type { Programme } from './rubric.entity.js';

let app: TestApp;
let programme: Programme;
beforeAll(async () => {
  app = await TestApp.boot();
  programme = await makeProgramme(app);
}, 60_000);
afterAll(() => stopUnbroken(app));
const ago = (days: number) => new Date(app.clock.now().getTime() - days * 86_400_000);
const rules = (a: Answer<unknown>) =>
  (a.errors?.[0]?.extensions.details as unknown as { missing?: { rule: string }[] } | undefined)?.missing?.map((m) => m.rule);
const FIELDS =
  '{ state version headHash: reportId finalId finalVersion finalMark underReexamination consentVisibility publishedTo dueAt doneAt comments { id kind text resolution resolutionNote toBeMade version viewerCanResolve authorName } editions { edition state correctionReason headHash } viewerCan { comment finish remind reopen finalise finaliseSilent allowPublication publish correct issue } }';
const look = async (who: Who | null, m: MadeReport) =>
  app.as<{ hostCheck: HostCheckNode }>(who, `query($id: ID!) { hostCheck(caseId: $id) ${FIELDS} }`, { id: m.made.row.id });
const check = async (who: Who, m: MadeReport) => (await look(who, m)).data!.hostCheck;
const run = (who: Who, name: string, type: string, input: object, fields = '{ state }') =>
  app.as<Record<string, HostCheckNode>>(who, `mutation($input: ${type}!) { ${name}(input: $input) ${fields} }`, {
    input: { clientMutationId: randomUUID(), ...input },
  });
const versionOf = async (id: string) =>
  ((await app.db.query('select version from consensus_report where id = $1', [id])) as { version: number }[])[0]!.version;
const move = async (who: Who, name: string, reportId: string, type = 'MoveReportInput', more: object = {}) =>
  run(who, name, type, { reportId, expectedVersion: await versionOf(reportId), ...more });
const comment = (m: MadeReport, kind: string, text = 'There are three lenders, not two.', who = m.made.host) =>
  run(who, 'addHostComment', 'AddHostCommentInput', { reportId: m.reportId, sectionKey: 'dim:finance', kind, text });
const resolve = async (m: MadeReport, resolution: string, who = m.lead, i = 0) => {
  const c = (await check(m.lead, m)).comments[i]!;
  return run(who, 'resolveHostComment', 'ResolveHostCommentInput', {
    commentId: c.id,
    resolution,
    note: 'We read it again with you.',
    expectedVersion: c.version,
  });
};
const write = async (m: MadeReport, reportId: string, body: string) => {
  const [s] = (await app.db.query(`select version from report_section where "reportId" = $1 and key = 'summary'`, [reportId])) as {
    version: number;
  }[];
  return app.as(m.lead, 'mutation($input: SaveSectionInput!) { saveReportSection(input: $input) { state } }', {
    input: { reportId, key: 'summary', body, expectedVersion: s!.version },
  });
};
const signAll = async (m: MadeReport, reportId: string) => {
  const [r] = (await app.db.query('select "headHash" from consensus_report where id = $1', [reportId])) as { headHash: string }[];
  for (const s of Object.values(m.team))
    expect(
      (await run(s.who, 'signReport', 'SignReportInput', { reportId, reportHash: r!.headHash, decision: 'AGREE' })).errors,
    ).toBeUndefined();
};

describe('the host’s check', () => {
  it('is the host’s alone to write and the lead peer’s to answer; nobody from outside knows of it', async () => {
    const m = await makeReleased(app, programme);
    expect([
      code(await comment(m, 'CONTEXT', undefined, m.lead)),
      code(await comment(m, 'CONTEXT', undefined, m.made.facilitator)),
    ]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(code(await comment(m, 'CONTEXT', undefined, await person(app, 'Stranger')))).toBe('NOT_FOUND');
    expect((await comment(m, 'CONTEXT')).errors).toBeUndefined();
    expect((await check(m.made.host, m)).comments[0]).toMatchObject({ kind: 'CONTEXT', resolution: null, viewerCanResolve: false });
    expect([code(await resolve(m, 'REJECTED', m.peer)), code(await resolve(m, 'REJECTED', m.made.host))]).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    expect((await resolve(m, 'REJECTED')).errors).toBeUndefined();
    expect(code(await resolve(m, 'ACCEPTED'))).toBe('ILLEGAL_TRANSITION');
    expect((await check(m.made.host, m)).comments[0]).toMatchObject({
      resolution: 'REJECTED',
      resolutionNote: 'We read it again with you.',
    });
    expect(code(await look(await person(app, 'Other'), m))).toBe('NOT_FOUND');
    await expect(app.db.query(`update host_comment set text = 'x' where "caseId" = $1`, [m.made.row.id])).rejects.toThrow(
      'never rewritten',
    );
  });
  it('refuses a section that the report does not have', async () => {
    const m = await makeReleased(app, programme);
    const input = { reportId: m.reportId, sectionKey: 'dim:elsewhere', kind: 'CONTEXT', text: 'Something about it.' };
    expect(code(await run(m.made.host, 'addHostComment', 'AddHostCommentInput', input))).toBe('INVALID_INPUT');
    expect((await run(m.made.host, 'addHostComment', 'AddHostCommentInput', { ...input, sectionKey: 'R1' })).errors).toBeUndefined();
  });
  it('keeps the report open while a comment waits, and while the host has time', async () => {
    const m = await makeReleased(app, programme);
    expect(rules(await move(m.lead, 'finaliseReport', m.reportId))).toEqual(['hostHasTime']);
    await comment(m, 'DISAGREEMENT');
    await move(m.made.host, 'finishHostComments', m.reportId);
    expect(rules(await comment(m, 'CONTEXT'))).toEqual(['commentsEnded']);
    expect(rules(await move(m.lead, 'finaliseReport', m.reportId))).toEqual(['commentsOpen']);
    await resolve(m, 'REJECTED');
    expect(rules(await move(m.lead, 'reopenReport', m.reportId))).toEqual(['noCorrection']);
    for (const who of [m.peer, m.made.host, m.made.facilitator])
      expect(code(await move(who, 'finaliseReport', m.reportId))).toBe('FORBIDDEN');
    expect((await move(m.lead, 'finaliseReport', m.reportId)).data).toEqual({ finaliseReport: { state: 'FINAL' } });
    expect((await check(m.made.host, m)).finalMark).toBeNull();
    // The practice is kept as it was on this day, whatever becomes of it.
    const kept = (await app.db.query('select reason, content from practice_snapshot where "caseId" = $1 order by seq', [
      m.made.row.id,
    ])) as { reason: string; content: object }[];
    expect(kept.at(-1)).toEqual({ reason: 'FINAL', content: kept.at(-2)!.content });
  });
  it('takes an accepted correction back to the team: it cannot be signed or made final until a word has changed', async () => {
    const m = await makeReleased(app, programme);
    await comment(m, 'FACTUAL_CORRECTION');
    await resolve(m, 'PARTLY');
    await move(m.made.host, 'finishHostComments', m.reportId);
    expect((await check(m.lead, m)).comments[0]).toMatchObject({ toBeMade: true });
    expect(rules(await move(m.lead, 'finaliseReport', m.reportId))).toEqual(['correctionNotMade']);
    expect((await move(m.lead, 'reopenReport', m.reportId)).errors).toBeUndefined();
    const [row] = (await app.db.query('select state from peer_review_case where id = $1', [m.made.row.id])) as { state: string }[];
    expect(row!.state).toBe('REPORTING');
    // The host keeps its own comment, not the draft.
    expect(await check(m.made.host, m)).toMatchObject({ state: null, comments: [{ text: 'There are three lenders, not two.' }] });
    expect(rules(await move(m.lead, 'askForSignatures', m.reportId))).toEqual(['correctionNotMade']);
    await write(m, m.reportId, 'There are three lenders.');
    const report = await app.as<{ caseReport: { signatures: { given: number } } }>(
      m.lead,
      'query($id: ID!) { caseReport(caseId: $id) { signatures { given } } }',
      { id: m.made.row.id },
    );
    expect(report.data?.caseReport.signatures.given).toBe(0);
    await move(m.lead, 'askForSignatures', m.reportId);
    await signAll(m, m.reportId);
    expect((await move(m.lead, 'releaseReport', m.reportId)).errors).toBeUndefined();
    expect(await check(m.made.host, m)).toMatchObject({ state: 'WITH_HOST', doneAt: null, comments: [{ toBeMade: false }] });
    await move(m.made.host, 'finishHostComments', m.reportId);
    expect((await move(m.lead, 'finaliseReport', m.reportId)).errors).toBeUndefined();
  });
  it('lets the facilitator pass over a silent host only after its time and a reminder, and says so', async () => {
    const m = await makeReleased(app, programme);
    const silent = () => move(m.made.facilitator, 'finaliseSilentReport', m.reportId);
    expect([code(await move(m.lead, 'finaliseSilentReport', m.reportId)), code(await move(m.lead, 'remindHost', m.reportId))]).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    expect(rules(await silent())).toEqual(['hostHasTime']);
    await app.db.query(`update deadline set "dueAt" = $2 where "caseId" = $1 and kind = 'HOST_COMMENT'`, [m.made.row.id, ago(1)]);
    expect(rules(await silent())).toEqual(['remindFirst']);
    expect(rules(await move(m.lead, 'finaliseReport', m.reportId))).toEqual(['hostSilent']);
    expect((await move(m.made.facilitator, 'remindHost', m.reportId)).errors).toBeUndefined();
    expect(rules(await silent())).toEqual(['remindFirst']);
    await app.db.query(`update consensus_report set "hostRemindedAt" = $2 where id = $1`, [m.reportId, ago(4)]);
    expect((await check(m.made.facilitator, m)).viewerCan.finaliseSilent).toBe(true);
    expect((await silent()).data).toEqual({ finaliseSilentReport: { state: 'FINAL' } });
    expect((await check(m.made.host, m)).finalMark).toBe('NO_COMMENT');
  });
});

const verify = async (who: Who | null, hash: string) =>
  (
    await app.as<{ verifyReport: VerifiedReportNode | null }>(
      who,
      'query($hash: String!) { verifyReport(hash: $hash) { edition finalisedAt valid replacedBy underReexamination caseId title hostName } }',
      { hash },
    )
  ).data!.verifyReport;
const hashOf = async (id: string) =>
  ((await app.db.query('select "headHash" from consensus_report where id = $1', [id])) as { headHash: string }[])[0]!.headHash;

describe('a conflict of interest that was waived', () => {
  const record = (m: MadeReport, personId: string, status: string) =>
    app.db.query(
      `insert into conflict_record (id, "createdAt", "updatedAt", version, "caseId", "programmeId", "personId", "filedBy", type, source, status, pinned, note, "decisionNote", "decidedBy", "decidedAt")
       select gen_random_uuid(), now(), now(), 1, id, "programmeId", $2, null, 'FUNDING', 'SELF', $3, false, 'A shared fund called Quernstone.', 'Small enough.', $4, now() from peer_review_case where id = $1`,
      [m.made.row.id, personId, status, m.made.facilitator.id],
    );
  const read = (who: Who | null, m: MadeReport) =>
    app.as<{ caseReport: { waivers: { by: string; byName: string | null }[] } }>(
      who,
      'query($id: ID!) { caseReport(caseId: $id) { waivers { by byName } } }',
      { id: m.made.row.id },
    );
  it('is named in the report: that there was one and who waived it, never whose or what; and stays as it was when the report became final', async () => {
    const m = await makeReleased(app, programme);
    const shortlisted = await person(app, 'Only listed');
    await record(m, m.lead.id, 'WAIVED');
    await record(m, m.peer.id, 'DISMISSED');
    await record(m, shortlisted.id, 'WAIVED');
    const named = [{ by: 'FACILITATOR', byName: 'Fay Facilitator' }];
    for (const who of [m.made.host, m.lead, m.peer]) expect((await read(who, m)).data!.caseReport.waivers).toEqual(named);
    await move(m.made.host, 'finishHostComments', m.reportId);
    expect((await move(m.lead, 'finaliseReport', m.reportId)).errors).toBeUndefined();
    await record(m, m.peer.id, 'WAIVED');
    expect((await read(m.made.host, m)).data!.caseReport.waivers).toEqual(named);
    const hash = await hashOf(m.reportId);
    const verified = async () =>
      (
        await app.as<{ verifyReport: { title: string | null; waivers: object[] } }>(
          null,
          'query($hash: String!) { verifyReport(hash: $hash) { title waivers { by byName } } }',
          { hash },
        )
      ).data!.verifyReport;
    expect(await verified()).toEqual({ title: null, waivers: [{ by: 'FACILITATOR', byName: null }] });
    await move(m.made.host, 'allowPublication', m.reportId, 'AllowPublicationInput', { visibility: 'PUBLIC' });
    expect(
      (await move(m.made.facilitator, 'publishReport', m.reportId, 'PublishReportInput', { visibility: 'PUBLIC' })).errors,
    ).toBeUndefined();
    expect((await read(null, m)).data!.caseReport.waivers).toEqual([{ by: 'FACILITATOR', byName: null }]);
    for (const who of [m.made.host, m.team.other.who]) {
      const file = await fetch(`${app.url}/files/reviews/${m.made.row.id}/case.json?lang=en`, {
        headers: { cookie: await app.cookieOf(who) },
      });
      const text = await file.text();
      expect(text).toContain('waived by the facilitator (Fay Facilitator)');
      expect(text).not.toContain('Quernstone');
    }
    // Records are put right: that of a peer whose place goes on was ruled on.
    await app.db.query('delete from conflict_record where "caseId" = $1', [m.made.row.id]);
  });
});

describe('the final edition', () => {
  it('never changes, whatever is tried', async () => {
    const m = await makeFinal(app, programme);
    for (const change of [
      `"headHash" = repeat('b', 64)`,
      `"finalMark" = 'NO_COMMENT'`,
      `"finalisedAt" = now()`,
      `basis = '{}'`,
      `edition = 7`,
      `waivers = '[]'`,
      `state = 'DRAFTING', "finalisedAt" = null`,
    ])
      await expect(app.db.query(`update consensus_report set ${change} where id = $1`, [m.reportId])).rejects.toThrow('never changes');
    await expect(app.db.query('delete from consensus_report where id = $1', [m.reportId])).rejects.toThrow('never changes');
    for (const table of ['report_section', 'recommendation'])
      await expect(app.db.query(`delete from ${table} where "reportId" = $1`, [m.reportId])).rejects.toThrow('never changes');
  });
  it('is verified by its fingerprint, and a private one tells nothing else', async () => {
    const m = await makeFinal(app, programme);
    const hash = await hashOf(m.reportId);
    expect(await verify(null, hash)).toEqual({
      edition: 1,
      finalisedAt: expect.any(String) as string,
      valid: true,
      replacedBy: null,
      underReexamination: false,
      caseId: null,
      title: null,
      hostName: null,
    });
    expect(await verify(m.made.host, hash)).toMatchObject({ title: m.made.row.title, caseId: m.made.row.id });
    expect([await verify(null, 'f'.repeat(64)), await verify(null, "'; drop")]).toEqual([null, null]);
    const released = await makeReleased(app, programme);
    expect(await verify(null, await hashOf(released.reportId))).toBeNull();
  });
  it('says that it is looked at again when a review under it is voided', async () => {
    const m = await makeFinal(app, programme);
    await app.db.query(`update review set state = 'VOIDED', "voidedAt" = now() where id = $1`, [m.team.other.review.id]);
    expect(await verify(null, await hashOf(m.reportId))).toMatchObject({ valid: true, underReexamination: true });
    await app.db.query(`update review set state = 'LOCKED', "voidedAt" = null where id = $1`, [m.team.other.review.id]);
  });
  it('is shown no further than the host agreed', async () => {
    const m = await makeFinal(app, programme);
    const member = await person(app, 'Member', { grants: [{ role: 'MEMBER', scopeType: 'NETWORK', scopeId: programme.networkId }] });
    const reads = async (who: Who | null) =>
      code(await app.as(who, 'query($id: ID!) { caseReport(caseId: $id) { title } }', { id: m.made.row.id })) ?? 'READS';
    const publish = (visibility: string) => move(m.made.facilitator, 'publishReport', m.reportId, 'PublishReportInput', { visibility });
    const allow = (visibility: string, who = m.made.host) =>
      move(who, 'allowPublication', m.reportId, 'AllowPublicationInput', { visibility });
    expect(rules(await publish('NETWORK'))).toEqual(['hostHasNotAgreed']);
    expect(code(await allow('PUBLIC', m.made.facilitator))).toBe('FORBIDDEN');
    expect((await allow('NETWORK')).errors).toBeUndefined();
    expect(rules(await publish('PUBLIC'))).toEqual(['hostHasNotAgreed']);
    expect([await reads(member), await reads(null)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect((await publish('NETWORK')).errors).toBeUndefined();
    expect([await reads(member), await reads(null)]).toEqual(['READS', 'NOT_FOUND']);
    expect(rules(await allow('PRIVATE'))).toEqual(['alreadyPublished']);
    await allow('PUBLIC');
    await publish('PUBLIC');
    expect(await reads(null)).toBe('READS');
    const outside = (await look(null, m)).data!.hostCheck;
    expect(outside).toMatchObject({ publishedTo: 'PUBLIC', consentVisibility: null, comments: [] });
  });
  it('is followed by a corrigendum, signed anew; both editions stay', async () => {
    const m = await makeFinal(app, programme);
    const first = await hashOf(m.reportId);
    expect(code(await move(m.peer, 'beginCorrigendum', m.reportId, 'BeginCorrigendumInput', { reason: 'A wrong figure.' }))).toBe(
      'FORBIDDEN',
    );
    expect(
      (await move(m.lead, 'beginCorrigendum', m.reportId, 'BeginCorrigendumInput', { reason: 'A figure was wrong.' })).errors,
    ).toBeUndefined();
    const again = await move(m.lead, 'beginCorrigendum', m.reportId, 'BeginCorrigendumInput', { reason: 'A figure was wrong.' });
    expect(rules(again)).toEqual(['corrigendumOpen']);
    const [draft] = (await app.db.query('select id from consensus_report where "caseId" = $1 and edition = 2', [m.made.row.id])) as {
      id: string;
    }[];
    // The host and the public go on reading the first edition.
    const host = await app.as<{ caseReport: { edition: number } }>(m.made.host, 'query($id: ID!) { caseReport(caseId: $id) { edition } }', {
      id: m.made.row.id,
    });
    expect(host.data?.caseReport.edition).toBe(1);
    await move(m.lead, 'askForSignatures', draft!.id);
    await signAll(m, draft!.id);
    expect(rules(await move(m.lead, 'issueCorrigendum', draft!.id))).toEqual(['nothingCorrected']);
    expect(code(await move(m.lead, 'releaseReport', draft!.id))).toBe('ILLEGAL_TRANSITION');
    await write(m, draft!.id, 'Careful work, with the right figure.');
    await move(m.lead, 'askForSignatures', draft!.id);
    await signAll(m, draft!.id);
    expect((await move(m.lead, 'issueCorrigendum', draft!.id)).errors).toBeUndefined();
    expect((await check(m.made.host, m)).editions).toMatchObject([
      { edition: 2, state: 'FINAL', correctionReason: 'A figure was wrong.' },
      { edition: 1, state: 'CORRIGENDUM', correctionReason: null },
    ]);
    expect(await verify(null, first)).toMatchObject({ valid: true, edition: 1, replacedBy: 2 });
    expect(await verify(null, await hashOf(draft!.id))).toMatchObject({ valid: true, edition: 2, replacedBy: null });
  });
  it('is read in few statements', async () => {
    const m = await makeReleased(app, programme);
    await comment(m, 'CONTEXT');
    expect(await statementsOf(() => look(m.made.host, m))).toBeLessThanOrEqual(3);
  });
});
