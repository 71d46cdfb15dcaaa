/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'communities.poll.choose': [];
    'communities.poll.chooseSeveral': [];
    'communities.poll.severalHint': [];
    'communities.poll.vote': [];
    'communities.poll.change': [];
    'communities.poll.voted': [];
    'communities.poll.nothing': [];
    'communities.poll.secret': [{ count: number }];
    'communities.poll.count': [{ count: number }];
    'communities.poll.until': [{ when: Text }];
    'communities.poll.closed': [{ when: Text }];
    'communities.poll.answers': [];
    'communities.poll.notYou': [];
    'communities.poll.few': [{ count: number }];
    'communities.poll.counting': [];
    'communities.poll.result': [{ count: number }];
    'communities.poll.option': [];
    'communities.poll.votes': [];
    'communities.poll.share': [];
    'communities.poll.close': [];
    'communities.poll.closeTitle': [];
    'communities.poll.closeText': [];
    'communities.poll.keep': [];
    'communities.poll.options': [];
    'communities.poll.optionsHint': [];
    'communities.poll.multiple': [];
    'communities.poll.closesAt': [];
    'communities.poll.closesAtHint': [{ city: Text; days: number }];
    'communities.rule.inThePast': [];
    'communities.rule.tooLate': [];
  }
}
