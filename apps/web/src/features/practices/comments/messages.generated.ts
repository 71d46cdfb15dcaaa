/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'practices.comments.none': [];
    'practices.comments.count': [{ count: number }];
    'practices.comments.more': [];
    'practices.comments.about': [{ number: Text }];
    'practices.comments.edited': [];
    'practices.comments.you': [];
    'practices.comments.somebody': [];
    'practices.comments.write': [];
    'practices.comments.writeHint': [];
    'practices.comments.sees': [];
    'practices.comments.send': [];
    'practices.comments.sent': [];
    'practices.comments.signIn': [];
    'practices.comments.edit': [];
    'practices.comments.editText': [];
    'practices.comments.editNote': [];
    'practices.comments.save': [];
    'practices.comments.earlier': [{ count: number }];
    'practices.comments.hidden': [];
    'practices.comments.withdraw': [];
    'practices.comments.withdrawText': [];
    'practices.comments.hide': [];
    'practices.comments.hideText': [];
    'practices.comments.reason': [];
    'practices.comments.reasonFirst': [];
    'practices.comments.answer': [];
    'practices.comments.writeAnswer': [];
    'practices.comments.sendAnswer': [];
    'practices.comments.withdrawn': [];
    'practices.comments.underHidden': [];
    'practices.comments.report': [];
    'practices.comments.reportText': [];
    'practices.comments.reported': [];
    'practices.comments.reports': [{ count: number }];
    'practices.comments.settle': [];
    'practices.comments.show': [];
  }
}
