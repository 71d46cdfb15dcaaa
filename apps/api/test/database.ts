import pg from 'pg';

const connection = (database: string) => ({ host: process.env.GUILDHALL_DB_SOCKET, user: 'postgres', database });
let count = 0;

/** A migrated, empty database of this test file's own, cut from the template; the settings that lead to it. */
export async function freshDatabase(): Promise<Record<string, string>> {
  const name = `t_${process.pid}_${++count}_${Math.random().toString(36).slice(2, 8)}`;
  const client = new pg.Client(process.env.TEST_SERVER_URL ? { connectionString: process.env.TEST_SERVER_URL } : connection('postgres'));
  await client.connect();
  await client.query(`create database ${name} template ${process.env.GUILDHALL_TEMPLATE ?? 'guildhall_template'} strategy file_copy`);
  await client.end();
  if (!process.env.TEST_SERVER_URL) return { GUILDHALL_DB_SOCKET: process.env.GUILDHALL_DB_SOCKET!, GUILDHALL_DB_NAME: name };
  const url = new URL(process.env.TEST_SERVER_URL);
  url.pathname = `/${name}`;
  return { DATABASE_URL: url.href };
}
