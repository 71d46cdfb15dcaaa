import { resourceMachine } from '@guildhall/domain/resources/resource';
import { create } from '../../src/kernel/rows.js';
import { transact } from '../../src/kernel/transact.js';
import { newId } from '../../src/kernel/ids.js';
import { Resource, ResourceEdition } from '../../src/resources/resource.entity.js';
import { practiceCast } from '../practice-cast.js';
import type { World } from '../worlds.js';

/** One in every state, and those who stand near its shelf. */
export const resourcesWorld: World = async (app) => {
  const cast = await practiceCast(app);
  await transact(app.factory.make(null), async (ctx) => {
    for (const state of resourceMachine.states) {
      const content = {
        type: 'GUIDE' as const,
        title: `A guide ${state}`,
        summary: 'What to do first.',
        locale: 'en' as const,
        licence: 'CC-BY-4.0' as const,
        source: 'The hub',
        dimensions: ['finance' as const],
        url: 'https://example.org',
        authors: [],
        doi: '',
        isbn: '',
      };
      const draft = state === 'DRAFT';
      const { id } = await create(ctx, Resource, {
        networkId: cast.network.id,
        authorId: cast.author.id,
        state,
        slug: draft ? null : `world-${state.toLowerCase()}`,
        content,
        fileId: null,
        fileName: '',
        editionNo: draft ? 0 : 1,
        publishedAt: draft ? null : ctx.now,
        withdrawnAt: state === 'WITHDRAWN' ? ctx.now : null,
        reason: '',
        reviewDueAt: draft ? null : ctx.now,
        dueToldAt: null,
        shownAt: draft ? null : ctx.now,
      });
      const edition = { number: 1, content, fileId: null, fileName: '', note: '', publishedAt: ctx.now };
      if (!draft) await ctx.db.insert(ResourceEdition, { id: newId(), resourceId: id, ...edition });
    }
  });
  return { shelfKeeper: cast.author, shelfStranger: cast.stranger, shelfElsewhere: cast.elsewhere, shelfAdmin: cast.admin };
};
