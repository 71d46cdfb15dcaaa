import { type Rule, all, definePolicy, either, not } from '../kernel/policy.js';
import {
  clear,
  host,
  manages,
  own,
  part,
  readers,
  set,
  sqlClear,
  sqlHost,
  sqlManages,
  sqlPart,
  sqlWrote,
  where,
  wrote,
} from './policy.rules.js';
import { EvidenceItem, Review } from './review.entity.js';

const sent: Rule<Review> = where<Review, 'state'>('state', 'SUBMITTED', 'LOCKED');

/** Its writer goes on with a copy in a new round, or the case as a whole was given up: sealed for everybody. */
const sealed = where<Review, 'voidReason'>('voidReason', 'NEW_ROUND', 'CANCELLED');

const writes = all<Review>(clear, not(host), wrote, part('LEAD_PEER', 'PEER'));

/** Answers, words, notes and history of one peer. No account of the host reads any of it in any state. */
export const reviewPolicy = definePolicy<Review>()({
  entity: Review,
  name: 'Review',
  rules: {
    read: all(
      clear,
      not(host),
      either(
        all(wrote, not(where<Review, 'state'>('state', 'VOIDED'))),
        all(sent, part(...readers)),
        all(sent, part('DISCLOSED_PEER'), set<Review>('disclosedAt')),
        // One that was sent and then taken out of the count; what was never sent stays with its writer.
        all(manages, where<Review, 'state'>('state', 'VOIDED'), set<Review>('submittedAt'), not(sealed)),
      ),
    ),
    write: writes,
    submit: writes,
    retract: writes,
    return: all(clear, not(host), part('FACILITATOR')),
    /** What becomes of it when its writer has left. */
    decideFormer: all(clear, not(host), part('FACILITATOR')),
    /** Which person stands behind a pseudonym. */
    seeReviewer: all(clear, not(host), either<Review>(wrote, part('FACILITATOR'))),
  },
  visible: (t) => `(${sqlClear(`${t}."caseId"`)} and not ${sqlHost(`${t}."caseId"`)} and ((${sqlWrote(t)} and ${t}.state <> 'VOIDED')
    or (${t}.state in ('SUBMITTED','LOCKED') and (${sqlPart(`${t}."caseId"`, ...readers)} or (${sqlPart(`${t}."caseId"`, 'DISCLOSED_PEER')} and ${t}."disclosedAt" is not null)))
    or (${t}.state = 'VOIDED' and ${t}."submittedAt" is not null and coalesce(${t}."voidReason", '') not in ('NEW_ROUND','CANCELLED') and ${sqlManages(`${t}."caseId"`, `${t}."programmeId"`)})))`,
});

const consented: Rule<EvidenceItem> = not(where<EvidenceItem, 'consent'>('consent', 'WITHDRAWN'));

const inPanel = part<EvidenceItem>('LEAD_PEER', 'PEER', 'TRAINEE_PEER', 'FACILITATOR');

export const evidencePolicy = definePolicy<EvidenceItem>()({
  entity: EvidenceItem,
  name: 'EvidenceItem',
  rules: {
    read: all(
      clear,
      consented,
      either(
        all(not(host), either(wrote, own<EvidenceItem>('collectedBy'))),
        all(not(host), part('DISCLOSED_PEER', ...readers), set<EvidenceItem>('disclosedAt')),
        all(host, where<EvidenceItem, 'audience'>('audience', 'TEAM_AND_HOST'), set<EvidenceItem>('releasedAt')),
      ),
    ),
    /** Entries of the register alone: by whoever wrote it down; and for the person who spoke also by those who run the visit. */
    rewrite: all(clear, not(host), inPanel, own<EvidenceItem>('collectedBy'), set<EvidenceItem>('strength')),
    withdrawConsent: all(
      clear,
      not(host),
      set<EvidenceItem>('strength'),
      either(all(inPanel, own<EvidenceItem>('collectedBy')), part('FACILITATOR', 'LEAD_PEER')),
    ),
  },
  visible: (
    t,
  ) => `(${sqlClear(`${t}."caseId"`)} and ${t}.consent <> 'WITHDRAWN' and case when ${sqlHost(`${t}."caseId"`)} then ${t}.audience = 'TEAM_AND_HOST' and ${t}."releasedAt" is not null
    else ${sqlWrote(t)} or (:viewer is not null and ${t}."collectedBy" = :viewer) or (${t}."disclosedAt" is not null and ${sqlPart(`${t}."caseId"`, 'DISCLOSED_PEER', ...readers)}) end)`,
});
