import { schemeSource } from '@guildhall/domain/schemes/translation';
import type { Translatable } from '../translations/translatable.service.js';
import { schemePolicy } from './scheme.policy.js';
import { SchemeVersion } from './version.entity.js';

export const schemeTranslatable: Translatable = {
  kind: 'SCHEME',
  async admit(ctx, ownerId) {
    const { id, networkId, operatorId, locale, versionNo } = await schemePolicy.admit(ctx, 'translate', ownerId);
    const { content } = await ctx.db.findOneByOrFail(SchemeVersion, { schemeId: id, number: versionNo });
    return { networkId, authorIds: [], ownerOrganisationId: operatorId, locale, editionNo: versionNo, source: schemeSource(content) };
  },
};
