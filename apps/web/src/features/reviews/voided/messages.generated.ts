/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'reviews.voided.title': [{ title: Text }];
    'reviews.voided.lead': [];
    'reviews.voided.sees': [];
    'reviews.voided.when': [{ sent: Text; voided: Text }];
    'reviews.voided.why': [];
    'reviews.voided.conflict': [];
  }
}
