import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { poolOf, type CtxFactory } from './ctx.factory.js';

const PATIENCE = 500;

/** `/health/live`: the process answers, whatever the database does. `/health/ready`: it can serve; 503 while the database is away. Neither tells a stranger more. */
export function addHealth(server: FastifyInstance, factory: CtxFactory): void {
  server.get('/health/live', async (_, reply) => reply.header('cache-control', 'no-store').send('live'));
  server.get('/health/ready', async (_, reply) => {
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
