import pg, { type PoolConfig, type QueryConfig } from 'pg';
import { HeardClient } from './heard-client.js';

/** The second door to the database: the few rows that the role of the application cannot read (ADR 070). For reads; never part of a transaction of the
 *  first door, so it sees what is committed. */
export class Vault {
  private readonly pool: pg.Pool;
  constructor(database: PoolConfig) {
    this.pool = new pg.Pool({ ...database, Client: HeardClient, idleTimeoutMillis: 60_000, allowExitOnIdle: true });
    // Whoever asks next is told; without a listener the process would end.
    this.pool.on('error', () => undefined);
  }
  async run<R>(query: QueryConfig): Promise<R[]> {
    return (await this.pool.query(query)).rows as R[];
  }
  /** Ids of all rows that this person wrote without leaving their name on them. */
  async writtenBy(personId: string): Promise<string[]> {
    const rows = await this.run<{ id: string }>({
      name: 'vault-written-by',
      text: 'select id from vault.writer where "personId" = $1',
      values: [personId],
    });
    return rows.map((r) => r.id);
  }
  close(): Promise<void> {
    return this.pool.end();
  }
}
