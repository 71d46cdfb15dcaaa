import { resourceMachine } from '@guildhall/domain/resources/resource';
import { create } from '../../src/kernel/rows.js';
import { transact } from '../../src/kernel/transact.js';
import { Resource } from '../../src/resources/resource.entity.js';
import { practiceCast } from '../practice-cast.js';
import type { World } from '../worlds.js';

/** One in every state, and those who stand near its shelf. */
export const resourcesWorld: World = async (app) => {
  const cast = await practiceCast(app);
  await transact(app.factory.make(null), async (ctx) => {
    for (const state of resourceMachine.states)
      await create(ctx, Resource, {
        networkId: cast.network.id,
        authorId: cast.author.id,
        type: 'GUIDE',
        state,
        slug: state === 'DRAFT' ? null : `world-${state.toLowerCase()}`,
        title: `A guide ${state}`,
        summary: 'What to do first.',
        locale: 'en',
        licence: 'CC-BY-4.0',
        source: 'The hub',
        dimensions: ['finance'],
        url: 'https://example.org',
        fileId: null,
        fileName: '',
        publishedAt: state === 'DRAFT' ? null : ctx.now,
        withdrawnAt: state === 'WITHDRAWN' ? ctx.now : null,
        reason: '',
      });
  });
  return { shelfKeeper: cast.author, shelfStranger: cast.stranger, shelfElsewhere: cast.elsewhere, shelfAdmin: cast.admin };
};
