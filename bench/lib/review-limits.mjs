// The hand-written answers of the limits for peer review. They know no rights: they are right for the facilitator of the case and the manager of the round.
const typed = (name, fields) => `json_build_object(${fields}, '__typename', '${name}')`;
const titled = `(select json_agg(json_build_object('key', d->>'key', 'title', d->'title'->>'en', '__typename', 'RubricDimension',
  'anchors', (select json_agg(json_build_object('level', a->'level', 'name', a->'name'->>'en', '__typename', 'RubricAnchor')) from jsonb_array_elements(d->'anchors') a))) from dims d)`;

/** $1 case, $2 alpha and $3 whether it is weak: told, because counting it again costs more than the rest and would only make the limit lower. */
export const reviewsLimit = `
with dims as materialized (select d.value d, d.ordinality n from peer_review_case c join review_round n on n."caseId" = c.id join rubric_version v on v.id = n."rubricVersionId", jsonb_array_elements(v.definition->'dimensions') with ordinality d
    where c.id = $1::uuid and d.value->>'key' = any(c."scopeDimensionKeys")),
  told as (select a.*, r.id "of" from review r join review_answer a on a."reviewId" = r.id where r."caseId" = $1::uuid and r.state in ('SUBMITTED','LOCKED')),
  counted as (select "dimensionKey", array_agg(value::int order by value) filter (where value ~ '^[1-5]$') v, count(*) filter (where value = 'NS') ns, count(*) filter (where value = 'IE') ie from told group by 1)
select json_build_object('data', json_build_object('caseReviews', ${typed(
  'CaseReviews',
  `'caseId', c.id, 'title', c.title,
  'rubric', json_build_object('dimensions', ${titled.replaceAll('d->', 'd.d->').replace('from dims d)', 'from (select * from dims order by n) d)')}, '__typename', 'RubricVersion'),
  'reviews', (select json_agg(${typed(
    'ReadReview',
    `'id', r.id, 'pseudonym', r.pseudonym, 'reviewerName', p."displayName", 'state', r.state, 'mine', false, 'afterDisclosure', r."afterDisclosure", 'version', r.version, 'viewerCanReturn', r.state = 'SUBMITTED' and r."disclosedAt" is null, 'viewerCanAmend', false,
      'answers', (select json_agg(${typed('ReviewAnswer', `'dimensionKey', a."dimensionKey", 'value', a.value, 'reason', a.reason, 'strengths', a.strengths, 'improvements', a.improvements, 'noteToTeam', a."noteToTeam", 'evidenceIds', a."evidenceIds", 'version', a.version`)} order by a."dimensionKey") from told a where a."of" = r.id)`,
  )} order by r.pseudonym) from review r join person p on p.id = (select i."personId" from vault.review_identity i where i."reviewId" = r.id) where r."caseId" = c.id and r.state in ('SUBMITTED','LOCKED')),
  'evidence', (select json_agg(${typed('EvidenceItem', `'id', e.id, 'type', e.type, 'title', e.title, 'body', e.body, 'strength', e.strength`)} order by e.id) from evidence_item e where e."caseId" = c.id and e."disclosedAt" is not null),
  'scores', ${typed(
    'CaseScores',
    `'alpha', $2::float8, 'weakAgreement', $3::boolean, 'peers', (select count(*) from review r where r."caseId" = c.id and r.state in ('SUBMITTED','LOCKED')),
    'dimensions', (select json_agg(${typed(
      'DimensionScores',
      `'key', d.d->>'key', 'title', d.d->'title'->>'en', 'counts', (select json_agg((select count(*) from unnest(k.v) x where x = l) order by l) from generate_series(1, 5) l), 'n', coalesce(cardinality(k.v), 0), 'notInScope', coalesce(k.ns, 0),
      'insufficientEvidence', coalesce(k.ie, 0), 'min', k.v[1], 'median', (k.v[(cardinality(k.v) + 1) / 2] + k.v[cardinality(k.v) / 2 + 1]) / 2.0::float8, 'max', k.v[cardinality(k.v)], 'differs', coalesce(k.v[cardinality(k.v)] - k.v[1] >= 2, false)`,
    )} order by d.n) from dims d left join counted k on k."dimensionKey" = d.d->>'key')`,
  )}`,
)}))::text j
from peer_review_case c where c.id = $1::uuid`;

/** $1 slug, $2 now. */
export const roundLimit = `
with cases as materialized (select c.*, d."dueAt", d."dueAt" + d."graceMinutes" * interval '1 minute' closes from programme m join peer_review_case c on c."programmeId" = m.id
    left join deadline d on d."caseId" = c.id and d.kind = case when c.state = 'HOST_CHECK' then 'HOST_COMMENT' when c.state in ('VISIT','REPORTING') then 'REPORT' else 'REVIEW' end where m.slug = $1),
  seat as materialized (select a."caseId", p."displayName" name, a.state, r.state "reviewState", a.state = 'ACCEPTED' active, coalesce(r.state in ('SUBMITTED','LOCKED'), false) sent, a."personId"
    from cases c join assignment a on a."caseId" = c.id and a.state in ('INVITED','ACCEPTED','COMPLETED') join person p on p.id = a."personId" left join vault.review_identity i on i."assignmentId" = a.id left join review r on r.id = i."reviewId"),
  seats as (select s."caseId", json_agg(${typed('RoundSeat', `'name', s.name, 'state', s.state, 'reviewState', s."reviewState", 'late', c.state = 'DESK_REVIEW' and s.active and not s.sent and c.closes < $2::timestamptz`)} order by s.name) list,
      coalesce(bool_or(c.state = 'DESK_REVIEW' and s.active and not s.sent and c.closes < $2::timestamptz), false) late, count(*) filter (where s.active) active, count(*) filter (where s.active and s.sent) sent from seat s join cases c on c.id = s."caseId" group by 1),
  scored as (select r."caseId", a."dimensionKey", count(*) filter (where a.value = '1') n1, count(*) filter (where a.value = '2') n2, count(*) filter (where a.value = '3') n3, count(*) filter (where a.value = '4') n4, count(*) filter (where a.value = '5') n5,
      max(a.value::int) filter (where a.value ~ '^[1-5]$') - min(a.value::int) filter (where a.value ~ '^[1-5]$') >= 2 apart
    from cases c join review r on r."caseId" = c.id and r.state in ('SUBMITTED','LOCKED') join review_answer a on a."reviewId" = r.id where c."independentEndedAt" is not null group by 1, 2),
  scores as (select "caseId", json_build_array(sum(n1), sum(n2), sum(n3), sum(n4), sum(n5)) counts, count(*) filter (where apart) differing from scored group by 1),
  uncovered as (select c.id "caseId", count(*) n from cases c, unnest(c."scopeDimensionKeys") k where c.state = 'DESK_REVIEW' and not exists (select 1 from visit_session s where s."caseId" = c.id and s.state <> 'CANCELLED' and k = any(s."dimensionKeys")) group by 1),
  next as (select c.id, case c.state when 'PREPARATION' then 'prepare' when 'DESK_REVIEW' then case when s.active > s.sent then 'reviewsMissing' when o.n > 0 then 'planVisit' else 'closeDesk' end
      when 'VISIT' then case when exists (select 1 from visit_session v where v."caseId" = c.id and v.kind = 'FEEDBACK' and v.state = 'HELD') then 'openReport' when coalesce((select min(v."startsAt") > $2::timestamptz from visit_session v where v."caseId" = c.id and v.kind = 'FEEDBACK' and v.state <> 'CANCELLED'), false) then 'awaitVisit' else 'holdFeedback' end when 'REPORTING' then 'teamWrites'
      when 'HOST_CHECK' then 'hostReads' when 'FOLLOW_UP' then 'followUp' else 'readResults' end key, s.active - s.sent missing, coalesce(o.n, 0) open
    from cases c left join seats s on s."caseId" = c.id left join uncovered o on o."caseId" = c.id)
select json_build_object('data', json_build_object('programme', ${typed(
  'Programme',
  `'id', m.id, 'name', m.name, 'rubricTitle', b.title, 'rubricVersion', v.semver, 'viewerCanAssign', true,
  'cases', (select json_agg(${typed(
    'RoundCase',
    `'id', c.id, 'title', c.title, 'place', c.place, 'state', c.state, 'seats', s.list, 'counts', case when c."finalisedAt" is not null then q.counts end, 'differing', case when c."finalisedAt" is not null then coalesce(q.differing, 0) else 0 end, 'dueAt', c."dueAt",
      'late', coalesce(s.late, false), 'belowQuorum', c.state = 'DESK_REVIEW' and s.sent < greatest(2, ceil(s.active * 2 / 3.0)),
      'next', ${typed(
        'NextStep',
        `'key', x.key, 'mine', x.key in ('prepare','planVisit','closeDesk','holdFeedback','openReport'), 'count', case x.key when 'reviewsMissing' then x.missing when 'planVisit' then x.open else 0 end`,
      )}`,
  )} order by c."dueAt" nulls last, c.title) from cases c join next x on x.id = c.id left join seats s on s."caseId" = c.id left join scores q on q."caseId" = c.id)`,
)}))::text j
from programme m join rubric_version v on v.id = m."rubricVersionId" join rubric b on b.id = v."rubricId" where m.slug = $1`;
