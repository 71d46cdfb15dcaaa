/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'translations.languages': [];
    'translations.translate': [];
    'translations.into': [];
    'translations.choose': [];
    'translations.madeBy': [{ language: Text; names: Text; reviewer: Text }];
    'translations.source': [];
    'translations.changedSince': [{ translated: Text; number: Text; fields: Text }];
    'translations.unchanged': [{ translated: Text; number: Text }];
    'translations.olderEdition': [];
  }
}
