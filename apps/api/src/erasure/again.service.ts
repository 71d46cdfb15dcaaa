import { Person } from '../identity/person.entity.js';
import { revokeSessions } from '../identity/session.service.js';
import type { Ctx } from '../kernel/ctx.js';
import { create, save } from '../kernel/rows.js';
import { transact } from '../kernel/transact.js';
import { Erasure } from './erasure.entity.js';
import { erase } from './erasure.jobs.js';
import type { Erased } from './ledger.service.js';

/** Makes of a restored account again what it was: one that is being erased and to which nobody returns. Whatever hung on the person alone was handed over in the time that the
 *  backup does not know, so nothing holds it up now. */
async function beginAgain(ctx: Ctx, e: Erased): Promise<boolean> {
  return transact(ctx, async (ctx) => {
    const person = await ctx.db.findOne(Person, { where: { id: e.personId }, lock: { mode: 'pessimistic_write' } });
    if (!person) return false;
    const known = await ctx.db.findOneBy(Erasure, { personId: e.personId });
    if (known?.state === 'DONE') return false;
    if (known && known.id !== e.erasureId) await ctx.db.delete(Erasure, { id: known.id });
    if (known?.id === e.erasureId) await save(ctx, Erasure, known, { state: 'RUNNING', posts: e.posts, certificates: e.certificates });
    else {
      const { erasureId: id, personId, posts, certificates } = e;
      await create(ctx, Erasure, { id, personId, dueAt: ctx.now, posts, certificates, state: 'RUNNING', doneAt: null });
    }
    await save(ctx, Person, person, { status: 'DELETION_PENDING', passwordHash: null });
    await revokeSessions(ctx, person.id);
    return true;
  });
}

/** Erases anew in a restored database whoever was erased since; resolves with how many. What is already gone stays as it is, so it may be run as often as one likes. */
export async function eraseAgain(ctx: Ctx, entries: readonly Erased[]): Promise<number> {
  let count = 0;
  for (const entry of entries) {
    if (!(await beginAgain(ctx, entry))) continue;
    await erase(ctx, entry.erasureId);
    count++;
  }
  return count;
}
