/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'reviews.conflict.title': [];
    'reviews.conflict.text': [];
    'reviews.conflict.who': [];
    'reviews.conflict.self': [{ part: Text }];
    'reviews.conflict.somebody': [{ name: Text; part: Text }];
    'reviews.conflict.type': [];
    'reviews.conflict.note': [];
    'reviews.conflict.noteHint': [];
    'reviews.conflict.send': [];
    'reviews.conflict.sent': [];
    'reviews.conflict.part.LEAD_PEER': [];
    'reviews.conflict.part.PEER': [];
    'reviews.conflict.part.TRAINEE_PEER': [];
    'reviews.conflict.part.FACILITATOR': [];
    'reviews.conflict.part.PROGRAMME_MANAGER': [];
    'reviews.conflict.part.EMERGENCY_READER': [];
  }
}
