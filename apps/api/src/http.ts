import 'reflect-metadata';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalid } from '@guildhall/domain/kernel/errors';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { addFileDoor, fileDoor } from './file-door.js';
import { toProblem, httpStatusOf } from './kernel/answers.js';
import type { CtxFactory } from './kernel/ctx.factory.js';
import { addHealth } from './kernel/health.js';
import { refuseForeignRequests } from './kernel/csrf.js';
import { mailRoutes } from './kernel/mail-routes.js';
import type { Manifest } from './kernel/manifest.js';

const MAX_BODY = 256 * 1024;

/** Replaces `documentId` by the text that the manifest holds for it; the browser never sends a text. What comes without such an id is not `trusted`. */
function operationsById(server: FastifyInstance, manifest: Manifest): void {
  server.addHook('preHandler', async (request: FastifyRequest, reply) => {
    if (!['/graphql', fileDoor].includes(request.routeOptions.url ?? '')) return;
    const body = request.body as { documentId?: unknown; query?: unknown } | null;
    if (!body || typeof body !== 'object' || typeof body.documentId !== 'string') return;
    try {
      body.query = manifest.text(body.documentId);
      delete body.documentId;
      (request as { trusted?: boolean }).trusted = true;
    } catch (error) {
      const problem = toProblem(error);
      await reply.code(httpStatusOf(problem.code) ?? 400).send({ errors: [{ message: problem.code, extensions: problem }] });
    }
  });
}

/** A body that is too large is refused before anybody reads what it asks: in the words of the catalogue all the same, or nobody who sent it would hear why. */
function tooLargeInOurWords(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    // The door for files has its own words for it.
    if (reply.statusCode !== 413 || request.routeOptions.url !== '/graphql') return payload;
    const problem = toProblem(invalid('', 'tooLong', { maximum: MAX_BODY }));
    const answer = JSON.stringify({ errors: [{ message: problem.code, extensions: problem }] });
    void reply.header('content-type', 'application/json; charset=utf-8').header('content-length', Buffer.byteLength(answer));
    return answer;
  });
}

/** An address that cannot be decoded is one that does not exist, not an error of its own that would pass by all hooks. */
function readable(url: string): string {
  try {
    decodeURI(url);
    return url;
  } catch {
    return url.replaceAll('%', '%25');
  }
}

/** What is still answered while the server closes is the last of its connection: else a browser would hold it open for longer than the process may take to end. */
function letGoAtTheEnd(server: FastifyInstance): void {
  let closing = false;
  server.addHook('preClose', async () => {
    closing = true;
  });
  server.addHook('onSend', async (_, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}

/** Builds the HTTP application; the caller listens and closes. */
export async function makeHttp(
  config: Config,
  factory: CtxFactory,
  manifest: Manifest,
  extend?: (server: FastifyInstance) => Promise<void>,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_BODY,
    trustProxy: config.GUILDHALL_PROXIES > 0 ? (_address: string, hop: number) => hop < config.GUILDHALL_PROXIES : false,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    rewriteUrl: (request: IncomingMessage) => readable(request.url ?? '/'),
    routerOptions: { ignoreTrailingSlash: true },
  });
  // Nest's own log of errors would write statements with their values; toProblem writes what may be known.
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, factory), adapter, {
    logger: ['fatal', 'warn'],
    abortOnError: false,
  });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  letGoAtTheEnd(server);
  tooLargeInOurWords(server);
  refuseForeignRequests(server, config.publicUrl);
  operationsById(server, manifest);
  addFileDoor(server, config, factory);
  addHealth(server, factory);
  mailRoutes(server, factory);
  // Nobody upgrades here; @nestjs/graphql 14.0 leaves such a socket without an error listener, and one reset ends the process.
  app.getHttpServer().prependListener('upgrade', (_: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
  });
  await extend?.(server);
  return app;
}
