/* Written by `npm run codegen`. */
import './i18n/messages';

declare module './i18n/messages' {
  interface Messages {
    'app.name': [];
  }
}
