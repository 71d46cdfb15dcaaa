import { all, definePolicy, either, not, type Rule } from '../kernel/policy.js';
import { isAuthor, runs } from './practice.policy.js';
import { PracticeValidation } from './validation.entity.js';

const isValidator: Rule<Pick<PracticeValidation, 'validatorId'>> = (a, row) => a?.id === row.validatorId;
const looksAfter = all<PracticeValidation>(runs, not(isAuthor));

/** A task is known to its validator and to the coordinators who look after the text; authors never learn who was asked.
 *  That a coordinator is not of the owner's organisation is asked of their affiliations, see `screeningBarOf`. */
export const validationPolicy = definePolicy<PracticeValidation>()({
  entity: PracticeValidation,
  name: 'PracticeValidation',
  rules: {
    read: either<PracticeValidation>(isValidator, looksAfter),
    answer: isValidator,
    release: looksAfter,
  },
  visible: (v) =>
    `(${v}."validatorId" = :viewer or (not :viewer = any(${v}."authorIds") and (${v}."networkId" = any(:scope(COORDINATOR,NETWORK)) or :administrator)))`,
});
