import type { TransferState, TransferVisibility } from '@guildhall/domain/uptake/transfer';
import { organisationPolicy } from '../identity/organisation.policy.js';
import { iso, statement } from '../kernel/statement.js';
import { casePolicy } from '../peer-review/case.policy.js';
import { storyPolicy } from '../stories/story.policy.js';
import { endorsementPolicy } from './endorsement.policy.js';
import { readable } from './readable.policy.js';
import { speakingFor, transferPolicy } from './transfer.policy.js';

export interface LessonRow {
  id: string;
  slug: string;
  title: string;
  locale: string;
}
const lesson = `'id', s.id, 'slug', s.slug, 'title', s.published->>'title', 'locale', s.published->>'locale'`;
const lessonsWhere = (where: string) => `coalesce((select json_agg(json_build_object(${lesson}) order by s."publishedAt" desc, s.id)
  from story s where s.kind = 'LESSON' and s.state = 'PUBLISHED' and ${storyPolicy.visible('s')} and ${where}), '[]'::json)`;

export interface TransferRow {
  id: string;
  version: number;
  organisationId: string;
  organisationName: string;
  organisationSlug: string | null;
  country: string;
  place: string;
  visibility: TransferVisibility;
  state: TransferState;
  adaptations: string;
  result: string;
  editionNo: number;
  updatedAt: string;
  lessons: LessonRow[];
  viewerCanEdit: boolean;
}
const transfer = (
  t: string,
) => `json_build_object('id', ${t}.id, 'version', ${t}.version, 'organisationId', ${t}."organisationId", 'organisationName', ${t}."organisationName",
  'organisationSlug', (select o.slug from organisation o where o.id = ${t}."organisationId" and ${organisationPolicy.visible('o')}), 'country', ${t}.country, 'place', ${t}.place,
  'visibility', ${t}.visibility, 'state', ${t}.state, 'adaptations', ${t}.adaptations, 'result', ${t}.result, 'editionNo', ${t}."editionNo", 'updatedAt', ${iso(`${t}."updatedAt"`)},
  'lessons', ${lessonsWhere(`(s.id = any(${t}."lessonIds") or s."transferId" = ${t}.id)`)}, 'viewerCanEdit', ${speakingFor(`${t}."organisationId"`, `${t}."networkId"`)})`;

export interface EndorsementRow {
  id: string;
  version: number;
  organisationName: string;
  organisationSlug: string | null;
  editionNo: number;
  words: string;
  at: string;
  viewerCanWithdraw: boolean;
}
/** The last word of each organisation, those on the newest edition first. */
const endorsements = (
  p: string,
) => `coalesce((select json_agg(json_build_object('id', e.id, 'version', e.version, 'organisationName', e."organisationName",
    'organisationSlug', (select o.slug from organisation o where o.id = e."organisationId" and ${organisationPolicy.visible('o')}), 'editionNo', e."editionNo", 'words', e.words, 'at', ${iso('e."createdAt"')},
    'viewerCanWithdraw', e."organisationId" = any(:scope(ORG_MANAGER,ORGANISATION)) or e."networkId" = any(:scope(COORDINATOR,NETWORK))) order by e."editionNo" desc, e."createdAt", e.id)
  from (select distinct on (e."organisationId") e.* from practice_endorsement e where e."practiceId" = ${p}.id and e.state = 'ACTIVE' and ${endorsementPolicy.visible('e')}
    order by e."organisationId", e."editionNo" desc) e), '[]'::json)`;
/** Verified organisations that the asker manages and that have not endorsed the current edition, with the one that they endorsed before. */
const canEndorse = (p: string) => `coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name, 'before',
    (select max(e."editionNo") from practice_endorsement e where e."practiceId" = ${p}.id and e."organisationId" = o.id and e.state = 'ACTIVE')) order by o.name, o.id)
  from organisation o where o.id = any(:scope(ORG_MANAGER,ORGANISATION)) and o.status = 'VERIFIED' and o.id <> ${p}."ownerOrganisationId"
    and not exists (select 1 from practice_endorsement e where e."practiceId" = ${p}.id and e."organisationId" = o.id and e.state = 'ACTIVE' and e."editionNo" = ${p}."editionNo")), '[]'::json)`;

export interface UptakeRow {
  id: string;
  title: string;
  locale: string;
  editionNo: number;
  endorsements: EndorsementRow[];
  endorse: { id: string; name: string; before: number | null }[];
  transfers: TransferRow[];
  lessons: LessonRow[];
  reviews: { id: string; title: string }[];
  record: boolean;
  consult: boolean;
}
/** Organisations that the asker may speak for without being a coordinator or an administrator. */
const own = `(f."personId" = :viewer and f.state = 'CONFIRMED' or f."organisationId" = any(:scope(ORG_MANAGER,ORGANISATION)))`;
/** What has become of a practice that can be read, as far as the asker may know of it. */
export const practiceUptake = statement<{ slug: string }, UptakeRow>(
  'practice-uptake',
  `select p.id, p.title, p.locale, p."editionNo", ${endorsements('p')} endorsements, ${canEndorse('p')} endorse,
     coalesce((select json_agg(${transfer('t')} order by t."createdAt" desc, t.id) from (select t.* from practice_transfer t
       where t."practiceId" = p.id and ${transferPolicy.visible('t')} order by t."createdAt" desc, t.id limit 200) t), '[]'::json) transfers,
     ${lessonsWhere(`s."practiceId" = p.id`)} lessons,
     coalesce((select json_agg(json_build_object('id', k.id, 'title', k.title) order by k."createdAt" desc, k.id) from peer_review_case k
       where k."subjectType" = 'PRACTICE' and k."subjectId" = p.id and k.state <> 'DRAFT' and ${casePolicy.visible('k')}), '[]'::json) reviews,
     :administrator or p."networkId" = any(:scope(COORDINATOR,NETWORK)) or exists (select 1 from affiliation f join organisation o on o.id = f."organisationId"
       where ${own} and o.status = 'VERIFIED' and o.id <> p."ownerOrganisationId") record,
     (coalesce(:viewer = any(p."authorIds"), false) or p."networkId" = any(:scope(COORDINATOR,NETWORK))) consult
   from practice p where p.slug = :slug::text and ${readable('p')}`,
);

export interface TransferFormRow {
  practiceId: string;
  title: string;
  locale: string;
  slug: string;
  anyOrganisation: boolean;
  organisations: { id: string; name: string; countryCode: string }[];
  lessons: LessonRow[];
  transfer: (TransferRow & { lessonIds: string[] }) | null;
}
/** What the form needs: whom one speaks for, the lessons that can be linked (of this practice, of one's own, and those that are linked), and what is stored. */
export const transferForm = statement<{ slug: string; transferId: string | null }, TransferFormRow>(
  'practice-transfer-form',
  `select p.id "practiceId", p.title, p.locale, p.slug, (:administrator or p."networkId" = any(:scope(COORDINATOR,NETWORK))) "anyOrganisation",
     coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name, 'countryCode', o."countryCode") order by o.name, o.id) from organisation o
       where o.status = 'VERIFIED' and o.id <> p."ownerOrganisationId" and exists (select 1 from affiliation f where f."organisationId" = o.id and ${own})), '[]'::json) organisations,
     ${lessonsWhere(`(s."practiceId" = p.id or s."authorId" = :viewer or s.id = any(t."lessonIds"))`)} lessons,
     case when t.id is not null then (${transfer('t')}::jsonb || jsonb_build_object('lessonIds', t."lessonIds")) end transfer
   from practice p left join practice_transfer t on t."practiceId" = p.id and t.id = :transferId::uuid and ${speakingFor('t."organisationId"', 't."networkId"')}
   where p.slug = :slug::text and :viewer is not null and ${readable('p')} and (:transferId::uuid is null or t.id is not null)`,
);

export const readablePractice = statement<
  { id: string },
  { id: string; networkId: string; editionNo: number; ownerOrganisationId: string; authorIds: string[] }
>(
  'uptake-practice',
  `select p.id, p."networkId", p."editionNo", p."ownerOrganisationId", p."authorIds" from practice p where p.id = :id::uuid and ${readable('p')}`,
);
/** An organisation that is known, and whether the asker may speak for it about a practice of that network. */
export const organisationToSpeakFor = statement<
  { id: string; networkId: string },
  { id: string; name: string; status: string; speaks: boolean }
>(
  'uptake-organisation',
  `select o.id, o.name, o.status, ${speakingFor('o.id', ':networkId::uuid')} speaks from organisation o where o.id = :id::uuid and ${organisationPolicy.visible('o')}`,
);
export const lessonsKnown = statement<{ ids: readonly string[] }, { id: string }>(
  'uptake-lessons-known',
  `select s.id from story s where s.id = any(:ids::uuid[]) and s.kind = 'LESSON' and s.state = 'PUBLISHED' and ${storyPolicy.visible('s')}`,
);
/** The same organisation at the same place twice would count twice. */
export const recordedAlready = statement<
  { practiceId: string; organisationId: string; country: string; place: string; but: string | null },
  { id: string }
>(
  'uptake-recorded-already',
  `select t.id from practice_transfer t where t."practiceId" = :practiceId::uuid and t."organisationId" = :organisationId::uuid and t.country = :country::text
     and lower(t.place) = lower(:place::text) and t.id is distinct from :but::uuid`,
);
