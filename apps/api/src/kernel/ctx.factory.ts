import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient, QueryConfig } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { Config } from '../config.js';
import type { Clock } from './clock.js';
import type { Actor, Ctx } from './ctx.js';
import type { Jobs } from './jobs.js';
import type { Vault } from './vault.js';

/** TypeORM's own pool of pg connections: statements and entities share it. */
export const poolOf = (ds: DataSource): Pool => (ds.driver as unknown as { master: Pool }).master;

export class CtxFactory {
  constructor(
    readonly dataSource: DataSource,
    readonly vault: Vault,
    readonly jobs: Jobs,
    readonly clock: Clock,
    readonly config: Config,
  ) {}

  make(actor: Actor | null, requestId: string = randomUUID()): Ctx {
    return build(this.dataSource.manager, this.vault, this.jobs, this.config, actor, this.clock.now(), requestId, null);
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.vault.close();
  }
}

/** The same asker and moment on another connection: how `transact` shadows its `ctx`. */
export const withManager = (ctx: Ctx, db: EntityManager): Ctx =>
  build(db, ctx.vault, ctx.jobs, ctx.config, ctx.actor, ctx.now, ctx.requestId, ctx.inputHash);

function build(
  db: EntityManager,
  vault: Vault,
  jobs: Jobs,
  config: Config,
  actor: Actor | null,
  now: Date,
  requestId: string,
  inputHash: string | null,
): Ctx {
  const pool = poolOf(db.connection);
  return {
    actor,
    now,
    db,
    vault,
    jobs,
    config,
    requestId,
    inputHash,
    async run<R>(query: QueryConfig): Promise<R[]> {
      const target: Pool | PoolClient = db.queryRunner ? ((await db.queryRunner.connect()) as PoolClient) : pool;
      return (await target.query(query)).rows as R[];
    },
  };
}
