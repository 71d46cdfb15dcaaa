import type { Ctx } from '../kernel/ctx.js';
import type { Schedule } from '../kernel/jobs.js';
import { transact } from '../kernel/transact.js';

/** Destroys who wrote what in cases whose report is out for a year, or that were cancelled a year ago: the texts stay, and nobody can be found out later.
 *  First the main table says so, then the vault lets go: whatever ends it in between, the next run takes it up. Resolves with the number of reviews. */
export async function letGoOfWriters(ctx: Ctx): Promise<number> {
  await transact(ctx, (ctx) =>
    ctx.run({
      name: 'unlink-reviews',
      text: `update review r set "unlinkedAt" = $1 from peer_review_case c where c.id = r."caseId" and r."unlinkedAt" is null and (
        c.state = 'CANCELLED' and c."updatedAt" < $1::timestamptz - interval '12 months'
        or c.state = 'CLOSED' and exists (select from consensus_report p where p."caseId" = c.id)
          and not exists (select from consensus_report p where p."caseId" = c.id and coalesce(greatest(p."finalisedAt", p."publishedAt"), 'infinity') >= $1::timestamptz - interval '12 months'))`,
      values: [ctx.now],
    }),
  );
  await ctx.vault.run({
    name: 'vault-let-go-of-evidence',
    text: `delete from vault.evidence_identity i using evidence_item e where e.id = i."evidenceId" and exists (select from review r where r."caseId" = e."caseId" and r."unlinkedAt" is not null)`,
  });
  const gone = await ctx.vault.run({
    name: 'vault-let-go-of-reviews',
    text: `delete from vault.review_identity i using review r where r.id = i."reviewId" and r."unlinkedAt" is not null returning i."reviewId"`,
  });
  return gone.length;
}

export const letGoNightly: Schedule = {
  name: 'review-letting-go',
  cron: '40 3 * * *',
  run: async (ctx) => void (await letGoOfWriters(ctx)),
};
