import { mailbox } from '@guildhall/domain/kernel/text';
import { isInTransaction, type Ctx } from './ctx.js';
import { randomId } from './ids.js';
import { MailRecord } from './mail.entity.js';
import type { MailTemplate } from './mail-template.js';
import { create } from './rows.js';

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}
export interface Mail<P extends string> {
  /** One recipient, always: there is no way to write a list. */
  readonly to: MailAddress;
  readonly template: MailTemplate<P>;
  /** Language of the reader; English where the template does not know it. */
  readonly locale: string;
  /** `link` is a path of this site, beginning with `/`; the public address is put before it. */
  readonly params: { readonly [K in P]: string | number };
  /** `security` (verification, reset, alarm): at least once. `notification`: at most once, and can be refused. */
  readonly kind: 'security' | 'notification';
  readonly threadKey?: string;
}

/** Queues one mail in the running transaction: it goes out only if the change that it tells of is kept.
 *  Returns the id of the mail, or null where the reader has refused this category of notifications. */
export async function sendMail<P extends string>(ctx: Ctx, mail: Mail<P>): Promise<string | null> {
  if (!isInTransaction(ctx)) throw new Error(`sendMail(${mail.template.name}) outside transact()`);
  const { link } = mail.params as { link?: unknown };
  if (link !== undefined && (typeof link !== 'string' || !/^\/(?![/\\])/.test(link)))
    throw new Error(`sendMail(${mail.template.name}): link must be a path of this site`);
  const toAddress = mailbox.parse(mail.to.address);
  if (mail.kind === 'notification') {
    const [wish] = await ctx.run<{ refusedAt: Date | null }>({
      name: 'mail-subscribe',
      text: `insert into mail_subscription (address, category, token) values ($1, $2, $3)
        on conflict (address, category) do update set category = excluded.category returning "refusedAt"`,
      values: [toAddress, mail.template.category, randomId()],
    });
    if (wish?.refusedAt) return null;
  }
  const row = await create(ctx, MailRecord, {
    // The id stands in the address of the demo mailbox and in the Message-ID: nobody may guess the next one.
    id: randomId(),
    toName: mail.to.name.replace(/[\r\n]+/g, ' ').slice(0, 200),
    toAddress,
    template: mail.template.name,
    locale: mail.locale,
    params: { ...mail.params },
    kind: mail.kind === 'security' ? 'SECURITY' : 'NOTIFICATION',
    state: 'QUEUED',
    threadKey: mail.threadKey ?? null,
    sentAt: null,
  });
  await ctx.jobs.send(ctx, 'mail', { mailId: row.id });
  return row.id;
}
