// How many statements a request of the running API sends to the database. Imported by a bench it asks; loaded into the API (`node --import`) it counts and answers.
import { once } from 'node:events';
import { fromApi } from '../../scripts/lib/paths.mjs';

const flag = 'BENCH_COUNTS_STATEMENTS';
export const countStatements = {
  args: ['--import', import.meta.url],
  env: { [flag]: '1' },
  /** Runs one request; resolves with the statements it took, the look at the session, begin and commit included. */
  async of(app, request) {
    const ask = async () => {
      app.api.send('statements');
      return (await once(app.api, 'message'))[0].statements;
    };
    const before = await ask();
    await request();
    return (await ask()) - before;
  },
};

if (process.env[flag]) {
  const { default: pg } = await fromApi('pg');
  const { query } = pg.Client.prototype;
  let statements = 0;
  pg.Client.prototype.query = function (...args) {
    if (!/pgboss/u.test(args[0]?.text ?? args[0])) statements++;
    return query.apply(this, args);
  };
  process.on('message', (message) => message === 'statements' && process.send({ statements }));
}
