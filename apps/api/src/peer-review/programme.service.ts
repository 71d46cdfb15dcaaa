import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { programmeBegun, programmeManagerSet, programmeSaved } from '@guildhall/domain/peer-review/panel-activities';
import type { BeginProgrammeInput, SaveProgrammeInput, SetProgrammeManagerInput } from '@guildhall/domain/peer-review/programme';
import type { Grant } from '@guildhall/domain/kernel/scope';
import { Person } from '../identity/person.entity.js';
import { Profile } from '../identity/profile.entity.js';
import { profilePolicy } from '../identity/profile.policy.js';
import { grantRole, revokeRole } from '../identity/role-grant.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { slugsOf } from '../kernel/new-slug.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { programmeNetworks, programmeSettings } from './programme.queries.js';
import { Programme, RubricVersion } from './rubric.entity.js';
import { programmePolicy } from './rubric.policy.js';

const newSlug = slugsOf('programme', 'programme');
const managing = (programmeId: string): Grant => ({ role: 'PROGRAMME_MANAGER', scopeType: 'PROGRAMME', scopeId: programmeId });

/** Begins a programme in the name of a network. It takes no applications before somebody who manages it opens it. Returns the slug. */
export const beginProgramme = (ctx: Ctx, input: BeginProgrammeInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'beginProgramme', async () => {
      const network = (await programmeNetworks(ctx)).find((n) => n.id === input.networkId);
      if (!network) throw new DomainError('FORBIDDEN', { entity: 'Programme', action: 'begin' });
      // Locked, so that nobody retires it meanwhile.
      const rubric = await ctx.db.findOne(RubricVersion, {
        where: { id: input.rubricVersionId, ownerNetworkId: network.id, status: 'PUBLISHED' },
        lock: { mode: 'pessimistic_read' },
      });
      if (!rubric) throw invalid('rubricVersionId', 'notAChoice');
      if (!network.candidates.some((c) => c.personId === input.managerId)) throw invalid('managerId', 'notACoordinator');
      const programme = await create(ctx, Programme, {
        networkId: network.id,
        slug: await newSlug(ctx, input.name),
        name: input.name,
        rubricVersionId: rubric.id,
        policy: input.policy,
        applicationsClosedAt: ctx.now,
      });
      // Shut since the look: a programme without anybody is not begun.
      if (!(await grantRole(ctx, input.managerId, managing(programme.id)))) throw invalid('managerId', 'notACoordinator');
      await emit(ctx, programmeBegun({ programmeId: programme.id }));
      await emit(ctx, programmeManagerSet({ programmeId: programme.id, personId: input.managerId, manages: true }));
      return programme.slug;
    }),
  );

/** Another name, other rules. They hold for the cases that are taken from now on; whatever was taken keeps its own (a trigger sees to it). */
export const saveProgramme = (ctx: Ctx, input: SaveProgrammeInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'saveProgramme', async () => {
      const programme = await programmePolicy.admit(ctx, 'organise', input.programmeId);
      await save(ctx, Programme, programme, { name: input.name, policy: input.policy }, input.expectedVersion);
      await emit(ctx, programmeSaved({ programmeId: programme.id }));
      return programme.slug;
    }),
  );

/** Names somebody who manages the programme, or ends that. Nobody names themselves: it opens what others wrote in confidence. Somebody always manages it. */
export const setProgrammeManager = (ctx: Ctx, input: SetProgrammeManagerInput): Promise<string> =>
  transact(ctx, (ctx) =>
    once(ctx, input.clientMutationId, 'setProgrammeManager', async () => {
      const { programmeId, personId, manages } = input;
      // Held, so that of two who take away somebody at once the second finds who is left.
      const programme = await programmePolicy.admit(ctx, 'organise', programmeId);
      const { managers } = await programmeSettings(ctx, programme.slug);
      if (managers.some((m) => m.personId === personId) === manages) return programme.slug;
      if (manages) await name(ctx, programmeId, personId);
      else if (managers.length < 2) throw invalid('personId', 'lastManager');
      else await revokeRole(ctx, personId, managing(programmeId));
      await emit(ctx, programmeManagerSet({ programmeId, personId, manages }));
      return programme.slug;
    }),
  );

async function name(ctx: Ctx, programmeId: string, personId: string): Promise<void> {
  if (personId === ctx.actor?.id) throw invalid('personId', 'notYourself');
  profilePolicy.require(ctx, 'read', await ctx.db.findOneBy(Profile, { id: personId }));
  const person = await ctx.db.findOneOrFail(Person, { where: { id: personId }, lock: { mode: 'pessimistic_read' } });
  if (person.status !== 'ACTIVE') throw invalid('personId', 'notActive');
  if (person.administrator) throw invalid('personId', 'administratorNamed');
  await grantRole(ctx, personId, managing(programmeId));
}
