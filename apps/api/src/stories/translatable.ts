import { DomainError } from '@guildhall/domain/kernel/errors';
import { consentProblem, needsConsent } from '@guildhall/domain/stories/consent';
import { storySource } from '@guildhall/domain/stories/translation';
import { IsNull } from 'typeorm';
import type { Translatable } from '../translations/translatable.service.js';
import { StoryConsent } from './consent.entity.js';
import { today } from './consent.service.js';
import { storyPolicy } from './story.policy.js';

/** What the world reads of a story, into languages to which somebody has agreed where somebody has to. */
export const storyTranslatable: Translatable = {
  kind: 'STORY',
  async admit(ctx, ownerId, locale) {
    const row = await storyPolicy.admit(ctx, 'translate', ownerId);
    if (needsConsent(row.kind, row.caseId)) {
      const consent = await ctx.db.findOne(StoryConsent, { where: { storyId: row.id, endedAt: IsNull() } });
      const rule = consentProblem(consent, 'PAGES', locale, today(ctx));
      if (rule) throw new DomainError('NOT_READY', { entity: 'Story', missing: [{ path: 'locale', rule }] });
    }
    const { id: _, networkId, editionNo, published } = row;
    const facts = { networkId, authorIds: row.kind === 'LESSON' ? [row.authorId] : [], ownerOrganisationId: null };
    return { ...facts, locale: published!.locale, editionNo, source: storySource(published!) };
  },
};
