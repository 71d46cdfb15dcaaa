// Practices in other languages: section 15 of the domain model of the network. Those who may translate are the translators and coordinators of the network, who
// wrote the text and who answers for the organisation; whoever wrote a word of a translation does not judge it. With the practice its translations go.
import { screeners } from './validation-rules.mjs';

const key = '@key';
const others = ['writer', 'organisationManager', ...screeners];
const translators = ['translator', ...others];
const readable = ['PUBLISHED', 'DUE_FOR_REVIEW', 'OUTDATED', 'NEXT'];
export const translationRules = {
  'practice.translate': { cases: [{ when: { practiceState: readable }, who: translators }] },
  'translation.read': { cases: [{ when: { translationState: ['DRAFT', 'IN_REVIEW', 'PUBLISHED'] }, who: translators }] },
  'translation.edit': { cases: [{ when: { translationState: ['DRAFT'] }, who: translators }] },
  'translation.judge': { cases: [{ when: { translationState: ['IN_REVIEW'] }, who: others }] },
  'translation.waits': {
    cases: [
      { when: { translationState: ['IN_REVIEW'] }, who: translators },
      { when: { translationState: ['DRAFT'] }, who: ['translator'] },
    ],
  },
};
export const translationQueries = {
  translation: {
    of: 'translation',
    args: { kind: 'PRACTICE', slug: '@slug', locale: '@locale' },
    rule: 'translation.read',
    denied: 'null',
    door: 'signedIn',
  },
  translationWork: { of: 'translation', list: true, args: {}, rule: 'translation.waits', door: 'signedIn' },
  glossary: { door: 'everyone', about: 'words that the network agreed on' },
};
const step = (rule, input) => ({
  of: 'translation',
  knows: 'translation.read',
  rule,
  input: { translationId: '@id', expectedVersion: 1, ...input },
});
export const translationMutations = {
  startTranslation: {
    of: 'practice',
    knows: 'everyone',
    rule: 'practice.translate',
    input: { kind: 'PRACTICE', ownerId: '@id', locale: 'sv', clientMutationId: key },
  },
  saveTranslation: step('translation.edit', { clientMutationId: key, edition: 1, texts: [{ key: 'title', text: 'Other words' }] }),
  fillByMachine: step('translation.edit'),
  submitTranslation: step('translation.edit', { termNote: '' }),
  returnTranslation: step('translation.judge', { reason: 'Please look at it again.' }),
  publishTranslation: step('translation.judge'),
};

const part = (open) => ({ parent: true, open });
export const translationTypes = {
  Translation: {
    kind: 'translation',
    rule: 'translation.read',
    open: 'all bar done editionNo id locale kind newestNo note ownerId publishedNo slug sourceLocale state submittedAt termNote terms texts translators updatedAt version viewerCan',
  },
  TranslationWork: {
    kind: 'translation',
    rule: 'translation.read',
    open: 'editionNo id kind locale newestNo slug sourceLocale state submittedAt title translators updatedAt wrote',
  },
  TranslationText: part('changes key machine oneLine source state text'),
  MachineFilling: part('fault filled lost translation'),
  TranslationTerm: part('agreed code key term used'),
  TranslationViewerCan: part('begin edit fillByMachine judge'),
  TextLanguage: part('isSource locale older'),
  TranslationNote: part('changedFields editionNo inSource locale older publishedAt reviewerName sourceLocale sourceTitle translators'),
  GlossaryTerm: part('code definition locale term words'),
  GlossaryWord: part('locale word'),
};
const f = (plain, names = '') => ({ plain, names });
export const translationInputs = {
  StartTranslationInput: f('clientMutationId kind locale', 'ownerId'),
  SaveTranslationInput: f('clientMutationId edition expectedVersion texts', 'translationId'),
  TranslatedTextInput: f('key text'),
  SubmitTranslationInput: f('expectedVersion termNote', 'translationId'),
  ReturnTranslationInput: f('expectedVersion reason', 'translationId'),
  TranslationStepInput: f('expectedVersion', 'translationId'),
};
