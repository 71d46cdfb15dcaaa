import { randomBytes } from 'node:crypto';
import type { Ctx } from '../kernel/ctx.js';
import type { Queue, Schedule } from '../kernel/jobs.js';
import { sendMail } from '../kernel/mail.js';
import { transact } from '../kernel/transact.js';
import { AccessRequest } from './access-request.entity.js';
import { invitationMail, newAddressMail, resetMail, takenMail, verifyMail } from './mails.js';
import { Network } from './network.entity.js';
import { Person } from './person.entity.js';
import { hashToken } from './session.service.js';

/** Gives the request a link. The token stands behind `#`: it reaches no server, no log and no Referer until the page sends it. */
async function link(ctx: Ctx, request: AccessRequest, page: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await ctx.db.update(AccessRequest, { id: request.id }, { tokenHash: hashToken(token) });
  return `${page}#${token}`;
}

const handlers: Record<AccessRequest['kind'], (ctx: Ctx, request: AccessRequest, owner: Person | null) => Promise<void>> = {
  async REGISTER(ctx, request, owner) {
    const security = { kind: 'security', locale: owner?.locale ?? request.locale } as const;
    const to = { name: owner?.displayName ?? request.displayName!, address: request.email };
    if (owner)
      return void (await sendMail(ctx, { ...security, to, template: takenMail, params: { name: owner.displayName, link: '/forgot' } }));
    await sendMail(ctx, {
      ...security,
      to,
      template: verifyMail,
      params: { name: to.name, link: await link(ctx, request, '/verify'), hours: 48 },
    });
  },
  async RESEND(ctx, request, owner) {
    if (owner) return;
    const [open] = await ctx.db.find(AccessRequest, {
      where: { email: request.email, kind: 'REGISTER' },
      order: { createdAt: 'DESC' },
      take: 1,
    });
    if (!open?.passwordHash || open.usedAt) return;
    await ctx.db.update(AccessRequest, { id: open.id }, { expiresAt: request.expiresAt });
    await this.REGISTER(ctx, open, null);
  },
  async RESET(ctx, request, owner) {
    // Who has asked for the end of their account may still come back.
    if (owner?.status !== 'ACTIVE' && owner?.status !== 'DELETION_PENDING') return;
    await ctx.db.update(AccessRequest, { id: request.id }, { personId: owner.id });
    await sendMail(ctx, {
      kind: 'security',
      locale: owner.locale,
      to: { name: owner.displayName, address: request.email },
      template: resetMail,
      params: { name: owner.displayName, link: await link(ctx, request, '/reset') },
    });
  },
  async CHANGE_EMAIL(ctx, request, owner) {
    if (owner) {
      const to = { name: owner.displayName, address: request.email };
      return void (await sendMail(ctx, {
        kind: 'security',
        locale: owner.locale,
        to,
        template: takenMail,
        params: { name: owner.displayName, link: '/forgot' },
      }));
    }
    const person = await ctx.db.findOneByOrFail(Person, { id: request.personId! });
    await sendMail(ctx, {
      kind: 'security',
      locale: person.locale,
      to: { name: person.displayName, address: request.email },
      template: newAddressMail,
      params: { name: person.displayName, link: await link(ctx, request, '/verify-address'), hours: 48 },
    });
  },
  async INVITATION(ctx, request, owner) {
    const inviter = await ctx.db.findOneByOrFail(Person, { id: request.personId! });
    const network = await ctx.db.findOneByOrFail(Network, { id: request.networkId! });
    await sendMail(ctx, {
      kind: 'security',
      locale: owner?.locale ?? request.locale,
      to: { name: owner?.displayName ?? '', address: request.email },
      template: invitationMail,
      params: { network: network.name, inviter: inviter.displayName, link: await link(ctx, request, '/accept'), days: 14 },
    });
  },
};

/** Looks for the account behind an address and writes the mail; runs once for each request, out of sight of whoever asked. */
export const accessQueue: Queue = {
  name: 'access',
  run: (ctx, data) =>
    transact(ctx, async (ctx) => {
      const request = await ctx.db.findOne(AccessRequest, { where: { id: data.requestId! }, lock: { mode: 'pessimistic_write' } });
      if (!request || request.handledAt || request.expiresAt <= ctx.now) return;
      const owner = await ctx.db.findOneBy(Person, { email: request.email });
      await handlers[request.kind](ctx, request, owner);
      await ctx.db.update(AccessRequest, { id: request.id }, { handledAt: ctx.now });
    }),
};

/** Requests are forgotten a week after their link has ended; sessions when they have ended for a month. */
export const accessSweep: Schedule = {
  name: 'access-sweep',
  cron: '*/10 * * * *',
  async run(ctx) {
    await ctx.run({ text: `delete from access_request where "expiresAt" < $1::timestamptz - interval '7 days'`, values: [ctx.now] });
    await ctx.run({
      text: `delete from session where least("expiresAt", "revokedAt", "lastSeenAt" + interval '14 days') < $1::timestamptz - interval '30 days'`,
      values: [ctx.now],
    });
    await ctx.run({
      text: `update role_grant set "revokedAt" = $1, "updatedAt" = $1, version = version + 1 where "expiresAt" <= $1 and "revokedAt" is null`,
      values: [ctx.now],
    });
  },
};
