import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { storyPortraitSet } from '@guildhall/domain/stories/activities';
import { consentProblem } from '@guildhall/domain/stories/consent';
import { mayHavePortrait, type SetPortraitInput } from '@guildhall/domain/stories/portrait';
import { IsNull } from 'typeorm';
import { asker, type Ctx } from '../kernel/ctx.js';
import { randomId } from '../kernel/ids.js';
import { emit } from '../kernel/outbox.js';
import { transact } from '../kernel/transact.js';
import { bringPicture } from '../practices/file.service.js';
import { StoryConsent } from './consent.entity.js';
import { dropPortrait, today } from './consent.service.js';
import { StoryPortrait } from './portrait.entity.js';
import type { Story } from './story.entity.js';
import { storyPolicy } from './story.policy.js';

async function mustBeAgreed(ctx: Ctx, row: Story): Promise<void> {
  if (!mayHavePortrait(row.kind)) throw new DomainError('FORBIDDEN', { entity: 'Story', action: 'setPortrait' });
  const consent = await ctx.db.findOneBy(StoryConsent, { storyId: row.id, endedAt: IsNull() });
  const rule = consentProblem(consent, 'PICTURES', null, today(ctx));
  if (rule) throw new DomainError('NOT_READY', { entity: 'Story', missing: [{ path: 'portrait', rule }] });
}

/** Shows a portrait beside the text, in the place of the one before. The consent is asked first, before any byte is kept, and again while nobody can take it back. */
export async function setPortrait(ctx: Ctx, input: SetPortraitInput): Promise<string> {
  await mustBeAgreed(ctx, storyPolicy.require(ctx, 'coordinate', await storyPolicy.show(ctx, input.storyId)));
  const kept = input.file && (await bringPicture(ctx, input.file.content));
  return transact(ctx, async (ctx) => {
    const row = await storyPolicy.admit(ctx, 'coordinate', input.storyId);
    await mustBeAgreed(ctx, row);
    const before = await ctx.db.findOneBy(StoryPortrait, { storyId: row.id });
    if (!kept && !before) throw invalid('file', 'required');
    if (!kept) await ctx.db.update(StoryPortrait, { id: before!.id }, { alt: input.alt });
    else {
      await ctx.db.delete(StoryPortrait, { storyId: row.id });
      const made = { id: randomId(), storyId: row.id, fileId: kept.fileId, personId: asker(ctx).id, alt: input.alt, at: ctx.now };
      await ctx.db.insert(StoryPortrait, made);
    }
    await emit(ctx, storyPortraitSet({ storyId: row.id }));
    return row.id;
  });
}

export function removePortrait(ctx: Ctx, input: { storyId: string }): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await storyPolicy.admit(ctx, 'coordinate', input.storyId);
    await dropPortrait(ctx, row.id);
    return row.id;
  });
}
