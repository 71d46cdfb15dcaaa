/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'practices.cite': [];
    'practices.citeTitle': [];
    'practices.embed': [];
    'practices.embedText': [];
    'practices.embedLook': [];
    'practices.copy': [{ name: Text }];
    'practices.download': [{ name: Text }];
  }
}
