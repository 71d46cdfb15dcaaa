import { communityMachine } from '@guildhall/domain/communities/community';
import { communityMoved, communityUpdated } from '@guildhall/domain/communities/community.activities';
import type { MoveCommunity, UpdateCommunity } from '@guildhall/domain/communities/community.inputs';
import { DomainError } from '@guildhall/domain/kernel/errors';
import type { Ctx } from '../kernel/ctx.js';
import { renderMarkdown } from '../kernel/markdown.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { Community } from './community.entity.js';
import { communityPolicy } from './community.policy.js';
import { CommunityMembership } from './membership.entity.js';

export function updateCommunity(ctx: Ctx, { communityId, expectedVersion, ...fields }: UpdateCommunity): Promise<Community> {
  return transact(ctx, async (ctx) => {
    const row = await communityPolicy.admit(ctx, 'manage', communityId);
    if (row.version !== expectedVersion) {
      const theirs = Object.fromEntries(Object.keys(fields).map((key) => [key, row[key as keyof typeof fields]]));
      throw new DomainError('CONFLICT', { entity: 'Community', currentVersion: row.version, theirs, yours: fields });
    }
    const { html, sanitiser } = renderMarkdown(fields.about, { anchor: row.id, headingFrom: 3 });
    const saved = await save(ctx, Community, row, { ...fields, aboutHtml: html, sanitiser }, expectedVersion);
    await emit(ctx, communityUpdated({ communityId: row.id }));
    return saved;
  });
}

/** Opens, archives, reopens or closes. */
export function moveCommunity(ctx: Ctx, input: MoveCommunity): Promise<Community> {
  return transact(ctx, async (ctx) => {
    const row = await communityPolicy.admit(ctx, 'manage', input.communityId);
    const state = communityMachine.next(row.state, input.action);
    if (state === 'ACTIVE' && !(await ctx.db.existsBy(CommunityMembership, { communityId: row.id, state: 'ACTIVE', role: 'COORDINATOR' })))
      throw new DomainError('LAST_COORDINATOR', {});
    const saved = await save(
      ctx,
      Community,
      row,
      { state, stateReason: state === 'ACTIVE' ? null : input.reason || null, stateAt: ctx.now },
      input.expectedVersion,
    );
    await emit(ctx, communityMoved({ communityId: row.id }));
    return saved;
  });
}
