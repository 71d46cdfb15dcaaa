import { randomUUID } from 'node:crypto';
import { TestApp, type Who } from '../../test/app.js';
import { misfits, signedMisfits } from '../../test/open-badge.js';
import { makeCase, makeProgramme } from '../../test/make.reviews.js';
import { transact } from '../kernel/transact.js';
import { issueRecognitions } from './recognition.service.js';
import type { RecognitionNode } from './recognition.types.js';

type Json = Record<string, unknown>;
let app: TestApp;
let holder: Who;
let mine: RecognitionNode;
beforeAll(async () => {
  app = await TestApp.boot();
  const made = await makeCase(app, await makeProgramme(app));
  holder = made.facilitator;
  await transact(app.factory.make(null), (ctx) => issueRecognitions(ctx, made.row));
  mine = (await app.as<{ myRecognitions: RecognitionNode[] }>(holder, '{ myRecognitions { id serial version } }')).data!.myRecognitions[0]!;
}, 60_000);
afterAll(() => app.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers });
const badgeIn = (lang: string, file = 'badge.jwt') => get(`/files/certificates/${mine.serial}/${file}?lang=${lang}`);
const part = (jwt: string, i: number) => JSON.parse(Buffer.from(jwt.split('.')[i]!, 'base64url').toString()) as Json;
async function signedBadge(lang = 'en') {
  const jwt = await (await badgeIn(lang)).text();
  const [head, payload] = [part(jwt, 0), part(jwt, 1)];
  const key = (await (await get(new URL(head['kid'] as string).pathname)).json()) as Json;
  return { head, payload, key };
}

describe('a signed badge fits Open Badges 3.0', () => {
  it.each(['en', 'de'])('in its words, its head, its claims and its key (%s)', async (lang) => {
    const { head, payload, key } = await signedBadge(lang);
    expect(signedMisfits(head, payload, key, app.clock.now())).toEqual([]);
    expect(misfits(await (await badgeIn(lang, 'badge.json')).json())).toEqual([]);
  });
  it('and each thing that it must have is missed where it is not', async () => {
    const { head, payload, key } = await signedBadge();
    const now = app.clock.now();
    const paths: string[] = [];
    const walk = (value: unknown, at: string[]) => {
      if (typeof value !== 'object' || value === null) return;
      for (const k of Object.keys(value)) {
        paths.push([...at, k].join('\n'));
        walk((value as Json)[k], [...at, k]);
      }
    };
    walk(payload, []);
    const without = (path: string) => {
      const copy = structuredClone(payload);
      const keys = path.split('\n');
      const last = keys.pop()!;
      const holderOf = keys.reduce<Json>((o, k) => o[k] as Json, copy);
      if (Array.isArray(holderOf)) holderOf.splice(Number(last), 1);
      else delete holderOf[last];
      return signedMisfits(head, copy, key, now).length > 0;
    };
    // May be absent, by the words of the specification.
    const optional =
      /^(evidence|credentialSubject\n(identifier|role|activity(Start|End)Date|achievement\n(achievementType|inLanguage))|issuer\n(name|url)|evidence\n0\n(id|name|narrative))$/;
    const missed = paths.filter((p) => !optional.test(p) && !without(p));
    expect(missed).toEqual([]);
    expect(paths.length).toBeGreaterThan(40);
    // In the value only, never in the name of a property.
    const bent = (from: string, to: string) =>
      JSON.parse(
        JSON.stringify(payload, (_, v: unknown) => (typeof v === 'string' ? v.replace(new RegExp(`(^|/)${from}$`), `$1${to}`) : v)),
      ) as Json;
    const wrong: [string, Json, Json, Json][] = [
      ['alg', { ...head, alg: 'HS256' }, payload, key],
      ['a head that leads nowhere', { alg: 'RS256', typ: 'JWT' }, payload, key],
      ['a head with more', { ...head, crit: [] }, payload, key],
      ['another issuer', head, { ...payload, iss: 'https://elsewhere.example' }, key],
      ['a moment without zone', head, { ...payload, validFrom: '2026-11-25T10:00:00' }, key],
      ['a claim of another moment', head, { ...payload, nbf: (payload['nbf'] as number) + 1 }, key],
      ['a context before its own', head, { ...payload, '@context': (payload['@context'] as string[]).toReversed() }, key],
      ['a private half', head, payload, { ...key, d: 'AQAB' }],
      ['a kind of identity that is on no list', head, bent('name', 'fullName'), key],
      ['a kind of achievement that is on no list', head, bent('Certificate', 'Paper'), key],
      ['a context of another edition', head, bent('context-3.0.3.json', 'context-3.0.9.json'), key],
      ['a word of its own', head, { ...payload, serial: 'x' }, key],
    ];
    for (const [what, h, p, k] of wrong) expect({ what, found: signedMisfits(h, p, k, now).length > 0 }).toEqual({ what, found: true });
    expect(signedMisfits(head, payload, key, new Date(0))).toEqual(['nbf: is not to come']);
  });
});

describe('the keys', () => {
  const doors = async () => ['/.well-known/jwks.json', new URL((await signedBadge()).head['kid'] as string).pathname];
  it('are read by programs of other sites, without a cookie, and kept for a while', async () => {
    for (const path of await doors()) {
      const answer = await get(path, { origin: 'https://wallet.example' });
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
      // Who is signed in reads the same.
      const signedIn = await get(path, { cookie: await app.cookieOf(holder) });
      expect(await signedIn.text()).toBe(await answer.text());
    }
    // Badges themselves are for whoever has the serial, not for scripts of any site that somebody visits.
    expect((await badgeIn('en')).headers.get('access-control-allow-origin')).toBeNull();
  });
  it('say 429 and how long to wait to whoever asks too often, and nothing of it is kept by others; other doors stay open', async () => {
    const [all, one] = (await doors()) as [string, string];
    await app.db.query('delete from throttle_bucket');
    await get(all);
    const [bucket] = (await app.db.query(`select key from throttle_bucket where key like 'badge-keys%'`)) as { key: string }[];
    await app.db.query('update throttle_bucket set level = capacity where key = $1', [bucket!.key]);
    for (const path of [all, one]) {
      const shut = await get(path, { origin: 'https://wallet.example' });
      expect([shut.status, Number(shut.headers.get('retry-after')) > 0, shut.headers.get('cache-control')]).toEqual([
        429,
        true,
        'private, no-store',
      ]);
      expect(await shut.text()).not.toContain('"n"');
    }
    expect((await badgeIn('en')).status).toBe(200);
    app.clock.advance(60_000);
    expect((await get(all)).status).toBe(200);
    app.clock.reset();
  });
  it('stay when a certificate is taken back, and its badge goes', async () => {
    const paths = await doors();
    const before = await Promise.all(paths.map(async (p) => (await get(p)).text()));
    const input = { recognitionId: mine.id, expectedVersion: mine.version, clientMutationId: randomUUID() };
    await app.as(holder, 'mutation($input: RevokeRecognitionInput!) { revokeRecognition(input: $input) { id } }', { input });
    for (const file of ['badge.jwt', 'badge.json', 'certificate.pdf']) expect((await badgeIn('en', file)).status).toBe(404);
    expect(await Promise.all(paths.map(async (p) => (await get(p)).text()))).toEqual(before);
  });
});
