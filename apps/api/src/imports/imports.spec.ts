import fs from 'node:fs';
import { TestApp, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { stopUnbroken } from '../../test/invariants.js';
import { makeCommunity, makeMembership } from '../../test/make.communities.js';
import { statementsOf } from '../../test/statements.js';
import { Network } from '../identity/network.entity.js';
import { create } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { zipOf } from '../kernel/zip.js';

const cases = new URL('../../../../proof/cases/imports/', import.meta.url);
const base64 = (file: string) => fs.readFileSync(new URL(file, cases)).toString('base64');
interface Report {
  fault: string | null;
  fingerprint: string | null;
  stored: boolean;
  practiceId: string | null;
  fresh: number;
  unchanged: number;
  merged: number;
  rejected: number;
  remarks: { severity: string; code: string; row: number | null; line: number | null; column: string | null }[];
}
let app: TestApp;
let coordinator: Who, registrar: Who, stranger: Who;
let communityId: string;
beforeAll(async () => {
  app = await TestApp.boot();
  const network = await transact(app.factory.make(null), (ctx) =>
    create(ctx, Network, { slug: 'n-imports', name: 'Imports', description: '', defaultLocale: 'en' }),
  );
  [coordinator, stranger] = [await person(app, 'Coordinator'), await person(app, 'Stranger')];
  registrar = await person(app, 'Registrar', { grants: [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: network.id }] });
  const community = await makeCommunity(app, { networkId: network.id });
  await makeMembership(app, community, coordinator, { role: 'COORDINATOR' });
  communityId = community.id;
});
afterAll(() => stopUnbroken(app));

const fields = 'fault fingerprint stored practiceId fresh unchanged merged rejected remarks { severity code row line column }';
async function bring(who: Who | null, name: string, content: string, more: object = {}) {
  const type = name === 'importMembers' ? 'ImportMembersInput' : 'ImportInput';
  const a = await app.as<Record<string, Report>>(who, `mutation M($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
    input: { file: { content }, ...more },
  });
  const { code, details } = a.errors?.[0]?.extensions ?? {};
  return { report: a.data?.[name], code, issues: (details as { issues?: object[] } | undefined)?.issues };
}
async function twice(who: Who, name: string, file: string, more: object = {}) {
  const seen = (await bring(who, name, base64(file), more)).report!;
  const done = (await bring(who, name, base64(file), { ...more, fingerprint: seen.fingerprint, leaveOutRefused: true })).report!;
  return { seen, done };
}
const counts = async () =>
  (
    await app.db
      .query(`select (select count(*)::int from community_membership) m, (select count(*)::int from mail) mails, (select count(*)::int from activity) a,
      (select count(*)::int from import_run) r, (select count(*)::int from organisation) o, (select count(*)::int from source) s, (select count(*)::int from funded_project) f, (select count(*)::int from project_claim) c, (select count(*)::int from practice) p`)
  )[0] as Record<string, number>;

describe('members', () => {
  it('are shown first, invited on confirmation, and the same file changes nothing again', async () => {
    const before = await counts();
    const seen = (await bring(coordinator, 'importMembers', base64('members_duplicates.csv'), { communityId })).report!;
    expect(seen).toMatchObject({ fresh: 4, merged: 5, rejected: 4, stored: false });
    expect(await counts()).toEqual(before);
    const { fingerprint } = seen;
    // Four rows are refused: nothing is taken until that is said to be meant.
    const unsaid = await bring(coordinator, 'importMembers', base64('members_duplicates.csv'), { communityId, fingerprint });
    expect(unsaid).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: 'leaveOutRefused', rule: 'refusedRows', params: { count: 4 } }],
    });
    expect(await counts()).toEqual(before);
    const done = (
      await bring(coordinator, 'importMembers', base64('members_duplicates.csv'), { communityId, fingerprint, leaveOutRefused: true })
    ).report!;
    expect(done).toMatchObject({ stored: true, fresh: 4 });
    const after = await counts();
    expect([after['m']! - before['m']!, after['mails']! - before['mails']!, after['r']! - before['r']!]).toEqual([4, 4, 1]);
    const again = (
      await bring(coordinator, 'importMembers', base64('members_duplicates.csv'), { communityId, fingerprint, leaveOutRefused: true })
    ).report!;
    expect(again).toMatchObject({ fresh: 0, unchanged: 4 });
    expect(await counts()).toEqual(after);
  });
  it('two at the same moment invite each person once', async () => {
    const seen = (await bring(coordinator, 'importMembers', base64('members_utf8_bom.csv'), { communityId })).report!;
    const before = await counts();
    const both = await Promise.all(
      [1, 2].map(() => bring(coordinator, 'importMembers', base64('members_utf8_bom.csv'), { communityId, fingerprint: seen.fingerprint })),
    );
    expect(both.map((b) => b.report!.fresh).sort()).toEqual([0, 3]);
    expect((await counts())['m']! - before['m']!).toBe(3);
  });
  it('a failure in the middle leaves nothing behind', async () => {
    const seen = (await bring(coordinator, 'importMembers', base64('members_rtl_emoji.csv'), { communityId })).report!;
    const before = await counts();
    await app.asOwner(`alter table mail add constraint stop_it check ("toAddress" <> 'wang@warsha.example')`);
    const failed = await bring(coordinator, 'importMembers', base64('members_rtl_emoji.csv'), {
      communityId,
      fingerprint: seen.fingerprint,
      leaveOutRefused: true,
    });
    await app.asOwner('alter table mail drop constraint stop_it');
    expect(failed.code).toBeDefined();
    expect(await counts()).toEqual(before);
  });
  it('of other files than the one that was seen are refused', async () => {
    const seen = (await bring(coordinator, 'importMembers', base64('members_cp1252_semicolon.csv'), { communityId })).report!;
    const other = await bring(coordinator, 'importMembers', base64('members_headers.csv'), { communityId, fingerprint: seen.fingerprint });
    expect(other.code).toBe('INVALID_INPUT');
  });
  it('columns that must not be kept are named and nothing of them is stored', async () => {
    await twice(coordinator, 'importMembers', 'members_special_categories.csv', { communityId });
    const [run] = await app.db.query(`select * from import_run order by id desc limit 1`);
    expect(run.columnsLeftOut).toEqual(['religion', 'asylum_status', 'health_note', 'date_of_birth', 'passport_no']);
    expect(JSON.stringify(run)).not.toMatch(/diabetes|priv\.example|Sam/);
  });
  it('are not for everybody to bring', async () => {
    expect((await bring(stranger, 'importMembers', base64('members_utf8_bom.csv'), { communityId })).code).toBe('FORBIDDEN');
    expect((await bring(null, 'importMembers', base64('members_utf8_bom.csv'), { communityId })).code).toBe('UNAUTHENTICATED');
  });
  it('a file that cannot be read is an answer, not an error', async () => {
    expect((await bring(coordinator, 'importMembers', base64('members_binary.csv'), { communityId })).report).toMatchObject({
      fault: 'notText',
      fingerprint: null,
    });
  });
  it('each limit has a word of its own', async () => {
    const fault = async (who: Who, name: string, text: string, more: object = {}) =>
      (await bring(who, name, Buffer.from(text).toString('base64'), more)).report?.fault;
    const item = '<item><title>A</title><link>https://n.example/</link></item>';
    expect([
      await fault(coordinator, 'importMembers', `e-mail\n${'x\n'.repeat(50_001)}`, { communityId }),
      await fault(coordinator, 'importMembers', `${'a,'.repeat(200)}a\n`, { communityId }),
      await fault(registrar, 'importFeed', `<rss version="2.0"><channel><title>N</title>${item.repeat(201)}</channel></rss>`),
    ]).toEqual(['tooManyRows', 'tooManyColumns', 'tooManyItems']);
  });
});

describe('organisations, references, write-ups, feeds', () => {
  it.each([
    ['importOrganisations', 'organisations_geo.csv', 'o', 6],
    ['importReferences', 'references.bib', 's', 9],
    ['importProjects', 'funded_projects_as_written.csv', 'f', 11],
  ] as const)('%s stores what is new, once', async (name, file, table, fresh) => {
    const before = await counts();
    expect((await twice(registrar, name, file)).done).toMatchObject({ stored: true, fresh });
    const after = await counts();
    expect(after[table]! - before[table]!).toBe(fresh);
    expect((await bring(registrar, name, base64(file))).report).toMatchObject({ fresh: 0, unchanged: fresh, fingerprint: null });
    expect(await counts()).toEqual(after);
    expect((await bring(coordinator, name, base64(file))).code).toBe('FORBIDDEN');
  });
  it.each(['writeup_practice.md', 'writeup_mentor_day.docx'])('%s becomes one draft', async (file) => {
    const { done } = await twice(registrar, 'importWriteUp', file);
    const [draft] = await app.db.query('select d.content, p.state from practice_draft d join practice p on p.id = d.id where d.id = $1', [
      done.practiceId,
    ]);
    expect(draft).toMatchObject({ state: 'DRAFT' });
    expect(draft.content.title).not.toBe('');
    expect(draft.content.whatIsDone).not.toMatch(/<script|javascript:/);
    // Its pictures come along, drawn anew, as far as they came inside the file: the same one that is shown twice once.
    const inside = file.endsWith('.docx') ? [{ alt: 'Bar chart: slots used per hour', credit: '', licence: null }] : [];
    expect(draft.content.pictures).toMatchObject(inside);
    for (const { id } of draft.content.pictures as { id: string }[]) {
      const served = await fetch(`${app.url}/files/${id}`, { headers: { cookie: await app.cookieOf(registrar) } });
      expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/webp']);
      expect((await fetch(`${app.url}/files/${id}`)).status).toBe(404);
    }
    const again = await bring(registrar, 'importWriteUp', base64(file));
    expect(again.report).toMatchObject({ fresh: 0, unchanged: 1, practiceId: done.practiceId });
  });
  it('a Markdown file in a package brings the pictures that lie beside it, drawn anew', async () => {
    const file = (name: string, as = name) => ({ name: `dinners/${as}`, content: fs.readFileSync(new URL(name, cases)) });
    const { name, content } = file('writeup_practice.md');
    const text = content.toString('utf8').replace('unknown_field', 'summary: "Six evenings: one table"\nunknown_field');
    const beside = [file('images/results-chart.png'), file('images/huge-claims.png', 'unused.png')];
    const fork = { name: '__MACOSX/dinners/._writeup_practice.md', content: 'of another system' };
    const packed = zipOf([{ name, content: text }, ...beside, fork]).toString('base64');
    const seen = (await bring(registrar, 'importWriteUp', packed)).report!;
    const said = seen.remarks.map((r) => r.code);
    for (const code of ['pictureTaken', 'pictureMissing', 'pictureOutside', 'pictureRemote', 'pictureDataRefused', 'pictureWithoutText'])
      expect(said).toContain(code);
    expect(said).not.toContain('pictureLeftOut');
    const { practiceId } = (await bring(registrar, 'importWriteUp', packed, { fingerprint: seen.fingerprint })).report!;
    const [draft] = await app.db.query('select content from practice_draft where id = $1', [practiceId]);
    expect(draft.content).toMatchObject({
      summary: 'Six evenings: one table',
      pictures: [{ alt: 'Bar chart of guests per evening', credit: '', licence: null }],
    });
    expect(draft.content.whatIsDone).toContain('Five lessons from six evenings');
    const served = await fetch(`${app.url}/files/${draft.content.pictures[0].id}`, { headers: { cookie: await app.cookieOf(registrar) } });
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect((await bring(registrar, 'importWriteUp', packed)).report).toMatchObject({ fresh: 0, unchanged: 1, practiceId });

    const fault = async (...files: { name: string; content: string }[]) =>
      (await bring(registrar, 'importWriteUp', zipOf(files).toString('base64'))).report!.fault;
    expect(await fault({ name: 'a.md', content: 'One.' }, { name: 'b/c.md', content: 'Two.' })).toBe('severalTexts');
    expect(await fault({ name: 'a.md', content: 'One.' }, { name: '../b.png', content: 'Out.' })).toBe('archiveUnsafe');
    expect(await fault({ name: 'a.png', content: 'No text.' })).toBe('archiveUnsafe');
  });
  it('building blocks under their heading become those of the draft', async () => {
    const file = Buffer.from(
      '# Named blocks\n\n## Building blocks\n\n### A table\n\nTo ask.\n\n- A host\n- Tea\n\n## Limits\n\nFew.',
    ).toString('base64');
    const seen = (await bring(registrar, 'importWriteUp', file)).report!;
    const { practiceId } = (await bring(registrar, 'importWriteUp', file, { fingerprint: seen.fingerprint })).report!;
    const [draft] = await app.db.query('select content from practice_draft where id = $1', [practiceId]);
    expect(draft.content).toMatchObject({
      limits: 'Few.',
      buildingBlocks: [{ title: 'A table', purpose: 'To ask.', enablingFactors: ['A host', 'Tea'] }],
    });
  });
  it('items of a feed become documents to refer to; what is dated in the future waits', async () => {
    const before = await counts();
    const { seen, done } = await twice(registrar, 'importFeed', 'feed_network.rss');
    expect(seen).toMatchObject({ fresh: 5, merged: 1, rejected: 1, stored: false });
    expect(done).toMatchObject({ fresh: 5, stored: true });
    const after = await counts();
    expect(after['s']! - before['s']!).toBe(5);
    expect((await bring(registrar, 'importFeed', base64('feed_network.rss'))).report).toMatchObject({
      fresh: 0,
      unchanged: 5,
      fingerprint: null,
    });
    expect((await bring(coordinator, 'importFeed', base64('feed_atom.xml'))).code).toBe('FORBIDDEN');
    expect(await counts()).toEqual(after);
  });
  it('what a second list says otherwise stands beside what the first one said', async () => {
    const list = (budget: string) =>
      Buffer.from(`project;countries;budget;period;source\nTwo words;SE;${budget};since 2012;https://said.example/a`).toString('base64');
    const take = async (content: string) => {
      const seen = (await bring(registrar, 'importProjects', content)).report!;
      return (await bring(registrar, 'importProjects', content, { fingerprint: seen.fingerprint })).report!;
    };
    expect(await take(list('EUR 2.6 million'))).toMatchObject({ stored: true, fresh: 1 });
    expect(await take(list('2,700,000 EUR'))).toMatchObject({ stored: true, fresh: 1 });
    expect((await bring(registrar, 'importProjects', list('2.600.000,00 €'))).report).toMatchObject({ fresh: 0, unchanged: 1 });
    const q = `query($filter: FundedProjectsFilterInput) { fundedProjects(filter: $filter) { nodes { name countries claims { property day isOpen amount currency sourceUrl } } hasMore } }`;
    type Found = { fundedProjects: { nodes: { name: string; claims: { property: string; amount: string | null }[] }[] } };
    const found = async (filter: object) => (await app.as<Found>(null, q, { filter })).data!.fundedProjects.nodes;
    const [project] = await found({ text: 'TWÓ words', country: 'SE' });
    expect(project).toMatchObject({ name: 'Two words', countries: ['SE'] });
    expect(
      project!.claims
        .filter((c) => c.property === 'BUDGET_TOTAL')
        .map((c) => c.amount)
        .sort(),
    ).toEqual(['2600000.00', '2700000.00']);
    expect(project!.claims.filter((c) => c.property === 'PERIOD_TO')).toEqual([
      { property: 'PERIOD_TO', day: null, isOpen: true, amount: null, currency: null, sourceUrl: 'https://said.example/a' },
    ]);
    expect(await found({ country: 'AQ' })).toEqual([]);
  });
  it('two lists of projects at the same moment say each thing once', async () => {
    const seen = (await bring(registrar, 'importProjects', Buffer.from('project,countries,budget\nAt once,DK,5 EUR').toString('base64')))
      .report!;
    const content = Buffer.from('project,countries,budget\nAt once,DK,5 EUR').toString('base64');
    const both = await Promise.all([1, 2].map(() => bring(registrar, 'importProjects', content, { fingerprint: seen.fingerprint })));
    expect(both.map((b) => b.report!.fresh).sort()).toEqual([0, 1]);
    // What is there is asked once, and everybody finds what was added.
    const third = Buffer.from('project,countries,budget\nQuernstone crossing,DK,5 EUR').toString('base64');
    const { fingerprint } = (await bring(registrar, 'importProjects', third)).report!;
    expect(await statementsOf(() => bring(registrar, 'importProjects', third, { fingerprint }), /p\.key = any/)).toBe(1);
    await app.drain();
    const { data } = await app.as<{ search: { counts: object[]; nodes: object[] } }>(
      null,
      `{ search(words: "quernstone") { counts { kind count } nodes { kind address } } }`,
    );
    expect(data!.search).toEqual({
      counts: [{ kind: 'PROJECT', count: 1 }],
      nodes: [{ kind: 'PROJECT', address: '/funding?q=Quernstone%20crossing' }],
    });
  });
  it('a calendar is shown and checked, and nothing of it is kept', async () => {
    const before = await counts();
    const { report } = await bring(registrar, 'importCalendar', base64('events_odd.ics'));
    expect(report).toMatchObject({ fault: null, fingerprint: null, fresh: 0, rejected: 2, merged: 3, stored: false });
    expect(report!.remarks).toContainEqual(expect.objectContaining({ severity: 'ERROR', code: 'zoneUnknown', column: 'DTSTART' }));
    expect(JSON.stringify(report)).not.toMatch(/guest1|passwd|alert/);
    // Not even with a fingerprint of its own making.
    const forced = await bring(registrar, 'importCalendar', base64('events_odd.ics'), {
      fingerprint: 'a'.repeat(64),
      leaveOutRefused: true,
    });
    expect(forced.code).toBe('INVALID_INPUT');
    expect((await bring(stranger, 'importCalendar', base64('events_odd.ics'))).code).toBe('FORBIDDEN');
    expect((await bring(registrar, 'importCalendar', base64('feed_atom.xml'))).report).toMatchObject({ fault: 'notACalendar' });
    expect(await counts()).toEqual(before);
  });
  it('what one may bring is said beforehand', async () => {
    const q = '{ importChoices { kinds communities { id } } }';
    const of = async (who: Who) => (await app.as<{ importChoices: object }>(who, q)).data!.importChoices;
    expect(await of(stranger)).toEqual({ kinds: ['WRITE_UP'], communities: [] });
    expect(await of(coordinator)).toEqual({ kinds: ['MEMBERS', 'WRITE_UP'], communities: [{ id: communityId }] });
    expect(await of(registrar)).toMatchObject({
      kinds: ['MEMBERS', 'ORGANISATIONS', 'WRITE_UP', 'REFERENCES', 'FEED', 'PROJECTS', 'CALENDAR'],
    });
  });
  it('what one has stored is listed for oneself', async () => {
    const q = '{ ownImports { kind created remarks { code } } }';
    expect((await app.as<{ ownImports: unknown[] }>(registrar, q)).data!.ownImports.length).toBeGreaterThan(0);
    expect((await app.as<{ ownImports: unknown[] }>(stranger, q)).data!.ownImports).toEqual([]);
  });
});
