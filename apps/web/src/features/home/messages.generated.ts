/* Written by `npm run codegen`. */
import type { Text } from '../../app/i18n/messages';

declare module '../../app/i18n/messages' {
  interface Messages {
    'home.title': [];
    'home.headline': [];
    'home.promise': [];
    'home.join': [];
    'home.read': [];
    'home.tries': [{ a: Text; b: Text; c: Text }];
    'home.try1': [];
    'home.try2': [];
    'home.try3': [];
    'home.ways': [];
    'home.way.join.title': [];
    'home.way.join.text': [];
    'home.way.review.title': [];
    'home.way.review.text': [];
    'home.way.read.title': [];
    'home.way.read.text': [];
    'home.more': [];
    'home.desk.place': [];
    'home.desk.title': [];
    'home.desk.nothing': [];
    'home.desk.nothingText': [];
  }
}
