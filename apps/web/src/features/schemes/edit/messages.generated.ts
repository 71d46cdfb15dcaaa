/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'schemes.write.title': [{ title: Text }];
    'schemes.part.about': [];
    'schemes.hint.summary': [];
    'schemes.hint.dimensions': [];
    'schemes.hint.results': [];
    'schemes.intensityOf': [{ dimension: Text }];
    'schemes.how': [];
    'schemes.row': [{ number: Text }];
    'schemes.row.up': [];
    'schemes.row.upThis': [{ number: Text }];
    'schemes.row.remove': [];
    'schemes.row.removeThis': [{ number: Text }];
    'schemes.inRow': [{ list: Text; number: Text; box: Text }];
    'schemes.box.journey.name': [];
    'schemes.box.journey.weeks': [];
    'schemes.box.journey.dimensionKey': [];
    'schemes.box.staffing.role': [];
    'schemes.box.staffing.posts': [];
    'schemes.box.funding.source': [];
    'schemes.box.funding.share': [];
    'schemes.box.partners.name': [];
    'schemes.box.partners.part': [];
    'schemes.box.results.label': [];
    'schemes.box.results.value': [];
    'schemes.box.results.asOf': [];
    'schemes.box.results.source': [];
    'schemes.add.journey': [];
    'schemes.add.staffing': [];
    'schemes.add.funding': [];
    'schemes.add.partners': [];
    'schemes.add.results': [];
    'schemes.rule.notANumber': [];
    'schemes.missing.missing': [];
    'schemes.missing.summaryTooShort': [];
    'schemes.missing.howMissing': [];
    'schemes.missing.rowNameMissing': [];
    'schemes.missing.weeksMissing': [];
    'schemes.missing.resultSourceMissing': [];
    'schemes.missing.moreThanAll': [];
    'schemes.missingList': [];
    'schemes.notSaved': [];
    'schemes.notSavedYet': [];
    'schemes.whoSees': [];
    'schemes.whoSees.text': [{ organisation: Text; network: Text }];
    'schemes.before': [];
    'schemes.allThere': [];
    'schemes.publish': [];
    'schemes.publish.title': [{ number: Text }];
    'schemes.publish.text': [];
    'schemes.publish.note': [];
    'schemes.publish.noteHint': [];
    'schemes.publish.noteMissing': [];
    'schemes.publish.do': [];
    'schemes.publish.later': [];
    'schemes.discard': [];
    'schemes.discard.title': [];
    'schemes.discard.next': [];
    'schemes.discard.whole': [];
    'schemes.discard.do': [];
    'schemes.discard.keep': [];
    'schemes.toSettle': [];
    'schemes.withdrawn.write': [];
  }
}
