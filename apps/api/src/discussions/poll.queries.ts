import { fewestVotes, type PollState } from '@guildhall/domain/discussions/poll';
import { DomainError } from '@guildhall/domain/kernel/errors';
import type { Ctx } from '../kernel/ctx.js';
import { iso, statement } from '../kernel/statement.js';
import type { Discussion } from './discussion.entity.js';
import { discussionPolicy } from './discussion.policy.js';
import type { PollNode } from './poll.types.js';

interface Row {
  facts: Discussion;
  poll: Omit<PollNode, 'viewerCan' | 'options' | 'fewestVotes'> & { state: PollState };
  options: { id: string; text: string; votes: number | null }[];
}
/* Counts stand in the options only when it is closed. While it is open the number of votes is told and nothing else. */
const byDiscussion = statement<{ id: string }, Row>(
  'poll-of-discussion',
  `select json_build_object('id', d.id, 'communityId', d."communityId", 'networkId', d."networkId", 'communityVisibility', d."communityVisibility", 'communityState', d."communityState", 'state', d.state, 'authorId', d."authorId") facts,
    json_build_object('id', p."discussionId", 'state', case when p."closesAt" <= :now then 'CLOSED' else p.state end, 'multiple', p.multiple, 'closesAt', ${iso('p."closesAt"')}, 'closedAt', ${iso('p."closedAt"')},
      'counted', p.state = 'CLOSED', 'voters', coalesce(p.voters, count_ballots(p."discussionId"))) poll,
    (select json_agg(json_build_object('id', o.id, 'text', o.text, 'votes', o.votes) order by o.position) from poll_option o where o."discussionId" = p."discussionId") options
  from poll p join discussion d on d.id = p."discussionId" where p."discussionId" = :id and ${discussionPolicy.visible('d')}`,
);

/** The poll of a discussion, with what the asker chose while it is open: only the vault knows, and only until it is closed. */
export async function pollPage(ctx: Ctx, discussionId: string): Promise<PollNode> {
  const row = await byDiscussion.one(ctx, { id: discussionId });
  if (!row) throw new DomainError('NOT_FOUND', { entity: 'Poll' });
  const [mine] = ctx.actor
    ? await ctx.vault.run<{ optionIds: string[] }>({
        name: 'vault-own-ballot',
        text: 'select "optionIds" from vault.ballot where "discussionId" = $1 and "personId" = $2',
        values: [discussionId, ctx.actor.id],
      })
    : [];
  const open = row.poll.state === 'OPEN';
  return {
    ...row.poll,
    fewestVotes,
    options: row.options.map((o) => ({ ...o, mine: mine?.optionIds.includes(o.id) ?? false })),
    viewerCan: {
      vote: open && discussionPolicy.can(ctx, 'reply', row.facts),
      close: open && discussionPolicy.can(ctx, 'closePoll', row.facts),
    },
  };
}
