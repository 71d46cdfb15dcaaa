import { talkedStates, talkingStates, threadAudiences, type ThreadAudience } from '@guildhall/domain/peer-review/threads';
import { all, definePolicy, either, not, type Rule } from '../kernel/policy.js';
import type { PeerReviewCase } from './case.entity.js';
import { PeerReviewCase as Case } from './case.entity.js';
import { listOf } from './one-of.js';
import { asCase, clear, host, own, part, readers, runs, set, sqlClear, sqlHost, sqlManages, sqlPart, where } from './policy.rules.js';
import { CasePost } from './thread.entity.js';

interface Place {
  caseId: string;
  programmeId: string;
}
/* Whoever has sent her review, and the facilitator: the talk of a team is theirs, and no account of the host reads it in any state. What is said to the host as
   well is for both. What those who run the case say is for them alone, and so is what the host says among itself: the facilitator does not read along. */
const teamSide = part<Place>('DISCLOSED_PEER', ...readers);
const readersOf: Readonly<Record<ThreadAudience, Rule<Place>>> = {
  TEAM: all<Place>(clear, not(host), teamSide),
  TEAM_AND_HOST: all<Place>(clear, either<Place>(teamSide, host)),
  FACILITATION: all<Place>(clear, not(host), runs),
  HOST_INTERNAL: all<Place>(clear, host),
};
const sqlTeamSide = (id: string) => sqlPart(id, 'DISCLOSED_PEER', ...readers);
const sqlReaders: Readonly<Record<ThreadAudience, (caseId: string, programmeId: string) => string>> = {
  TEAM: (c) => `(${sqlClear(c)} and not ${sqlHost(c)} and ${sqlTeamSide(c)})`,
  TEAM_AND_HOST: (c) => `(${sqlClear(c)} and (${sqlTeamSide(c)} or ${sqlHost(c)}))`,
  FACILITATION: (c, m) => `(${sqlClear(c)} and not ${sqlHost(c)} and (${sqlPart(c, 'FACILITATOR')} or ${sqlManages(c, m)}))`,
  HOST_INTERNAL: (c) => `(${sqlClear(c)} and ${sqlHost(c)})`,
};

const isTalk = (audience: ThreadAudience) => audience === 'TEAM' || audience === 'TEAM_AND_HOST';
const opened = (audience: ThreadAudience): Rule<PeerReviewCase> =>
  isTalk(audience) ? set<PeerReviewCase>('independentEndedAt') : where<PeerReviewCase, 'state'>('state', ...talkedStates);
const talk = (audience: ThreadAudience) => {
  const read = all<PeerReviewCase>(asCase(readersOf[audience]), opened(audience));
  return definePolicy<PeerReviewCase>()({
    entity: Case,
    name: 'CaseThreads',
    rules: {
      read,
      write: all(read, not(asCase(part('EMERGENCY_READER'))), where<PeerReviewCase, 'state'>('state', ...talkingStates[audience])),
    },
    visible: (c) =>
      `(${sqlReaders[audience](`${c}.id`, `${c}."programmeId"`)} and ${isTalk(audience) ? `${c}."independentEndedAt" is not null` : `${c}.state in (${listOf(talkedStates)})`})`,
  });
};
/** What is said in a case, by audience: each is a place of its own, which whoever may not read it does not know of. */
export const threadPolicies = Object.fromEntries(threadAudiences.map((a) => [a, talk(a)])) as Record<
  ThreadAudience,
  ReturnType<typeof talk>
>;

const readPost: Rule<CasePost> = (actor, p) => readersOf[p.audience](actor, p);
export const casePostPolicy = definePolicy<CasePost>()({
  entity: CasePost,
  name: 'CasePost',
  rules: { read: readPost, edit: all(readPost, own<CasePost>('authorId')) },
  visible: (t) =>
    `(${threadAudiences.map((a) => `${t}.audience = '${a}' and ${sqlReaders[a](`${t}."caseId"`, `${t}."programmeId"`)}`).join(' or ')})`,
});
