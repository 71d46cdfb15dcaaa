import { all, definePolicy, either, isSignedIn, not, type Rule } from '../kernel/policy.js';
import { ConsultationComment, ConsultationRound } from './consultation.entity.js';

type Facts = Pick<ConsultationRound, 'networkId' | 'organiserIds' | 'audience' | 'communityId'>;
const wroteTheText: Rule<Facts> = (a, r) => a !== null && r.organiserIds.includes(a.id);
const coordinates: Rule<Facts> = (a, r) => a?.has('COORDINATOR', 'NETWORK', r.networkId) ?? false;
const organises = either<Facts>(wroteTheText, coordinates);
const inAudience: Rule<Facts> = (a, r) =>
  r.audience === 'PUBLIC' ||
  (r.audience === 'NETWORK' && (a?.has('*', 'NETWORK', r.networkId) ?? false)) ||
  (r.audience === 'COMMUNITY' && (a?.has('MEMBER', 'COMMUNITY', r.communityId!) ?? false));
const organisesSql = (r: string) =>
  `(coalesce(:viewer = any(${r}."organiserIds"), false) or ${r}."networkId" = any(:scope(COORDINATOR,NETWORK)))`;
const inAudienceSql = (r: string) => `(${r}.audience = 'PUBLIC' or (${r}.audience = 'NETWORK' and ${r}."networkId" = any(:scope(*,NETWORK)))
  or (${r}.audience = 'COMMUNITY' and ${r}."communityId" = any(:scope(MEMBER,COMMUNITY))))`;
export { organisesSql };
/** With the practice the rounds about it go off the pages. */
export const there = (r: string) => `exists (select 1 from practice p where p.id = ${r}."practiceId" and p.state <> 'WITHDRAWN')`;

/** For everybody else a round never was, and neither was the draft that it shows. Administrators have no part in it. */
export const roundPolicy = definePolicy<ConsultationRound>()({
  entity: ConsultationRound,
  name: 'Consultation',
  rules: { read: either<ConsultationRound>(organises, inAudience), comment: isSignedIn, organise: organises },
  visible: (r) => `(${organisesSql(r)} or ${inAudienceSql(r)})`,
});

const isOwn: Rule<ConsultationComment> = (a, c) => a !== null && a.id === c.authorId;
const isShown: Rule<ConsultationComment> = (_, c) => c.hiddenAt === null;
/** What a coordinator has hidden is still there for who wrote it and for those who answer. Who wrote the text does not hide what is said of it. */
export const commentPolicy = definePolicy<ConsultationComment>()({
  entity: ConsultationComment,
  name: 'ConsultationComment',
  rules: {
    read: either<ConsultationComment>(organises, isOwn, all<ConsultationComment>(isShown, inAudience)),
    withdraw: isOwn,
    dispose: organises,
    hide: all<ConsultationComment>(coordinates, not<ConsultationComment>(wroteTheText), isShown),
  },
  visible: (c) => `(${organisesSql(c)} or ${c}."authorId" = :viewer or (${c}."hiddenAt" is null and ${inAudienceSql(c)}))`,
});
