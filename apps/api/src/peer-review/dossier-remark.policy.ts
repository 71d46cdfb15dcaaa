import { dossierOpenStates } from '@guildhall/domain/peer-review/machines';
import { all, definePolicy, not, type Rule } from '../kernel/policy.js';
import { PeerReviewCase } from './case.entity.js';
import { DossierRemark } from './dossier-remark.entity.js';
import { listOf } from './one-of.js';
import { asCase, clear, host, own, part, sqlClear, sqlHost, sqlPart, where } from './policy.rules.js';

/* Who reads a dossier to judge or to run the case. */
const readers = ['LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR'] as const;
interface Place {
  caseId: string;
}
const reads: Rule<Place> = all<Place>(clear, not(host), part(...readers));
const sqlReads = (caseId: string) => `${sqlClear(caseId)} and not ${sqlHost(caseId)} and ${sqlPart(caseId, ...readers)}`;

/** They remark on it from when it is open to peers. */
export const remarksPolicy = definePolicy<PeerReviewCase>()({
  entity: PeerReviewCase,
  name: 'DossierRemarks',
  rules: { read: all(asCase(reads), where<PeerReviewCase, 'state'>('state', ...dossierOpenStates)) },
  visible: (c) => `(${sqlReads(`${c}.id`)} and ${c}.state in (${listOf(dossierOpenStates)}))`,
});

const mine = all<DossierRemark>(reads, own<DossierRemark>('personId'));
/** A remark to oneself: nobody else reads it, in no state. */
export const dossierRemarkPolicy = definePolicy<DossierRemark>()({
  entity: DossierRemark,
  name: 'DossierRemark',
  rules: { read: mine, change: mine },
  visible: (t) => `(${sqlReads(`${t}."caseId"`)} and :viewer is not null and ${t}."personId" = :viewer)`,
});
