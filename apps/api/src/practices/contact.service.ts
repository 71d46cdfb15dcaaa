import { practiceContactChanged } from '@guildhall/domain/practices/activities';
import { DomainError } from '@guildhall/domain/kernel/errors';
import { asker, type Ctx } from '../kernel/ctx.js';
import { emit } from '../kernel/outbox.js';
import { transact } from '../kernel/transact.js';
import { PracticeContact } from './contact.entity.js';
import type { Practice } from './practice.entity.js';
import { practicePolicy } from './practice.policy.js';

/** About a practice that was withdrawn nobody is asked any more. */
function standing({ state }: Pick<Practice, 'state'>, action: string): void {
  if (state === 'WITHDRAWN') throw new DomainError('ILLEGAL_TRANSITION', { machine: 'practice', from: state, action });
}

/** The asker says that they may be asked about the practice; nobody is named by somebody else. Whoever said so before is no longer named. Returns the practice. */
export function offerContact(ctx: Ctx, practiceId: string): Promise<string> {
  return transact(ctx, async (ctx) => {
    const row = await practicePolicy.admit(ctx, 'offerContact', practiceId);
    standing(row, 'offerContact');
    const { id: personId } = asker(ctx);
    if (await ctx.db.existsBy(PracticeContact, { practiceId, personId })) return row.slug!;
    await ctx.db.upsert(PracticeContact, { practiceId, personId, agreedAt: ctx.now }, ['practiceId']);
    await emit(ctx, practiceContactChanged({ practiceId }));
    return row.slug!;
  });
}

/** Takes the name away: the person themselves, whatever they are by now, or whoever answers for the text. That nobody is named is no error: it would tell who is. */
export function endContact(ctx: Ctx, practiceId: string): Promise<string> {
  return transact(ctx, async (ctx) => {
    const { id: personId } = asker(ctx);
    const own = await ctx.db.existsBy(PracticeContact, { practiceId, personId });
    const row = await practicePolicy.admit(ctx, own ? 'read' : 'endContact', practiceId);
    standing(row, 'endContact');
    const { affected } = await ctx.db.delete(PracticeContact, { practiceId });
    if (affected) await emit(ctx, practiceContactChanged({ practiceId }));
    return row.slug!;
  });
}
