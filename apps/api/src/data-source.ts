import { DataSource } from 'typeorm';
import type { PoolConfig } from 'pg';
import { features } from './features.js';
import { HeardClient } from './kernel/heard-client.js';

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
