import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { killTree } from '../proof/lib/kill.mjs';
import { startEmbedded } from './embedded-pg.mjs';
import { alive, tryLock } from './lib/lock.mjs';
import { serverUser } from './lib/pg-binaries.mjs';
import { checkPort } from './lib/server.mjs';
import { plainCause } from './lib/say.mjs';
import net from 'node:net';

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join('/var/tmp', 'guildhall-launcher-'));
  fs.chmodSync(folder, 0o755);
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('a lock', () => {
  const file = () => path.join(folder, `lock-${Math.random()}`);
  it('is held by one, and free again afterwards', () => {
    const name = file();
    const first = tryLock(name);
    expect(tryLock(name).holder).toMatchObject({ pid: process.pid });
    first.release();
    const second = tryLock(name);
    expect(second.holder).toBeUndefined();
    second.release();
  });
  it.each([
    ['a process that is gone', '999999999 1\n'],
    ['another life of a process id', `${process.pid} 1\n`],
  ])('of %s does not hold', (_, text) => {
    const name = file();
    fs.writeFileSync(name, text);
    const mine = tryLock(name);
    expect(mine.holder).toBeUndefined();
    mine.release();
  });
});

describe('the user of the database server', () => {
  const passwd = (...lines: string[]) => {
    const file = path.join(folder, `passwd-${Math.random()}`);
    fs.writeFileSync(file, ['root:x:0:0:root:/root:/bin/sh', ...lines, ''].join('\n'));
    return file;
  };
  const nobody = 'nobody:x:65534:65533::/:/bin/false';
  const of = (existing: string, ...lines: string[]) => serverUser(existing, { starter: 0, passwd: passwd(...lines) });
  it('is whoever starts it, unless that is root', () => {
    const one = { starter: 1000, passwd: passwd(nobody), named: () => ({}) };
    expect([serverUser(folder, one), serverUser('/nowhere', one)]).toEqual([{}, {}]);
  });
  it('needs a name where the database is new', () => {
    const named = () => {
      throw new Error('uv_os_get_passwd returned ENOENT');
    };
    expect(() => serverUser('/nowhere', { starter: 4242, named })).toThrow(/^Your user \(number 4242\) has no name on this machine[^\n]*$/);
    expect(serverUser(folder, { starter: 4242, named })).toEqual({});
  });
  it('is for root the one named postgres, or nobody, or any other', () => {
    expect(of('/nowhere', 'daemon:x:1:1::/:/bin/sh', nobody, 'postgres:x:70:71::/:/bin/sh')).toEqual({ uid: 70, gid: 71 });
    expect(of('/nowhere', 'daemon:x:1:1::/:/bin/sh', nobody)).toEqual({ uid: 65534, gid: 65533 });
    expect(of('/nowhere', 'daemon:x:1:2::/:/bin/sh')).toEqual({ uid: 1, gid: 2 });
    expect(() => of('/nowhere')).toThrow(/^PostgreSQL does not run as root, and \/etc\/passwd names no other user\. [^\n]+DATABASE_URL\.$/);
  });
  it('stays for root the one who owns the data', () => {
    const data = path.join(folder, 'of-somebody');
    fs.mkdirSync(data);
    if (process.getuid?.() === 0) fs.chownSync(data, 4242, 4243);
    const { uid, gid } = fs.statSync(data);
    expect(uid).not.toBe(0);
    expect(of(data, nobody)).toEqual({ uid, gid });
  });
});

describe('the embedded server', () => {
  const dir = () => path.join(folder, 'data');
  const open = () => startEmbedded({ dir: dir(), database: 'x', settings: ['fsync=off'] });

  it('starts, is taken up again by a second user, and ends with the last one', async () => {
    const first = await open();
    const second = await open();
    expect([first.reused, second.reused, second.pid]).toEqual([false, true, first.pid]);
    await first.stop();
    expect(alive(first.pid)).toBe(true);
    await second.stop();
    expect(alive(first.pid)).toBe(false);
  }, 30_000);

  it('comes back after kill -9, in the same place', async () => {
    const first = await open();
    killTree(first.pid);
    first.leave();
    const second = await open();
    expect([second.reused, second.host]).toEqual([false, first.host]);
    await second.stop();
  }, 30_000);

  it('is taken up by the next start when the one that started it was killed, with all that was written', async () => {
    // Another process, as `npm start` is; it says who the server is once its word is kept.
    const launcher = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { startEmbedded } from ${JSON.stringify(path.resolve('scripts/embedded-pg.mjs'))};
       import { fromApi } from ${JSON.stringify(path.resolve('scripts/lib/paths.mjs'))};
       const server = await startEmbedded({ dir: ${JSON.stringify(dir())}, database: 'x' });
       const { default: pg } = await fromApi('pg');
       const client = new pg.Client({ host: server.host, user: 'postgres', database: 'x' });
       await client.connect();
       await client.query('create table word (text text)');
       await client.query("insert into word values ('kept')");
       console.log(server.pid);`,
    ]);
    launcher.stderr.pipe(process.stderr);
    const [said] = (await once(launcher.stdout.setEncoding('utf8'), 'data')) as [string];
    const gone = once(launcher, 'exit');
    launcher.kill('SIGKILL');
    expect(await gone).toEqual([null, 'SIGKILL']);
    const orphan = Number(said);
    expect(alive(orphan)).toBe(true);

    const next = await open();
    expect([next.reused, next.pid]).toEqual([true, orphan]);
    const pg = createRequire(path.resolve('apps/api/package.json'))('pg');
    const client = new pg.Client({ host: next.host, user: 'postgres', database: 'x' });
    await client.connect();
    expect((await client.query('select text from word')).rows).toEqual([{ text: 'kept' }]);
    await client.end();
    // Whoever was killed uses it no longer.
    await next.stop();
    expect(alive(orphan)).toBe(false);
  }, 30_000);

  it('ends also where the disk is so full that nothing can be written', async () => {
    const server = await open();
    const write = fs.writeFileSync;
    fs.writeFileSync = () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    };
    try {
      await server.stop();
    } finally {
      fs.writeFileSync = write;
    }
    expect(alive(server.pid)).toBe(false);
  }, 30_000);

  it('does not believe a pid file that names a stranger', async () => {
    const stranger = spawn('sleep', ['60']);
    fs.writeFileSync(path.join(dir(), 'pg18/postmaster.pid'), `${stranger.pid}\n${dir()}/pg18\n0\n5432\n/nowhere\n\n\n`);
    const server = await open();
    expect([server.reused, alive(stranger.pid!)]).toEqual([false, true]);
    await server.stop();
    stranger.kill('SIGKILL');
  }, 30_000);

  it('refuses data of another major version in one line', async () => {
    const version = path.join(dir(), 'pg18/PG_VERSION');
    fs.writeFileSync(version, '16\n');
    await expect(open()).rejects.toThrow(/^The data in \S+ was written by PostgreSQL 16; this version brings 18\.[^\n]*$/);
    fs.writeFileSync(version, '18\n');
    fs.mkdirSync(path.join(folder, 'old/pg17'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'old/pg17/PG_VERSION'), '17\n');
    await expect(startEmbedded({ dir: path.join(folder, 'old') })).rejects.toThrow('written by PostgreSQL 17');
  });
});

describe('bad starts are one line', () => {
  it('a port that is taken', async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as net.AddressInfo;
    await expect(checkPort(port, '127.0.0.1')).rejects.toThrow(
      /^Port \d+ is taken by another program\. Choose another one: PORT=\d+ npm start$/,
    );
    server.close();
    await expect(checkPort('70000', '127.0.0.1')).rejects.toThrow('PORT must be a whole number');
  });
  it.each([
    [{ code: 'ENOSPC', message: 'write' }, /^The disk is full/],
    [{ message: 'could not write file: No space left on device' }, /^The disk is full/],
    [{ code: 'EACCES', message: 'open', path: '/x' }, /^No permission to write \(\/x\)/],
    [{ code: 'EROFS', message: 'open' }, /read-only/],
  ])('%j', (error, line) => expect(plainCause(error)).toMatch(line));
  it.each([
    ['a folder below a file', 'package.json/x', /^A part of this path is a file/],
    ['a folder where none can be made', '/proc/nowhere/x', /^No folder can be made there/],
  ])('%s', (_, folder, line) => {
    let problem: unknown;
    try {
      tryLock(path.join(folder, 'start.lock'));
    } catch (error) {
      problem = plainCause(error);
    }
    expect(problem).toMatch(line);
  });
  it('any other error keeps its stack', () => expect(plainCause(new Error(`something else in ${os.tmpdir()}`))).toBeUndefined());
});

describe('a process that cannot start says why in one line', () => {
  const never = () => path.join(folder, 'never');
  const run = (args: string[], env: Record<string, string>) =>
    new Promise<{ code: number | null; said: string }>((done) => {
      const { DATABASE_URL: _, ...own } = process.env;
      const child = spawn(process.execPath, args, { cwd: 'apps/api', env: { ...own, DATA_DIR: never(), ...env } });
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
      child.on('close', (code) => done({ code, said }));
    });
  const main = ['dist/bundle/main.js'];
  it.each([
    ['a level of the log that is none', main, { GUILDHALL_LOG_LEVEL: 'loud' }, /GUILDHALL_LOG_LEVEL.*debug, info, warn, error or silent/],
    ['a misspelt setting', main, { GUILDHALL_DEMOO: 'true' }, /GUILDHALL_DEMOO.*GUILDHALL_DEMO/],
    ['a server that is not there', main, { DATABASE_URL: 'postgresql://127.0.0.1:9/x' }, /^The database does not answer \(ECONNREFUSED\)/],
    [
      'a host that nobody knows',
      ['dist/bundle/worker.js'],
      { DATABASE_URL: 'postgresql://nobody.invalid/x' },
      /^The database does not answer/,
    ],
    [
      'npm start, before anything is started',
      ['../../scripts/run.mjs', 'start'],
      { GUILDHALL_DEMO: 'yes', PORT: '39871' },
      /GUILDHALL_DEMO.*true or false/,
    ],
  ])(
    '%s',
    async (_, args, env, line) => {
      const { code, said } = await run(args, env as Record<string, string>);
      expect([code, said.trim().split('\n')]).toEqual([1, [expect.stringMatching(line)]]);
      expect(fs.existsSync(path.join(never(), 'pg18'))).toBe(false);
    },
    60_000,
  );
});
