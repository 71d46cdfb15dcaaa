import { dossierOpenStates } from '@guildhall/domain/peer-review/machines';
import { all, definePolicy, not } from '../kernel/policy.js';
import { PeerReviewCase } from './case.entity.js';
import { DossierRemark } from './dossier-remark.entity.js';
import { listOf } from './one-of.js';
import { asCase, clear, host, own, part, sqlClear, sqlHost, sqlPart, where } from './policy.rules.js';

/** Who reads a dossier to judge or to run the case remarks on it, from when it is open to peers. */
export const remarksPolicy = definePolicy<PeerReviewCase>()({
  entity: PeerReviewCase,
  name: 'DossierRemarks',
  rules: {
    read: all(
      asCase(clear),
      not(asCase(host)),
      asCase(part('LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR')),
      where<PeerReviewCase, 'state'>('state', ...dossierOpenStates),
    ),
  },
  visible: (c) =>
    `(${sqlClear(`${c}.id`)} and not ${sqlHost(`${c}.id`)} and ${sqlPart(`${c}.id`, 'LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR')} and ${c}.state in (${listOf(dossierOpenStates)}))`,
});

const mine = all<DossierRemark>(clear, not(host), part('LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR'), own<DossierRemark>('personId'));
/** A remark to oneself: nobody else reads it, in no state. */
export const dossierRemarkPolicy = definePolicy<DossierRemark>()({
  entity: DossierRemark,
  name: 'DossierRemark',
  rules: { read: mine, change: mine },
  visible: (t) =>
    `(${sqlClear(`${t}."caseId"`)} and not ${sqlHost(`${t}."caseId"`)} and ${sqlPart(`${t}."caseId"`, 'LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR')} and :viewer is not null and ${t}."personId" = :viewer)`,
});
