/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'reviews.remarks.title': [{ title: Text }];
    'reviews.remarks.head': [];
    'reviews.remarks.lead': [];
    'reviews.remarks.summary': [];
    'reviews.remarks.nothing': [];
    'reviews.remarks.begin': [];
    'reviews.remarks.beginSelected': [];
    'reviews.remarks.onParagraph': [{ number: Text }];
    'reviews.remarks.onSelected': [{ number: Text }];
    'reviews.remarks.passage': [];
    'reviews.remarks.passageHint': [];
    'reviews.remarks.words': [];
    'reviews.remarks.to': [];
    'reviews.remarks.to.SELF': [];
    'reviews.remarks.to.TEAM': [];
    'reviews.remarks.onlySelf': [];
    'reviews.remarks.keep': [];
    'reviews.remarks.tell': [];
    'reviews.remarks.first': [];
    'reviews.remarks.mine': [];
    'reviews.remarks.onlyYou': [];
    'reviews.remarks.toTeam': [];
    'reviews.remarks.former': [];
    'reviews.remarks.older': [];
    'reviews.remarks.gone': [];
    'reviews.remarks.change': [];
    'reviews.remarks.remove': [];
    'reviews.remarks.save': [];
    'reviews.rule.notInDossier': [];
    'reviews.rule.dossierMovedOn': [];
  }
}
