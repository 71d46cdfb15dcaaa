/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'settings.leaving.title': [];
    'settings.leaving.lead': [];
    'settings.leaving.what': [];
    'settings.leaving.what.profile': [];
    'settings.leaving.fate.profile': [];
    'settings.leaving.what.rooms': [];
    'settings.leaving.fate.rooms': [];
    'settings.leaving.what.seats': [];
    'settings.leaving.fate.seats': [];
    'settings.leaving.what.reviews': [];
    'settings.leaving.fate.reviews': [];
    'settings.leaving.what.published': [];
    'settings.leaving.fate.published': [];
    'settings.leaving.what.stories': [];
    'settings.leaving.fate.stories': [];
    'settings.leaving.what.copies': [];
    'settings.leaving.fate.copies': [];
    'settings.leaving.posts': [];
    'settings.leaving.posts.KEEP': [];
    'settings.leaving.posts.KEEP.hint': [];
    'settings.leaving.posts.WITHDRAW': [];
    'settings.leaving.posts.WITHDRAW.hint': [];
    'settings.leaving.certificates': [];
    'settings.leaving.certificates.KEEP': [];
    'settings.leaving.certificates.KEEP.hint': [];
    'settings.leaving.certificates.WITHDRAW': [];
    'settings.leaving.certificates.WITHDRAW.hint': [];
    'settings.leaving.do': [];
    'settings.leaving.stay': [];
    'settings.leaving.holds': [];
    'settings.leaving.holdsText': [];
    'settings.leaving.hold.ADMINISTRATOR': [];
    'settings.leaving.way.ADMINISTRATOR': [];
    'settings.leaving.way.NETWORK': [];
    'settings.leaving.way.COMMUNITY': [];
    'settings.leaving.way.ORGANISATION': [];
    'settings.leaving.way.PROGRAMME': [];
    'settings.leaving.way.CASE_HOST': [];
    'settings.leaving.way.CASE_FACILITATOR': [];
    'settings.leaving.way.CASE_LEAD': [];
    'settings.leaving.pendingTitle': [];
    'settings.leaving.pending': [{ at: Text }];
    'settings.leaving.pendingText': [];
    'settings.leaving.keep': [];
    'settings.leaving.goneTitle': [];
    'settings.leaving.gone': [{ at: Text }];
    'settings.leaving.signIn': [];
  }
}
