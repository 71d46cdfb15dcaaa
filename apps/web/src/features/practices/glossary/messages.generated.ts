/* Written by `npm run codegen`. */
import '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'practices.glossary.title': [];
    'practices.glossary.text': [];
    'practices.glossary.none': [];
    'practices.glossary.open': [];
    'practices.glossary.filter': [];
    'practices.glossary.count': [{ count: number }];
  }
}
