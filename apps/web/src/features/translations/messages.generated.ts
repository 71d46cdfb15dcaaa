/* Written by `npm run codegen`. */
import type { Text } from '../../app/i18n/messages';

declare module '../../app/i18n/messages' {
  interface Messages {
    'translations.title': [{ language: Text }];
    'translations.label': [];
    'translations.unit': [{ label: Text }];
    'translations.note': [{ label: Text }];
    'translations.state.MISSING': [];
    'translations.state.OLDER': [];
    'translations.state.DONE': [];
    'translations.changed': [];
    'translations.keep': [];
    'translations.terms': [];
    'translations.insert': [{ word: Text }];
    'translations.term.used': [];
    'translations.term.open': [];
    'translations.begin': [];
    'translations.begin.text': [];
    'translations.follow': [{ number: Text }];
    'translations.follow.text': [];
    'translations.correct': [];
    'translations.correct.text': [];
    'translations.behind': [{ number: Text }];
    'translations.behind.text': [];
    'translations.by': [{ names: Text }];
    'translations.returned': [];
    'translations.work.DRAFT': [];
    'translations.work.IN_REVIEW': [];
    'translations.work.PUBLISHED': [];
    'translations.work.WITHDRAWN': [];
    'translations.progress': [{ done: Text; all: Text }];
    'translations.submit': [];
    'translations.missing': [];
    'translations.older': [];
    'translations.termNote': [];
    'translations.termNote.hint': [{ count: number }];
    'translations.termNote.missing': [];
    'translations.waits': [];
    'translations.judge': [];
    'translations.judge.text': [];
    'translations.otherWords': [{ count: number }];
    'translations.publish': [];
    'translations.return': [];
    'translations.reason': [];
    'translations.reason.short': [];
    'translations.edition': [{ number: Text }];
    'translations.missingList': [];
    'translations.text': [];
    'translations.inRow': [{ list: Text; number: Text }];
    'translations.work': [];
    'translations.glossary': [];
    'translations.machine': [];
    'translations.machine.where': [];
    'translations.machine.busy': [];
    'translations.machine.mark': [];
    'translations.machine.some': [{ count: number }];
    'translations.machine.filled': [{ count: number }];
    'translations.machine.lost': [{ names: Text }];
    'translations.machine.UNREACHABLE': [];
    'translations.machine.SLOW': [];
    'translations.machine.TOO_LONG': [];
    'translations.machine.REFUSED': [];
    'translations.machine.MOVED': [];
  }
}
