import os from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import type { PoolConfig } from 'pg';

const flag = z.pipe(
  z.enum(['true', 'false'], { error: 'true or false' }),
  z.transform((v) => v === 'true'),
);
const whole = (min: number, max: number) =>
  z
    .pipe(z.string().check(z.regex(/^\d+$/, { error: `a whole number from ${min} to ${max}` })), z.transform(Number))
    .check(z.refine((n: number) => n >= min && n <= max, { error: `a whole number from ${min} to ${max}` }));

const address = z.string().check(z.regex(/^postgres(ql)?:\/\//, { error: 'a postgresql:// address' }));

/** Every setting, in one place. Only names that start with GUILDHALL_ can be recognised as misspelt; the others are the conventions of the outside. */
const schema = z.object({
  /** The login that owns the schema: migrations, backup, restore. */
  DATABASE_URL: z.optional(address),
  /** Logins of their own for the two roles that serve people (ADR 070): `guildhall_app`, which cannot read the vault, and `guildhall_vault`. */
  GUILDHALL_DB_APP_URL: z.optional(address),
  GUILDHALL_DB_VAULT_URL: z.optional(address),
  PORT: z._default(whole(1, 65535), 3000),
  HOST: z._default(z.string(), '127.0.0.1'),
  NODE_ENV: z._default(z.enum(['production', 'development', 'test'], { error: 'production, development or test' }), 'production'),
  SMTP_URL: z.optional(z.string().check(z.regex(/^smtps?:\/\//, { error: 'an smtp:// or smtps:// address' }))),
  /** Where people reach the site; links in mails start with it. */
  GUILDHALL_PUBLIC_URL: z.optional(
    z.string().check(z.regex(/^https?:\/\/[^/]+$/, { error: 'an address without a path, e.g. https://guildhall.example.org' })),
  ),
  /** Demo mode: shows the demo logins and the page of mails that were not really sent. */
  GUILDHALL_DEMO: z._default(flag, false),
  GUILDHALL_MAIL_FROM: z._default(
    z.string().check(z.regex(/^[^\s@<>,;]+@[^\s@<>,;]+$/, { error: 'one mail address' })),
    'guildhall@localhost.localdomain',
  ),
  GUILDHALL_DB_POOL: z._default(whole(1, 100), 4),
  /** Directory of the embedded server's socket, set by the launcher. */
  GUILDHALL_DB_SOCKET: z.optional(z.string()),
  GUILDHALL_DB_NAME: z._default(z.string().check(z.regex(/^[a-z_][a-z0-9_]*$/, { error: 'a plain database name' })), 'guildhall'),
  /** `open` lets anybody write own operations within limits; `persisted` only runs those of the web. */
  GUILDHALL_OPERATIONS: z._default(z.enum(['open', 'persisted'], { error: 'open or persisted' }), 'open'),
  /** How many proxies stand in front and may name the address of the client. */
  GUILDHALL_PROXIES: z._default(whole(0, 5), 0),
  GUILDHALL_LOG_LEVEL: z._default(
    z.enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'debug, info, warn, error or silent' }),
    'warn',
  ),
  /** Runs jobs in the process of the API too; set to false where a worker runs. */
  GUILDHALL_JOBS: z._default(flag, true),
  /** Who answers for this installation, as it stands in the imprint: name, address, how to reach them. */
  GUILDHALL_OPERATOR: z.optional(z.string().check(z.maxLength(1000, { error: 'at most 1000 characters' }))),
  /** Folder of uploaded files, where no bucket is set. */
  GUILDHALL_FILES: z._default(z.string(), path.join(os.tmpdir(), 'guildhall-files')),
  /** Folder of the backups that are taken by themselves; without it there are none. */
  GUILDHALL_BACKUPS: z.optional(z.string()),
  /** How many of the daily ones are kept; none lives longer than 35 days. */
  GUILDHALL_BACKUPS_KEEP: z._default(whole(1, 35), 7),
  /** A store that speaks S3, for uploaded files; all five settings or none. */
  GUILDHALL_S3_ENDPOINT: z.optional(
    z.string().check(z.regex(/^https?:\/\/[^/?#@]+$/, { error: 'an address without a path, e.g. https://s3.example.org' })),
  ),
  GUILDHALL_S3_BUCKET: z.optional(
    z
      .string()
      .check(z.regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, { error: 'the name of a bucket: small letters, digits, dots and dashes' })),
  ),
  GUILDHALL_S3_REGION: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, { error: 'the name of a region, e.g. eu-central-1' }))),
  GUILDHALL_S3_KEY_ID: z.optional(z.string().check(z.regex(/^\S{1,200}$/, { error: 'the name of a key' }))),
  GUILDHALL_S3_SECRET: z.optional(z.string()),
  /** A virus scanner that speaks the protocol of clamd; without it files are not scanned. */
  GUILDHALL_CLAMD: z.optional(z.string().check(z.regex(/^[A-Za-z0-9.-]+:\d{1,5}$/, { error: 'a host and a port, e.g. clamav:3310' }))),
  /** A translation service that speaks as LibreTranslate does; without it no text is translated by a machine and none leaves the house. */
  GUILDHALL_TRANSLATOR_URL: z.optional(
    z.string().check(z.regex(/^https?:\/\/[^\s?#@]*[^\s?#@/]$/, { error: 'an address, e.g. http://translate:5000' })),
  ),
  GUILDHALL_TRANSLATOR_KEY: z.optional(z.string()),
  /** How long the service may take for all texts of one press of the button. */
  GUILDHALL_TRANSLATOR_SECONDS: z._default(whole(1, 60), 20),
});
type Env = z.infer<typeof schema>;

export interface Bucket {
  readonly endpoint: string;
  readonly name: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
}
const bucketSettings = [
  'GUILDHALL_S3_ENDPOINT',
  'GUILDHALL_S3_BUCKET',
  'GUILDHALL_S3_REGION',
  'GUILDHALL_S3_KEY_ID',
  'GUILDHALL_S3_SECRET',
] as const;
function bucketOf(env: Env): Bucket | null {
  const [endpoint, name, region, keyId, secret] = bucketSettings.map((k) => env[k]);
  return endpoint && name && region && keyId && secret ? { endpoint, name, region, keyId, secret } : null;
}

function scannerOf({ GUILDHALL_CLAMD: at }: Env): { host: string; port: number } | null {
  const [host, port] = (at ?? '').split(':');
  return host && port ? { host, port: Number(port) } : null;
}

function translatorOf(env: Env): Config['translator'] {
  const { GUILDHALL_TRANSLATOR_URL: url, GUILDHALL_TRANSLATOR_KEY: key, GUILDHALL_TRANSLATOR_SECONDS: seconds } = env;
  return url ? { url, key: key ?? null, longest: seconds * 1000 } : null;
}

export interface Config extends Omit<Env, 'GUILDHALL_PUBLIC_URL'> {
  readonly publicUrl: string;
  /** Where requests and jobs go: the role of the application, which cannot read the vault. */
  readonly database: PoolConfig;
  /** Where uploaded files lie; null: in the folder GUILDHALL_FILES. */
  readonly bucket: Bucket | null;
  /** Null: files are not scanned. */
  readonly scanner: { readonly host: string; readonly port: number } | null;
  /** Null: no machine translates. */
  readonly translator: { readonly url: string; readonly key: string | null; readonly longest: number } | null;
  /** The two connections that may read who wrote a review. */
  readonly vaultDatabase: PoolConfig;
  /** Migrations, backup, restore, doctor. */
  readonly ownerDatabase: PoolConfig;
}

export class ConfigError extends Error {}

function closest(name: string, known: string[]): string {
  const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      row = next;
    }
    return row[b.length]!;
  };
  return known.toSorted((x, y) => distance(name, x) - distance(name, y))[0]!;
}

export const appRole = 'guildhall_app';
export const vaultRole = 'guildhall_vault';

/* Compiling a statement (a server with LLVM does it by itself where it expects much work) takes seconds; none of ours is so long. */
const always = '-c TimeZone=UTC -c jit=off';

/** Options of a connection whose work may take as long as it takes: migrations, restore. */
export const unhurried = `${always} -c statement_timeout=0 -c lock_timeout=0`;

/** Reads the settings; throws ConfigError with one line for each wrong or unknown one. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const known = Object.keys(schema.shape);
  const given = Object.fromEntries(known.filter((k) => env[k] !== undefined && env[k] !== '').map((k) => [k, env[k]]));
  const unknown = Object.keys(env).filter((k) => k.startsWith('GUILDHALL_') && !known.includes(k));
  const result = z.safeParse(schema, given);
  const lacking = bucketSettings.filter((k) => given[k] === undefined);
  const lines = [
    ...(lacking.length > 0 && lacking.length < bucketSettings.length
      ? [`${lacking.join(', ')} must be set too: a bucket needs all of ${bucketSettings.join(', ')}.`]
      : []),
    ...unknown.map((k) => `${k} is not a setting. Did you mean ${closest(k, known)}?`),
    ...(result.success
      ? []
      : result.error.issues.map(
          (i) => `${String(i.path[0])} must be ${i.message}; it is "${String(env[String(i.path[0])]).replace(/:\/\/[^@]*@/, '://…@')}".`,
        )),
  ];
  if (lines.length || !result.success) throw new ConfigError(lines.join('\n'));
  const c = result.data;
  if (!c.DATABASE_URL && (c.GUILDHALL_DB_APP_URL ?? c.GUILDHALL_DB_VAULT_URL))
    throw new ConfigError('GUILDHALL_DB_APP_URL and GUILDHALL_DB_VAULT_URL go with DATABASE_URL, which names the owner of the schema.');
  const aside = path.relative(path.resolve(c.GUILDHALL_FILES), path.resolve(c.GUILDHALL_BACKUPS ?? path.sep));
  if (!aside.startsWith('..'))
    throw new ConfigError('GUILDHALL_BACKUPS must not lie in GUILDHALL_FILES: each backup would hold all those before it.');
  const limits = `${always} -c statement_timeout=5000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=10000`;
  const common = { application_name: 'guildhall', connectionTimeoutMillis: 3000, keepAlive: true };
  /* The embedded server knows its three logins by their names; its socket is open to the owner of the data alone. On a server without logins of their own
     the session of the owner takes the role. */
  const as = (user: string, url: string | undefined, max: number): PoolConfig =>
    c.DATABASE_URL
      ? { ...common, connectionString: url ?? c.DATABASE_URL, max, options: url ? limits : `${limits} -c role=${user}` }
      : { ...common, host: c.GUILDHALL_DB_SOCKET ?? os.tmpdir(), user, database: c.GUILDHALL_DB_NAME, max, options: limits };
  return {
    ...c,
    bucket: bucketOf(c),
    scanner: scannerOf(c),
    translator: translatorOf(c),
    publicUrl: c.GUILDHALL_PUBLIC_URL ?? `http://localhost:${c.PORT}`,
    database: as(appRole, c.GUILDHALL_DB_APP_URL, c.GUILDHALL_DB_POOL),
    vaultDatabase: as(vaultRole, c.GUILDHALL_DB_VAULT_URL, 2),
    // What it does comes before any request: a server that has much to do is waited for.
    ownerDatabase: { ...as('postgres', c.DATABASE_URL, c.GUILDHALL_DB_POOL), connectionTimeoutMillis: 30_000 },
  };
}
