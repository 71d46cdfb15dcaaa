import { resourceSource } from '@guildhall/domain/resources/resource';
import type { Translatable } from '../translations/translatable.service.js';
import { ResourceEdition } from './resource.entity.js';
import { resourcePolicy } from './resource.policy.js';

/** What readers read of a resource. */
export const resourceTranslatable: Translatable = {
  kind: 'RESOURCE',
  async admit(ctx, ownerId) {
    const { id, networkId, editionNo } = await resourcePolicy.admit(ctx, 'translate', ownerId);
    const { content } = await ctx.db.findOneByOrFail(ResourceEdition, { resourceId: id, number: editionNo });
    return { networkId, authorIds: [], ownerOrganisationId: null, locale: content.locale, editionNo, source: resourceSource(content) };
  },
};
