import { communityBegun } from '@guildhall/domain/communities/community.activities';
import type { BeginCommunity } from '@guildhall/domain/communities/community.inputs';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { Network } from '../identity/network.entity.js';
import { asker, type Ctx } from '../kernel/ctx.js';
import { renderMarkdown } from '../kernel/markdown.js';
import { slugsOf } from '../kernel/new-slug.js';
import { once } from '../kernel/once.js';
import { emit } from '../kernel/outbox.js';
import { create } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { Community } from './community.entity.js';
import { communityPolicy } from './community.policy.js';
import { addMembership } from './placing.service.js';

const newSlug = slugsOf('community', 'community');

/** Begins a community in the name of a network. Whoever does so coordinates it; nobody from outside knows of it before it is opened. */
export function beginCommunity(ctx: Ctx, input: BeginCommunity): Promise<Community> {
  return transact(ctx, async (ctx) => {
    const { clientMutationId, ...fields } = input;
    if (!(await ctx.db.existsBy(Network, { id: input.networkId }))) throw new DomainError('NOT_FOUND', { entity: 'Network' });
    if (!communityPolicy.can(ctx, 'begin', fields as Community))
      throw new DomainError('FORBIDDEN', { entity: 'Community', action: 'begin' });
    const id = await once(ctx, clientMutationId, 'beginCommunity', async () => {
      const { html, sanitiser } = renderMarkdown('', { anchor: '' });
      const community = await create(ctx, Community, {
        ...fields,
        slug: await newSlug(ctx, input.name),
        kind: 'PRACTICE',
        about: '',
        aboutHtml: html,
        sanitiser,
        learningQuestions: [],
        focusDimensions: [],
        state: 'DRAFT',
        stateReason: null,
        stateAt: ctx.now,
      });
      await addMembership(ctx, community, { personId: asker(ctx).id, state: 'ACTIVE', role: 'COORDINATOR' });
      await emit(ctx, communityBegun({ communityId: community.id }));
      return community.id;
    });
    return ctx.db.findOneByOrFail(Community, { id });
  });
}
