import type { ConsultedField, ConsultedText } from '@guildhall/domain/uptake/anchor';
import type { Audience, ConsultationSource, ConsultationState, Disposition } from '@guildhall/domain/uptake/consultation';
import { communityPolicy } from '../communities/community.policy.js';
import { iso, statement } from '../kernel/statement.js';
import { draftPolicy, practicePolicy } from '../practices/practice.policy.js';
import { commentPolicy, organisesSql, roundPolicy, there } from './consultation.policy.js';

export interface RoundRow {
  id: string;
  title: string;
  locale: string;
  audience: Audience;
  communityName: string | null;
  source: ConsultationSource;
  editionNo: number;
  opensAt: string;
  closesAt: string;
  answeredAt: string | null;
  state: ConsultationState;
  isOpen: boolean;
}
const row = (r: string) => `${r}.id, ${r}.text->>'title' title, ${r}.locale, ${r}.audience,
  (select c.name from community c where c.id = ${r}."communityId" and ${communityPolicy.visible('c')}) "communityName", ${r}.source, ${r}."editionNo", ${r}."opensAt", ${r}."closesAt", ${r}."answeredAt",
  ${r}.state, (${r}.state = 'OPEN' and ${r}."closesAt" > :now) "isOpen"`;
/** Rounds that the asker may read, those that are open first. */
export const rounds = statement<{ practiceSlug: string | null; limit: number }, RoundRow>(
  'consultation-rounds',
  `select ${row('r')} from consultation_round r where ${roundPolicy.visible('r')} and ${there('r')}
     and (:practiceSlug::text is null or r."practiceId" = (select p.id from practice p where p.slug = :practiceSlug::text and ${practicePolicy.visible('p')}))
   order by (r.state = 'OPEN' and r."closesAt" > :now) desc, r."closesAt" desc, r.id limit :limit::int`,
);

export interface CommentRow {
  id: string;
  version: number;
  field: ConsultedField | '';
  at: number;
  quote: string;
  body: string;
  madeAt: string;
  authorId: string;
  authorName: string;
  disposition: Disposition | null;
  answer: string;
  hiddenAt: string | null;
  hiddenReason: string;
  networkId: string;
  organiserIds: string[];
  audience: Audience;
  communityId: string | null;
}
export interface PageRow extends RoundRow {
  version: number;
  networkId: string;
  organiserIds: string[];
  communityId: string | null;
  practiceId: string;
  practiceSlug: string | null;
  question: string;
  text: ConsultedText;
  textAt: string;
  newerText: boolean;
  comments: CommentRow[];
}
/** One round with what is said in it. What was made of a remark is shown to those who answer, and to all once everything is answered. */
export const roundPage = statement<{ id: string }, PageRow>(
  'consultation-round',
  `select ${row('r')}, r.version, r."networkId", r."organiserIds", r."communityId", r."practiceId", r.question, r.text, r."textAt",
     (select p.slug from practice p where p.id = r."practiceId" and p."editionNo" > 0 and ${practicePolicy.visible('p')}) "practiceSlug",
     (${organisesSql('r')} and r.state = 'OPEN' and exists (select 1 from practice_draft d where d.id = r."practiceId" and r.source = 'DRAFT' and d."updatedAt" > r."textAt")) "newerText",
     coalesce((select json_agg(json_build_object('id', c.id, 'version', c.version, 'field', c.field, 'at', c.at, 'quote', c.quote, 'body', c.body, 'madeAt', ${iso('c."createdAt"')}, 'authorId', c."authorId",
         'authorName', w."displayName", 'disposition', case when told.yes then c.disposition end, 'answer', case when told.yes then c.answer else '' end, 'hiddenAt', ${iso('c."hiddenAt"')}, 'hiddenReason', c."hiddenReason",
         'networkId', c."networkId", 'organiserIds', c."organiserIds", 'audience', c.audience, 'communityId', c."communityId") order by c."createdAt", c.id)
       from consultation_comment c join person w on w.id = c."authorId" cross join lateral (select r.state = 'ANSWERED' or ${organisesSql('c')} yes) told
       where c."roundId" = r.id and ${commentPolicy.visible('c')}), '[]'::json) comments
   from consultation_round r where r.id = :id::uuid and ${roundPolicy.visible('r')} and ${there('r')}`,
);

export interface RoundFormRow {
  practiceId: string;
  title: string;
  locale: string;
  hasEdition: boolean;
  hasDraft: boolean;
  screened: boolean;
  busyWith: string | null;
  communities: { id: string; name: string }[];
}
/** For those who may ask about a practice: what can be shown (what is being written by those alone who write it), and the communities of its network to which they belong. */
export const roundForm = statement<{ practiceId: string }, RoundFormRow>(
  'consultation-form',
  `select p.id "practiceId", coalesce(nullif(d.content->>'title', ''), p.title) title, p.locale, p."editionNo" > 0 "hasEdition", (d.state <> 'PUBLISHED' and :viewer = any(d."authorIds")) "hasDraft",
     d.state in ('SCREENED','IN_VALIDATION','VALIDATED') screened,
     (select r.id from consultation_round r where r."practiceId" = p.id and r.state = 'OPEN') "busyWith",
     coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name, c.id) from community c
       where c."networkId" = p."networkId" and c.state = 'ACTIVE' and c.id = any(:scope(MEMBER,COMMUNITY))), '[]'::json) communities
   from practice p join practice_draft d on d.id = p.id
   where p.id = :practiceId::uuid and p.state <> 'WITHDRAWN' and (:viewer = any(p."authorIds") or p."networkId" = any(:scope(COORDINATOR,NETWORK))) and ${draftPolicy.visible('d')}`,
);
/** Remarks that nobody has answered. */
export const unanswered = statement<{ roundId: string }, { id: string }>(
  'consultation-unanswered',
  `select c.id from consultation_comment c where c."roundId" = :roundId::uuid and c.disposition is null and c."hiddenAt" is null order by c."createdAt", c.id`,
);
