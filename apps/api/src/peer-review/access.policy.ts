import { all, definePolicy, either, not } from '../kernel/policy.js';
import { DossierAccess } from './access.entity.js';
import { clear, host, part, runs, sqlClear, sqlHost, sqlManages, sqlPart, where } from './policy.rules.js';

/** The lead of the host reads of those whose name it might know when they read; those who run the case read of all. */
export const accessPolicy = definePolicy<DossierAccess>()({
  entity: DossierAccess,
  name: 'DossierAccess',
  rules: {
    read: all(clear, either(all(part('HOST_LEAD'), where<DossierAccess, 'shownToHost'>('shownToHost', true)), all(not(host), runs))),
  },
  visible: (t) => `(${sqlClear(`${t}."caseId"`)} and ((${sqlPart(`${t}."caseId"`, 'HOST_LEAD')} and ${t}."shownToHost")
    or (not ${sqlHost(`${t}."caseId"`)} and (${sqlPart(`${t}."caseId"`, 'FACILITATOR')} or ${sqlManages(`${t}."caseId"`, `${t}."programmeId"`)}))))`,
});
