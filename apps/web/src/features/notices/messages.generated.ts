/* Written by `npm run codegen`. */
import type { Text } from '../../app/i18n/messages';

declare module '../../app/i18n/messages' {
  interface Messages {
    'notices.title': [];
    'notices.none': [];
    'notices.noneText': [];
    'notices.readAll': [];
    'notices.older': [];
    'notices.newest': [];
    'notices.pages': [];
    'notices.new': [];
    'notices.kind.APPLICATION_RECEIVED': [{ actor: Text; community: Text }];
    'notices.kind.APPLICATION_ACCEPTED': [{ community: Text }];
    'notices.kind.APPLICATION_DECLINED': [{ community: Text }];
    'notices.kind.INVITED': [{ actor: Text; community: Text }];
    'notices.kind.ROLE_CHANGED': [{ community: Text }];
    'notices.kind.SUSPENDED': [{ community: Text }];
    'notices.kind.REINSTATED': [{ community: Text }];
    'notices.kind.REMOVED': [{ community: Text }];
    'notices.kind.REPLY': [{ count: number; actor: Text; title: Text }];
    'notices.kind.MENTIONED': [{ actor: Text; title: Text }];
    'notices.kind.ANSWER_ACCEPTED': [{ title: Text }];
    'notices.kind.ANNOUNCEMENT': [{ actor: Text; title: Text }];
    'notices.kind.SAVED_SEARCH': [{ count: number; title: Text }];
    'notices.kind.CONSULTATION_OPENED': [{ title: Text }];
    'notices.kind.CONSULTATION_CLOSING': [{ title: Text }];
    'notices.kind.PRACTICE_COMMENTED': [{ title: Text }];
    'notices.until': [{ until: Text }];
    'notices.kind.PRACTICE_COMMENT_ANSWERED': [{ title: Text }];
    'notices.kind.PRACTICE_COMMENT_HIDDEN': [{ title: Text }];
    'notices.kind.PRACTICE_COMMENT_REPORTED': [{ title: Text }];
    'notices.reason': [{ reason: Text }];
  }
}
