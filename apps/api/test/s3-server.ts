import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: Buffer | string, data: string): Buffer => createHmac('sha256', key).update(data).digest();
/** As S3 writes an address for its signature: everything but letters, digits, `-._~` and the slash of a path. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

export interface SignedRequest {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The signature that a request ought to have, by the description of signature version 4; null where it is signed in no way. */
export function signatureOf(request: SignedRequest, secret: string): { keyId: string; given: string; right: string } | null {
  const parts =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request,\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]{64})$/.exec(
      String(request.headers['authorization'] ?? ''),
    );
  if (!parts) return null;
  const [, keyId = '', day = '', region = '', signed = '', given = ''] = parts;
  const { pathname, searchParams } = new URL(request.url, 'http://any');
  const query = [...searchParams]
    .map(([k, v]) => `${encode(k)}=${encode(v)}`)
    .sort()
    .join('&');
  const headers = signed.split(';');
  const canonical = [
    request.method,
    pathname
      .split('/')
      .map((p) => encode(decodeURIComponent(p)))
      .join('/'),
    query,
    ...headers.map(
      (h) =>
        `${h}:${String(request.headers[h] ?? '')
          .trim()
          .replace(/ +/g, ' ')}`,
    ),
    '',
    signed,
    String(request.headers['x-amz-content-sha256'] ?? ''),
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', String(request.headers['x-amz-date'] ?? ''), scope, sha256(canonical)].join('\n');
  const key = hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), 's3'), 'aws4_request');
  return { keyId, given, right: hmac(key, text).toString('hex') };
}

export interface S3Server {
  readonly endpoint: string;
  readonly objects: Map<string, Buffer>;
  /** Answers this many requests with 503 before it works again. */
  disturb(times: number): void;
  stop(): Promise<void>;
}

/** As much of S3 as a store of files needs: one bucket in the path, put, get, delete; signatures and sums are checked as the real one does. */
export async function s3Server(given: { bucket: string; keyId: string; secret: string }): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  let disturbed = 0;
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const fail = (status: number, code: string) =>
        response.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
      const { method = '', url = '', headers } = request;
      if (disturbed > 0) {
        disturbed--;
        return fail(503, 'SlowDown');
      }
      const signature = signatureOf({ method, url, headers }, given.secret);
      if (!signature) return fail(403, 'AccessDenied');
      if (signature.keyId !== given.keyId) return fail(403, 'InvalidAccessKeyId');
      if (!timingSafeEqual(Buffer.from(signature.given), Buffer.from(signature.right))) return fail(403, 'SignatureDoesNotMatch');
      const sum = String(headers['x-amz-content-sha256'] ?? '');
      if (sum !== 'UNSIGNED-PAYLOAD' && sum !== sha256(body)) return fail(400, 'XAmzContentSHA256Mismatch');
      const [, bucket, ...rest] = decodeURIComponent(url.split('?')[0]!).split('/');
      const key = rest.join('/');
      if (bucket !== given.bucket) return fail(404, 'NoSuchBucket');
      if (method === 'PUT') {
        objects.set(key, body);
        return response.writeHead(200, { etag: `"${createHash('md5').update(body).digest('hex')}"` }).end();
      }
      if (method === 'DELETE') {
        objects.delete(key);
        return response.writeHead(204).end();
      }
      const found = objects.get(key);
      if (method !== 'GET') return fail(405, 'MethodNotAllowed');
      return found ? response.writeHead(200, { 'content-length': found.length }).end(found) : fail(404, 'NoSuchKey');
    });
  });
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    disturb: (times) => (disturbed = times),
    stop: () => new Promise((go) => server.close(() => go())),
  };
}
