import { endOf, pollClosed, pollMachine, type ClosePoll, type PollInput, type Vote } from '@guildhall/domain/discussions/poll';
import { DomainError, invalid } from '@guildhall/domain/kernel/errors';
import { asker, type Ctx } from '../kernel/ctx.js';
import { newId } from '../kernel/ids.js';
import type { Schedule } from '../kernel/jobs.js';
import { emit } from '../kernel/outbox.js';
import { transact } from '../kernel/transact.js';
import type { Discussion } from './discussion.entity.js';
import { discussionPolicy } from './discussion.policy.js';
import { Poll, PollOption } from './poll.entity.js';

/** The question of a new discussion, in its transaction. */
export async function putPoll(ctx: Ctx, discussionId: string, input: PollInput): Promise<void> {
  const closesAt = endOf(input.closesAt, ctx.now);
  if (typeof closesAt === 'string') throw invalid('poll.closesAt', closesAt);
  await ctx.db.insert(Poll, { discussionId, state: 'OPEN', multiple: input.multiple, closesAt, closedAt: null, voters: null });
  await ctx.db.insert(
    PollOption,
    input.options.map((text, i) => ({ id: newId(), discussionId, position: i + 1, text, votes: null })),
  );
}

const pollOf = async (ctx: Ctx, discussionId: string): Promise<Poll> => {
  const poll = await ctx.db.findOneBy(Poll, { discussionId });
  if (!poll) throw new DomainError('NOT_FOUND', { entity: 'Poll' });
  return poll;
};

/** One vote, or another instead of it. Neither the log nor a remembered request tells of it: the key of a request keeps a hash of what was asked, and ten
 *  choices are soon tried. Twice the same changes nothing, so none is needed. */
export function vote(ctx: Ctx, input: Vote): Promise<void> {
  return transact(ctx, async (ctx) => {
    const discussion = await discussionPolicy.admit(ctx, 'reply', input.discussionId);
    const poll = await pollOf(ctx, discussion.id);
    if (poll.state !== 'OPEN' || poll.closesAt.getTime() <= ctx.now.getTime())
      throw new DomainError('ILLEGAL_TRANSITION', { machine: 'poll', from: 'CLOSED', action: 'vote' });
    const chosen = [...new Set(input.optionIds)].sort();
    if (!poll.multiple && chosen.length > 1) throw invalid('optionIds', 'tooMany');
    const known = await ctx.db.findBy(PollOption, { discussionId: poll.discussionId });
    if (chosen.some((id) => !known.some((o) => o.id === id))) throw invalid('optionIds', 'unknown');
    await ctx.run({
      name: 'poll-cast',
      text: 'select cast_ballot($1, $2, $3, $4)',
      values: [poll.discussionId, asker(ctx).id, chosen, ctx.now],
    });
  });
}

/** Counts the votes and lets go of who it was. Of a discussion that is locked by the caller; nothing where it is closed already. */
export async function settle(ctx: Ctx, discussion: Pick<Discussion, 'id' | 'communityId'>): Promise<void> {
  const [done] = await ctx.run<{ closed: boolean }>({
    name: 'poll-close',
    text: 'select close_poll($1, $2) closed',
    values: [discussion.id, ctx.now],
  });
  if (done?.closed) await emit(ctx, pollClosed({ communityId: discussion.communityId, discussionId: discussion.id }));
}

/** Ends a poll before its time. Pressed again, or by two at once: it is closed. */
export function closePoll(ctx: Ctx, input: ClosePoll): Promise<void> {
  return transact(ctx, async (ctx) => {
    const discussion = await discussionPolicy.admit(ctx, 'closePoll', input.discussionId);
    const poll = await pollOf(ctx, discussion.id);
    if (pollMachine.can(poll.state, 'close')) await settle(ctx, discussion);
  });
}

/** Closes what is over, whatever became of its discussion or community: nothing keeps the votes longer than they were given for. */
export async function closeDuePolls(ctx: Ctx): Promise<void> {
  const due = await ctx.run<{ id: string; communityId: string }>({
    name: 'polls-due',
    text: `select d.id, d."communityId" from poll p join discussion d on d.id = p."discussionId" where p.state = 'OPEN' and p."closesAt" <= $1 order by p."closesAt" limit 500`,
    values: [ctx.now],
  });
  for (const discussion of due) await transact(ctx, (ctx) => settle(ctx, discussion));
}
export const pollClock: Schedule = { name: 'polls-close', cron: '* * * * *', run: closeDuePolls };
