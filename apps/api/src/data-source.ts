import { DataSource } from 'typeorm';
import pg, { type PoolConfig } from 'pg';
import { features } from './features.js';

/** A server that goes down in the moment in which a connection is handed over says so to nobody: the pool has stopped listening, the taker has not
 *  begun, and Node ends the process. The connection knows that it is broken, so whoever uses it next is told. */
class HeardClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** The one DataSource. Migrations are hand-written SQL; `synchronize` stays off. */
export function makeDataSource(database: PoolConfig): DataSource {
  const { connectionString, host, user, database: name, max, ...extra } = database;
  return new DataSource({
    type: 'postgres',
    ...(connectionString ? { url: connectionString } : { host, username: user, database: name }),
    entities: features.flatMap((f) => [...(f.entities ?? [])]),
    migrations: features.flatMap((f) => [...(f.migrations ?? [])]),
    migrationsTransactionMode: 'all',
    synchronize: false,
    extra: { max, ...extra, Client: HeardClient },
  });
}
