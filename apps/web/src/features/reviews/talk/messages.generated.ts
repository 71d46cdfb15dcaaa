/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'reviews.talk.title': [{ title: Text }];
    'reviews.talk.head': [];
    'reviews.talk.lead': [{ count: number }];
    'reviews.talk.general': [];
    'reviews.talk.more': [];
    'reviews.talk.choose': [];
    'reviews.talk.count': [{ count: number }];
    'reviews.talk.unread': [{ count: number }];
    'reviews.talk.new': [];
    'reviews.talk.former': [];
    'reviews.talk.changed': [{ at: Text }];
    'reviews.talk.until': [{ at: Text }];
    'reviews.talk.change': [];
    'reviews.talk.write': [];
    'reviews.talk.writeOn': [{ title: Text }];
    'reviews.talk.words': [];
    'reviews.talk.sees': [{ count: number }];
    'reviews.talk.kept': [];
    'reviews.talk.first': [];
    'reviews.talk.send': [];
    'reviews.talk.save': [];
    'reviews.rule.talkClosed': [];
  }
}
