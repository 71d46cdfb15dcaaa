/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'reviews.file.title': [{ title: Text }];
    'reviews.file.head': [];
    'reviews.file.lead': [{ host: Text }];
    'reviews.file.now': [];
    'reviews.file.number': [{ number: Text }];
    'reviews.file.nothing': [];
    'reviews.file.newer': [{ round: Text; now: Text }];
    'reviews.file.mayRebase': [];
    'reviews.file.keeps': [];
    'reviews.file.rebase': [{ number: Text }];
    'reviews.file.openRound': [];
    'reviews.file.roundText': [{ number: Text }];
    'reviews.file.dueOn': [];
    'reviews.file.dueHint': [];
    'reviews.file.why': [];
    'reviews.file.whyHint': [];
    'reviews.file.mayOpen': [];
    'reviews.file.change': [];
    'reviews.file.changed': [{ date: Text }];
    'reviews.file.inRound': [];
    'reviews.file.afterStart': [];
    'reviews.file.touched': [{ count: number; dimensions: Text }];
    'reviews.file.summary': [];
    'reviews.file.journey': [];
    'reviews.file.figures': [];
    'reviews.file.step': [];
    'reviews.file.weeks': [];
    'reviews.file.value': [];
    'reviews.file.what': [];
    'reviews.file.source': [];
    'reviews.file.row': [{ number: Text }];
    'reviews.file.add': [];
    'reviews.file.addTo': [{ list: Text }];
    'reviews.file.remove': [];
    'reviews.file.removeRow': [{ name: Text }];
    'reviews.file.badWeeks': [{ number: Text }];
    'reviews.file.note': [];
    'reviews.file.noteHint': [];
    'reviews.file.sees': [];
    'reviews.file.kept': [];
    'reviews.file.firstChange': [];
    'reviews.file.firstNote': [];
    'reviews.file.give': [];
    'reviews.rule.dossierClosed': [];
    'reviews.rule.nothingChanged': [];
    'reviews.rule.nothingNewer': [];
    'reviews.rule.independentEnded': [];
    'reviews.rule.reviewSent': [];
  }
}
