import { connect } from '../start.js';
import type { Command } from './command.js';

export const migrateCommand: Command = {
  name: 'migrate',
  usage: 'migrate',
  about: 'brings the database to the newest version',
  async run({ config, out }) {
    const factory = await connect(config);
    try {
      // The tables of the jobs belong to the schema too.
      await factory.jobs.during(factory, () => Promise.resolve());
      const [row] = await factory.dataSource.query<{ n: string; head: string }[]>(
        'select count(*) n, (array_agg(name order by timestamp desc))[1] head from migrations',
      );
      out(`At the newest version: ${row?.n ?? 0} migrations, the last one is ${row?.head ?? 'none'}.`);
      return 0;
    } finally {
      await factory.close();
    }
  },
};
