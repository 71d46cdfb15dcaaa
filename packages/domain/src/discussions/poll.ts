import * as z from 'zod/mini';
import { defineActivity, id } from '../kernel/activity.js';
import { defineMachine, type StateOf } from '../kernel/machine.js';
import { idInput, line } from '../kernel/text.js';

export const pollMachine = defineMachine('poll', { OPEN: { close: 'CLOSED' }, CLOSED: {} });
export type PollState = StateOf<typeof pollMachine>;

export const fewestChoices = 2;
export const mostChoices = 10;
/** With fewer votes than this no result is kept: it would say what single people chose. The database has the same number (`close_poll`). */
export const fewestVotes = 5;
const day = 86_400_000;
/** Who voted what is held while a poll is open, so none is open for ever. */
export const longestDays = 365;
export const usualDays = 90;

/** ISO 8601, whether the API has read it already or not. */
const instant = z.pipe(
  z.union(
    [
      z.date(),
      z
        .string()
        .check(
          z.refine((s) => /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(s) && !Number.isNaN(Date.parse(s)), { error: 'badFormat' }),
        ),
    ],
    { error: 'badFormat' },
  ),
  z.transform((at: Date | string) => new Date(at).toISOString()),
);
export const pollInput = z.object({
  options: z.array(line(1, 120)).check(
    z.minLength(fewestChoices, { error: 'tooFew' }),
    z.maxLength(mostChoices, { error: 'tooMany' }),
    z.refine((all) => new Set(all.map((o) => o.toLowerCase())).size === all.length, { error: 'twice' }),
  ),
  multiple: z._default(z.boolean(), false),
  closesAt: z.optional(z.nullable(instant)),
});
export type PollInput = z.infer<typeof pollInput>;

/** When it ends, or what is wrong with the wish. */
export function endOf(wish: string | null | undefined, now: Date): Date | 'inThePast' | 'tooLate' {
  if (!wish) return new Date(now.getTime() + usualDays * day);
  const at = new Date(wish);
  if (at.getTime() <= now.getTime()) return 'inThePast';
  return at.getTime() > now.getTime() + longestDays * day ? 'tooLate' : at;
}

export const voteInput = z.object({
  discussionId: idInput,
  optionIds: z.array(idInput).check(z.minLength(1, { error: 'required' }), z.maxLength(mostChoices, { error: 'tooMany' })),
});
export type Vote = z.infer<typeof voteInput>;
export const closePollInput = z.object({ discussionId: idInput });
export type ClosePoll = z.infer<typeof closePollInput>;

/* That somebody voted is no activity: the log would keep who took part, and when. */
export const pollClosed = defineActivity('poll.closed', z.object({ communityId: id, discussionId: id }));
