import type { FastifyInstance } from 'fastify';
import type { CtxFactory } from '../kernel/ctx.factory.js';

const patience = 1_500;

/** `live`: the process answers. `ready`: it can serve, so a balancer may send people; turns to 503 as soon as the process is asked to stop. */
export function health(server: FastifyInstance, factory: CtxFactory): void {
  let stopping = false;
  server.addHook('preClose', async () => {
    stopping = true;
  });
  server.get('/health/live', async (_, reply) => reply.send({ status: 'live' }));
  server.get('/health/ready', async (_, reply) => {
    if (stopping) return reply.code(503).send({ status: 'stopping' });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('late')), patience);
    });
    try {
      await Promise.race([factory.make(null).run({ name: 'health-ready', text: 'select 1' }), late]);
      return await reply.send({ status: 'ready' });
    } catch {
      return await reply.code(503).header('retry-after', '2').send({ status: 'no database' });
    } finally {
      clearTimeout(timer);
    }
  });
}
