import { personBlocked, profileChanged, visibilityChanged } from '@guildhall/domain/identity/activities';
import type { ProfileInput, VisibilityInput } from '@guildhall/domain/identity/inputs';
import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import type { Ctx } from '../kernel/ctx.js';
import { randomId } from '../kernel/ids.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { charge } from '../kernel/throttle.js';
import { transact } from '../kernel/transact.js';
import { blockByPerson } from './limits.js';
import { Person } from './person.entity.js';
import { Place } from './place.entity.js';
import { profilePolicy } from './profile.policy.js';
import { Profile } from './profile.entity.js';
import { UserBlock } from './user-block.entity.js';

const self = (ctx: Ctx): string => {
  if (!ctx.actor) throw new DomainError('UNAUTHENTICATED', {});
  return ctx.actor.id;
};

/** What a person says about themselves. The display name is theirs to choose; with `pseudonymous` the legal one stays with the organisers. */
export async function updateProfile(ctx: Ctx, input: ProfileInput): Promise<Profile> {
  const id = self(ctx);
  return transact(ctx, async (ctx) => {
    const profile = await profilePolicy.admit(ctx, 'edit', id);
    if (input.placeId && !(await ctx.db.existsBy(Place, { id: input.placeId }))) throw invalid('placeId', 'unknown');
    const { expectedVersion, ...yours } = input;
    const { displayName, ...fields } = yours;
    const person = await ctx.db.findOneOrFail(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (profile.version !== expectedVersion) {
      // The name stands in another row and belongs to the same form.
      const stored = Object.fromEntries(Object.keys(fields).map((key) => [key, profile[key as keyof typeof fields]]));
      const theirs = { ...stored, displayName: person.displayName };
      throw new DomainError('CONFLICT', { entity: 'Profile', currentVersion: profile.version, theirs, yours });
    }
    const saved = await save(ctx, Profile, profile, fields, expectedVersion);
    if (person.displayName !== displayName) await save(ctx, Person, person, { displayName });
    await emit(ctx, profileChanged({ personId: id }));
    return saved;
  });
}

/** Who may see which field; holds from the next request on. */
export async function updateVisibility(ctx: Ctx, input: VisibilityInput): Promise<Profile> {
  const id = self(ctx);
  return transact(ctx, async (ctx) => {
    const saved = await save(
      ctx,
      Profile,
      await profilePolicy.admit(ctx, 'edit', id),
      { fieldVisibility: input.fields },
      input.expectedVersion,
    );
    await emit(ctx, visibilityChanged({ personId: id }));
    return saved;
  });
}

/** From now on the two do not see one another in the directory. Blocking twice changes nothing. The log holds no names: who is blocked is between the person and us. */
export async function blockPerson(ctx: Ctx, personId: string): Promise<boolean> {
  const id = self(ctx);
  await charge(ctx, [[blockByPerson, id]]);
  return transact(ctx, async (ctx) => {
    profilePolicy.require(ctx, 'block', await ctx.db.findOneBy(Profile, { id: personId }));
    const done = await ctx.run({
      name: 'block-insert',
      text: 'insert into user_block ("blockerId", "blockedId", "createdAt") values ($1, $2, $3) on conflict do nothing returning "blockedId"',
      values: [id, personId, ctx.now],
    });
    if (done.length) await emit(ctx, personBlocked({ blockId: randomId() }));
    return true;
  });
}

/** Takes the own block back. Where there was none, nothing changes. */
export async function unblockPerson(ctx: Ctx, personId: string): Promise<boolean> {
  const id = self(ctx);
  await transact(ctx, (ctx) => ctx.db.delete(UserBlock, { blockerId: id, blockedId: personId }));
  return true;
}
