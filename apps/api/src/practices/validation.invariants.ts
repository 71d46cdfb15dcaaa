import type { Invariant } from '../kernel/feature.js';

export const validationInvariants: readonly Invariant[] = [
  {
    name: 'practices: a validated text has the yes of at least two organisations, and more yes than otherwise',
    sql: `select d.id from practice_draft d cross join lateral (
        select count(distinct v."organisationId") filter (where v.decision = 'ACCEPT') yes, count(distinct v."organisationId") filter (where v.decision <> 'ACCEPT') otherwise
        from practice_validation v where v."practiceId" = d.id and v."editionNo" = d."editionNo" and v.state = 'GIVEN') n
      where d.state = 'VALIDATED' and (n.yes < 2 or n.yes <= n.otherwise)`,
  },
  {
    name: 'practices: what is shown as validated has opinions of two organisations on its edition',
    sql: `select p.id from practice p where p."validatedAt" is not null and (p.form <> 'FULL' or 2 >
      (select count(distinct v."organisationId") from practice_validation v where v."practiceId" = p.id and v."editionNo" = p."editionNo" and v.state = 'GIVEN' and v.decision = 'ACCEPT'))`,
  },
  {
    name: 'practices: nobody works on the validation of a text that is not in validation',
    sql: `select v.id from practice_validation v join practice_draft d on d.id = v."practiceId"
      where v.state in ('ASKED','WORKING') and (d."editionNo" <> v."editionNo" or d.state not in ('IN_VALIDATION','VALIDATED'))`,
  },
  {
    name: 'practices: a text with its quorum does not wait for it',
    sql: `select d.id from practice_draft d cross join lateral (
        select count(*) filter (where v.decision = 'ACCEPT') yes, count(*) filter (where v.decision <> 'ACCEPT') otherwise
        from practice_validation v where v."practiceId" = d.id and v."editionNo" = d."editionNo" and v.state = 'GIVEN') n
      where d.state = 'IN_VALIDATION' and n.yes >= 2 and n.yes > n.otherwise`,
  },
  {
    name: 'practices: whoever has declared a conflict has no live task on the same practice',
    sql: `select v.id from practice_validation v join practice_validation c on c."practiceId" = v."practiceId" and c."validatorId" = v."validatorId" and c.state = 'CONFLICTED'
      where v.state in ('ASKED','WORKING') or (v.state = 'GIVEN' and v."editionNo" >= c."editionNo")`,
  },
];
