import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import {
  accountKept,
  accountMachine,
  daysToReturn,
  deletionAsked,
  lastDay,
  type AccountState,
  type DeleteAccountInput,
} from '@guildhall/domain/identity/leaving';
import { stepUp } from '../identity/account.service.js';
import { Person } from '../identity/person.entity.js';
import { revokeSessions } from '../identity/session.service.js';
import { asker, type Ctx } from '../kernel/ctx.js';
import type { HttpDoor } from '../kernel/http-door.js';
import { randomId } from '../kernel/ids.js';
import { sendMail } from '../kernel/mail.js';
import type { MailTemplate } from '../kernel/mail-template.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { Erasure } from './erasure.entity.js';
import { holdsOf } from './holds.service.js';
import { askedMail, keptMail } from './mails.js';

const own = (ctx: Ctx): Promise<Person> =>
  ctx.db.findOneOrFail(Person, { where: { id: asker(ctx).id }, lock: { mode: 'pessimistic_write' } });

async function tell<P extends 'name' | 'link' | 'days'>(
  ctx: Ctx,
  person: Person,
  template: MailTemplate<P>,
  params: Record<P, string | number>,
): Promise<void> {
  if (person.email)
    await sendMail(ctx, {
      kind: 'security',
      to: { name: person.displayName, address: person.email },
      locale: person.locale,
      template,
      params,
    });
}

/** Asks for the end of one's account. It is shut to others at once and its owner is signed out everywhere; for two weeks they can sign in and keep it.
 *  NOT_READY names what would be left without anybody. */
export async function deleteAccount(ctx: Ctx, http: HttpDoor, input: DeleteAccountInput): Promise<Date> {
  const known = await stepUp(ctx, http, input.currentPassword);
  const dueAt = await transact(ctx, async (ctx) => {
    // One at a time: of the last two who coordinate something only one can go.
    await ctx.run({ name: 'leaving-lock', text: `select pg_advisory_xact_lock(hashtextextended('account-leaving', 0))` });
    const person = await own(ctx);
    if (person.passwordHash !== known.passwordHash) throw invalid('currentPassword', 'wrongPassword');
    const status = accountMachine.next(person.status as AccountState, 'leave');
    const holds = await holdsOf(ctx, person.id);
    if (holds.length)
      throw new DomainError('NOT_READY', { entity: 'Account', missing: holds.map((h) => ({ path: h.address, rule: h.kind })) });
    await save(ctx, Person, person, { status });
    const { dueAt } = await create(ctx, Erasure, {
      // The name that stands in the place of theirs is made from it.
      id: randomId(),
      personId: person.id,
      dueAt: lastDay(ctx.now),
      posts: input.posts,
      certificates: input.certificates,
      state: 'ASKED',
      doneAt: null,
    });
    await revokeSessions(ctx, person.id);
    await emit(ctx, deletionAsked({ personId: person.id }));
    await tell(ctx, person, askedMail, { name: person.displayName, days: daysToReturn, link: '/sign-in' });
    return dueAt;
  });
  http.session(null, 0);
  return dueAt;
}

/** Thinks again, before the last day is over: everything is as it was. */
export async function keepAccount(ctx: Ctx): Promise<boolean> {
  return transact(ctx, async (ctx) => {
    const asked = await ctx.db.findOne(Erasure, { where: { personId: asker(ctx).id }, lock: { mode: 'pessimistic_write' } });
    const person = await own(ctx);
    const status = accountMachine.next(person.status as AccountState, 'keep');
    if (asked?.state !== 'ASKED')
      throw new DomainError('ILLEGAL_TRANSITION', { machine: accountMachine.name, from: person.status, action: 'keep' });
    await ctx.db.delete(Erasure, { id: asked.id });
    await save(ctx, Person, person, { status });
    await emit(ctx, accountKept({ personId: person.id }));
    await tell(ctx, person, keptMail, { name: person.displayName, link: '/settings/account' });
    return true;
  });
}

/** Until when the asker can come back; null for whoever has not asked to go. */
export const returnUntil = async (ctx: Ctx): Promise<Date | null> =>
  (await ctx.db.findOneBy(Erasure, { personId: asker(ctx).id }))?.dueAt ?? null;
