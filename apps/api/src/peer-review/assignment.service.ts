import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { assignPeers } from '@guildhall/domain/peer-review/assignment/assign';
import { pairKey, type CaseToStaff } from '@guildhall/domain/peer-review/assignment/board';
import { nothingBetween } from '@guildhall/domain/peer-review/assignment/cost';
import type { ProgrammePolicy } from '@guildhall/domain/peer-review/panel';
import { assignmentApplied } from '@guildhall/domain/peer-review/panel-activities';
import type { ApplyAssignmentInput, AssignmentWishInput } from '@guildhall/domain/peer-review/panel-inputs';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { statement } from '../kernel/statement.js';
import { transact } from '../kernel/transact.js';
import { sqlPolicyOf } from './case.facts.js';
import { casePolicy, overviewPolicy } from './case.policy.js';
import { addToShortlist } from './panel.service.js';
import { partNode } from './panel.queries.js';
import type { ManagedProgrammeNode, ProgrammeAssignmentNode } from './panel.types.js';
import { betweenOf, openCaseOf, reviewersOf, type CaseFactsRow } from './reviewers.queries.js';
import { programmePolicy } from './rubric.policy.js';

type ToStaff = CaseFactsRow & {
  title: string;
  hostName: string;
  policy: ProgrammePolicy;
  kept: { personId: string; name: string }[];
  listed: string[];
};
const casesToStaff = statement<{ programmeId: string }, ToStaff>(
  'cases-to-staff',
  `
  select c.id, c.title, c."hostName", c."hostOrgId", c.country, c.languages, c."scopeDimensionKeys", c."visitStart"::text, c."visitEnd"::text, ${sqlPolicyOf('c', 'm')} policy,
    (select d."dueAt" from deadline d where d."caseId" = c.id and d.kind = 'REVIEW') "dueAt",
    coalesce((select json_agg(json_build_object('personId', a."personId", 'name', p."displayName") order by p."displayName") from assignment a join person p on p.id = a."personId"
      where a."caseId" = c.id and a.state in ('INVITED','ACCEPTED') and a.role <> 'TRAINEE_PEER'), '[]'::json) kept,
    coalesce((select json_agg(a."personId" order by a.rank) from assignment a where a."caseId" = c.id and a.state in ('SHORTLISTED','CLEARED')), '[]'::json) listed
  from peer_review_case c join programme m on m.id = c."programmeId"
  where m.id = :programmeId and c.state = 'PREPARATION' and c."pausedAt" is null and ${overviewPolicy.visible('c')} order by c."createdAt", c.id limit 500`,
);

const managed = statement<object, ManagedProgrammeNode>(
  'managed-programmes',
  `select m.slug, m.name from programme m where m.id = any(:scope(PROGRAMME_MANAGER,PROGRAMME)) and ${programmePolicy.visible('m')} order by m.name`,
);
export const managedProgrammes = (ctx: Ctx): Promise<ManagedProgrammeNode[]> => managed.all(ctx, {});

/** Proposes peers for all cases of a programme that are being prepared. Nothing is written: who is seated or listed stays, whoever is set by hand too. */
export async function dryRun(ctx: Ctx, wish: AssignmentWishInput): Promise<ProgrammeAssignmentNode> {
  const programme = await programmePolicy.show(ctx, wish.programmeId);
  if (!programmePolicy.can(ctx, 'assign', programme)) throw new DomainError('FORBIDDEN', { entity: 'Programme', action: 'assign' });
  const rows = await casesToStaff.all(ctx, { programmeId: programme.id });
  const caseIds = rows.map((r) => r.id);
  const reviewers = await reviewersOf(ctx, programme.networkId, caseIds);
  const between = await betweenOf(
    ctx,
    caseIds,
    reviewers.map((r) => r.id),
  );
  for (const w of wish.without) {
    const key = pairKey(w.caseId, w.personId);
    between.set(key, { ...(between.get(key) ?? nothingBetween), notNow: true });
  }
  const byHand = (caseId: string) => wish.pinned.filter((p) => p.caseId === caseId).map((p) => p.personId);
  const cases = rows.map((r): CaseToStaff => ({
    ...openCaseOf(r, ctx.now),
    seats: r.policy.minPeers,
    minForeignCountries: r.policy.minForeignCountries,
    kept: r.kept.map((k) => k.personId),
    pinned: [...r.listed, ...byHand(r.id)],
  }));
  const known = new Map(reviewers.map((r) => [r.id, r]));
  const staffed = new Map(assignPeers({ reviewers, cases, between }).map((s) => [s.caseId, s]));
  return {
    programmeId: programme.id,
    programmeName: programme.name,
    reviewers: reviewers.map((r) => ({ id: r.id, name: r.name })).toSorted((a, b) => a.name.localeCompare(b.name)),
    cases: rows.map((r) => {
      const s = staffed.get(r.id)!;
      const hand = new Set(byHand(r.id));
      return {
        caseId: r.id,
        title: r.title,
        hostName: r.hostName,
        country: r.country,
        kept: r.kept.map((k) => k.name),
        missing: s.missing,
        foreignCountries: s.foreignCountries,
        minForeignCountries: r.policy.minForeignCountries,
        proposals: s.proposals.map((p) => {
          const who = known.get(p.reviewerId)!;
          const listed = r.listed.includes(who.id);
          return {
            personId: who.id,
            name: who.name,
            organisation: who.organisation,
            country: who.country,
            load: who.load,
            maxLoad: who.maxLoad,
            pinned: hand.has(who.id) && !listed,
            listed,
            parts: p.parts.map(partNode),
          };
        }),
      };
    }),
  };
}

/** Writes what was shown as shortlists, each person checked again as it is written. One case that cannot be changed any more stops the whole. */
export const applyAssignment = (ctx: Ctx, input: ApplyAssignmentInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'applyAssignment', async () => {
      const programme = await programmePolicy.admit(ctx, 'assign', input.programmeId);
      // In one order for everybody: two who apply at once wait for each other, and do not block each other.
      for (const caseId of [...new Set(input.places.map((p) => p.caseId))].toSorted()) {
        const row = await casePolicy.admit(ctx, 'invite', caseId);
        if (row.programmeId !== programme.id) throw invalid('places', 'notInScope');
        await addToShortlist(
          ctx,
          row,
          input.places.filter((p) => p.caseId === caseId).map((p) => p.personId),
        );
      }
      await emit(ctx, assignmentApplied({ programmeId: programme.id }));
      return programme.id;
    }),
  );
