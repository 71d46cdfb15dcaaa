/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'practices.translate.title': [{ language: Text }];
    'practices.translate.label': [];
    'practices.translate.unit': [{ label: Text }];
    'practices.translate.note': [{ label: Text }];
    'practices.translate.state.MISSING': [];
    'practices.translate.state.OLDER': [];
    'practices.translate.state.DONE': [];
    'practices.translate.changed': [];
    'practices.translate.keep': [];
    'practices.translate.terms': [];
    'practices.translate.insert': [{ word: Text }];
    'practices.translate.term.used': [];
    'practices.translate.term.open': [];
    'practices.translate.begin': [];
    'practices.translate.begin.text': [];
    'practices.translate.follow': [{ number: Text }];
    'practices.translate.follow.text': [];
    'practices.translate.correct': [];
    'practices.translate.correct.text': [];
    'practices.translate.behind': [{ number: Text }];
    'practices.translate.behind.text': [];
    'practices.translate.by': [{ names: Text }];
    'practices.translate.returned': [];
    'practices.translate.work.DRAFT': [];
    'practices.translate.work.IN_REVIEW': [];
    'practices.translate.work.PUBLISHED': [];
    'practices.translate.work.WITHDRAWN': [];
    'practices.translate.progress': [{ done: Text; all: Text }];
    'practices.translate.submit': [];
    'practices.translate.missing': [];
    'practices.translate.older': [];
    'practices.translate.termNote': [];
    'practices.translate.termNote.hint': [{ count: number }];
    'practices.translate.termNote.missing': [];
    'practices.translate.waits': [];
    'practices.translate.judge': [];
    'practices.translate.judge.text': [];
    'practices.translate.otherWords': [{ count: number }];
    'practices.translate.publish': [];
    'practices.translate.return': [];
    'practices.translate.reason': [];
    'practices.translate.reason.short': [];
  }
}
