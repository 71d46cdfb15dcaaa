/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'reviews.history.title': [{ title: Text }];
    'reviews.history.head': [];
    'reviews.history.lead': [];
    'reviews.history.none': [];
    'reviews.history.closed': [];
    'reviews.history.now': [];
    'reviews.history.count': [{ count: number }];
    'reviews.history.at': [{ at: Text }];
    'reviews.history.cause.IMPORT': [];
    'reviews.history.cause.RESTORE': [];
    'reviews.history.cause.AMEND': [];
    'reviews.history.cause.CARRIED': [];
    'reviews.history.begun': [];
    'reviews.history.score': [];
    'reviews.history.restore': [];
    'reviews.history.restoreOn': [{ title: Text; at: Text }];
    'reviews.history.done': [{ title: Text; at: Text }];
    'reviews.history.undo': [];
    'reviews.history.see': [];
    'reviews.history.meanwhile': [];
    'reviews.history.once': [{ dimensions: Text }];
  }
}
