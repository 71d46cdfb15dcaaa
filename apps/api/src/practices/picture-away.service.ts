import { invalid } from '@guildhall/domain/kernel/errors';
import { pictureTakenAway } from '@guildhall/domain/practices/activities';
import type { takePictureAwayInput } from '@guildhall/domain/practices/inputs';
import type * as z from 'zod/mini';
import type { Ctx } from '../kernel/ctx.js';
import { emit } from '../kernel/outbox.js';
import { save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { mirror, remember } from './draft.service.js';
import { takeAway, takenAway } from './file.queries.js';
import { PracticeDraft } from './practice.entity.js';
import { practicePolicy } from './practice.policy.js';

/** Takes a picture away from every edition and from the working copy, whoever judges it just now: somebody on it no longer agrees, or never did. Editions stay as they
 *  were frozen, with a place that nothing fills; the bytes go with the next sweep. Once more changes nothing. */
export function takePictureAway(ctx: Ctx, { practiceId, pictureId }: z.infer<typeof takePictureAwayInput>): Promise<string> {
  return transact(ctx, async (ctx) => {
    // Always the working copy first: everybody who changes both locks them in this order.
    const draft = await ctx.db.findOne(PracticeDraft, { where: { id: practiceId }, lock: { mode: 'pessimistic_write' } });
    const practice = await practicePolicy.admit(ctx, 'takePictureAway', practiceId);
    const named = { practiceId: practice.id, id: pictureId };
    if (!(await takeAway.one(ctx, named))) {
      if (await takenAway.one(ctx, named)) return pictureId;
      throw invalid('pictureId', 'unknownCode');
    }
    const pictures = draft!.content.pictures.filter((p) => p.id !== pictureId);
    if (pictures.length < draft!.content.pictures.length) {
      const saved = await save(ctx, PracticeDraft, draft!, { content: { ...draft!.content, pictures } });
      await remember(ctx, saved, { pictures });
      await mirror(ctx, saved);
    }
    await emit(ctx, pictureTakenAway({ practiceId: practice.id, pictureId }));
    return pictureId;
  });
}
