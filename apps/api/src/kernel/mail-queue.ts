import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { In } from 'typeorm';
import type { Ctx } from './ctx.js';
import type { Queue, Schedule } from './jobs.js';
import { log } from './log.js';
import { MailRecord, MailSubscription, type MailState } from './mail.entity.js';
import { mailTemplate, renderMail, type RenderedMail } from './mail-template.js';

/** Where a reader stops mails: a page of the web on GET, one click of the mail program on POST. */
const unsubscribePath = (token: string): string => `/mail/unsubscribe/${token}`;

export interface Words extends RenderedMail {
  /** Path that stops mails of this kind. */
  unsubscribe: string | null;
}
/** The words of stored mails, for the sender and for the demo mailbox; in one statement, however many they are. */
export async function wordsOf(ctx: Ctx, mails: readonly MailRecord[]): Promise<Words[]> {
  const category = (m: MailRecord): string => mailTemplate(m.template)?.category ?? 'general';
  const refusable = mails.filter((m) => m.kind === 'NOTIFICATION');
  const wishes = refusable.length ? await ctx.db.findBy(MailSubscription, { address: In(refusable.map((m) => m.toAddress)) }) : [];
  return mails.map((m) => {
    const wish = m.kind === 'NOTIFICATION' ? wishes.find((w) => w.address === m.toAddress && w.category === category(m)) : undefined;
    const unsubscribe = wish ? unsubscribePath(wish.token) : null;
    return { ...renderMail(m.template, m.locale, m.params, ctx.config.publicUrl, unsubscribe), unsubscribe };
  });
}

/** Moves a mail from one of the states to the next; false where another worker has done so. */
async function move(ctx: Ctx, mail: MailRecord, from: readonly MailState[], to: MailState): Promise<boolean> {
  const forget = to === 'SENT' && mailTemplate(mail.template)?.secret;
  const done = await ctx.run({
    name: 'mail-move',
    text: `update mail set state = $3, "updatedAt" = $4, version = version + 1, "sentAt" = case when $3 = 'SENT' then $4::timestamptz end,
      params = case when $5::boolean then '{}'::jsonb else params end where id = $1 and state = any($2) returning id`,
    values: [mail.id, from, to, ctx.now, forget ?? false],
  });
  return done.length === 1;
}

async function deliver(ctx: Ctx, mail: MailRecord): Promise<void> {
  const { publicUrl, SMTP_URL, GUILDHALL_MAIL_FROM } = ctx.config;
  const words = (await wordsOf(ctx, [mail]))[0]!;
  const host = new URL(publicUrl).hostname;
  const thread = mail.threadKey ? `<${createHash('sha256').update(mail.threadKey).digest('hex').slice(0, 32)}@${host}>` : undefined;
  const transport = createTransport(SMTP_URL!, { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as object);
  try {
    await transport.sendMail({
      from: { name: 'Guildhall', address: GUILDHALL_MAIL_FROM },
      to: { name: mail.toName, address: mail.toAddress },
      subject: words.subject,
      text: words.text,
      html: words.html,
      messageId: `<${mail.id}@${host}>`,
      ...(thread ? { references: thread, inReplyTo: thread } : {}),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'Content-Language': words.locale,
        ...(words.unsubscribe
          ? { 'List-Unsubscribe': `<${publicUrl}${words.unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
          : {}),
      },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } finally {
    transport.close();
  }
}

/** No byte of the mail can have been taken over. A connection that broke says nothing of when: nodemailer gives it the same code before and after the last byte. */
function neverHandedOver(error: unknown): boolean {
  const { code = '', syscall = '' } = error as { code?: string; syscall?: string };
  return ['EDNS', 'EAUTH', 'EENVELOPE'].includes(code) || syscall === 'connect';
}
/** The server has answered that it will not take this mail (5xx). */
const refused = (error: unknown): boolean => ((error as { responseCode?: number }).responseCode ?? 0) >= 500;

/** Asks anew for what the template wants to know last; false where the mail has nothing to say any more, and is gone. */
async function prepared(ctx: Ctx, mail: MailRecord): Promise<boolean> {
  const prepare = mailTemplate(mail.template)?.prepare;
  if (!prepare) return true;
  const params = await prepare(ctx, mail.params);
  if (!params) {
    await ctx.run({ name: 'mail-drop', text: `delete from mail where id = $1 and state = 'QUEUED'`, values: [mail.id] });
    return false;
  }
  await ctx.run({
    name: 'mail-params',
    text: `update mail set params = $2 where id = $1 and state = 'QUEUED'`,
    values: [mail.id, JSON.stringify(params)],
  });
  mail.params = params;
  return true;
}

async function run(ctx: Ctx, data: Record<string, string>): Promise<void> {
  const mail = await ctx.db.findOneBy(MailRecord, { id: data.mailId! });
  if (!mail || mail.state !== 'QUEUED') return;
  if (!(await prepared(ctx, mail))) return;
  if (!ctx.config.SMTP_URL) {
    await move(ctx, mail, ['QUEUED'], 'KEPT');
    return;
  }
  const careful = mail.kind === 'NOTIFICATION';
  // A notification is claimed before it leaves: two in the mailbox are worse than one too few. A verification may come twice, with the same Message-ID.
  if (careful && !(await move(ctx, mail, ['QUEUED'], 'SENDING'))) return;
  try {
    await deliver(ctx, mail);
    await move(ctx, mail, ['QUEUED', 'SENDING'], 'SENT');
  } catch (error) {
    log.warn({ mail: mail.id, template: mail.template, code: (error as { code?: string }).code ?? 'unknown' }, 'mail not delivered');
    if (refused(error)) return void (await move(ctx, mail, ['QUEUED', 'SENDING'], 'FAILED'));
    if (careful && !neverHandedOver(error)) return void (await move(ctx, mail, ['SENDING'], 'UNCERTAIN'));
    if (careful) await move(ctx, mail, ['SENDING'], 'QUEUED');
    throw error;
  }
}

export const mailQueue: Queue = { name: 'mail', run };

/** A sender that died while it held a mail leaves it UNCERTAIN; what waited for a day in vain has FAILED; after thirty days a mail is forgotten. */
export const mailSweep: Schedule = {
  name: 'mail-sweep',
  cron: '*/5 * * * *',
  async run(ctx) {
    const sweep = (text: string) => ctx.run({ text, values: [ctx.now] });
    await sweep(
      `update mail set state = 'UNCERTAIN', "updatedAt" = $1, version = version + 1 where state = 'SENDING' and "updatedAt" < $1::timestamptz - interval '60 seconds'`,
    );
    await sweep(
      `update mail set state = 'FAILED', params = '{}', "updatedAt" = $1, version = version + 1 where state = 'QUEUED' and "createdAt" < $1::timestamptz - interval '1 day'`,
    );
    await sweep(`delete from mail where "createdAt" < $1::timestamptz - interval '30 days'`);
  },
};

/** Stops one category of notifications to the address that holds the token; false where nobody holds it. Stopping twice is no error. */
export async function refuseMails(ctx: Ctx, token: string): Promise<boolean> {
  const done = await ctx.run({
    name: 'mail-refuse',
    text: 'update mail_subscription set "refusedAt" = coalesce("refusedAt", $2) where token = $1 returning address',
    values: [token, ctx.now],
  });
  return done.length === 1;
}
