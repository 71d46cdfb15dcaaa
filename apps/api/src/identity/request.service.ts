import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import type { Ctx } from '../kernel/ctx.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import { networkOf, type HttpDoor } from '../kernel/http-door.js';
import { actorOf } from './session.service.js';

/** `__Host-` needs https; on plain http (a newcomer's own machine) the cookie goes without it. */
export const cookieName = (config: Pick<Config, 'publicUrl'>): string => (config.publicUrl.startsWith('https:') ? '__Host-sid' : 'sid');

export function sessionToken(config: Pick<Config, 'publicUrl'>, cookieHeader: string | undefined): string | null {
  if (!cookieHeader) return null;
  const name = `${cookieName(config)}=`;
  for (const part of cookieHeader.split('; ')) if (part.startsWith(name)) return part.slice(name.length, name.length + 64);
  return null;
}

/** Who asks, for one HTTP request. */
export async function requestCtx(factory: CtxFactory, config: Config, request: FastifyRequest): Promise<Ctx> {
  const token = sessionToken(config, request.headers.cookie);
  if (!token) return factory.make(null, request.id);
  return factory.make(await actorOf(factory.make(null, request.id), token), request.id);
}

export function httpDoor(config: Config, request: FastifyRequest, reply: FastifyReply): HttpDoor {
  return {
    userAgent: String(request.headers['user-agent'] ?? ''),
    network: networkOf(request.ip, 64),
    place: networkOf(request.ip, 48),
    session(token, maxAgeSeconds) {
      const secure = config.publicUrl.startsWith('https:') ? '; Secure' : '';
      void reply.header(
        'set-cookie',
        `${cookieName(config)}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${token ? maxAgeSeconds : 0}${secure}`,
      );
    },
  };
}
