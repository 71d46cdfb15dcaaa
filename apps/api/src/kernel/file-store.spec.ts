import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { s3Server, signatureOf, type S3Server } from '../../test/s3-server.js';
import { readConfig } from '../config.js';
import { log } from './log.js';
import { fileStoreOf, type FileStore } from './file-store.js';

const bytesOf = (text: string) => {
  const bytes = Buffer.from(text);
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex') };
};
let folder: string, server: S3Server;
const given = { bucket: 'guildhall-files', keyId: 'AKIDEXAMPLE', secret: 'a+very/secret=key' };
const bucketEnv = (change: Record<string, string> = {}) => ({
  GUILDHALL_S3_ENDPOINT: server.endpoint,
  GUILDHALL_S3_BUCKET: given.bucket,
  GUILDHALL_S3_REGION: 'eu-central-1',
  GUILDHALL_S3_KEY_ID: given.keyId,
  GUILDHALL_S3_SECRET: given.secret,
  ...change,
});
beforeAll(async () => {
  log.level = 'silent';
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'files-'));
  server = await s3Server(given);
});
afterAll(async () => {
  fs.rmSync(folder, { recursive: true });
  await server.stop();
});

/** The promises of the interface, asked of both kinds in the same words. */
describe.each<[string, () => FileStore]>([
  ['a folder', () => fileStoreOf(readConfig({ GUILDHALL_FILES: path.join(folder, 'store') }))],
  ['a bucket', () => fileStoreOf(readConfig(bucketEnv()))],
])('files in %s', (_, make) => {
  let store: FileStore;
  beforeAll(() => (store = make()));

  it('come back as they were put, every byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * 7919) % 256));
    const hash = createHash('sha256').update(bytes).digest('hex');
    await store.put(hash, bytes);
    expect((await store.get(hash))!.equals(bytes)).toBe(true);
  });
  it('are null where they are not', async () => {
    expect(await store.get(bytesOf('never put').hash)).toBeNull();
  });
  it('may be put again, also by several at once', async () => {
    const { hash, bytes } = bytesOf('the same');
    await Promise.all(Array.from({ length: 8 }, () => store.put(hash, bytes)));
    expect(await store.get(hash)).toEqual(bytes);
  });
  it('are gone when they are removed, and may be removed and put again', async () => {
    const { hash, bytes } = bytesOf('soon gone');
    await store.put(hash, bytes);
    await store.remove(hash);
    expect(await store.get(hash)).toBeNull();
    await store.remove(hash);
    await store.put(hash, bytes);
    expect(await store.get(hash)).toEqual(bytes);
  });
  it('have no other name than the sum of their bytes', async () => {
    for (const name of ['../../etc/passwd', '', 'a'.repeat(63), `${'A'.repeat(64)}`, `${'a'.repeat(64)}/x`]) {
      await expect(store.put(name, Buffer.from('x'))).rejects.toThrow('not a SHA-256');
      await expect(store.get(name)).rejects.toThrow('not a SHA-256');
      await expect(store.remove(name)).rejects.toThrow('not a SHA-256');
    }
  });
});

describe('a folder', () => {
  it('holds nothing half written, and is for its owner alone', async () => {
    const root = path.join(folder, 'own');
    const store = fileStoreOf(readConfig({ GUILDHALL_FILES: root }));
    const { hash, bytes } = bytesOf('mine');
    await store.put(hash, bytes);
    expect(fs.readdirSync(path.join(root, hash.slice(0, 2)))).toEqual([hash]);
    expect(fs.statSync(path.join(root, hash.slice(0, 2), hash)).mode & 0o077).toBe(0);
  });
  it('that cannot be written leaves nothing behind', async () => {
    const { hash, bytes } = bytesOf('in the way');
    const root = path.join(folder, 'way');
    // A folder stands where the file should be.
    fs.mkdirSync(path.join(root, hash.slice(0, 2), hash), { recursive: true });
    await expect(fileStoreOf(readConfig({ GUILDHALL_FILES: root })).put(hash, bytes)).rejects.toThrow();
    expect(fs.readdirSync(path.join(root, hash.slice(0, 2)))).toEqual([hash]);
  });
});

describe('a bucket', () => {
  const { hash, bytes } = bytesOf('in a bucket');
  it('takes nothing that is signed with another key, and says no more than that it does not work', async () => {
    const wrong: Record<string, string>[] = [
      { GUILDHALL_S3_SECRET: 'wrong' },
      { GUILDHALL_S3_KEY_ID: 'somebody' },
      { GUILDHALL_S3_BUCKET: 'another-one' },
    ];
    for (const change of wrong) {
      const store = fileStoreOf(readConfig(bucketEnv(change)));
      await expect(store.put(hash, bytes)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      await expect(store.get(hash)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    }
    expect([...server.objects.keys()].some((k) => k.endsWith(hash))).toBe(false);
  });
  it('refuses bytes that are not those of the sum', async () => {
    await expect(fileStoreOf(readConfig(bucketEnv())).put(hash, Buffer.from('changed on the way'))).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
  });
  it('is asked once more after a disturbance, and not for ever', async () => {
    const store = fileStoreOf(readConfig(bucketEnv()));
    server.disturb(1);
    await store.put(hash, bytes);
    expect(await store.get(hash)).toEqual(bytes);
    server.disturb(2);
    await expect(store.get(hash)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(fileStoreOf(readConfig(bucketEnv({ GUILDHALL_S3_ENDPOINT: 'http://127.0.0.1:9' }))).get(hash)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
  });
  it('needs all of its settings', () => {
    expect(() => readConfig({ GUILDHALL_S3_BUCKET: 'guildhall', GUILDHALL_S3_REGION: 'x' })).toThrow(
      'GUILDHALL_S3_ENDPOINT, GUILDHALL_S3_KEY_ID, GUILDHALL_S3_SECRET must be set too',
    );
    expect(() => readConfig(bucketEnv({ GUILDHALL_S3_ENDPOINT: 'https://s3.example.org/path' }))).toThrow('an address without a path');
    expect(readConfig({}).bucket).toBeNull();
  });
  it('is looked after in tests by a server that signs as the description of Amazon does', () => {
    // The example of "Authenticating Requests: Using the Authorization Header", GET Object.
    const request = {
      method: 'GET',
      url: '/test.txt',
      headers: {
        host: 'examplebucket.s3.amazonaws.com',
        range: 'bytes=0-9',
        'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        'x-amz-date': '20130524T000000Z',
        authorization:
          'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
      },
    };
    const { given: sent, right } = signatureOf(request, 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')!;
    expect(right).toBe(sent);
  });
});
