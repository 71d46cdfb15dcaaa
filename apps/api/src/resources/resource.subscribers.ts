import { graceDays } from '@guildhall/domain/practices/machine';
import { resourceFellDue } from '@guildhall/domain/resources/resource';
import type { Ctx } from '../kernel/ctx.js';
import { subscribe } from '../kernel/jobs.js';
import { sendMail } from '../kernel/mail.js';
import { defineMail } from '../kernel/mail-template.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { Resource } from './resource.entity.js';
import { fallenDue } from './resource.queries.js';

const dueMail = defineMail('resources.due', { params: ['name', 'title', 'days', 'link'], category: 'resources' });
/** The coordinators of its network. */
const keepers = statement<{ id: string }, { title: string; people: { name: string; email: string; locale: string }[] }>(
  'resource-tell-keepers',
  `select e.content->>'title' title, coalesce((select json_agg(json_build_object('name', w."displayName", 'email', w.email, 'locale', w.locale) order by w.id) from person w
       where w.status = 'ACTIVE' and w.email is not null and w."emailVerifiedAt" is not null and exists (select from role_grant g where g."personId" = w.id and g.role = 'COORDINATOR'
         and g."scopeType" = 'NETWORK' and g."scopeId" = r."networkId" and g."revokedAt" is null and (g."expiresAt" is null or g."expiresAt" > :now))), '[]'::json) people
   from resource r join resource_edition e on e."resourceId" = r.id and e.number = r."editionNo" where r.id = :id::uuid and r.state = 'PUBLISHED'`,
);

/** Those whose day of review has come. Run by the clock, each in a transaction of its own, asked again behind its lock; running it again tells nobody twice. */
export async function resourcesFallDue(ctx: Ctx): Promise<void> {
  for (const { id } of await fallenDue.all(ctx, {}))
    await transact(ctx, async (ctx) => {
      const row = await ctx.db.findOne(Resource, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row?.state !== 'PUBLISHED' || row.dueToldAt || row.reviewDueAt! > ctx.now) return;
      await save(ctx, Resource, row, { dueToldAt: ctx.now });
      await emit(ctx, resourceFellDue({ resourceId: id }));
    });
}

export const resourceSubscribers = [
  subscribe(resourceFellDue, 'resources:tell-keepers', async (ctx, { resourceId: id }) => {
    const told = await keepers.one(ctx, { id });
    for (const { name, email, locale } of told?.people ?? [])
      await sendMail(ctx, {
        to: { name, address: email },
        locale,
        kind: 'notification',
        threadKey: `resource-${id}`,
        template: dueMail,
        params: { name, title: told!.title, days: String(graceDays), link: `/resources/${id}/edit` },
      });
  }),
];
