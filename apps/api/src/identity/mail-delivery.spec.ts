import net, { type AddressInfo } from 'node:net';
import { TestApp } from '../../test/app.js';
import { person } from '../../test/cast.js';
import { passwordChangedMail, resetMail } from './mails.js';
import type { Config } from '../config.js';

import { mailSweep, refuseMails } from '../kernel/mail-queue.js';
import { MailRecord, MailSubscription } from '../kernel/mail.entity.js';
import { sendMail } from '../kernel/mail.js';
import { transact } from '../kernel/transact.js';

/** As much of a mail server as one client needs. `behaviour` decides how it answers the end of a mail. */
class SmtpServer {
  readonly mails: string[] = [];
  behaviour: 'accept' | 'refuse' | 'hang up' = 'accept';
  private readonly server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 ready\r\n');
    let data: string | null = null;
    let rest = '';
    socket.on('data', (chunk) => {
      rest += chunk.toString('utf8');
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (data !== null) {
          if (line !== '.') data += line + '\n';
          else {
            if (this.behaviour === 'hang up') return void socket.destroy();
            if (this.behaviour === 'accept') this.mails.push(data);
            socket.write(this.behaviour === 'accept' ? '250 taken\r\n' : '550 no\r\n');
            data = null;
          }
        } else if (/^DATA/i.test(line)) {
          data = '';
          socket.write('354 go\r\n');
        } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  });
  async listen(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  close = (): Promise<void> => new Promise((done) => this.server.close(() => done()));
}

let app: TestApp;
const smtp = new SmtpServer();
let url: string;
const settings = () => app.factory.config as { -readonly [K in keyof Config]: Config[K] };
beforeAll(async () => {
  app = await TestApp.boot();
  url = await smtp.listen();
});
afterAll(async () => {
  await app.stop();
  await smtp.close();
});
beforeEach(() => {
  settings().SMTP_URL = url;
  smtp.behaviour = 'accept';
  smtp.mails.length = 0;
});

const to = { name: 'Amina "The Guide" Ruiz\r\nBcc: all@example.org', address: 'amina@example.org' };
const security = (params = { name: 'Amina', link: '/reset#secret-token' }) =>
  transact(app.factory.make(null), (ctx) => sendMail(ctx, { to, template: resetMail, locale: 'en', params, kind: 'security' }));
const notification = (address = to.address) =>
  transact(app.factory.make(null), (ctx) =>
    sendMail(ctx, {
      to: { ...to, address },
      template: passwordChangedMail,
      locale: 'de',
      params: { name: 'Amina', link: '/forgot' },
      kind: 'notification',
      threadKey: 'discussion:1',
    }),
  );
const stateOf = async (id: string | null) => (await app.db.manager.findOneByOrFail(MailRecord, { id: id! })).state;

it('sends one recipient, a plain text beside the HTML, marks it as automatic and forgets the link', async () => {
  const id = await security();
  await app.drain();
  expect(smtp.mails).toHaveLength(1);
  const mail = smtp.mails[0]!;
  const head = mail.slice(0, mail.indexOf('\n\n')).replace(/\n[ \t]+/g, ' ');
  expect(head.match(/^(To|Cc|Bcc):.*$/gim)).toHaveLength(1);
  expect(head).toMatch(/^To: .*<amina@example\.org>$/m);
  expect(head).toMatch(/^Auto-Submitted: auto-generated$/m);
  expect(head).toMatch(new RegExp(`^Message-ID: <${id}@localhost>$`, 'm'));
  expect(head).toMatch(/multipart\/alternative/);
  expect(head).not.toMatch(/List-Unsubscribe|secret-token/);
  expect(mail).toContain('text/plain');
  const row = await app.db.manager.findOneByOrFail(MailRecord, { id: id! });
  expect([row.state, row.params]).toEqual(['SENT', {}]);
});

it('a mail vanishes with the change that it tells of', async () => {
  await transact(app.factory.make(null), async (ctx) => {
    await sendMail(ctx, { to, template: resetMail, locale: 'en', params: { name: 'A', link: '/reset#x' }, kind: 'security' });
    throw new Error('boom');
  }).catch(() => undefined);
  await app.drain();
  expect(smtp.mails).toEqual([]);
});

it('a link leads to this site only', async () => {
  for (const link of ['https://evil.example', '//evil.example', '/\\evil.example', 'reset'])
    await expect(security({ name: 'A', link })).rejects.toThrow('path of this site');
});

describe('a notification', () => {
  it('says how to stop it, by page and by one click, and stands in its thread', async () => {
    await notification();
    await app.drain();
    const head = smtp.mails[0]!.replace(/\n[ \t]+/g, ' ');
    const link = /^List-Unsubscribe: <(http:\/\/localhost:3999\/mail\/unsubscribe\/[0-9a-f-]{36})>$/m.exec(head)![1]!;
    expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(head).toMatch(/^References: <[0-9a-f]{32}@localhost>$/m);
    const path = new URL(link).pathname;
    const click = () =>
      fetch(`${app.url}${path}`, {
        method: 'POST',
        body: 'List-Unsubscribe=One-Click',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    expect([(await click()).status, (await click()).status]).toEqual([204, 204]);
    expect(
      (
        await fetch(`${app.url}/mail/unsubscribe/nonsense`, {
          method: 'POST',
          body: '',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        })
      ).status,
    ).toBe(404);
    expect(await notification()).toBeNull();
    expect(await security()).not.toBeNull();
    await app.drain();
    expect(
      await refuseMails(app.factory.make(null), (await app.db.manager.findOneByOrFail(MailSubscription, { address: to.address })).token),
    ).toBe(true);
  });
  it('whose delivery is uncertain is never sent again by itself', async () => {
    smtp.behaviour = 'hang up';
    const id = await notification('uncertain@example.org');
    await app.drain();
    expect(await stateOf(id)).toBe('UNCERTAIN');
    smtp.behaviour = 'accept';
    await app.db.transaction(async (db) => void (await db.query('select 1')));
    await transact(app.factory.make(null), (ctx) => ctx.jobs.send(ctx, 'mail', { mailId: id! }));
    await app.drain();
    expect([smtp.mails, await stateOf(id)]).toEqual([[], 'UNCERTAIN']);
  });
  it('that nobody could have taken over waits for the next try', async () => {
    settings().SMTP_URL = 'smtp://127.0.0.1:9';
    const id = await notification('later@example.org');
    await expect(app.drain()).rejects.toThrow();
    expect(await stateOf(id)).toBe('QUEUED');
    settings().SMTP_URL = url;
    await transact(app.factory.make(null), (ctx) => ctx.jobs.send(ctx, 'mail', { mailId: id! }));
    await app.drain();
    expect(await stateOf(id)).toBe('SENT');
  });
  it('is sent once, though two jobs name it', async () => {
    const id = await notification('once@example.org');
    await transact(app.factory.make(null), (ctx) => ctx.jobs.send(ctx, 'mail', { mailId: id! }));
    await app.drain();
    expect(smtp.mails).toHaveLength(1);
  });
});

it('a mail that the server refuses has failed, and says so', async () => {
  smtp.behaviour = 'refuse';
  const id = await security();
  await app.drain();
  expect(await stateOf(id)).toBe('FAILED');
});

it('what a dead sender held becomes uncertain, what waited in vain for a day fails without its secret, what is a month old is gone', async () => {
  settings().SMTP_URL = undefined;
  const id = await security();
  await app.db.query(`update mail set state = 'SENDING' where id = $1`, [id]);
  app.clock.advance(61_000);
  await mailSweep.run(app.factory.make(null));
  expect(await stateOf(id)).toBe('UNCERTAIN');
  const waits = await security();
  app.clock.advance(25 * 3_600_000);
  await mailSweep.run(app.factory.make(null));
  expect(await app.db.manager.findOneByOrFail(MailRecord, { id: waits! })).toMatchObject({ state: 'FAILED', params: {} });
  app.clock.advance(31 * 86_400_000);
  await mailSweep.run(app.factory.make(null));
  expect(await app.db.manager.countBy(MailRecord, { id: waits! })).toBe(0);
  app.clock.reset();
});

it('without a mail server it stays where the demo mailbox shows it', async () => {
  settings().SMTP_URL = undefined;
  await person(app, 'Somebody');
  const id = await security();
  await app.drain();
  expect([await stateOf(id), smtp.mails]).toEqual(['KEPT', []]);
});
