import { affiliationConfirmed, affiliationEnded, affiliationRequested } from '@guildhall/domain/identity/activities';
import type { AffiliationStepInput, ConfirmAffiliationInput, RequestAffiliationInput } from '@guildhall/domain/identity/inputs';
import { affiliationMachine } from '@guildhall/domain/identity/organisation';
import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { In, Not } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { Affiliation } from './affiliation.entity.js';
import { affiliationPolicy, organisationPolicy } from './organisation.policy.js';
import { Person } from './person.entity.js';
import { grantRole, revokeRole } from './role-grant.service.js';

const idsOf = (a: Affiliation) => ({ affiliationId: a.id, personId: a.personId, organisationId: a.organisationId });
const managerOf = (a: Affiliation) => ({ role: 'ORG_MANAGER', scopeType: 'ORGANISATION', scopeId: a.organisationId }) as const;
/** The calendar day in UTC. */
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** The asker says that they belong to an organisation. One request or affiliation at a time: TAKEN. */
export async function requestAffiliation(ctx: Ctx, input: RequestAffiliationInput): Promise<string> {
  return transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'request-affiliation', async () => {
      const organisation = await organisationPolicy.admit(ctx, 'join', input.organisationId);
      const personId = ctx.actor!.id;
      // The organisation is locked: two requests of one person come one after the other.
      if (await ctx.db.existsBy(Affiliation, { personId, organisationId: organisation.id, state: Not('ENDED') }))
        throw new DomainError('TAKEN', { field: 'organisationId' });
      const row = await create(ctx, Affiliation, {
        personId,
        organisationId: organisation.id,
        function: input.function,
        startsOn: null,
        endsOn: null,
        state: 'REQUESTED',
        isManager: false,
      });
      await emit(ctx, affiliationRequested(idsOf(row)));
      return row.id;
    }),
  );
}

/** A manager of the organisation, or an administrator, says that it is so; perhaps also that this person may say so of others from now on, which is refused
 *  for an account that is shut. */
export async function confirmAffiliation(ctx: Ctx, input: ConfirmAffiliationInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await affiliationPolicy.admit(ctx, 'confirm', input.affiliationId);
    const state = affiliationMachine.next(row.state, 'confirm');
    if (input.asManager && !(await grantRole(ctx, row.personId, managerOf(row)))) throw invalid('asManager', 'notActive');
    await save(
      ctx,
      Affiliation,
      row,
      { state, isManager: input.asManager, startsOn: row.startsOn ?? dayOf(ctx.now) },
      input.expectedVersion,
    );
    await emit(ctx, affiliationConfirmed(idsOf(row)));
    return row.id;
  });
}

/** Leaving, or refusing a request. The last manager stays until another one is there: LAST_COORDINATOR. */
export async function endAffiliation(ctx: Ctx, input: AffiliationStepInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await affiliationPolicy.admit(ctx, 'end', input.affiliationId);
    const state = affiliationMachine.next(row.state, 'end');
    if (row.isManager && !ctx.actor!.administrator) {
      const managers = await ctx.db.find(Affiliation, {
        where: { organisationId: row.organisationId, isManager: true },
        lock: { mode: 'pessimistic_write' },
        order: { id: 'ASC' },
      });
      // Whoever is about to delete their account manages nothing any more.
      const others = managers.filter((m) => m.id !== row.id).map((m) => m.personId);
      if (!(await ctx.db.existsBy(Person, { id: In(others), status: Not('DELETION_PENDING') })))
        throw new DomainError('LAST_COORDINATOR', {});
    }
    const endsOn = row.startsOn && row.startsOn > dayOf(ctx.now) ? row.startsOn : dayOf(ctx.now);
    if (row.isManager) await revokeRole(ctx, row.personId, managerOf(row));
    await save(ctx, Affiliation, row, { state, isManager: false, endsOn }, input.expectedVersion);
    await emit(ctx, affiliationEnded(idsOf(row)));
    return row.id;
  });
}
