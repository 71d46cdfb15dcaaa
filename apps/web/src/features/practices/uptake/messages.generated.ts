/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'practices.uptake.use': [];
    'practices.uptake.none': [];
    'practices.uptake.lessons': [];
    'practices.uptake.reviews': [];
    'practices.uptake.reviewsWhy': [];
    'practices.transfer.record': [];
    'practices.transfer.change': [];
    'practices.transfer.lead': [];
    'practices.transfer.nobody': [];
    'practices.transfer.nobodyText': [];
    'practices.transfer.organisation': [];
    'practices.transfer.hint.organisation': [];
    'practices.transfer.country': [];
    'practices.transfer.place': [];
    'practices.transfer.state': [];
    'practices.transfer.state.PLANNED': [];
    'practices.transfer.state.RUNNING': [];
    'practices.transfer.state.DONE': [];
    'practices.transfer.state.STOPPED': [];
    'practices.transfer.stateHint.PLANNED': [];
    'practices.transfer.stateHint.RUNNING': [];
    'practices.transfer.stateHint.DONE': [];
    'practices.transfer.stateHint.STOPPED': [];
    'practices.transfer.adaptations': [];
    'practices.transfer.hint.adaptations': [];
    'practices.transfer.result': [];
    'practices.transfer.hint.result': [];
    'practices.transfer.lessons': [];
    'practices.transfer.visibility': [];
    'practices.transfer.visibilityHint': [];
    'practices.transfer.visibility.PUBLIC': [];
    'practices.transfer.visibility.REGISTERED': [];
    'practices.transfer.registered': [];
    'practices.transfer.asOf': [{ date: Text; number: Text }];
    'practices.transfer.recordNow': [];
    'practices.transfer.save': [];
    'practices.transfer.edit': [{ organisation: Text }];
    'practices.transfer.remove': [];
    'practices.transfer.removeText': [];
    'practices.transfer.removeNow': [];
    'practices.rule.resultMissing': [];
    'practices.rule.ownPractice': [];
    'practices.rule.notVerified': [];
    'practices.rule.recordedAlready': [];
    'practices.uptake.endorsements': [];
    'practices.endorse.of': [{ number: Text }];
    'practices.endorse.before': [{ number: Text }];
    'practices.endorse.none': [];
    'practices.endorse.why': [];
    'practices.endorse': [];
    'practices.endorse.confirm': [{ number: Text }];
    'practices.endorse.text': [{ organisation: Text; number: Text }];
    'practices.endorse.organisation': [];
    'practices.endorse.words': [];
    'practices.endorse.words.hint': [];
    'practices.endorse.now': [];
    'practices.endorse.takeBack': [];
    'practices.endorse.takeBackTitle': [{ organisation: Text }];
    'practices.endorse.takeBackText': [];
    'practices.rule.otherEdition': [];
    'practices.rule.endorsedAlready': [];
  }
}
