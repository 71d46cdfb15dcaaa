import { type Rule, all, definePolicy, either, not } from '../kernel/policy.js';
import { PeerReviewCase } from './case.entity.js';
import { asCase, clear, host, manages, part, readers, sqlClear, sqlHost, sqlManages, sqlPart, where } from './policy.rules.js';
import { SelfAssessment } from './review.entity.js';

const drafted: Rule<PeerReviewCase> = where<PeerReviewCase, 'state'>('state', 'DRAFT');
const [caseClear, caseHost, caseManages, hostLead] = [asCase(clear), asCase(host), asCase(manages), asCase(part('HOST_LEAD'))];
const decides = all<PeerReviewCase>(caseClear, caseManages, not(caseHost), not(drafted));

/** What the host applied with: of the host alone until it is sent, then of those who decide on it. */
export const applicationPolicy = definePolicy<PeerReviewCase>()({
  entity: PeerReviewCase,
  name: 'CaseApplication',
  rules: {
    read: all(caseClear, either(caseHost, all(caseManages, not(drafted)))),
    write: all(caseClear, hostLead),
    apply: all(caseClear, hostLead),
    setFacilitator: decides,
    decide: decides,
    cancel: all(caseClear, either(hostLead, decides)),
    editDossier: all(caseClear, caseHost),
  },
  visible: (c) =>
    `(${sqlClear(`${c}.id`)} and (${sqlHost(`${c}.id`)} or (${sqlManages(`${c}.id`, `${c}."programmeId"`)} and ${c}.state <> 'DRAFT')))`,
});

/** The host's own judgement while it is written. What was sent is read with the dossier, by everybody who may read that. */
export const selfPolicy = definePolicy<SelfAssessment>()({
  entity: SelfAssessment,
  name: 'SelfAssessment',
  rules: {
    read: all(clear, either(host, part(...readers))),
    write: all(clear, host),
    submit: all(clear, part('HOST_LEAD')),
    reopen: all(clear, part('FACILITATOR'), not(host)),
  },
  visible: (s) => `(${sqlClear(`${s}."caseId"`)} and (${sqlHost(`${s}."caseId"`)} or ${sqlPart(`${s}."caseId"`, ...readers)}))`,
});
