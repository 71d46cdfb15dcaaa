import { all, definePolicy, type Rule } from '../kernel/policy.js';
import { mayTranslate } from './practice.policy.js';
import { PracticeTranslation, PracticeTranslationEdition } from './translation.entity.js';

const lives: Rule<PracticeTranslation> = (_, row) => row.state !== 'WITHDRAWN';
const translates = all<PracticeTranslation>(lives, mayTranslate);

/** The working copy is for those who may translate the practice; together they write it, and who wrote nothing of it judges it (see `reviewBar`). */
export const translationPolicy = definePolicy<PracticeTranslation>()({
  entity: PracticeTranslation,
  name: 'PracticeTranslation',
  rules: { read: translates, edit: translates, judge: translates },
  visible: (t) => `(${t}.state <> 'WITHDRAWN' and (:viewer = any(${t}."authorIds") or ${t}."networkId" = any(:scope(COORDINATOR,NETWORK))
    or ${t}."networkId" = any(:scope(TRANSLATOR,NETWORK)) or ${t}."ownerOrganisationId" = any(:scope(ORG_MANAGER,ORGANISATION)) or :administrator))`,
});

/** What was published can be read by everybody until its practice is withdrawn. */
export const publishedTranslationPolicy = definePolicy<PracticeTranslationEdition>()({
  entity: PracticeTranslationEdition,
  name: 'PracticeTranslationEdition',
  rules: { read: (_, row) => row.withdrawnAt === null },
  visible: (t) => `(${t}."withdrawnAt" is null)`,
});
