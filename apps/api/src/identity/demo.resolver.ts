import { DomainError } from '@guildhall/domain/kernel/errors';
import { emailAddress } from '@guildhall/domain/kernel/text';
import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import * as z from 'zod/mini';
import { demoId } from '../demo/ids.js';
import { demoLogins, demoPassword } from '../demo/logins.js';
import type { Ctx } from '../kernel/ctx.js';
import { DateTime } from '../kernel/datetime.js';
import { Access, CurrentCtx, ZodPipe } from '../kernel/doors.js';
import { MailRecord } from '../kernel/mail.entity.js';
import { wordsOf } from '../kernel/mail-queue.js';
import { statement } from '../kernel/statement.js';

@ObjectType('DemoLogin')
class DemoLoginNode {
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => String, { description: 'Key of what this person does in the demonstration' }) job: string;
  @Field(() => String) headline: string;
  @Field(() => String, { nullable: true }) city: string | null;
  @Field(() => String) password: string;
}
@ObjectType('DemoMail', { description: 'A mail of the demonstration, as its reader would see it' })
class DemoMailNode {
  @Field(() => ID) id: string;
  @Field(() => String) toName: string;
  @Field(() => String) toAddress: string;
  @Field(() => String) subject: string;
  @Field(() => String) text: string;
  @Field(() => String) locale: string;
  @Field(() => String, { nullable: true, description: 'Path that the button leads to' }) link: string | null;
  @Field(() => DateTime) at: Date;
}

const loginRows = statement<{ ids: string[] }, { id: string; name: string; email: string; headline: string; city: string | null }>(
  'demo-logins',
  `select u.id, u."displayName" name, u.email, p.headline, pl.name city from person u join profile p on p.id = u.id left join place pl on pl.id = p."placeId" where u.id = any(:ids::uuid[]) and u.email is not null`,
);

/** Only in the demonstration; elsewhere none of it exists. */
const onlyInDemo = (ctx: Ctx): void => {
  if (!ctx.config.GUILDHALL_DEMO) throw new DomainError('NOT_FOUND', { entity: 'Page' });
};

@Resolver()
export class DemoResolver {
  @Query(() => [DemoLoginNode], { description: 'People whom a newcomer can be at once; only in the demonstration' })
  @Access('public')
  async demoLogins(@CurrentCtx() ctx: Ctx): Promise<DemoLoginNode[]> {
    onlyInDemo(ctx);
    const rows = new Map((await loginRows.all(ctx, { ids: demoLogins.map((l) => demoId('person', l.key)) })).map((r) => [r.id, r]));
    return demoLogins.flatMap((l) => {
      const row = rows.get(demoId('person', l.key));
      return row ? [{ ...row, job: l.job, password: demoPassword }] : [];
    });
  }

  @Query(() => [DemoMailNode], { description: 'Mails that were not really sent, the newest first; only in the demonstration' })
  @Access('public')
  async demoMails(
    @CurrentCtx() ctx: Ctx,
    @Args('address', { type: () => String, nullable: true }, new ZodPipe(z.nullish(emailAddress))) address: string | null | undefined,
  ): Promise<DemoMailNode[]> {
    onlyInDemo(ctx);
    const mails = await ctx.db.find(MailRecord, {
      where: address ? { toAddress: address } : {},
      order: { createdAt: 'DESC', id: 'ASC' },
      take: 50,
    });
    const words = await wordsOf(ctx, mails);
    return mails.map((m, i) => {
      const { subject, text, locale } = words[i]!;
      return {
        id: m.id,
        toName: m.toName,
        toAddress: m.toAddress,
        subject,
        text,
        locale,
        link: typeof m.params.link === 'string' ? m.params.link : null,
        at: m.createdAt,
      };
    });
  }
}
