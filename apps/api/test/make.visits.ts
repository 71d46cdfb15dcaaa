import { transact } from '../src/kernel/transact.js';
import type { Programme } from '../src/peer-review/rubric.entity.js';
import type { TestApp } from './app.js';
import { makeCase, makeTeam, part, scope, type MadeCase } from './make.reviews.js';

export interface MadeVisit extends MadeCase {
  team: Awaited<ReturnType<typeof makeTeam>>;
}
/** A case on its visit with an empty agenda; `other` has not sent her review yet. */
export async function makeVisit(app: TestApp, programme: Programme, more: object = {}): Promise<MadeVisit> {
  const now = app.clock.now();
  const made = await makeCase(app, programme, { state: 'VISIT', independentEndedAt: now, ...more });
  const team = await makeTeam(app, made);
  await app.db.query('delete from visit_session where "caseId" = $1', [made.row.id]);
  await transact(app.factory.make(null), async (ctx) => {
    for (const s of [team.lead, team.peer]) {
      await ctx.db.query(`update review set state = 'SUBMITTED', "submittedAt" = $2, "disclosedAt" = $2 where id = $1`, [s.review.id, now]);
      await ctx.db.query(
        `insert into review_answer (id, "createdAt", "updatedAt", version, "reviewId", "dimensionKey", value, reason, strengths, improvements, "noteToTeam", "evidenceIds") select gen_random_uuid(), now(), now(), 1, $1, d, '2', '', 'x', '', '', '{}' from unnest($2::text[]) d`,
        [s.review.id, scope],
      );
      await part(ctx, s.who, 'DISCLOSED_PEER', made.row.id);
    }
    await ctx.db.query(`update assignment set "shownToHost" = true where "caseId" = $1`, [made.row.id]);
  });
  return { ...made, team };
}
