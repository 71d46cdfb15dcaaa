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
  }
}
