import { createPrivateKey, createPublicKey, randomUUID, verify, type JsonWebKey } from 'node:crypto';
import pg from 'pg';
import { TestApp, type Who } from '../../test/app.js';
import { makeCase, makeProgramme } from '../../test/make.reviews.js';
import { transact } from '../kernel/transact.js';
import { issueRecognitions } from './recognition.service.js';
import type { RecognitionNode } from './recognition.types.js';

let app: TestApp;
let holder: Who;
let mine: RecognitionNode;
beforeAll(async () => {
  app = await TestApp.boot();
  const made = await makeCase(app, await makeProgramme(app));
  holder = made.facilitator;
  await transact(app.factory.make(null), (ctx) => issueRecognitions(ctx, made.row));
  const answer = await app.as<{ myRecognitions: RecognitionNode[] }>(holder, '{ myRecognitions { id serial version } }');
  mine = answer.data!.myRecognitions[0]!;
}, 60_000);
afterAll(() => app.stop());

const get = (path: string) => fetch(`${app.url}${path}`);
const download = (file = 'badge.jwt') => get(`/files/certificates/${mine.serial}/${file}?lang=en`);
const signed = async () => (await download()).text();
type Key = JsonWebKey & { kid: string };
const read = <T>(part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as T;
const headOf = (jwt: string) => read<{ alg: string; kid: string; typ: string }>(jwt.split('.')[0]!);
const keyOf = async (jwt: string) => (await (await get(new URL(headOf(jwt).kid).pathname)).json()) as Key;
/** As somebody does who has the file and the key, and nothing of ours. */
const holds = (jwt: string, key: Key) => {
  const [head, said, signature] = jwt.split('.') as [string, string, string];
  const by = createPublicKey({ key, format: 'jwk' });
  return verify('RSA-SHA256', Buffer.from(`${head}.${said}`), by, Buffer.from(signature, 'base64url'));
};
const keysThat = (what: string) =>
  app.asOwner<{ id: string; private: string }>(`select id, private from vault.badge_key where "retiredAt" is ${what}`);
const published = async () => ((await (await get('/.well-known/jwks.json')).json()) as { keys: Key[] }).keys;

describe('a badge', () => {
  it('is one signed token that anybody checks with the key at the address it names', async () => {
    const file = await download();
    expect([file.status, file.headers.get('content-type'), file.headers.get('content-disposition')]).toEqual([
      ...[200, 'text/plain; charset=utf-8', expect.stringMatching(/Certificate-.*\.jwt/)],
    ]);
    const jwt = await file.text();
    const key = await keyOf(jwt);
    expect(headOf(jwt)).toEqual({ alg: 'RS256', kid: key.kid, typ: 'JWT' });
    expect(holds(jwt, key)).toBe(true);
    expect(await published()).toContainEqual(key);
    const { iss, jti, nbf, sub, ...badge } = read<Record<string, unknown>>(jwt.split('.')[1]!);
    expect(badge).toEqual(await (await download('badge.json')).json());
    expect({ iss, jti, sub }).toEqual({
      iss: (badge['issuer'] as { id: string }).id,
      jti: badge['id'],
      sub: (badge['credentialSubject'] as { id: string }).id,
    });
    expect(new Date((nbf as number) * 1000).toISOString()).toBe((badge['validFrom'] as string).replace('Z', '.000Z'));
  });
  it('holds no longer when one letter of it is another', async () => {
    const jwt = await signed();
    const key = await keyOf(jwt);
    const parts = jwt.split('.');
    for (const i of parts.keys()) {
      const part = parts[i]!;
      const other = `${part.slice(0, 20)}${part[20] === 'A' ? 'B' : 'A'}${part.slice(21)}`;
      expect([i, holds(parts.with(i, other).join('.'), key)]).toEqual([i, false]);
    }
  });
  it('is signed by one key when two come first at once; what was signed before is checked as before', async () => {
    const before = await signed();
    await app.asOwner('update vault.badge_key set "retiredAt" = now() where "retiredAt" is null');
    const both = await Promise.all([signed(), signed()]);
    const now = await keysThat('null');
    expect(now).toHaveLength(1);
    expect(both.map((jwt) => headOf(jwt).kid)).toEqual([0, 1].map(() => expect.stringContaining(`/.well-known/badge-keys/${now[0]!.id}`)));
    for (const jwt of [before, ...both]) expect(holds(jwt, await keyOf(jwt))).toBe(true);
    expect(holds(before, await keyOf(both[0]!))).toBe(false);
    const kids = (await published()).map((k) => k.kid);
    expect(kids).toEqual(expect.arrayContaining([headOf(before).kid, headOf(both[0]!).kid]));
    for (const sql of [
      'delete from vault.badge_key',
      `update vault.badge_key set private = ''`,
      'update vault.badge_key set "retiredAt" = null',
    ])
      await expect(app.asOwner(sql)).rejects.toThrow('may only be retired');
  });
  it('gives the private half to nobody', async () => {
    const answers = await Promise.all(
      [
        ...['badge.jwt', 'badge.json'].map((f) => `/files/certificates/${mine.serial}/${f}`),
        ...['/.well-known/jwks.json', new URL((await published())[0]!.kid).pathname, `/certificates/${mine.serial}`],
      ].map(async (path) => (await get(path)).text()),
    );
    for (const key of [...(await keysThat('null')), ...(await keysThat('not null'))]) {
      const { d, p, q } = createPrivateKey(key.private).export({ format: 'jwk' });
      const lines = key.private.split('\n').filter((l) => l.length === 64);
      expect(lines.length).toBeGreaterThan(20);
      for (const secret of [d!, p!, q!, ...lines]) for (const text of answers) expect(text).not.toContain(secret);
    }
    const asked = (await published()).flatMap((k) => Object.keys(k));
    expect([...new Set(asked)].sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    await expect(app.db.query('select private from vault.badge_key')).rejects.toMatchObject({ code: '42501' });
    const vault = new pg.Client(app.factory.config.vaultDatabase);
    await vault.connect();
    try {
      for (const sql of ['delete from vault.badge_key', 'update vault.badge_key set "retiredAt" = now()', 'truncate vault.badge_key'])
        await expect(vault.query(sql)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await vault.end();
    }
  });
  it('is for whoever has the serial, and for nobody once it was taken back', async () => {
    const gone = async (path: string) => [(await get(path)).status, await (await get(path)).text()];
    const nothing = [404, '{"problem":{"code":"NOT_FOUND","details":{"entity":"File"}}}'];
    expect(await gone(`/files/certificates/${'0'.repeat(20)}/badge.jwt`)).toEqual(nothing);
    for (const id of ['a'.repeat(43), 'a%00b', "'"]) expect(await gone(`/.well-known/badge-keys/${id}`)).toEqual(nothing);
    const input = { recognitionId: mine.id, expectedVersion: mine.version, clientMutationId: randomUUID() };
    await app.as(holder, 'mutation($input: RevokeRecognitionInput!) { revokeRecognition(input: $input) { id } }', { input });
    expect(await gone(`/files/certificates/${mine.serial}/badge.jwt`)).toEqual(nothing);
  });
});
