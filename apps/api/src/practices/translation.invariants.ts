import type { Invariant } from '../kernel/feature.js';

export const translationInvariants: readonly Invariant[] = [
  {
    name: 'practices: what was published of a translation names an edition of its practice, and another person judged it',
    sql: `select t.id from practice_translation_edition t where t."reviewerId" = any(t."writerIds")
      or not exists (select 1 from practice_edition e where e."practiceId" = t."practiceId" and e.number = t."editionNo")`,
  },
  {
    name: 'practices: with a withdrawn practice its translations are gone, and no others',
    sql: `select t.id from practice_translation t join practice p on p.id = t."practiceId" where (p.state = 'WITHDRAWN') <> (t.state = 'WITHDRAWN')
      union all select t.id from practice_translation_edition t join practice p on p.id = t."practiceId" where (p.state = 'WITHDRAWN') <> (t."withdrawnAt" is not null)`,
  },
  {
    name: 'practices: a translation that is published was published',
    sql: `select t.id from practice_translation t where t.state = 'PUBLISHED'
      and not exists (select 1 from practice_translation_edition e where e."translationId" = t.id and e."editionNo" = t."editionNo")`,
  },
];
