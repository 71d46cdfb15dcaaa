import { dossierOpenStates } from '@guildhall/domain/peer-review/machines';
import { calmMinutes, dossierChangeStates } from '@guildhall/domain/peer-review/dossier-change';
import type { Ctx } from '../kernel/ctx.js';
import { each } from './message.jobs.js';
import { tell, type Circle } from './news.service.js';
import { listOf } from './one-of.js';

const due = `
  select c.id "caseId", c.state, n.id "snapshotId", n."createdBy" from peer_review_case c
  cross join lateral (select coalesce(max(s.seq), 0) seq from practice_snapshot s join effect e on e.key = 'snap:' || s.id || ':told' where s."caseId" = c.id) told
  join lateral (select s.id, s."createdBy" from practice_snapshot s where s."caseId" = c.id and s.reason = 'HOST_EDIT' and s.seq > told.seq order by s.seq desc limit 1) n on true
  where c.state in (${listOf(dossierChangeStates)})
    and (select min(s."createdAt") from practice_snapshot s where s."caseId" = c.id and s.reason = 'HOST_EDIT' and s.seq > told.seq) <= $1::timestamptz - interval '${calmMinutes} minutes'`;

/** Those who read the dossier hear that the host has changed it: of all that came within a quarter of an hour once, by the newest. What was told is told up to
 *  there, so the next word comes a quarter of an hour after the next change at the earliest. Doing it twice, or twice at once, says it once. */
export async function tellOfChangedDossiers(ctx: Ctx): Promise<void> {
  const found = await ctx.run<{ caseId: string; state: string; snapshotId: string; createdBy: string | null }>({
    name: 'dossiers-changed',
    text: `${due} order by c.id limit 500`,
    values: [ctx.now],
  });
  await each(ctx, found, async (ctx, f) => {
    const claimed = await ctx.run({
      name: 'effect-claim',
      text: 'insert into effect (key, at) values ($1, $2) on conflict do nothing returning key',
      values: [`snap:${f.snapshotId}:told`, ctx.now],
    });
    if (!claimed.length) return;
    // Peers read nothing of a dossier that has not been opened to them.
    const team: Circle[] = (dossierOpenStates as readonly string[]).includes(f.state) ? ['team'] : [];
    await tell(ctx, { caseId: f.caseId, key: `snap:${f.snapshotId}`, to: ['facilitator', ...team], path: 'dossier', by: f.createdBy });
  });
}
