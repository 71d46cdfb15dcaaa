import {
  affiliationRequested,
  organisationParentSet,
  organisationProposed,
  organisationVerified,
} from '@guildhall/domain/identity/activities';
import type { ProposeOrganisationInput, SetOrganisationParentInput, VerifyOrganisationInput } from '@guildhall/domain/identity/inputs';
import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { asker, type Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { Affiliation } from './affiliation.entity.js';
import { organisationsBelow } from './organisation.queries.js';
import { organisationPolicy } from './organisation.policy.js';
import { Organisation } from './organisation.entity.js';

/** Part of the permanent address: the words of the name in Latin letters, and the end of the id, so that no two names collide. */
const slugOf = (name: string, id: string): string => {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${words || 'organisation'}-${id.slice(-6)}`;
};

const fresh = (id: string, personId: string) => ({
  id,
  placeId: null,
  parentId: null,
  founded: null,
  operating: 'ACTIVE' as const,
  languages: [],
  fictional: false,
  evidence: 'OWN' as const,
  sourceKeys: [],
  networkRoles: [],
  createdBy: personId,
});

/** Adds organisations that somebody who may verify them has looked at, in the running transaction: they are shown at once. */
export async function registerOrganisations(
  ctx: Ctx,
  list: readonly Pick<Organisation, 'name' | 'kind' | 'countryCode' | 'placeId' | 'website' | 'founded'>[],
): Promise<void> {
  for (const one of list) {
    const id = newId();
    await create(ctx, Organisation, {
      ...fresh(id, asker(ctx).id),
      ...one,
      slug: slugOf(one.name, id),
      nameLocal: one.name,
      shortName: one.name,
      status: 'VERIFIED',
    });
    await emit(ctx, organisationProposed({ organisationId: id }));
    await emit(ctx, organisationVerified({ organisationId: id }));
  }
}

/** Adds an organisation that is not there yet; a coordinator verifies it before others see it. The asker belongs to it as soon as somebody confirms. Returns its id. */
export async function proposeOrganisation(ctx: Ctx, input: ProposeOrganisationInput): Promise<string> {
  return transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'propose-organisation', async () => {
      const id = newId();
      const personId = ctx.actor!.id;
      await create(ctx, Organisation, {
        ...fresh(id, personId),
        slug: slugOf(input.name, id),
        name: input.name,
        nameLocal: input.name,
        shortName: input.name,
        kind: input.kind,
        countryCode: input.countryCode,
        website: input.website,
        status: 'PENDING',
      });
      const affiliation = await create(ctx, Affiliation, {
        personId,
        organisationId: id,
        function: input.function,
        startsOn: null,
        endsOn: null,
        state: 'REQUESTED',
        isManager: false,
      });
      await emit(ctx, organisationProposed({ organisationId: id }));
      await emit(ctx, affiliationRequested({ affiliationId: affiliation.id, personId, organisationId: id }));
      return id;
    }),
  );
}

/** Shows a proposed organisation to everybody. */
export async function verifyOrganisation(ctx: Ctx, input: VerifyOrganisationInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await organisationPolicy.admit(ctx, 'verify', input.organisationId);
    await save(ctx, Organisation, row, { status: 'VERIFIED' }, input.expectedVersion);
    await emit(ctx, organisationVerified({ organisationId: row.id }));
    return row.id;
  });
}

/** Says what an organisation is part of, or that it is part of none. */
export async function setOrganisationParent(ctx: Ctx, input: SetOrganisationParentInput): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await organisationPolicy.admit(ctx, 'manage', input.organisationId);
    if (input.parentId !== null) {
      const parent = await ctx.db.findOneBy(Organisation, { id: input.parentId });
      if (!parent || !organisationPolicy.can(ctx, 'read', parent)) throw new DomainError('NOT_FOUND', { entity: 'Organisation' });
      if (parent.status !== 'VERIFIED') throw invalid('parentId', 'notVerified');
      if ((await organisationsBelow.all(ctx, { id: row.id })).some((o) => o.id === parent.id)) throw invalid('parentId', 'circle');
    }
    await save(ctx, Organisation, row, { parentId: input.parentId }, input.expectedVersion);
    await emit(ctx, organisationParentSet({ organisationId: row.id }));
    return row.id;
  });
}
