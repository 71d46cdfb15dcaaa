import { createHmac, randomBytes } from 'node:crypto';
import type { Ctx } from '../kernel/ctx.js';
import type { Schedule } from '../kernel/jobs.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';

const saltOf = statement<{ salt: Buffer }, { salt: Buffer }>(
  'download-salt',
  `insert into download_salt as s (day, salt) values ((:now at time zone 'UTC')::date, :salt::bytea) on conflict (day) do update set salt = s.salt returning salt`,
);
const note = statement<{ resourceId: string; locale: string; hash: Buffer }, object>(
  'download-note',
  `insert into resource_download (day, "resourceId", locale, "saltedDailyHash") select (:now at time zone 'UTC')::date, r.id, :locale::text, :hash::bytea
   from resource r where r.id = :resourceId::uuid and r.state = 'PUBLISHED' on conflict do nothing`,
);

/** Whoever comes from the same network with the same browser on the same day is counted once. Neither is stored: only what the secret of the day made of them, with the
 *  resource in it, so that two resources of one reader cannot be told to be of one. */
export async function countDownload(
  ctx: Ctx,
  resource: { id: string; locale: string },
  from: { network: string; userAgent: string },
): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { salt } = (await saltOf.one(ctx, { salt: randomBytes(32) }))!;
    const hash = createHmac('sha256', salt)
      .update(JSON.stringify([resource.id, from.network, from.userAgent]))
      .digest()
      .subarray(0, 16);
    await note.all(ctx, { resourceId: resource.id, locale: resource.locale, hash });
  });
}

/** The secret of a day that is over is thrown away. */
export const saltSweep: Schedule = {
  name: 'download-salts',
  cron: '*/10 * * * *',
  run: async (ctx) =>
    void (await ctx.run({ text: `delete from download_salt where day < ($1::timestamptz at time zone 'UTC')::date`, values: [ctx.now] })),
};
