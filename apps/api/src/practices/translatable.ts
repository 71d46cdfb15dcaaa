import { thawed } from '@guildhall/domain/practices/content';
import { practiceSource } from '@guildhall/domain/practices/translation';
import type { Translatable } from '../translations/translatable.service.js';
import { PracticeEdition } from './edition.entity.js';
import { practicePolicy } from './practice.policy.js';

export const practiceTranslatable: Translatable = {
  kind: 'PRACTICE',
  async admit(ctx, ownerId) {
    const { id, networkId, authorIds, ownerOrganisationId, locale, editionNo } = await practicePolicy.admit(ctx, 'translate', ownerId);
    const { content } = await ctx.db.findOneByOrFail(PracticeEdition, { practiceId: id, number: editionNo });
    return { networkId, authorIds, ownerOrganisationId, locale, editionNo, source: practiceSource(thawed(content)) };
  },
};
