import type { FrozenContent, ProseField } from '@guildhall/domain/practices/content';
import type { EditionState, PracticeForm, PracticeState } from '@guildhall/domain/practices/machine';
import type { ScreeningDecision } from '@guildhall/domain/practices/screening';
import { iso, statement } from '../kernel/statement.js';
import type { Byline } from './edition.entity.js';
import { profilePolicy } from '../identity/profile.policy.js';
import { filesOf, shownContent, type FileRow } from './file.queries.js';
import { draftPolicy, practicePolicy } from './practice.policy.js';
import { languagesOf, translatedInto, translationOf, type PublishedTranslation } from '../translations/published.service.js';
import { opinionsWhere, type OpinionRow } from './validation.queries.js';

export const networkFor = statement<{ networkId: string | null }, { id: string }>(
  'practice-network',
  `select n.id from network n where (:networkId::uuid is null or n.id = :networkId::uuid)
   order by n.id = any(:scope(*,NETWORK)) desc, n."createdAt", n.id limit 1`,
);
export const organisationExists = statement<{ id: string }, { id: string; name: string }>(
  'practice-owner',
  `select o.id, o.name from organisation o where o.id = :id::uuid`,
);
/** Organisations that a text can speak for: without words one's own, with words those that have them all. */
export const ownersLike = statement<{ words: string }, { id: string; name: string; countryCode: string; own: boolean }>(
  'practice-owners-like',
  `select o.id, o.name, o."countryCode", mine.yes own from organisation o
   cross join lateral (select exists (select 1 from affiliation a where a."personId" = :viewer and a."organisationId" = o.id and a.state <> 'ENDED') yes) mine
   where :viewer is not null and o.status = 'VERIFIED' and case when trim(:words::text) = '' then mine.yes else not exists (
     select 1 from regexp_split_to_table(trim(:words::text), '\\s+') w where position(lower(unaccent(w)) in lower(unaccent(o.name || ' ' || o."shortName" || ' ' || o."nameLocal"))) = 0) end
   order by mine.yes desc, o.name, o.id limit 20`,
);
/** Organisations that the person belongs to or says so, the confirmed ones first. */
export const ownOrganisations = statement<object, { id: string }>(
  'practice-own-organisations',
  `select a."organisationId" id from affiliation a where a."personId" = :viewer and a.state <> 'ENDED' order by a.state, a."createdAt"`,
);
export const ownOrganisationIds = `array(select a."organisationId" from affiliation a where a."personId" = :viewer and a.state <> 'ENDED') "myOrganisationIds"`;
/** What the named fields said when the working copy had this version. */
export const baseFields = statement<{ draftId: string; version: number; fields: readonly string[] }, { key: string; value: unknown }>(
  'practice-base-fields',
  `select distinct on (f.key) f.key, f.value from practice_revision r, jsonb_each(r.patch) f
   where r."draftId" = :draftId::uuid and r.version <= :version::int and f.key = any(:fields::text[]) order by f.key, r.version desc`,
);
export const bylines = statement<{ ids: readonly string[] }, Byline>(
  'practice-bylines',
  `select p.id "personId", p."displayName" name from person p where p.id = any(:ids::uuid[]) order by array_position(:ids::uuid[], p.id)`,
);
export const dueForReview = statement<object, { id: string }>(
  'practice-due',
  `select p.id from practice p where p.state in ('PUBLISHED','RECONFIRMED') and p."reviewDueAt" <= :now order by p."reviewDueAt" limit 500`,
);

/** Those that have waited for their owner for so many days. */
export const overdue = statement<{ days: number }, { id: string }>(
  'practice-overdue',
  `select p.id from practice p where p.state = 'DUE_FOR_REVIEW' and p."reviewDueAt" <= :now - make_interval(days => :days::int) order by p."reviewDueAt" limit 500`,
);

export interface EditionRow {
  number: number;
  content: FrozenContent;
  html: Record<ProseField, string>;
  htmlVersion: number;
  contentHash: string;
  licence: string;
  ownerName: string;
  authors: Byline[];
  publishedAt: string;
  screenedAt: string | null;
  opinions: OpinionRow[];
  files: FileRow[];
}
export interface PageRow {
  id: string;
  slug: string;
  version: number;
  state: PracticeState;
  form: PracticeForm;
  networkId: string;
  authorIds: string[];
  ownerOrganisationId: string;
  networkName: string;
  networkSlug: string;
  ownerSlug: string | null;
  title: string;
  summary: string;
  locale: string;
  editionNo: number;
  publishedAt: string;
  reviewDueAt: string | null;
  validatedAt: string | null;
  reconfirmedAt: string | null;
  withdrawnAt: string | null;
  withdrawalReason: string | null;
  /** As far as the asker may know of the person. */
  contact: { personId: string; name: string } | null;
  isContact: boolean;
  edition: EditionRow | null;
  editions: { number: number; publishedAt: string }[];
  draft: { state: EditionState; editionNo: number } | null;
  translation: PublishedTranslation | null;
  /** Languages of the edition that is shown, with the edition that each was made from. */
  translated: { locale: string; editionNo: number }[];
}

const shown = `coalesce(:number::int, p."editionNo")`;
/** A published practice by its address with one edition (the current one when `number` is null) and what was published of it in `locale`; a withdrawn one comes without its text. */
export const practicePage = statement<{ slug: string; number: number | null; locale: string | null }, PageRow>(
  'practice-page',
  `select p.id, p.slug, p.version, p.state, p.form, p."networkId", p."authorIds", p."ownerOrganisationId", n.name "networkName", n.slug "networkSlug", o.slug "ownerSlug",
     p.title, p.summary, p.locale, p."editionNo", p."publishedAt", p."reviewDueAt", p."validatedAt", p."reconfirmedAt", p."withdrawnAt", p."withdrawalReason",
     (select json_build_object('personId', f.id, 'name', c."displayName") from practice_contact k join profile f on f.id = k."personId" join person c on c.id = f.id
       where k."practiceId" = p.id and p.state <> 'WITHDRAWN' and f.listed and ${profilePolicy.visible('f')}) contact,
     exists (select 1 from practice_contact k where k."practiceId" = p.id and k."personId" = :viewer) "isContact",
     (select json_build_object('number', e.number, 'content', e.content, 'html', e.html, 'htmlVersion', e."htmlVersion", 'contentHash', e."contentHash", 'licence', e.licence,
        'ownerName', e."ownerName", 'authors', e.authors, 'publishedAt', ${iso('e."publishedAt"')}, 'screenedAt',
        (select ${iso('max(s.at)')} from practice_screening s where s."practiceId" = p.id and s."editionNo" = e.number and s.decision = 'ACCEPT'),
        'opinions', ${opinionsWhere(`v."practiceId" = p.id and v."editionNo" = e.number and v.state = 'GIVEN'`)}, 'files', ${filesOf('p.id')})
      from practice_edition e where e."practiceId" = p.id and e.number = ${shown} and p.state <> 'WITHDRAWN') edition,
     coalesce((select json_agg(json_build_object('number', e.number, 'publishedAt', ${iso('e."publishedAt"')}) order by e.number desc)
       from practice_edition e where e."practiceId" = p.id and p.state <> 'WITHDRAWN'), '[]'::json) editions,
     (select json_build_object('state', d.state, 'editionNo', d."editionNo") from practice_draft d where d.id = p.id and ${draftPolicy.visible('d')}) draft,
     ${translationOf('PRACTICE', 'p', 'p.locale', shown)} translation,
     ${translatedInto('PRACTICE', 'p', 'p.locale', shown)} translated
   from practice p join network n on n.id = p."networkId" left join organisation o on o.id = p."ownerOrganisationId"
   where p.slug = :slug::text and p."editionNo" > 0 and ${practicePolicy.visible('p')}`,
);

export const publishedPractices = statement<
  object,
  { slug: string; publishedAt: string; languages: { locale: string; publishedAt: string }[] }
>(
  'practice-addresses',
  `select p.slug, p."publishedAt", ${languagesOf('PRACTICE', 'p', 'p.locale')} languages
   from practice p where p."editionNo" > 0 and p.state <> 'WITHDRAWN' and ${practicePolicy.visible('p')}
   order by p."publishedAt" desc limit 50000`,
);

/** Two editions of one practice, for what changed between them. */
export const twoEditions = statement<
  { slug: string; numbers: readonly number[] },
  { number: number; content: FrozenContent; publishedAt: string; ownerName: string }
>(
  'practice-two-editions',
  `select e.number, ${shownContent('e.content', 'p.id')} content, e."publishedAt", e."ownerName" from practice_edition e join practice p on p.id = e."practiceId"
   where p.slug = :slug::text and e.number = any(:numbers::int[]) and p.state <> 'WITHDRAWN' and ${practicePolicy.visible('p')} order by e.number`,
);

export interface DraftRow {
  id: string;
  version: number;
  state: EditionState;
  editionNo: number;
  updatedAt: string;
  submittedAt: string | null;
  content: FrozenContent;
  networkId: string;
  authorIds: string[];
  ownerOrganisationId: string | null;
  myOrganisationIds: string[];
  networkName: string;
  ownerName: string | null;
  slug: string | null;
  practiceVersion: number;
  form: PracticeForm;
  publishedNo: number;
  authors: Byline[];
  screenings: { id: string; decision: ScreeningDecision; reason: string; at: string; screenerName: string; editionNo: number }[];
  validation: { asked: number; given: number } | null;
  opinions: OpinionRow[];
  files: FileRow[];
}
export const draftPage = statement<{ id: string }, DraftRow>(
  'practice-draft-page',
  `select d.id, d.version, d.state, d."editionNo", d."updatedAt", d."submittedAt", d.content, d."networkId", d."authorIds", d."ownerOrganisationId",
     ${ownOrganisationIds}, n.name "networkName", o.name "ownerName", p.slug, p.version "practiceVersion", p.form, p."editionNo" "publishedNo",
     coalesce((select json_agg(json_build_object('personId', a.id, 'name', a."displayName") order by array_position(d."authorIds", a.id)) from person a where a.id = any(d."authorIds")), '[]'::json) authors,
     coalesce((select json_agg(json_build_object('id', s.id, 'decision', s.decision, 'reason', s.reason, 'at', ${iso('s.at')}, 'screenerName', w."displayName", 'editionNo', s."editionNo") order by s.at desc, s.id desc)
       from practice_screening s join person w on w.id = s."screenerId" where s."practiceId" = d.id), '[]'::json) screenings,
     (select json_build_object('asked', count(*)::int, 'given', (count(*) filter (where v.state = 'GIVEN'))::int) from practice_validation v
       where v."practiceId" = d.id and v."editionNo" = d."editionNo" and v.state in ('ASKED','WORKING','GIVEN') having count(*) > 0) validation,
     ${opinionsWhere(`v."practiceId" = d.id and v."editionNo" = d."editionNo" and (v.state = 'LAPSED' or (v.state = 'GIVEN' and d.state in ('VALIDATED','PUBLISHED')))`)} opinions,
     ${filesOf('d.id')} files
   from practice_draft d join practice p on p.id = d.id join network n on n.id = d."networkId" left join organisation o on o.id = d."ownerOrganisationId"
   where d.id = :id::uuid and ${draftPolicy.visible('d')}`,
);
