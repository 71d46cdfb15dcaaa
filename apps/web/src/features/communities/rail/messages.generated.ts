/* Written by `npm run codegen`. */
import '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'communities.rail.mine': [];
    'communities.rail.new': [{ count: number }];
  }
}
