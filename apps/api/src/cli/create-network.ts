import { isLocale, localeCodes } from '@guildhall/domain/kernel/locale';
import { slugOf } from '@guildhall/domain/kernel/slug';
import { line, prose } from '@guildhall/domain/kernel/text';
import * as z from 'zod/mini';
import { Network } from '../identity/network.entity.js';
import { Person } from '../identity/person.entity.js';
import { grantRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { emit } from '../kernel/outbox.js';
import { create } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { connect } from '../start.js';
import { CommandError, flagsOf, UsageError, type Command } from './command.js';

async function coordinate(ctx: Ctx, networkId: string, email: string): Promise<string> {
  const person = await ctx.db.findOneBy(Person, { email: email.trim().toLowerCase(), status: 'ACTIVE' });
  if (!person || !(await grantRole(ctx, person.id, { role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: networkId })))
    throw new CommandError(`Nobody with an open account has the address ${email}. Nothing was created.`);
  return person.displayName;
}

export const createNetworkCommand: Command = {
  name: 'create-network',
  usage: 'create-network --name N --about A [--slug S] [--locale L] [--coordinator A]',
  about: 'a network of its own; its coordinator begins communities on the web',
  async run({ config, args, out }) {
    const {
      name = '',
      about = '',
      slug = slugOf(name, 'network'),
      locale = 'en',
      coordinator,
    } = flagsOf(args, ['name', 'about', 'slug', 'locale', 'coordinator']);
    const given = z.safeParse(z.object({ name: line(2, 120), about: prose(10, 500) }), { name, about });
    if (!given.success) throw new UsageError('--name has 2 to 120 characters, --about 10 to 500: both are read by everybody.');
    if (slugOf(slug, '') !== slug)
      throw new UsageError(`--slug stands in addresses: small letters, digits and hyphens, e.g. ${slugOf(slug, 'network')}.`);
    if (!isLocale(locale)) throw new UsageError(`--locale is one of ${localeCodes.join(', ')}.`);
    const factory = await connect(config);
    try {
      const who = await factory.jobs.during(factory, () =>
        transact(factory.make(null), async (ctx) => {
          if (await ctx.db.existsBy(Network, { slug })) throw new CommandError(`There is a network ${slug} already.`);
          const network = await create(ctx, Network, { slug, name: given.data.name, description: given.data.about, defaultLocale: locale });
          await emit(ctx, { name: 'network.created', payload: { networkId: network.id } });
          return coordinator && (await coordinate(ctx, network.id, coordinator));
        }),
      );
      out(
        `${given.data.name} is there. ${who ? `${who} coordinates it` : 'An administrator names who coordinates it, under Settings, Roles'}.`,
      );
      return 0;
    } finally {
      await factory.close();
    }
  },
};
