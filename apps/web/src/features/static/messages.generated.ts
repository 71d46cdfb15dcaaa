/* Written by `npm run codegen`. */
import '../../app/i18n/messages';

declare module '../../app/i18n/messages' {
  interface Messages {
    'static.about.title': [];
    'static.about.lead': [];
    'static.about.who.title': [];
    'static.about.who.text': [];
    'static.about.what.title': [];
    'static.about.what.text': [];
    'static.about.checked.title': [];
    'static.about.checked.text': [];
    'static.about.open.title': [];
    'static.about.open.text': [];
    'static.privacy.title': [];
    'static.privacy.lead': [];
    'static.privacy.kept.title': [];
    'static.privacy.kept.text': [];
    'static.privacy.seen.title': [];
    'static.privacy.seen.text': [];
    'static.privacy.reviews.title': [];
    'static.privacy.reviews.text': [];
    'static.privacy.device.title': [];
    'static.privacy.device.text': [];
    'static.privacy.rights.title': [];
    'static.privacy.rights.text': [];
    'static.accessibility.title': [];
    'static.accessibility.lead': [];
    'static.accessibility.keyboard.title': [];
    'static.accessibility.keyboard.text': [];
    'static.accessibility.reading.title': [];
    'static.accessibility.reading.text': [];
    'static.accessibility.tell.title': [];
    'static.accessibility.tell.text': [];
    'static.imprint.title': [];
    'static.imprint.lead': [];
    'static.imprint.operator': [];
    'static.imprint.none': [];
    'static.imprint.software.title': [];
    'static.imprint.software.text': [];
  }
}
