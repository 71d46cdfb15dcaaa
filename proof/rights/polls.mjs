// Polls: section 3 of the domain model of the network (kind POLL, PollOption, PollVote). Who may read the discussion reads it, who may write votes; whoever
// asked ends it, and who moderates. In the world of the proof every discussion asks something, and its only answer bears its id.
const discussion = (rule, input = {}) => ({ of: 'discussion', knows: 'discussion.read', rule, input: { discussionId: '@id', ...input } });
export const pollRules = {
  'poll.close': {
    cases: [
      { when: { communityState: ['ACTIVE'] }, who: ['moderators'] },
      { when: { communityState: ['ACTIVE'], discussionState: ['OPEN', 'ANSWERED'] }, who: ['author'] },
    ],
  },
};
export const pollQueries = { poll: { of: 'discussion', args: { discussionId: '@id' }, rule: 'discussion.read', denied: 'NOT_FOUND' } };
export const pollMutations = { vote: discussion('discussion.write', { optionIds: ['@id'] }), closePoll: discussion('poll.close') };
export const pollTypes = {
  Poll: {
    kind: 'discussion',
    rule: 'discussion.read',
    open: 'closedAt closesAt counted fewestVotes id multiple options state viewerCan voters',
  },
  PollOption: { parent: true, open: 'id mine text votes' },
  PollViewerCan: { parent: true, open: 'close vote' },
};
export const pollInputs = {
  ClosePollInput: { plain: '', names: 'discussionId' },
  PollInput: { plain: 'closesAt multiple options', names: '' },
  VoteInput: { plain: '', names: 'discussionId optionIds' },
};
