import { feedbackGivenStates, feedbackShownStates } from '@guildhall/domain/peer-review/review-feedback';
import { all, definePolicy, either, not } from '../kernel/policy.js';
import { PeerReviewCase } from './case.entity.js';
import { listOf } from './one-of.js';
import { asCase, clear, host, own, part, runs, sqlClear, sqlHost, sqlManages, sqlPart, where } from './policy.rules.js';
import { ReviewFeedback } from './review-feedback.entity.js';

const afterReport = [...feedbackGivenStates, ...feedbackShownStates] as const;
const given = where<PeerReviewCase, 'state'>('state', ...feedbackGivenStates);
const sqlRuns = (caseId: string, programmeId: string) => `(${sqlPart(caseId, 'FACILITATOR')} or ${sqlManages(caseId, programmeId)})`;

/** Where feedback is given and read: those who run the case, and the host for what it says itself. */
export const caseFeedbackPolicy = definePolicy<PeerReviewCase>()({
  entity: PeerReviewCase,
  name: 'CaseFeedback',
  rules: {
    read: all(asCase(clear), asCase(either(host, runs)), where<PeerReviewCase, 'state'>('state', ...afterReport)),
    /** Of single reviews: by whoever reads them and sits on neither side. */
    judgeReviews: all(asCase(clear), asCase(not(host)), asCase(part('FACILITATOR')), given),
    judgeReport: all(asCase(clear), asCase(host), given),
  },
  visible: (c) =>
    `(${sqlClear(`${c}.id`)} and (${sqlHost(`${c}.id`)} or ${sqlRuns(`${c}.id`, `${c}."programmeId"`)}) and ${c}.state in (${listOf(afterReport)}))`,
});

/** One judgement: by those who run the case, and by whoever gave it. The peers hear of it only in an aggregate. */
export const reviewFeedbackPolicy = definePolicy<ReviewFeedback>()({
  entity: ReviewFeedback,
  name: 'ReviewFeedback',
  rules: { read: all(clear, either<ReviewFeedback>(all(host, own<ReviewFeedback>('raterId')), all(not(host), runs))) },
  visible: (t) =>
    `(${sqlClear(`${t}."caseId"`)} and case when ${sqlHost(`${t}."caseId"`)} then ${t}."raterId" = :viewer else ${sqlRuns(`${t}."caseId"`, `${t}."programmeId"`)} end)`,
});
