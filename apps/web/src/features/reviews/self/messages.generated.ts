/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'reviews.self.title': [{ title: Text }];
    'reviews.self.heading': [];
    'reviews.self.lead': [];
    'reviews.self.strengthsHint': [{ minimum: Text }];
    'reviews.self.improvementsHint': [];
    'reviews.self.sees': [];
    'reviews.self.error': [{ text: Text }];
    'reviews.self.missing': [{ count: number }];
    'reviews.self.complete': [];
    'reviews.self.open': [];
    'reviews.self.notYet': [];
    'reviews.self.send': [];
    'reviews.self.leadSends': [];
    'reviews.self.ask': [];
    'reviews.self.askText': [];
    'reviews.self.unsent': [];
    'reviews.self.reopened': [];
    'reviews.self.hostWrites': [];
    'reviews.self.sent': [{ at: Text }];
    'reviews.self.sentText': [];
    'reviews.self.giveBack': [];
    'reviews.self.giveBackTitle': [];
    'reviews.self.reason': [];
    'reviews.self.reasonHint': [];
    'reviews.self.reasonShort': [];
    'reviews.self.reasonSees': [];
  }
}
