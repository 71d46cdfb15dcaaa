/* Written by `npm run codegen`. */
import type { Text } from '../../app/i18n/messages';

declare module '../../app/i18n/messages' {
  interface Messages {
    'search.title': [];
    'search.titleOf': [{ words: Text }];
    'search.words': [];
    'search.kinds': [];
    'search.all': [];
    'search.kind.PRACTICE': [];
    'search.kind.COMMUNITY': [];
    'search.kind.DISCUSSION': [];
    'search.kind.SCHEME': [];
    'search.kind.STORY': [];
    'search.kind.TOOLBOOK': [];
    'search.kind.CASE': [];
    'search.kind.PERSON': [];
    'search.kind.ORGANISATION': [];
    'search.count': [{ count: number }];
    'search.help': [];
    'search.nothing': [{ words: Text }];
    'search.didYouMean': [{ words: Text }];
    'search.results': [];
    'search.pages': [];
    'search.more': [];
    'search.first': [];
    'search.everything': [];
    'search.filters': [{ count: number }];
    'search.save': [];
    'search.saved': [];
    'search.savedLead': [];
    'search.savedNone': [];
    'search.savedNoneText': [];
    'search.noSearch': [];
    'search.noSearchText': [];
    'search.name': [];
    'search.nameHint': [];
    'search.whoSees': [];
    'search.alert': [];
    'search.alertHint': [];
    'search.alert.OFF': [];
    'search.alert.DAILY': [];
    'search.alert.WEEKLY': [];
    'search.saveIt': [];
    'search.back': [];
    'search.nextAt': [{ at: Text }];
    'search.change': [];
    'search.changeOf': [{ name: Text }];
    'search.changeTitle': [];
    'search.keep': [];
    'search.delete': [];
    'search.deleteOf': [{ name: Text }];
    'search.deleteTitle': [];
    'search.deleteIt': [];
    'search.deleteText': [{ name: Text }];
    'search.rule.taken': [];
    'search.rule.savedFull': [{ maximum: Text }];
    'search.rule.noSearch': [];
  }
}
