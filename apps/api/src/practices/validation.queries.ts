import type { FrozenContent } from '@guildhall/domain/practices/content';
import type { EditionState } from '@guildhall/domain/practices/machine';
import type {
  ConflictKind,
  ShownAs,
  ValidationDecision,
  ValidationScores,
  ValidationState,
  ValidatorFacts,
} from '@guildhall/domain/practices/validation';
import { profilePolicy } from '../identity/profile.policy.js';
import { iso, statement } from '../kernel/statement.js';
import type { Byline } from './edition.entity.js';
import { filesOf, type FileRow } from './file.queries.js';
import { draftPolicy } from './practice.policy.js';
import { validationPolicy } from './validation.policy.js';

const live = `('ASKED','WORKING','GIVEN')`;
const granted = (role: string) =>
  `exists (select 1 from role_grant g where g."personId" = p.id and g.role = '${role}' and g."scopeType" = 'NETWORK' and g."revokedAt" is null and (g."expiresAt" is null or g."expiresAt" > :now))`;

export interface CandidateRow extends Omit<ValidatorFacts, 'organisationIds' | 'confirmed'> {
  id: string;
  name: string;
  organisations: { id: string; name: string; confirmed: boolean }[];
  ownerOrganisationId: string | null;
  taken: string[];
}
/** People who could be asked for the text, with what speaks for and against each; without words those who review or coordinate. */
export const validatorCandidates = statement<{ id: string; personId: string | null; words: string }, CandidateRow>(
  'validator-candidates',
  `select p.id, p."displayName" name, d."ownerOrganisationId",
     coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name, 'confirmed', f.state = 'CONFIRMED') order by f.state, f."createdAt", o.id)
       from affiliation f join organisation o on o.id = f."organisationId" where f."personId" = p.id and f.state <> 'ENDED'), '[]'::json) organisations,
     p.id = any(d."authorIds") "isAuthor",
     exists (select 1 from practice_validation v where v."practiceId" = d.id and v."validatorId" = p.id and v.state = 'CONFLICTED')
       or exists (select 1 from user_block b where (b."blockerId" = p.id and b."blockedId" = any(d."authorIds")) or (b."blockedId" = p.id and b."blockerId" = any(d."authorIds"))) conflicted,
     exists (select 1 from practice_screening s where s."practiceId" = d.id and s."editionNo" = d."editionNo" and s."screenerId" = p.id) screened,
     exists (select 1 from practice_validation v where v."practiceId" = d.id and v."editionNo" = d."editionNo" and v."validatorId" = p.id and v.state in ${live}) asked,
     r.reviews, r.coordinates,
     exists (select 1 from affiliation f join organisation o on o.id = f."organisationId" join organisation own on own.id = d."ownerOrganisationId"
       where f."personId" = p.id and f.state <> 'ENDED' and o."countryCode" = own."countryCode") "ownChapter",
     array(select v."organisationId" from practice_validation v where v."practiceId" = d.id and v."editionNo" = d."editionNo" and v.state in ${live}) taken
   from practice_draft d, person p join profile f on f.id = p.id
   cross join lateral (select ${granted('PEER_REVIEWER')} reviews, ${granted('COORDINATOR')} coordinates) r
   where d.id = :id::uuid and p.status = 'ACTIVE' and p.id is distinct from :viewer and ${draftPolicy.visible('d')} and ${profilePolicy.visible('f')}
     and (:personId::uuid is null or p.id = :personId::uuid)
     and (:personId::uuid is not null or case when trim(:words::text) = '' then (r.reviews or r.coordinates) else not exists (
       select 1 from regexp_split_to_table(trim(:words::text), '\\s+') w where position(lower(unaccent(w)) in lower(unaccent(p."displayName" || ' ' ||
         coalesce((select string_agg(o.name, ' ') from affiliation a join organisation o on o.id = a."organisationId" where a."personId" = p.id and a.state <> 'ENDED'), '')))) = 0) end)
   order by r.reviews desc, p."displayName", p.id limit 60`,
);

export interface OpinionRow {
  id: string;
  name: string | null;
  organisation: string | null;
  at: string;
  decision: ValidationDecision;
  opinion: string;
  scores: ValidationScores;
}
/** Opinions as anybody may read them, of the validations `v` that fulfil the condition. */
export const opinionsWhere = (
  condition: string,
): string => `coalesce((select json_agg(json_build_object('id', v.id, 'name', v."givenName", 'organisation', v."givenOrganisation",
   'at', ${iso('v."givenAt"')}, 'decision', v.decision, 'opinion', v.opinion, 'scores', v.scores) order by v."givenAt", v.id)
   from practice_validation v where ${condition}), '[]'::json)`;

export interface ValidatorRow {
  id: string;
  version: number;
  state: ValidationState;
  name: string;
  organisation: string;
  askedAt: string;
  declaredAt: string | null;
  givenAt: string | null;
  endedAt: string | null;
  conflictKinds: ConflictKind[];
  note: string;
  decision: ValidationDecision | null;
  opinion: string;
  privateNote: string;
  shownAs: ShownAs | null;
  scores: ValidationScores;
}
const told = (column: string, otherwise: string) => `case when v.state in ('GIVEN','LAPSED') then v.${column} else ${otherwise} end`;
/** The validators of the present edition, for coordinators who are neither its authors nor of the owner's organisation. What is being written stays shut. */
export const validatorsOf = statement<{ id: string }, ValidatorRow>(
  'validators-of',
  `select v.id, v.version, v.state, w."displayName" name, o.name organisation, v."createdAt" "askedAt", v."declaredAt", v."givenAt", v."endedAt", v."conflictKinds", v.note,
     ${told('decision', 'null')} decision, ${told('opinion', `''`)} opinion, ${told('"privateNote"', `''`)} "privateNote", ${told('"shownAs"', 'null')} "shownAs", ${told('scores', `'{}'::jsonb`)} scores
   from practice_validation v join practice_draft d on d.id = v."practiceId" and d."editionNo" = v."editionNo" join person w on w.id = v."validatorId" join organisation o on o.id = v."organisationId"
   where v."practiceId" = :id::uuid and ${validationPolicy.visible('v')} and not exists (select 1 from practice_validation own where own."practiceId" = v."practiceId" and own."editionNo" = v."editionNo" and own."validatorId" = :viewer and own.state in ${live})
     and not exists (select 1 from affiliation f where f."personId" = :viewer and f."organisationId" = d."ownerOrganisationId" and f.state <> 'ENDED')
   order by v."createdAt", v.id`,
);

export interface TaskRow {
  id: string;
  version: number;
  state: ValidationState;
  practiceId: string;
  title: string;
  summary: string;
  locale: string;
  ownerName: string | null;
  networkName: string;
  organisation: string;
  askedAt: string;
  updatedAt: string;
  givenAt: string | null;
  scores: ValidationScores;
  decision: ValidationDecision | null;
  opinion: string;
  privateNote: string;
  shownAs: ShownAs | null;
  editionNo: number;
  draftState: EditionState;
  slug: string | null;
  /** Null before the validator has said that they have no conflict, and after the task ended. */
  content: FrozenContent | null;
  authors: Byline[];
  files: FileRow[];
}
const task = `select v.id, v.version, v.state, v."practiceId", case when l.open then d.content->>'title' when p."editionNo" > 0 then p.title else '' end title,
     case when l.open then d.content->>'summary' else '' end summary, p.locale, own.name "ownerName", n.name "networkName",
     o.name organisation, v."createdAt" "askedAt", v."updatedAt", v."givenAt", v.scores, v.decision, v.opinion, v."privateNote", v."shownAs", v."editionNo",
     case when d."editionNo" = v."editionNo" then d.state else 'PUBLISHED' end "draftState", p.slug,
     case when l.open and v.state <> 'ASKED' then d.content end content,
     coalesce((select json_agg(json_build_object('personId', a.id, 'name', a."displayName") order by array_position(d."authorIds", a.id)) from person a where a.id = any(d."authorIds")), '[]'::json) authors,
     case when l.open and v.state <> 'ASKED' then ${filesOf('d.id')} else '[]'::json end files
   from practice_validation v join practice_draft d on d.id = v."practiceId" join practice p on p.id = d.id join network n on n.id = v."networkId"
   join organisation o on o.id = v."organisationId" left join organisation own on own.id = v."ownerOrganisationId"
   cross join lateral (select v.state in ${live} and d."editionNo" = v."editionNo" open) l
   where v."validatorId" = :viewer`;
/** One task, for its validator alone. */
export const taskPage = statement<{ id: string }, TaskRow>('validation-task', `${task} and v.id = :id::uuid`);
/** All tasks of the person, those that wait for them first. */
export const ownTasks = statement<object, TaskRow>(
  'validation-own-tasks',
  `${task} and v.state in ${live} order by case v.state when 'ASKED' then 0 when 'WORKING' then 1 else 2 end, v."createdAt" desc, v.id limit 50`,
);
