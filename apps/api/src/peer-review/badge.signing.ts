import { createHash, createPublicKey, generateKeyPair, sign, type JsonWebKey } from 'node:crypto';
import { promisify } from 'node:util';
import type { Ctx } from '../kernel/ctx.js';
import type { Badge } from './badge.js';

/* The keys lie in the vault (ADR 263): whatever ctx.db is asked, none comes out. */

interface SigningKey {
  id: string;
  private: string;
}
interface PublicKey {
  id: string;
  public: JsonWebKey;
}
/** A key as others read it; `kid` is its address. */
export type BadgeKey = JsonWebKey & { kid: string; alg: 'RS256'; use: 'sig' };

const addressOf = (ctx: Ctx, id: string): string => `${ctx.config.publicUrl}/.well-known/badge-keys/${id}`;
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** RFC 7638. */
const thumbprint = ({ e, kty, n }: JsonWebKey): string => createHash('sha256').update(JSON.stringify({ e, kty, n })).digest('base64url');

const current = async (ctx: Ctx): Promise<SigningKey | undefined> =>
  (
    await ctx.vault.run<SigningKey>({
      name: 'badge-key-that-signs',
      text: 'select id, private from vault.badge_key where "retiredAt" is null',
    })
  )[0];

/** Of two that come first at once, the database keeps one; both sign with that. */
async function made(ctx: Ctx): Promise<SigningKey> {
  const pair = await promisify(generateKeyPair)('rsa', {
    modulusLength: 3072,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const key = createPublicKey(pair.publicKey).export({ format: 'jwk' });
  await ctx.vault.run({
    name: 'badge-key-made',
    text: 'insert into vault.badge_key (id, public, private, "createdAt") values ($1, $2, $3, $4) on conflict do nothing',
    values: [thumbprint(key), key, pair.privateKey, ctx.now],
  });
  return (await current(ctx))!;
}

/** The badge as one compact JWS: the JSON Web Token proof of Open Badges 3.0. */
export async function signBadge(ctx: Ctx, badge: Badge): Promise<string> {
  const key = (await current(ctx)) ?? (await made(ctx));
  const header = { alg: 'RS256', kid: addressOf(ctx, key.id), typ: 'JWT' };
  const claims = { iss: badge.issuer.id, jti: badge.id, nbf: Date.parse(badge.validFrom) / 1000, sub: badge.credentialSubject.id };
  const said = `${base64url(header)}.${base64url({ ...badge, ...claims })}`;
  return `${said}.${sign('sha256', Buffer.from(said), key.private).toString('base64url')}`;
}

const shown = (ctx: Ctx, { id, public: { kty, n, e } }: PublicKey): BadgeKey => ({
  kty,
  n,
  e,
  kid: addressOf(ctx, id),
  alg: 'RS256',
  use: 'sig',
});
/** Every key that ever signed a badge here, the newest first. */
export async function badgeKeys(ctx: Ctx): Promise<BadgeKey[]> {
  const keys = await ctx.vault.run<PublicKey>({
    name: 'badge-keys',
    text: 'select id, public from vault.badge_key order by "createdAt" desc',
  });
  return keys.map((k) => shown(ctx, k));
}
export async function badgeKey(ctx: Ctx, id: string): Promise<BadgeKey | undefined> {
  if (!/^[\w-]{43}$/.test(id)) return undefined;
  const [key] = await ctx.vault.run<PublicKey>({
    name: 'badge-key',
    text: 'select id, public from vault.badge_key where id = $1',
    values: [id],
  });
  return key && shown(ctx, key);
}
