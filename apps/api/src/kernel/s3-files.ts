import { AwsClient } from 'aws4fetch';
import { DomainError } from '@guildhall/domain/kernel/errors';
import type { Bucket } from '../config.js';
import { keyOf } from './file-key.js';
import type { FileStore } from './file-store.js';
import { log } from './log.js';

const patience = 15_000;
const tries = 2;

/** Files in a bucket of any store that speaks S3: signature version 4, the bucket in the path. Nobody but the API needs to reach it. */
export class S3Files implements FileStore {
  private readonly client: AwsClient;
  constructor(private readonly bucket: Bucket) {
    const { keyId, secret, region } = bucket;
    this.client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, region, service: 's3', retries: 0 });
  }

  async put(hash: string, bytes: Buffer): Promise<void> {
    // The sum is signed, so that the store refuses what was changed on the way.
    await this.send('PUT', hash, { body: new Uint8Array(bytes), headers: { 'x-amz-content-sha256': hash } }, [200]);
  }

  async get(hash: string): Promise<Buffer | null> {
    const response = await this.send('GET', hash, {}, [200, 404]);
    return response.status === 404 ? null : response.body;
  }

  async remove(hash: string): Promise<void> {
    await this.send('DELETE', hash, {}, [200, 204, 404]);
  }

  /** Everything that is sent here may be sent twice. A store that cannot be reached is a disturbance that passes, not a fault of who asks. */
  private async send(
    method: string,
    hash: string,
    init: { body?: Uint8Array<ArrayBuffer>; headers?: Record<string, string> },
    fine: number[],
  ): Promise<{ status: number; body: Buffer }> {
    const { endpoint, name } = this.bucket;
    const url = `${endpoint}/${name}/${keyOf(hash)}`;
    for (let attempt = 1; ; attempt++) {
      let what: string;
      try {
        const response = await this.client.fetch(url, {
          ...init,
          method,
          redirect: 'error',
          signal: AbortSignal.timeout(patience),
        });
        const body = Buffer.from(await response.arrayBuffer());
        if (fine.includes(response.status) && !isNoBucket(response.status, body)) return { status: response.status, body };
        what = `${response.status} ${/<Code>(\w{1,60})<\/Code>/.exec(body.toString('latin1', 0, 2000))?.[1] ?? ''}`;
        if (response.status < 500) attempt = tries;
      } catch (error) {
        const { name: kind, cause } = error as Error & { cause?: { code?: string } };
        what = cause?.code ?? kind;
      }
      if (attempt < tries) continue;
      log.error({ method, what }, 'the store of files does not answer as it should');
      throw new DomainError('UNAVAILABLE', { retryAfterSeconds: 10 });
    }
  }
}

/** A bucket that is not there also answers 404; that is no file that is missing. */
const isNoBucket = (status: number, body: Buffer): boolean => status === 404 && body.includes('NoSuchBucket');
