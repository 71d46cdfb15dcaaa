import type { ReviewState } from '@guildhall/domain/peer-review/machines';
import type { Ctx } from '../kernel/ctx.js';
import type { Assignment } from './panel.entity.js';

/* Who wrote which review, by the vault (ADR 070). Everything here is for reads and for services that must know; what a peer may see of the others
   goes by pseudonyms. The vault sees what is committed: a caller that holds the case may rely on it. */

/** A review with its place on the panel, as it was last committed. `submittedAt` in ISO 8601. */
export interface Writer {
  reviewId: string;
  caseId: string;
  assignmentId: string;
  state: ReviewState;
  version: number;
  submittedAt: string | null;
}
const columns = `i."reviewId", r."caseId", i."assignmentId", r.state, r.version, to_json(r."submittedAt" at time zone 'UTC')#>>'{}' || 'Z' "submittedAt"`;
const from = `vault.review_identity i join review r on r.id = i."reviewId" join review_round n on n.id = r."roundId"`;

const inCases = `select ${columns} from ${from} where r."caseId" = any($1::uuid[]) order by n.number`;
/** Of several cases, the newest round of a place last. */
export const writersIn = (ctx: Ctx, caseIds: readonly string[]): Promise<Writer[]> =>
  ctx.vault.run({ name: 'vault-writers-in', text: inCases, values: [caseIds] });
/** The same for pages whose policies ask for what the reader wrote as well: both come in one statement. */
export async function writersAndOwn(ctx: Ctx, caseIds: readonly string[]): Promise<Writer[]> {
  const [found] = await ctx.vault.run<{ writers: Writer[]; written: string[] }>({
    name: 'vault-writers-and-own',
    text: `select coalesce((select json_agg(w) from (${inCases}) w), '[]') writers, array(select id from vault.writer where "personId" = $2) written`,
    values: [caseIds, ctx.actor?.id ?? null],
  });
  await ctx.actor?.readWritten({ writtenBy: async () => found!.written });
  return found!.writers;
}
export const writersOfProgramme = (ctx: Ctx, slug: string): Promise<Writer[]> =>
  ctx.vault.run({
    name: 'vault-writers-of-programme',
    text: `select ${columns} from ${from} where r."programmeId" = (select id from programme where slug = $1) order by n.number`,
    values: [slug],
  });
export const writersOfPerson = (ctx: Ctx, personId: string): Promise<Writer[]> =>
  ctx.vault.run({
    name: 'vault-writers-of-person',
    text: `select ${columns} from ${from} where i."personId" = $1 order by n.number`,
    values: [personId],
  });
/** All reviews of one place, one for each round. */
export const reviewsOfSeat = (ctx: Ctx, assignmentId: string): Promise<Writer[]> =>
  ctx.vault.run({
    name: 'vault-reviews-of-seat',
    text: `select ${columns} from ${from} where i."assignmentId" = $1 order by n.number`,
    values: [assignmentId],
  });
/** Places whose review can still be written, of all cases or one of them, with its round. */
export const openSeats = (ctx: Ctx, assignmentId: string | null): Promise<{ assignmentId: string; roundId: string }[]> =>
  ctx.vault.run({
    name: 'vault-open-seats',
    text: `select i."assignmentId", r."roundId" from ${from} where r.state in ('DRAFT','RETURNED') and ($1::uuid is null or i."assignmentId" = $1)`,
    values: [assignmentId],
  });

/** Who wrote it, and from which place; undefined where the vault has let it go. */
export async function writerOf(ctx: Ctx, reviewId: string): Promise<{ assignmentId: string; personId: string } | undefined> {
  const [row] = await ctx.vault.run<{ assignmentId: string; personId: string }>({
    name: 'vault-writer-of',
    text: 'select "assignmentId", "personId" from vault.review_identity where "reviewId" = $1',
    values: [reviewId],
  });
  return row;
}
/** Names of those who wrote, by review; for whoever may know them. */
export async function namesOfWriters(ctx: Ctx, caseId: string): Promise<Map<string, string>> {
  const rows = await ctx.vault.run<{ reviewId: string; name: string }>({
    name: 'vault-names-of-writers',
    text: `select i."reviewId", p."displayName" name from vault.review_identity i join review r on r.id = i."reviewId" join person p on p.id = i."personId" where r."caseId" = $1`,
    values: [caseId],
  });
  return new Map(rows.map((r) => [r.reviewId, r.name]));
}

const isSent = (w: Writer) => w.state === 'SUBMITTED' || w.state === 'LOCKED';
/** Places from which a review was sent. */
export const sentSeats = (writers: readonly Writer[]): string[] => writers.filter(isSent).map((w) => w.assignmentId);

/** Puts into the vault whose review it is, in the running transaction. It cannot be read back through the same door. */
export async function bindReview(ctx: Ctx, reviewId: string, seat: Pick<Assignment, 'id' | 'personId'>): Promise<void> {
  await ctx.run({ name: 'bind-review', text: 'select bind_review($1, $2)', values: [reviewId, seat.id] });
  if (ctx.actor?.id === seat.personId) ctx.actor.writes(reviewId);
}
/** The same for a piece of evidence that this person adds. */
export async function bindEvidence(ctx: Ctx, evidenceId: string, personId: string): Promise<void> {
  await ctx.run({ name: 'bind-evidence', text: 'select bind_evidence($1, $2)', values: [evidenceId, personId] });
  if (ctx.actor?.id === personId) ctx.actor.writes(evidenceId);
}
