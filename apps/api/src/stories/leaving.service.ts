import { emptyStory } from '@guildhall/domain/stories/content';
import { IsNull } from 'typeorm';
import type { Ctx } from '../kernel/ctx.js';
import type { Counts, Leaver, Leaving } from '../kernel/leaving.js';
import { save } from '../kernel/rows.js';
import { StoryConsent } from './consent.entity.js';
import { lockStory, withdrawConsent } from './consent.service.js';
import { Story, StoryRevision } from './story.entity.js';

/** What a person told stands on their word alone: it ends, and the words go, also those that were never shown. That there was a consent is kept without a name. */
async function endConsents(ctx: Ctx, { personId, email }: Leaver): Promise<Counts> {
  const mine = await ctx.run<{ id: string; storyId: string }>({
    name: 'leaving-consents',
    text: `select id, "storyId" from story_consent where "personId" = $1 or ($2::text is not null and lower(trim(contact)) = $2) order by "storyId", id`,
    values: [personId, email],
  });
  let revisions = 0;
  for (const { id, storyId } of mine) {
    const row = await lockStory(ctx, storyId);
    const consent = await ctx.db.findOneOrFail(StoryConsent, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (consent.endedAt === null) await withdrawConsent(ctx, row, consent, '');
    await ctx.db.update(StoryConsent, { id }, { personName: '', contact: '', note: '' });
    if (await ctx.db.existsBy(StoryConsent, { storyId, endedAt: IsNull() })) continue;
    const now = await ctx.db.findOneByOrFail(Story, { id: storyId });
    if (now.published) continue;
    await save(ctx, Story, now, { content: emptyStory(now.content.locale, '') });
    revisions += (await ctx.db.delete(StoryRevision, { storyId })).affected ?? 0;
  }
  return { story_consent: mine.length, story_revision: revisions };
}

export const storiesLeaving: Leaving = { steps: { stories: endConsents } };
