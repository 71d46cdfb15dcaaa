import net from 'node:net';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

/** What a few services may know of the request, and the one thing they may write into the answer. */
export interface HttpDoor {
  readonly userAgent: string;
  /** Network of the client for counting tries: /24 or /64. */
  readonly network: string;
  /** Network of the client as it is stored and shown: /24 or /48. */
  readonly place: string;
  /** Sets the cookie of the session, or with null takes it away. */
  session(token: string | null, maxAgeSeconds: number): void;
}

export const CurrentHttp = createParamDecorator(
  (_: unknown, c: ExecutionContext): HttpDoor => GqlExecutionContext.create(c).getContext<{ http: HttpDoor }>().http,
);

/** An address without its last part: `192.0.2.0/24`, `2001:db8:1:2::/64`. @param bits of IPv6 that are kept, a multiple of 16 */
export function networkOf(address: string, bits: 48 | 64): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/i.exec(address);
  if (v4) return `${v4[1]}.0/24`;
  if (!net.isIPv6(address)) return 'unknown';
  const [head = '', tail = ''] = address.split('%')[0]!.split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const parts = address.includes('::')
    ? [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
    : left;
  return `${parts
    .slice(0, bits / 16)
    .map((p) => parseInt(p, 16).toString(16))
    .join(':')}::/${bits}`;
}
