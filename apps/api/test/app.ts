import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { keep, restore } from '../../../scripts/lib/pristine.mjs';
import { runFolder } from '../../../scripts/lib/run-folder.mjs';
import { readConfig, type Config } from '../src/config.js';
import { hashToken } from '../src/identity/session.service.js';
import { TestClock } from '../src/kernel/clock.js';
import type { CtxFactory } from '../src/kernel/ctx.factory.js';
import { Actor, type Ctx } from '../src/kernel/ctx.js';
import { newId } from '../src/kernel/ids.js';
import type { Grant } from '@guildhall/domain/kernel/scope';
import { start, type Running } from '../src/start.js';
import { freshDatabase } from './database.js';

export interface Answer<T = Record<string, never>> {
  data?: T | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; details: Record<string, never> } }[];
}
export interface Who {
  id: string;
}

/** The real application on a real port with a database of its own, as new for each test file; files that follow each other in one thread get the same one. */
export class TestApp {
  private static idle: TestApp | undefined;
  readonly clock = new TestClock();
  private apart: boolean;
  private running: Running;
  private owner: Config['ownerDatabase'];
  /** The settings that lead to its database, for commands of the operator. */
  env: Readonly<Record<string, string>>;
  url: string;
  /** Folder of the uploaded files of this application alone. */
  readonly files = fs.mkdtempSync(path.join(runFolder(), 'guildhall-test-files-'));

  /** `apart`: another one than the other files have, for who looks at the database as a whole. */
  static async boot({ apart = false, settings = {} }: { apart?: boolean; settings?: Record<string, string> } = {}): Promise<TestApp> {
    const known = apart ? undefined : TestApp.idle;
    if (known) {
      TestApp.idle = undefined;
      if (await restore((text) => known.asOwner(text))) return known;
      await known.end();
    }
    const test = new TestApp();
    test.env = await freshDatabase();
    const config = readConfig({
      ...test.env,
      NODE_ENV: 'test',
      GUILDHALL_DEMO: 'true',
      GUILDHALL_LOG_LEVEL: 'silent',
      PORT: '3999',
      GUILDHALL_FILES: test.files,
      ...settings,
    });
    test.owner = config.ownerDatabase;
    test.apart = apart;
    if (!apart) await keep((text) => test.asOwner(text));
    test.running = await start(config, {
      manifestFile: path.resolve('apps/web/persisted.generated.json'),
      clock: test.clock,
      work: false,
      port: 0,
    });
    test.url = await test.running.app.getUrl();
    return test;
  }
  get factory(): CtxFactory {
    return this.running.factory;
  }
  /** As the application has it: without a right on the vault. */
  get db(): DataSource {
    return this.factory.dataSource;
  }
  /** One statement as the owner of the schema, who may do and read everything. */
  async asOwner<R extends object = Record<string, never>>(text: string, values?: unknown[]): Promise<R[]> {
    const [rows] = await this.allAsOwner<R>([text], values);
    return rows!;
  }
  /** The same for several, one after another on one connection: a new one costs more than most statements. `values` are those of each. */
  async allAsOwner<R extends object = Record<string, never>>(texts: readonly string[], values?: unknown[]): Promise<R[][]> {
    const client = new pg.Client(this.owner);
    await client.connect();
    try {
      const all: R[][] = [];
      for (const text of texts) all.push((await client.query<R>(text, values)).rows);
      return all;
    } finally {
      await client.end();
    }
  }
  /** Lets everybody hear what happened: runs the waiting jobs until none is left. */
  drain(): Promise<void> {
    return this.running.jobs.drain();
  }
  /** Ready for the next file, or at its end when that has one already. */
  async stop(): Promise<void> {
    if (this.apart || TestApp.idle) return this.end();
    this.clock.reset();
    this.tokens.clear();
    for (const name of fs.readdirSync(this.files)) fs.rmSync(path.join(this.files, name), { recursive: true });
    TestApp.idle = this;
  }
  private async end(): Promise<void> {
    await this.running.stop();
    fs.rmSync(this.files, { recursive: true });
  }

  /** Sends an operation over HTTP as a person (with a session of theirs) or as a visitor. */
  async as<T = Record<string, never>>(who: Who | null, query: string, variables: object = {}): Promise<Answer<T>> {
    const response = await this.post(who, { query, variables });
    return (await response.json()) as Answer<T>;
  }
  async post(who: Who | null, body: unknown, headers: Record<string, string> = {}, path = '/graphql'): Promise<Response> {
    const cookie: Record<string, string> = who ? { cookie: await this.cookieOf(who) } : {};
    return fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...cookie, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }
  /** For requests beside GraphQL: the header of a session of this person. */
  async cookieOf(who: Who): Promise<string> {
    return `sid=${await this.tokenOf(who)}`;
  }
  private readonly tokens = new Map<string, string>();
  private async tokenOf(who: Who): Promise<string> {
    const known = this.tokens.get(who.id);
    if (known) return known;
    const token = `test-${newId()}`;
    const now = this.clock.now();
    await this.db.query(
      `insert into session (id, "tokenHash", "personId", "createdAt", "lastSeenAt", "expiresAt", "userAgent", address) values ($1, $2, $3, $4, $4, $5, 'test', '127.0.0.0')`,
      [newId(), hashToken(token), who.id, now, new Date(now.getTime() + 86_400_000 * 60)],
    );
    this.tokens.set(who.id, token);
    return token;
  }
  /** The context that this person's next request would have: for property tests of policies. */
  async ctxOf(who: Who | null): Promise<Ctx> {
    if (!who) return this.factory.make(null);
    const [p] = (await this.db.query(`select id, administrator, locale, "timeZone" from person where id = $1`, [who.id])) as {
      id: string;
      administrator: boolean;
      locale: string;
      timeZone: string;
    }[];
    const grants = (await this.db.query(
      `select role, "scopeType", "scopeId" from role_grant where "personId" = $1 and "revokedAt" is null`,
      [who.id],
    )) as Grant[];
    return this.factory.make(new Actor(p!.id, p!.administrator, p!.locale, p!.timeZone, grants));
  }
}
