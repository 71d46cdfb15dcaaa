/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'communities.settings.applications': [];
    'communities.settings.noApplications': [];
    'communities.settings.removedBefore': [];
    'communities.settings.take': [];
    'communities.settings.decline': [];
    'communities.settings.note': [{ name: Text }];
    'communities.settings.noteSeen': [{ name: Text }];
    'communities.settings.accepted': [{ name: Text }];
    'communities.settings.declined': [{ name: Text }];
    'communities.settings.notSent': [{ text: Text }];
    'communities.settings.invite': [];
    'communities.settings.email': [];
    'communities.settings.words': [];
    'communities.settings.wordsSeen': [];
    'communities.settings.sendInvitation': [];
    'communities.settings.sent': [];
    'communities.settings.sentBefore': [];
    'communities.settings.open': [];
    'communities.settings.revoke': [];
    'communities.settings.community': [];
    'communities.settings.name': [];
    'communities.settings.purpose': [];
    'communities.settings.purposeHint': [];
    'communities.settings.about': [];
    'communities.settings.join': [];
    'communities.settings.visibility': [];
    'communities.settings.locale': [];
    'communities.settings.save': [];
    'communities.settings.saved': [];
    'communities.settings.rest': [];
    'communities.settings.restText': [];
    'communities.settings.restReason': [];
    'communities.settings.archive': [];
    'communities.settings.reopen': [];
    'communities.settings.openIt': [];
    'communities.settings.keep': [];
    'communities.begin.title': [];
    'communities.begin.lead': [];
    'communities.begin.nobody': [];
    'communities.begin.network': [];
    'communities.begin.it': [];
  }
}
