import { Translations1795600000090 } from '../db/migrations/0090-translations.js';
import { TranslationsOfAll1795600000162 } from '../db/migrations/0162-translations-of-all.js';
import { policies, type Feature } from '../kernel/feature.js';
import { Translation, TranslationEdition } from './translation.entity.js';
import { translationInvariants } from './translation.invariants.js';
import { publishedTranslationPolicy, translationPolicy } from './translation.policy.js';
import { TranslationResolver } from './translation.resolver.js';
import { translationSubscribers } from './translation.subscribers.js';

export const translations: Feature = {
  name: 'translations',
  entities: [Translation, TranslationEdition],
  migrations: [Translations1795600000090, TranslationsOfAll1795600000162],
  providers: [TranslationResolver],
  policies: policies(translationPolicy, publishedTranslationPolicy),
  subscribers: translationSubscribers,
  invariants: translationInvariants,
};
