import { randomUUID } from 'node:crypto';
import { TestApp, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { makeProgramme, makeSeat, part, scope } from '../../test/make.reviews.js';
import { session } from '../../test/make.sessions.js';
import { makeVisit } from '../../test/make.visits.js';
import { randomId } from '../kernel/ids.js';
import { create } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { EvidenceItem } from './review.entity.js';
import { VisitSession } from './visit.entity.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.boot();
}, 60_000);
afterAll(() => app.stop());

type Entry = { key: string; title: string } & Record<string, unknown>;
interface File {
  audience: string;
  parts: Record<string, Entry[] | undefined>;
}
const get = async (who: Who, caseId: string, format: string): Promise<Response> =>
  fetch(`${app.url}/files/reviews/${caseId}/case.${format}?lang=en`, { headers: { cookie: await app.cookieOf(who) } });
const fileOf = async (who: Who, caseId: string): Promise<File> => (await (await get(who, caseId, 'json')).json()) as File;
const say = (who: Who, caseId: string, body: string, dimensionKey: string | null) =>
  app.as(who, 'mutation($input: AddCasePostInput!) { addCasePost(input: $input) { caseId } }', {
    input: { caseId, audience: 'TEAM', dimensionKey, body, clientMutationId: randomUUID() },
  });

/** A visit with an item for all and one of the team alone, three entries of the register, and two posts; and everybody who might ask for a file of it. */
async function made() {
  const c = await makeVisit(app, await makeProgramme(app));
  const caseId = c.row.id;
  const others = Object.fromEntries(
    await Promise.all(
      (['trainee', 'observer', 'member', 'invited', 'manager'] as const).map(async (n) => [n, await person(app, `The ${n}`)] as const),
    ),
  ) as unknown as Record<'trainee' | 'observer' | 'member' | 'invited' | 'manager', Who>;
  await makeSeat(app, c, others.trainee, { role: 'TRAINEE_PEER' });
  await makeSeat(app, c, others.invited, { state: 'INVITED' });
  const entry = {
    caseId,
    type: 'INTERVIEW' as const,
    body: 'Words of the register.',
    link: null,
    source: 'Advisers',
    sectionKey: null,
    collectedAt: app.clock.now(),
    collectedBy: c.team.peer.who.id,
    consent: 'RECORDED' as const,
    disclosedAt: app.clock.now(),
    releasedAt: null,
    dimensionKey: scope[0]!,
    strength: 'FAIR' as const,
  };
  await transact(app.factory.make(null), async (ctx) => {
    await part(ctx, others.observer, 'OBSERVER', caseId);
    await part(ctx, others.member, 'HOST_MEMBER', caseId);
    const at = new Date('2027-06-01T08:00:00Z');
    const item = await create(ctx, VisitSession, session(caseId, at, { title: 'Item for all', dimensionKeys: [scope[0]!] }));
    await create(ctx, VisitSession, session(caseId, at, { title: 'Item of the team', kind: 'TEAM' }));
    await create(ctx, EvidenceItem, { ...entry, id: randomId(), title: 'Entry of the team', audience: 'TEAM', sessionId: item.id });
    await create(ctx, EvidenceItem, { ...entry, id: randomId(), title: 'Entry for the host', audience: 'TEAM_AND_HOST' });
    await create(ctx, EvidenceItem, { ...entry, id: randomId(), title: 'Entry shut', audience: 'TEAM', consent: 'WITHDRAWN' });
  });
  await app.db.query(
    `insert into role_grant (id, "createdAt", "updatedAt", version, "personId", role, "scopeType", "scopeId", "grantedBy") select gen_random_uuid(), now(), now(), 1, $1, 'PROGRAMME_MANAGER', 'PROGRAMME', $2, null`,
    [others.manager.id, c.row.programmeId],
  );
  await say(c.team.lead.who, caseId, 'Post to all.', null);
  await say(c.facilitator, caseId, 'Post on a dimension.', scope[0]!);
  return { caseId, who: { ...others, host: c.host, facilitator: c.facilitator, peer: c.team.peer.who, silent: c.team.other.who } };
}
const titles = (f: File, key: string) => f.parts[key]?.map((e) => e.title).toSorted();

describe('the visit and the talk of the team in the file of a case', () => {
  it('are there as far as the reader has the page, for each audience', async () => {
    const { caseId, who } = await made();
    const of = async (reader: Who) => {
      const f = await fileOf(reader, caseId);
      return [f.audience, titles(f, 'agenda'), titles(f, 'register'), f.parts['talk']?.map((e) => e['text'])];
    };
    const agenda = ['Item for all', 'Item of the team'];
    const register = ['Entry for the host', 'Entry of the team'];
    const talk = ['Post to all.', 'Post on a dimension.'];
    expect(await of(who.facilitator)).toEqual(['FACILITATION', agenda, register, talk]);
    expect(await of(who.peer)).toEqual(['PANEL', agenda, register, talk]);
    expect(await of(who.silent)).toEqual(['PANEL', agenda, undefined, undefined]);
    expect(await of(who.trainee)).toEqual(['PANEL', agenda, undefined, undefined]);
    expect(await of(who.host)).toEqual(['HOST', ['Item for all'], undefined, undefined]);
    expect(await of(who.member)).toEqual(['HOST', ['Item for all'], undefined, undefined]);
    expect(await of(who.manager)).toEqual(['MANAGEMENT', undefined, undefined, undefined]);
    expect(await of(who.observer)).toEqual(['OBSERVER', undefined, undefined, undefined]);
    expect(await of(who.invited)).toEqual(['INVITED', undefined, undefined, undefined]);
    app.clock.advance(3_600_000);
    for (const reader of [who.host, who.member, who.manager, who.observer, who.invited])
      for (const format of ['json', 'csv']) {
        const text = await (await get(reader, caseId, format)).text();
        expect(text).not.toMatch(/Item of the team|Entry for the host|Entry of the team|Words of the register|Post to all|Post on a dim/);
      }
    for (const format of ['json', 'csv']) expect(await (await get(who.facilitator, caseId, format)).text()).not.toContain('Entry shut');
  });
  it('say all that the page says: whose clock, how far it carries, from which item, and the words before', async () => {
    const { caseId, who } = await made();
    await app.db.query(
      `update case_post set body = 'Post to all, better said.', "editedAt" = now(), version = 2 where body = 'Post to all.' and "caseId" = $1`,
      [caseId],
    );
    await app.db.query(
      `insert into case_post_edit (id, "postId", body, at) select gen_random_uuid(), id, 'Post to all.', now() from case_post where "caseId" = $1 and version = 2`,
      [caseId],
    );
    const f = await fileOf(who.facilitator, caseId);
    expect(f.parts['agenda']!.find((e) => e.title === 'Item for all')).toMatchObject({
      startsAt: '2027-06-01T07:00:00.000Z',
      type: 'INTERVIEW',
      state: 'HELD',
      place: 'Harbour 4',
      withWhom: 'Two advisers',
    });
    expect(f.parts['register']!.find((e) => e.title === 'Entry of the team')).toMatchObject({
      text: 'Words of the register.',
      strength: 'FAIR',
      session: 'Item for all',
      recordedBy: 'Peer peer',
    });
    expect(f.parts['talk']![0]).toMatchObject({
      title: 'In general · Peer lead',
      text: 'Post to all, better said.',
      earlier: ['Post to all.'],
    });
    const csv = await (await get(who.facilitator, caseId, 'csv')).text();
    expect(csv).toContain('1 Jun 2027, 09:00 (Europe/Copenhagen)');
    const pdf = Buffer.from(await (await get(who.facilitator, caseId, 'pdf')).arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
