import { all, definePolicy, either, type Rule } from '../kernel/policy.js';
import { Translation, TranslationEdition } from './translation.entity.js';

type Facts = Pick<Translation, 'networkId' | 'authorIds' | 'ownerOrganisationId'>;
/** Who brings a text into other languages: translators and coordinators of its network, those who wrote it, and who answers for its organisation. */
export const mayTranslate = either<Facts>(
  (a, row) => a !== null && row.authorIds.includes(a.id),
  (a, row) => row.ownerOrganisationId !== null && (a?.has('ORG_MANAGER', 'ORGANISATION', row.ownerOrganisationId) ?? false),
  (a, row) => a?.has('COORDINATOR', 'NETWORK', row.networkId) ?? false,
  (a, row) => a?.has('TRANSLATOR', 'NETWORK', row.networkId) ?? false,
);
/** Who runs the installation has a part in practices, and in no other kind. */
const administers: Rule<Translation> = (a, row) => row.kind === 'PRACTICE' && (a?.administrator ?? false);
const lives: Rule<Translation> = (_, row) => row.state !== 'WITHDRAWN';
const translates = all<Translation>(lives, either<Translation>(mayTranslate, administers));

/** The working copy is for those who may translate the text; together they write it, and who wrote nothing of it judges it (see `reviewBar`). */
export const translationPolicy = definePolicy<Translation>()({
  entity: Translation,
  name: 'Translation',
  rules: { read: translates, edit: translates, judge: translates },
  visible: (
    t,
  ) => `(${t}.state <> 'WITHDRAWN' and (coalesce(:viewer = any(${t}."authorIds"), false) or ${t}."networkId" = any(:scope(COORDINATOR,NETWORK))
    or ${t}."networkId" = any(:scope(TRANSLATOR,NETWORK)) or coalesce(${t}."ownerOrganisationId" = any(:scope(ORG_MANAGER,ORGANISATION)), false) or (:administrator and ${t}.kind = 'PRACTICE')))`,
});

/** What was published can be read by everybody until its source is withdrawn. */
export const publishedTranslationPolicy = definePolicy<TranslationEdition>()({
  entity: TranslationEdition,
  name: 'TranslationEdition',
  rules: { read: (_, row) => row.withdrawnAt === null },
  visible: (t) => `(${t}."withdrawnAt" is null)`,
});
