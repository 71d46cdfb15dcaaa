import { defaultVisibility } from '@guildhall/domain/identity/visibility';
import type { Ctx } from '../kernel/ctx.js';
import type { MailTemplate } from '../kernel/mail-template.js';
import { sendMail, type Mail } from '../kernel/mail.js';
import { create } from '../kernel/rows.js';
import { Person } from './person.entity.js';
import { Profile } from './profile.entity.js';

type New = Pick<Person, 'email' | 'emailVerifiedAt' | 'passwordHash' | 'displayName' | 'locale' | 'timeZone'> &
  Partial<Pick<Person, 'status' | 'administrator'>> & { id?: string };

/** Makes a person and their profile (the database adds it) with the visibility that a new one has, in the running transaction. */
export async function createPerson(ctx: Ctx, values: New): Promise<Person> {
  const person = await create(ctx, Person, { status: 'ACTIVE', administrator: false, ...values });
  await ctx.db.update(Profile, { id: person.id }, { fieldVisibility: defaultVisibility });
  return person;
}

/** Queues a mail to the confirmed address of a person, in their language; null where there is none (suspended, anonymised, refused). */
export async function mailToPerson<P extends string>(
  ctx: Ctx,
  personId: string,
  mail: Omit<Mail<P>, 'to' | 'locale'> & { template: MailTemplate<P> },
): Promise<string | null> {
  const [p] = await ctx.run<{ email: string; displayName: string; locale: string }>({
    name: 'mail-to-person',
    text: `select email, "displayName", locale from person where id = $1 and status = 'ACTIVE' and email is not null and "emailVerifiedAt" is not null`,
    values: [personId],
  });
  if (!p) return null;
  return sendMail(ctx, { ...mail, to: { name: p.displayName, address: p.email }, locale: p.locale });
}
