import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { poolOf, type CtxFactory } from './ctx.factory.js';

const PATIENCE = 500;

/** `/health/live`: the process answers, whatever the database does. `/health/ready`: it can serve; 503 while the database is away or the process was asked to stop. Neither tells a stranger more. */
export function addHealth(server: FastifyInstance, factory: CtxFactory): void {
  let stopping = false;
  server.addHook('preClose', async () => {
    stopping = true;
  });
  server.get('/health/live', async (_, reply) => reply.header('cache-control', 'no-store').send('live'));
  server.get('/health/ready', async (_, reply) => {
    if (stopping) return reply.code(503).send('stopping');
    const ping = poolOf(factory.dataSource).query('select 1');
    ping.catch(() => undefined);
    const ready = await Promise.race([
      ping.then(
        () => true,
        () => false,
      ),
      setTimeout(PATIENCE, false),
    ]);
    void reply.header('cache-control', 'no-store');
    return ready ? reply.send('ready') : reply.code(503).header('retry-after', '2').send('not ready');
  });
}
