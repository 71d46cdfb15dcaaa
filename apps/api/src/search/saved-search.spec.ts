import { maxSavedSearches } from '@guildhall/domain/search/saved';
import { TestApp, type Who } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { makeCommunity, makeMembership } from '../../test/make.communities.js';
import { practiceCast, practiceIn, type PracticeCast } from '../../test/practice-cast.js';
import { newId } from '../kernel/ids.js';
import { transact } from '../kernel/transact.js';
import { withdrawPractice } from '../practices/edition.service.js';
import { sendAlerts, settling } from './alert.service.js';
import { refresh } from './document.service.js';
import { everything } from './search.service.js';

let app: TestApp;
let cast: PracticeCast;
let mira: Who;
beforeAll(async () => {
  app = await TestApp.boot();
  cast = await practiceCast(app);
}, 60_000);
beforeEach(async () => {
  mira = await person(app, 'Mira Searcher');
});
afterAll(async () => {
  await app.stop();
});

const fields = 'id version name address place words kind filters alert nextAt';
interface Saved {
  id: string;
  version: number;
  name: string;
  address: string;
  alert: string;
  nextAt: string | null;
}
const save = (who: Who | null, input: object, clientMutationId = newId()) =>
  app.as<{ saveSearch: Saved }>(who, `mutation($input: SaveSearchInput!) { saveSearch(input: $input) { ${fields} } }`, {
    input: { clientMutationId, name: 'Loans', address: '/search?q=loan', alert: 'OFF', ...input },
  });
const change = (who: Who, one: Saved, input: object) =>
  app.as<{ changeSavedSearch: Saved }>(
    who,
    `mutation($input: ChangeSavedSearchInput!) { changeSavedSearch(input: $input) { ${fields} } }`,
    {
      input: { savedSearchId: one.id, expectedVersion: one.version, name: one.name, alert: one.alert, ...input },
    },
  );
const remove = (who: Who, one: Saved) =>
  app.as(who, `mutation($input: DeleteSavedSearchInput!) { deleteSavedSearch(input: $input) }`, {
    input: { savedSearchId: one.id, expectedVersion: one.version },
  });
const own = async (who: Who) => (await app.as<{ savedSearches: Saved[] }>(who, `{ savedSearches { ${fields} } }`)).data!.savedSearches;
const issues = (a: { errors?: { extensions: { details: object } }[] }) =>
  (a.errors![0]!.extensions.details as { issues?: object[] }).issues;
const code = (a: { errors?: { extensions: { code: string } }[] }) => a.errors?.[0]?.extensions.code;

describe('a saved search', () => {
  it('is kept with its words and filters, renamed, switched and deleted', async () => {
    const { data } = await save(mira, {
      name: 'Loans in Sweden',
      address: '/practices?q=loan&country=%5B%22SE%22%5D&sort=TITLE&after=abc',
    });
    const one = data!.saveSearch;
    expect(one).toMatchObject({
      name: 'Loans in Sweden',
      address: '/practices?q=loan&country=%5B%22SE%22%5D&sort=TITLE',
      place: 'PRACTICES',
      words: 'loan',
      kind: null,
      filters: 1,
      nextAt: null,
    });
    await save(mira, { name: 'Any loans', address: '/search?q=loan&kind=STORY' });
    expect((await own(mira)).map((s) => s.name)).toEqual(['Any loans', 'Loans in Sweden']);
    const renamed = (await change(mira, one, { name: 'Swedish loans', alert: 'WEEKLY' })).data!.changeSavedSearch;
    expect(renamed).toMatchObject({ name: 'Swedish loans', alert: 'WEEKLY', version: 2 });
    expect(renamed.nextAt).not.toBeNull();
    expect(code(await change(mira, one, { name: 'Stale' }))).toBe('CONFLICT');
    expect(code(await remove(mira, one))).toBe('CONFLICT');
    await remove(mira, renamed);
    expect((await own(mira)).map((s) => s.name)).toEqual(['Any loans']);
  });
  it('is kept once for a repeat of the same wish, and a name is not given twice', async () => {
    const key = newId();
    const [a, b] = await Promise.all([save(mira, {}, key), save(mira, {}, key)]);
    expect(a.data!.saveSearch.id).toBe(b.data!.saveSearch.id);
    expect(issues(await save(mira, { name: ' LOANS ' }))).toEqual([{ path: 'name', rule: 'taken' }]);
    const other = (await save(mira, { name: 'Other' })).data!.saveSearch;
    expect(issues(await change(mira, other, { name: 'loans' }))).toEqual([{ path: 'name', rule: 'taken' }]);
    expect((await change(mira, other, { name: 'OTHER' })).data!.changeSavedSearch.name).toBe('OTHER');
  });
  it.each([
    '/search',
    '/search?kind=STORY',
    '/people?q=x',
    'https://example.org/search?q=loan',
    'javascript:alert(1)',
    '//evil.example/search?q=x',
  ])('is no search: %s', async (address) => expect(issues(await save(mira, { address }))).toEqual([{ path: 'address', rule: 'noSearch' }]));
  it('beyond the limit is refused in words, also when two come at once', async () => {
    await app.db.query(
      `insert into saved_search (id, "createdAt", "updatedAt", version, "personId", name, address, alert, since) select gen_random_uuid(), now(), now(), 1, $1, 'n' || n, '/search?q=x', 'OFF', now() from generate_series(2, $2::int) n`,
      [mira.id, maxSavedSearches],
    );
    const both = await Promise.all([save(mira, { name: 'One more' }), save(mira, { name: 'And one' })]);
    expect(both.filter((a) => a.errors).map(issues)).toEqual([
      [{ path: 'name', rule: 'savedFull', params: { maximum: maxSavedSearches } }],
    ]);
    expect((await own(mira)).length).toBe(maxSavedSearches);
  });
  it('is nobody else’s, not even to know that there is one', async () => {
    const one = (await save(mira, {})).data!.saveSearch;
    for (const who of [cast.stranger, cast.admin, cast.author]) {
      expect(await own(who)).toEqual([]);
      const never = { ...one, id: newId() };
      expect((await change(who, one, { name: 'Mine' })).errors).toEqual((await change(who, never, { name: 'Mine' })).errors);
      expect(code(await remove(who, one))).toBe('NOT_FOUND');
    }
    expect(code(await save(null, {}))).toBe('UNAUTHENTICATED');
    expect(code(await app.as(null, '{ savedSearches { id } }'))).toBe('UNAUTHENTICATED');
  });
});

describe('an alert', () => {
  const minute = 60_000;
  const hours = 60 * minute;
  const run = async () => {
    await sendAlerts(app.factory.make(null));
    await app.drain();
  };
  /** The next Tuesday at this hour of UTC, and everything said until then is settled. */
  let day = Date.UTC(2027, 0, 5);
  const to = (moment: number) => app.clock.advance(moment - app.clock.now().getTime());
  const at = (hour: number, days = 0) => to(day + days * 24 * hours + hour * hours);
  beforeEach(async () => {
    day += 28 * 24 * hours;
    at(1);
    await app.db.query(`update person set "timeZone" = 'Africa/Lagos' where id = $1`, [mira.id]);
  });
  const publish = async (title: string, more: object = {}) => {
    const id = await practiceIn(app, cast, 'PUBLISHED', { title, ...more });
    await app.drain();
    return id;
  };
  const mails = async (who: Who) =>
    (await app.db.query(
      `select m.params, m.locale, m.state from mail m join person p on p.email = m."toAddress" where p.id = $1 and m.template = 'search.news' order by m."createdAt"`,
      [who.id],
    )) as { params: { list: string; count: number }; locale: string; state: string }[];
  const notices = async (who: Who) =>
    (
      await app.as<{ notices: { nodes: { kind: string; count: number; subjectName: string; subjectAddress: string }[] } }>(
        who,
        '{ notices { nodes { kind count subjectName subjectAddress } } }',
      )
    ).data!.notices.nodes;
  const watch = async (name: string, address: string, alert = 'DAILY') => (await save(mira, { name, address, alert })).data!.saveSearch;

  it('tells once of what is new, in a notice and one mail for all searches, in the language and at the hour of the person', async () => {
    await publish('A sitar that was there before');
    await watch('Sitars', '/search?q=sitar');
    await watch('Swedish practice', '/practices?country=%5B%22SE%22%5D&target=%5B%22migrants_general%22%5D');
    await app.db.query(`update person set locale = 'de' where id = $1`, [mira.id]);
    at(2);
    await publish('A sitar from the north', { targetGroups: ['migrants_general'] });
    await publish('No such instrument');
    at(5.9);
    await run();
    expect(await mails(mira)).toEqual([]);
    at(6.1);
    await run();
    const [mail, ...more] = await mails(mira);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ locale: 'de', state: 'KEPT', params: { count: 2 } });
    expect(mail!.params.list).toMatch(
      /^Sitars \(1\)\n– A sitar from the north\n {2}http:\S+\/practices\/a-sitar-from-the-north\n\nSwedish practice \(1\)\n– A sitar/,
    );
    expect(await notices(mira)).toEqual(
      expect.arrayContaining([
        { kind: 'SAVED_SEARCH', count: 1, subjectName: 'Sitars', subjectAddress: '/search?q=sitar' },
        expect.objectContaining({ subjectName: 'Swedish practice' }),
      ]),
    );
    // A second run, and the next day without anything new: silence.
    await run();
    at(7, 1);
    await run();
    expect([(await mails(mira)).length, (await notices(mira)).length]).toEqual([1, 2]);
  });
  it('run by two at once tells once: what one of them has in hand the other leaves alone', async () => {
    const one = await watch('Ouds', '/search?q=oud');
    at(2);
    await publish('An oud for two');
    at(6.1);
    await transact(app.factory.make(null), async (ctx) => {
      await ctx.run({ text: 'select id from saved_search where id = $1 for update', values: [one.id] });
      await run();
      expect([(await mails(mira)).length, (await notices(mira)).length]).toEqual([0, 0]);
    });
    await Promise.all([sendAlerts(app.factory.make(null)), sendAlerts(app.factory.make(null))]);
    await app.drain();
    expect([(await mails(mira)).length, (await notices(mira)).length]).toEqual([1, 1]);
  });
  it('after days without the job tells once of everything; weekly on a Monday', async () => {
    await watch('Kora daily', '/search?q=kora');
    await watch('Kora weekly', '/search?q=kora', 'WEEKLY');
    at(2, 1);
    await publish('First kora');
    at(2, 3);
    await publish('Second kora');
    at(8, 4);
    await run();
    expect((await mails(mira)).map((m) => m.params.count)).toEqual([2]);
    at(8, 6);
    await run();
    const weekly = (await mails(mira))[1]!;
    expect(weekly.params.list).toMatch(/^Kora weekly \(2\)/);
    expect((await own(mira)).map((s) => new Date(s.nextAt!).getUTCDay())).toEqual([2, 1]);
  });
  it('what came in the last minutes is told the next day, not forgotten', async () => {
    await watch('Rebab', '/search?q=rebab');
    to(day + 6 * hours - settling / 2);
    await publish('A late rebab');
    at(6.01);
    await run();
    expect(await mails(mira)).toEqual([]);
    at(6.1, 1);
    await run();
    expect((await mails(mira)).map((m) => m.params.count)).toEqual([1]);
  });
  it('names nothing that the person may not see when the mail leaves, and does not come at all where nothing is left', async () => {
    await watch('Zurna', '/search?q=zurna');
    at(2);
    const gone = await publish('A zurna withdrawn in between');
    await publish('A zurna that stays');
    at(6.1);
    await sendAlerts(app.factory.make(null));
    const withdraw = async (id: string) => {
      const [{ version } = { version: 0 }] = (await app.db.query(`select version from practice where id = $1`, [id])) as {
        version: number;
      }[];
      await withdrawPractice(await app.ctxOf(cast.author), {
        practiceId: id,
        expectedVersion: version,
        clientMutationId: newId(),
        reason: 'No longer true at all.',
      });
    };
    // Counted with two, sent with one.
    await withdraw(gone);
    await app.drain();
    const [mail] = await mails(mira);
    expect(mail!.params).toMatchObject({ count: 1 });
    expect(mail!.params.list).not.toContain('withdrawn');
    at(7, 1);
    const last = await publish('A zurna of one day');
    at(6.1, 2);
    await sendAlerts(app.factory.make(null));
    await withdraw(last);
    await app.drain();
    expect((await mails(mira)).length).toBe(1);
  });
  it('never tells of what is closed to the person, in no count either', async () => {
    await watch('Ney', '/search?q=ney');
    const member = await person(app, 'Member Searcher');
    await save(member, { name: 'Ney', address: '/search?q=ney', alert: 'DAILY' });
    const leaving = await person(app, 'Leaving Member');
    await save(leaving, { name: 'Ney', address: '/search?q=ney', alert: 'DAILY' });
    at(2);
    const community = await makeCommunity(app, { name: 'Ney players', visibility: 'PRIVATE' });
    await makeMembership(app, community, member);
    await refresh(
      app.factory.make(null),
      everything.searchables.find((s) => s.kind === 'COMMUNITY')!,
      [community.id],
    );
    await makeMembership(app, community, leaving);
    at(7);
    await sendAlerts(app.factory.make(null));
    // Counted while they belonged to it; the mail leaves when they do not.
    await app.db.query(`update role_grant set "revokedAt" = $2 where "personId" = $1`, [leaving.id, app.clock.now()]);
    await app.drain();
    expect([(await mails(mira)).length, (await notices(mira)).length]).toEqual([0, 0]);
    expect(await mails(leaving)).toEqual([]);
    expect((await mails(member)).map((m) => m.params.count)).toEqual([1]);
  });
  it('rests while the person may not sign in, is not mailed where mails are refused, and not made of what was deleted', async () => {
    const one = await watch('Saz', '/search?q=saz');
    at(2);
    await publish('A saz for somebody away');
    await app.db.query(`update person set status = 'SUSPENDED' where id = $1`, [mira.id]);
    at(6.1);
    await run();
    await app.db.query(`update person set status = 'ACTIVE' where id = $1`, [mira.id]);
    expect(await mails(mira)).toEqual([]);
    at(6.1, 3);
    await run();
    expect((await mails(mira)).map((m) => m.params.count)).toEqual([1]);
    await app.db.query(
      `update mail_subscription s set "refusedAt" = now() from person p where p.email = s.address and p.id = $1 and s.category = 'searches'`,
      [mira.id],
    );
    at(7, 3);
    await publish('Another saz');
    at(6.1, 4);
    await run();
    expect([(await mails(mira)).length, (await notices(mira)).length]).toEqual([1, 2]);
    at(7, 4);
    await publish('A third saz');
    at(6.1, 5);
    await sendAlerts(app.factory.make(null));
    const now = (await own(mira)).find((s) => s.id === one.id)!;
    await remove(mira, now);
    await app.drain();
    expect(await notices(mira)).toEqual([]);
  });
  it('does not disturb who changes the search meanwhile', async () => {
    const one = await watch('Duduk', '/search?q=duduk');
    at(2);
    await publish('A duduk');
    at(6.1);
    await run();
    expect((await change(mira, one, { name: 'Duduks' })).data!.changeSavedSearch.name).toBe('Duduks');
  });
});
