import { newPassword, passwordLength } from '@guildhall/domain/identity/password';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { emailAddress } from '@guildhall/domain/kernel/text';
import { IsNull } from 'typeorm';
import * as z from 'zod/mini';
import { hashPassword } from '../identity/password.service.js';
import { Person } from '../identity/person.entity.js';
import { RoleGrant } from '../identity/role-grant.entity.js';
import { checkPassword } from '../identity/registration.service.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { connect } from '../start.js';
import { ask, stdin } from './ask.js';
import { CommandError, flagsOf, UsageError, type Command } from './command.js';

const said: Record<string, string> = {
  passwordTooShort: `it needs ${passwordLength.min} characters or more`,
  passwordCommon: 'it is one of the commonest, or a pattern',
  passwordIsYours: 'it is the name or the address',
};
/** The rule that refuses what is tried. */
function refusedBy(attempt: () => void): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof DomainError && 'issues' in error.details) return error.details.issues[0]?.rule;
    throw error;
  }
}
/** Why a password will not do for somebody who may do everything: the rule for everybody, and not put together from words that anybody would try first. */
export function weakness(password: string, email: string, name: string): string | undefined {
  const form = z.safeParse(newPassword, password);
  const rule = form.success ? refusedBy(() => checkPassword(form.data, { email, name })) : form.error.issues[0]?.message;
  if (rule) return said[rule] ?? `it has characters that cannot be used, or more than ${passwordLength.max}`;
  const words = [...email.split(/[^\p{L}\p{N}]+/u), ...name.split(/\s+/), 'guildhall', 'password', 'welcome', 'admin'].filter(
    (p) => p.length > 3,
  );
  const rest = words.reduce((left, word) => left.replaceAll(word.toLowerCase(), ''), form.data!.toLowerCase());
  return [...rest].length < 10 ? 'most of it can be guessed from the name, the address or common words' : undefined;
}

export const createAdminCommand: Command = {
  name: 'create-admin',
  usage: 'create-admin [--email A --name N [--password-stdin]] [--promote]',
  about: 'a person with all rights; --promote gives them to somebody who has an account',
  async run({ config, args, out }) {
    const flags = flagsOf(args, ['email', 'name'], ['password-stdin', 'promote']);
    const asks = Boolean(process.stdin.isTTY);
    const need = async (value: string | undefined, question: string) => {
      if (value) return value.trim();
      if (!asks) throw new UsageError('Without a terminal to ask at, --email, --name and --password-stdin are needed.');
      return ask(question);
    };
    const given = await need(flags.email, 'E-mail address: ');
    const parsed = z.safeParse(emailAddress, given);
    if (!parsed.success) throw new CommandError(`"${given}" is not an e-mail address.`);
    const email = parsed.data;
    const factory = await connect(config);
    try {
      const known = await factory.dataSource.manager.findOne(Person, { where: { email } });
      if (flags.promote) {
        if (!known) throw new CommandError(`Nobody has the address ${email}.`);
        if (await factory.dataSource.manager.existsBy(RoleGrant, { personId: known.id, role: 'PROGRAMME_MANAGER', revokedAt: IsNull() }))
          throw new CommandError(
            `${known.displayName} manages a programme of peer reviews, which administrators do not. Let somebody else manage it first.`,
          );
        await transact(factory.make(null), async (ctx) => {
          await save(ctx, Person, known, { administrator: true });
          await emit(ctx, { name: 'administrator.appointed', payload: { personId: known.id } });
        });
        out(
          `${known.displayName} is an administrator now. Sessions that are open know it at their next request, and end a week after they began.`,
        );
        return 0;
      }
      if (known) throw new CommandError(`${email} has an account already. Use --promote to make this person an administrator.`);
      const name = await need(flags.name, 'Name that others see: ');
      if (name.length < 2 || name.length > 100) throw new CommandError('A name has 2 to 100 characters.');
      const password = flags['password-stdin']
        ? await stdin()
        : asks
          ? await ask('Password: ', { hidden: true })
          : await need(undefined, '');
      const weak = weakness(password, email, name);
      if (weak) throw new CommandError(`The password is too weak: ${weak}.`);
      if (!flags['password-stdin'] && (await ask('Once more: ', { hidden: true })) !== password)
        throw new CommandError('The two passwords differ.');
      const passwordHash = await hashPassword(password);
      await factory.jobs.during(factory, () =>
        transact(factory.make(null), async (ctx) => {
          const person = await create(ctx, Person, {
            email,
            emailVerifiedAt: ctx.now,
            passwordHash,
            status: 'ACTIVE',
            displayName: name,
            locale: 'en',
            timeZone: 'UTC',
            administrator: true,
          });
          await emit(ctx, { name: 'administrator.appointed', payload: { personId: person.id } });
        }),
      );
      out(`${name} <${email}> can sign in as administrator.`);
      return 0;
    } finally {
      await factory.close();
    }
  },
};
