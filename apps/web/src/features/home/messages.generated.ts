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
    'home.desk.title': [];
    'home.desk.nothing': [];
    'home.desk.nothingText': [];
    'home.communities': [];
    'home.nowAsked': [{ title: Text }];
    'home.members': [{ count: number }];
    'home.practices': [];
    'home.all': [{ count: number }];
    'home.edition': [{ number: Text; date: Text }];
    'home.behind': [];
    'home.organisations': [];
    'home.new.title': [];
    'home.new.text': [];
    'home.desk.needs': [{ count: number }];
    'home.desk.nearest': [{ today: Text; due: Text }];
    'home.desk.waiting': [];
    'home.desk.what.invitation': [];
    'home.desk.what.applications': [{ count: number }];
    'home.desk.what.revision': [];
    'home.desk.what.screening': [];
    'home.desk.act.invitation': [];
    'home.desk.act.applications': [];
    'home.desk.act.revision': [];
    'home.desk.act.screening': [];
    'home.desk.what.publish': [];
    'home.desk.what.validation': [];
    'home.desk.what.validators': [];
    'home.desk.act.validators': [];
    'home.desk.act.publish': [];
    'home.desk.act.validation': [];
    'home.desk.what.asked': [];
    'home.desk.what.review': [];
    'home.desk.what.turn': [];
    'home.desk.act.review': [];
    'home.desk.act.turn': [];
    'home.desk.due': [{ at: Text }];
    'home.desk.begun': [{ done: Text; of: Text }];
    'home.desk.from': [{ name: Text }];
    'home.desk.until': [{ at: Text }];
    'home.desk.since': [{ at: Text }];
    'home.desk.sinceHere': [];
    'home.desk.new': [{ count: Text }];
    'home.desk.drafts': [];
    'home.desk.untitled': [];
    'home.desk.saved': [{ at: Text }];
    'home.desk.quiet': [];
    'home.desk.noCommunity': [];
    'home.desk.look': [{ name: Text }];
    'home.desk.key.next': [];
    'home.desk.key.previous': [];
    'home.desk.key.open': [];
  }
}
