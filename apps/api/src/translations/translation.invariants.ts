import type { Invariant } from '../kernel/feature.js';

export const translationInvariants: readonly Invariant[] = [
  {
    name: 'translations: what was published names an edition of its source, and another person judged it',
    sql: `select t.id from translation_edition t where t."reviewerId" = any(t."writerIds")
      or (t."practiceId" is not null and not exists (select 1 from practice_edition e where e."practiceId" = t."practiceId" and e.number = t."editionNo"))
      or (t."schemeId" is not null and not exists (select 1 from scheme_version v where v."schemeId" = t."schemeId" and v.number = t."editionNo"))
      or (t."storyId" is not null and not exists (select 1 from story s where s.id = t."storyId" and s."editionNo" >= t."editionNo"))
      or (t."resourceId" is not null and not exists (select 1 from resource_edition r where r."resourceId" = t."resourceId" and r.number = t."editionNo"))`,
  },
  {
    name: 'translations: with a withdrawn text its translations are gone, and no others',
    sql: `select t.id from translation t left join practice p on p.id = t."practiceId" left join scheme s on s.id = t."schemeId" left join story y on y.id = t."storyId"
        where (coalesce(p.state, s.state, y.state) = 'WITHDRAWN') <> (t.state = 'WITHDRAWN')
      union all select t.id from translation_edition t left join practice p on p.id = t."practiceId" left join scheme s on s.id = t."schemeId" left join story y on y.id = t."storyId"
        where (coalesce(p.state, s.state, y.state) = 'WITHDRAWN') <> (t."withdrawnAt" is not null)
      union all select t.id from translation t join resource r on r.id = t."resourceId" where r.state <> 'PUBLISHED' and t.state <> 'WITHDRAWN'
      union all select t.id from translation_edition t join resource r on r.id = t."resourceId" where r.state <> 'PUBLISHED' and t."withdrawnAt" is null`,
  },
  {
    name: 'translations: one that is published was published, and one that is being written has the source that it is of',
    sql: `select t.id from translation t where (t.state = 'PUBLISHED' and not exists (select 1 from translation_edition e where e."translationId" = t.id and e."editionNo" = t."editionNo"))
      or not t.sources ? t."editionNo"::text`,
  },
  {
    name: 'translations: what was published is of the same text as its working copy',
    sql: `select e.id from translation_edition e join translation t on t.id = e."translationId"
      where (e."practiceId", e."schemeId", e."storyId", e."resourceId", e.locale) is distinct from (t."practiceId", t."schemeId", t."storyId", t."resourceId", t.locale)`,
  },
];
