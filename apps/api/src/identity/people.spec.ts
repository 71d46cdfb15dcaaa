import { defaultVisibility, fieldLevels, type FieldLevel } from '@guildhall/domain/identity/visibility';
import { TestApp, type Who } from '../../test/app.js';
import { codeOf } from '../../test/access.js';
import { person } from '../../test/cast.js';
import { statementsOf } from '../../test/statements.js';
import { newId } from '../kernel/ids.js';
import type { Grant, Role } from '@guildhall/domain/kernel/scope';

let app: TestApp;
const network = newId();
const community = newId();
const at = (role: Role, scopeType: 'NETWORK' | 'COMMUNITY'): Grant => ({
  role,
  scopeType,
  scopeId: scopeType === 'NETWORK' ? network : community,
});
let readers: Record<string, Who | null>;
beforeAll(async () => {
  app = await TestApp.boot();
  readers = {
    visitor: null,
    member: await person(app, 'Any member'),
    network: await person(app, 'Same network', { grants: [at('MEMBER', 'NETWORK')] }),
    shared: await person(app, 'Same community', { grants: [at('MEMBER', 'COMMUNITY')] }),
    organiser: await person(app, 'Coordinator', { grants: [at('COORDINATOR', 'NETWORK')] }),
  };
});
afterAll(async () => {
  await app.stop();
});

interface Shown {
  id: string;
  displayName: string;
  headline: string | null;
  bio: string | null;
  countryCode: string | null;
  expertise: string[];
  languages: string[];
  links: string[];
  email: string | null;
  legalName: string | null;
}
const fields = 'id displayName headline bio countryCode expertise languages links email legalName';
const read = async (who: Who | null, id: string) =>
  app.as<{ person: Shown }>(who, `query ($id: ID!) { person(id: $id) { ${fields} } }`, { id });
const find = async (who: Who | null, filter: object) =>
  (
    await app.as<{ people: { nodes: Shown[] } }>(
      who,
      `query ($f: PeopleFilter) { people(filter: $f, page: { first: ${who ? 100 : 50} }) { nodes { id displayName } } }`,
      { f: filter },
    )
  ).data!.people.nodes;

async function subject(name: string, visibility: Partial<Record<keyof typeof defaultVisibility, FieldLevel>> = {}) {
  const p = await person(app, name, { grants: [at('MEMBER', 'NETWORK'), at('MEMBER', 'COMMUNITY')] });
  await app.db.query(
    `update profile set headline = 'Headline of ' || $2, bio = 'Bio', "countryCode" = 'IS', expertise = '{finance}', languages = '{is,ga}', links = '{https://example.org}', "legalName" = 'Legal Name', "fieldVisibility" = $3 where id = $1`,
    [p.id, name, JSON.stringify({ ...defaultVisibility, ...visibility })],
  );
  return p;
}

it.each(fieldLevels.map((level, i) => [level, i] as const))(
  'a field at %s is open to exactly the readers who are near enough',
  async (level, i) => {
    const p = await subject(`Level ${level}`, { name: 'PUBLIC', headline: level, email: level, languages: level });
    const seen: string[] = [];
    for (const [name, who] of Object.entries(readers)) {
      const shown = (await read(who, p.id)).data!.person;
      expect([shown.headline === null, shown.email === null, shown.languages.length === 0]).toEqual(Array(3).fill(shown.headline === null));
      if (shown.headline !== null) seen.push(name);
    }
    expect(seen).toEqual(['visitor', 'member', 'network', 'shared', 'organiser'].slice(5 - i));
    expect((await read(p, p.id)).data!.person.headline).not.toBeNull();
  },
);

it('by default nothing is public: contact is for organisers, languages for people of a common community', async () => {
  const p = await subject('By default');
  expect(codeOf((await read(null, p.id)) as never)).toBe('NOT_FOUND');
  expect(codeOf((await read(readers.member!, p.id)) as never)).toBe('NOT_FOUND');
  const of = async (who: string) => (await read(readers[who]!, p.id)).data!.person;
  expect(await of('network')).toMatchObject({ headline: 'Headline of By default', email: null, languages: [], links: [], legalName: null });
  expect(await of('shared')).toMatchObject({ email: null, languages: ['is', 'ga'] });
  expect(await of('organiser')).toMatchObject({ email: p.email, links: ['https://example.org'], legalName: 'Legal Name' });
});

describe('the directory', () => {
  it('finds a person only by what they have opened to the reader', async () => {
    const p = await subject('Zorro Filter', {
      name: 'MEMBERS',
      headline: 'SHARED',
      languages: 'SHARED',
      expertise: 'SHARED',
      country: 'SHARED',
      organisation: 'SHARED',
    });
    for (const filter of [
      { text: 'headline of zorro' },
      { language: 'ga', text: 'zorro' },
      { expertise: 'finance', text: 'zorro' },
      { countryCode: 'IS', text: 'zorro' },
    ]) {
      const hit = async (who: string) => (await find(readers[who]!, filter)).some((n) => n.id === p.id);
      expect([filter, await hit('shared'), await hit('member'), await hit('visitor')]).toEqual([filter, true, false, false]);
    }
    expect((await find(readers.member!, { text: 'ZÓRRO' })).map((n) => n.id)).toEqual([p.id]);
  });
  it('takes % and _ as the signs that they are', async () => {
    expect(await find(readers.organiser!, { text: '%' })).toEqual([]);
    expect(await find(readers.organiser!, { text: '_____' })).toEqual([]);
  });
  it('does not show suspended people or unconfirmed addresses', async () => {
    const p = await subject('Gone', { name: 'PUBLIC' });
    expect(await find(null, { text: 'gone' })).toHaveLength(1);
    await app.db.query(`update person set status = 'SUSPENDED' where id = $1`, [p.id]);
    expect(await find(null, { text: 'gone' })).toEqual([]);
  });
  it('comes in pages without gaps or doubles, in one statement for one or for a hundred', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let i = 0; i < 20; i++) {
      const page: { nodes: Shown[]; endCursor: string | null; hasMore: boolean } = (
        await app.as<{ people: { nodes: Shown[]; endCursor: string | null; hasMore: boolean } }>(
          readers.organiser!,
          'query ($after: String) { people(page: { first: 3, after: $after }) { nodes { id } endCursor hasMore } }',
          { after },
        )
      ).data!.people;
      seen.push(...page.nodes.map((n) => n.id));
      if (!page.hasMore) break;
      after = page.endCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe((await find(readers.organiser!, {})).length);
    expect(codeOf(await app.as(null, '{ people(page: { first: 3, after: "forged" }) { hasMore } }'))).toBe('INVALID_INPUT');
  });
});

describe('two who do not want to meet', () => {
  it('do not see one another, whoever of them said so; a third sees both', async () => {
    const [a, b] = [await subject('Block A', { name: 'PUBLIC' }), await subject('Block B', { name: 'PUBLIC' })];
    expect(await app.as(a, 'mutation ($id: ID!) { blockPerson(personId: $id) }', { id: b.id })).toEqual({ data: { blockPerson: true } });
    const sees = async (who: Who | null, other: Who) => [
      (await read(who, other.id)).data !== null,
      (await find(who, { text: 'block' })).some((n) => n.id === other.id),
    ];
    expect([await sees(a, b), await sees(b, a), await sees(readers.member!, a)]).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
    expect((await app.as<{ blockedPeople: object[] }>(a, '{ blockedPeople { displayName } }')).data!.blockedPeople).toEqual([
      { displayName: 'Block B' },
    ]);
    expect((await app.as<{ blockedPeople: object[] }>(b, '{ blockedPeople { displayName } }')).data!.blockedPeople).toEqual([]);
    await app.as(a, 'mutation ($id: ID!) { unblockPerson(personId: $id) }', { id: b.id });
    expect(await sees(b, a)).toEqual([true, true]);
  });
  it('nobody blocks themselves or whom they may not know of', async () => {
    const hidden = await subject('Hidden', { name: 'NOBODY' });
    const block = (who: Who, id: string) => app.as(who, 'mutation ($id: ID!) { blockPerson(personId: $id) }', { id });
    expect([
      codeOf(await block(readers.member!, readers.member!.id)),
      codeOf(await block(readers.member!, hidden.id)),
      codeOf(await block(readers.member!, newId())),
    ]).toEqual(['FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND']);
  });
});

describe('the own profile', () => {
  const profile = {
    displayName: 'New Name',
    nativeName: 'أميرة',
    pseudonymous: true,
    legalName: 'Amira H.',
    headline: 'Hello',
    bio: 'One\n\ntwo',
    countryCode: 'DK',
    placeId: null,
    languages: ['ar', 'da'],
    expertise: ['mentoring'],
    links: ['https://example.org/a'],
    expectedVersion: 1,
  };
  const update = (who: Who, more: object = {}) =>
    app.as(who, 'mutation ($input: ProfileInput!) { updateProfile(input: $input) { displayName nativeName version } }', {
      input: { ...profile, ...more },
    });
  it('is changed by its person alone, and an old state is told what is stored', async () => {
    const p = await person(app, 'Writes');
    expect((await update(p)).data).toEqual({ updateProfile: { displayName: 'New Name', nativeName: 'أميرة', version: 2 } });
    const stale = await update(p, { headline: 'Other' });
    expect(stale.errors![0]!.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { currentVersion: 2, theirs: { headline: 'Hello', displayName: 'New Name' }, yours: { headline: 'Other' } },
    });
    expect((await find(p, { text: 'new name' })).map((n) => n.id)).toEqual([p.id]);
  });
  it.each([
    ['a script as a link', { links: ['javascript:alert(1)'] }],
    ['NUL', { bio: 'a\u0000b' }],
    ['half a surrogate', { headline: 'a\ud800b' }],
    ['a text that is too long', { bio: 'x'.repeat(2001) }],
    ['a country that is none', { countryCode: 'QQ' }],
    ['a place that is none', { placeId: '00000000-0000-4000-8000-000000000009' }],
    ['an area twice', { expertise: ['finance', 'finance'] }],
    ['no name', { displayName: ' ' }],
  ])('refuses %s and keeps what is stored', async (_, more) => {
    const p = await person(app, 'Careful');
    expect(codeOf(await update(p, more))).toBe('INVALID_INPUT');
    expect(await app.db.query('select version from profile where id = $1', [p.id])).toEqual([{ version: 1 }]);
  });
  it('can be seen as others see it', async () => {
    const p = await subject('Previews', { name: 'NETWORK', headline: 'SHARED' });
    const seen = async (reader: string) =>
      (
        await app.as<{ ownProfileSeenBy: { headline: string | null } | null }>(
          p,
          `{ ownProfileSeenBy(reader: ${reader}) { displayName headline } }`,
        )
      ).data!.ownProfileSeenBy;
    expect([await seen('VISITOR'), await seen('NETWORK'), await seen('SHARED')]).toEqual([
      null,
      { displayName: 'Previews', headline: null },
      { displayName: 'Previews', headline: 'Headline of Previews' },
    ]);
  });
  it('says who may see which field, effective with the next request', async () => {
    const p = await subject('Opens');
    const open = { ...defaultVisibility, name: 'PUBLIC' };
    expect(
      (
        await app.as<{ updateVisibility: { visibility: object[] } }>(
          p,
          'mutation ($input: VisibilityInput!) { updateVisibility(input: $input) { visibility { field level } } }',
          { input: { fields: open, expectedVersion: 1 } },
        )
      ).data!.updateVisibility.visibility,
    ).toContainEqual({ field: 'name', level: 'PUBLIC' });
    expect((await read(null, p.id)).data!.person).toMatchObject({ displayName: 'Opens', headline: null });
  });
});

it('an administrator shuts an account, and its sessions and roles are gone with the next request', async () => {
  const admin = await person(app, 'Admin', { administrator: true });
  const p = await subject('Bad apple', { name: 'PUBLIC' });
  await app.as(p, '{ viewer { id } }');
  const suspend = (who: Who, id: string) => app.as(who, 'mutation ($id: ID!) { suspendPerson(personId: $id) }', { id });
  expect(codeOf(await suspend(readers.organiser!, p.id))).toBe('FORBIDDEN');
  expect(codeOf(await suspend(admin, admin.id))).toBe('FORBIDDEN');
  expect(await suspend(admin, p.id)).toEqual({ data: { suspendPerson: true } });
  expect((await app.as(p, '{ viewer { id } }')).data).toEqual({ viewer: null });
  expect(await app.db.query('select count(*)::int n from role_grant where "personId" = $1 and "revokedAt" is null', [p.id])).toEqual([
    { n: 0 },
  ]);
  expect(codeOf(await suspend(admin, p.id))).toBe('ILLEGAL_TRANSITION');
});

it.each([
  ['the directory', 'people(page: { first: $n }) { nodes { id displayName headline organisations { name } languages email } }'],
  ['the organisations', 'organisations(page: { first: $n }) { nodes { id name city } }'],
])('%s asks as few statements for a hundred rows as for one', async (_, field) => {
  const ask = (n: number) => statementsOf(() => app.as(readers.organiser!, `{ ${field.replace('$n', String(n))} }`));
  await ask(1);
  const [one, many] = [await ask(1), await ask(50)];
  expect(many).toBe(one);
  expect(many).toBeLessThanOrEqual(3);
});
