import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { tryLock } from './lib/lock.mjs';

/* A clone before its first start, open to every user of the machine: what is wrong has to be told before anything is installed, for here nothing is. */
let clone: string;
beforeAll(() => {
  clone = fs.mkdtempSync('/var/tmp/guildhall-starts-');
  fs.chmodSync(clone, 0o755);
  fs.cpSync('scripts', path.join(clone, 'scripts'), { recursive: true });
  fs.copyFileSync('package.json', path.join(clone, 'package.json'));
});
afterAll(() => fs.rmSync(clone, { recursive: true, force: true }));

let count = 0;
const folder = (name = `data-${++count}`) => path.join(clone, name);
interface Start {
  env?: Record<string, string>;
  args?: string[];
  /** Who starts it. */
  uid?: number;
}
const start = ({ env = {}, args = [], uid }: Start) =>
  new Promise<{ code: number | null; said: string[] }>((done) => {
    const own = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => name !== 'PORT' && name !== 'HOST' && name !== 'DATABASE_URL'),
    );
    const child = spawn(process.execPath, [...args, 'scripts/run.mjs', 'start'], {
      cwd: clone,
      env: { ...own, DATA_DIR: folder(), ...env },
      // One that goes on would install for a minute.
      timeout: 15_000,
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('close', (code) => done({ code, said: said.trim().split('\n') }));
  });
/** Another machine than this one, as the script finds it. */
const before = (script: string) => ['--import', `data:text/javascript,${encodeURIComponent(script)}`];
const listening = async (port: number) => {
  const server = net.createServer();
  await new Promise<void>((done) => {
    // Whoever has it already serves as well.
    server.once('error', () => done());
    server.listen(port, '127.0.0.1', () => done());
  });
  return { port: (server.address() as net.AddressInfo | null)?.port ?? port, stop: () => server.close() };
};

describe('npm start says in one line why it does not start, before it installs anything', () => {
  it.each([
    ['a port that was chosen', 0],
    ['the port that nobody has to choose', 3000],
  ])('%s is taken', async (_, wanted) => {
    const other = await listening(wanted);
    const { code, said } = await start({ env: wanted ? {} : { PORT: String(other.port) } });
    other.stop();
    expect([code, said]).toEqual([
      1,
      [`Port ${other.port} is taken by another program. Choose another one: PORT=${other.port + 1} npm start`],
    ]);
  });

  it('it runs already, and where', async () => {
    const held = tryLock(path.join(folder('busy'), 'start.lock'));
    held.note!('http://localhost:3999');
    const { code, said } = await start({ env: { DATA_DIR: folder('busy') } });
    held.release!();
    expect([code, said]).toEqual([
      1,
      [`Guildhall already runs from this folder (process ${process.pid}, http://localhost:3999). Stop it first.`],
    ]);
  });

  it('the data is of another major version', async () => {
    fs.mkdirSync(folder('old/pg17'), { recursive: true });
    fs.writeFileSync(folder('old/pg17/PG_VERSION'), '17\n');
    const { code, said } = await start({ env: { DATA_DIR: folder('old') } });
    expect([code, said]).toEqual([1, [expect.stringMatching(/was written by PostgreSQL 17; this version brings 18\. Take a backup/)]]);
  });

  it('the system is one for which there is no database', async () => {
    const { code, said } = await start({ args: before(`Object.defineProperty(process, 'platform', { value: 'win32' });`) });
    expect([code, said]).toEqual([1, ['On Windows set DATABASE_URL to a PostgreSQL server (15 to 18), or work inside WSL.']]);
  });

  it('the disk is full', async () => {
    // What the system answers when a hundred blocks of 4 kB are left.
    const { code, said } = await start({ args: before(`import fs from 'node:fs'; fs.statfsSync = () => ({ bavail: 100, bsize: 4096 });`) });
    expect([code, said]).toEqual([
      1,
      [expect.stringMatching(/^The disk is full: the database needs about 100 MB, 0 MB are free at \S+\.$/)],
    ]);
  });

  const root = process.getuid?.() === 0;
  const nobody = 65534;
  const shut = root && spawnSync(process.execPath, ['--version'], { uid: nobody, gid: nobody, cwd: '/' }).status !== 0;
  (shut ? it.skip : it)(
    `no right to write${shut ? ' (Node lies where nobody but root can run it, and root may write everywhere)' : ''}`,
    async () => {
      fs.mkdirSync(folder('shut'), { mode: 0o500 });
      if (root) fs.chownSync(folder('shut'), nobody, nobody);
      const { code, said } = await start({ env: { DATA_DIR: folder('shut') }, uid: root ? nobody : undefined });
      const file = folder('shut/start.lock');
      expect([code, said]).toEqual([
        1,
        [`No permission to write (${file}). Give your user the right to write there, or work in a folder of your own.`],
      ]);
    },
  );

  afterAll(() => expect(fs.existsSync(path.join(clone, 'node_modules'))).toBe(false));
});
