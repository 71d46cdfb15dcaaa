import { talkingStates } from '@guildhall/domain/peer-review/team-threads';
import { all, definePolicy, not } from '../kernel/policy.js';
import { PeerReviewCase } from './case.entity.js';
import { asCase, clear, host, own, part, set, sqlClear, sqlHost, sqlPart, where } from './policy.rules.js';
import { TeamPost } from './thread.entity.js';

const open = all<PeerReviewCase>(
  asCase(clear),
  not(asCase(host)),
  asCase(part('DISCLOSED_PEER', 'FACILITATOR')),
  set<PeerReviewCase>('independentEndedAt'),
);

/** The talk of a team: once the independent phase has ended, for whoever has sent her review, and the facilitator. No account of the host, in no state. */
export const threadsPolicy = definePolicy<PeerReviewCase>()({
  entity: PeerReviewCase,
  name: 'TeamThreads',
  rules: { read: open, write: all(open, where<PeerReviewCase, 'state'>('state', ...talkingStates)) },
  visible: (c) =>
    `(${sqlClear(`${c}.id`)} and not ${sqlHost(`${c}.id`)} and ${sqlPart(`${c}.id`, 'DISCLOSED_PEER', 'FACILITATOR')} and ${c}."independentEndedAt" is not null)`,
});

export const teamPostPolicy = definePolicy<TeamPost>()({
  entity: TeamPost,
  name: 'TeamPost',
  rules: {
    read: all(clear, not(host), part('DISCLOSED_PEER', 'FACILITATOR')),
    edit: all(clear, not(host), part('DISCLOSED_PEER', 'FACILITATOR'), own<TeamPost>('authorId')),
  },
  visible: (t) =>
    `(${sqlClear(`${t}."caseId"`)} and not ${sqlHost(`${t}."caseId"`)} and ${sqlPart(`${t}."caseId"`, 'DISCLOSED_PEER', 'FACILITATOR')})`,
});
