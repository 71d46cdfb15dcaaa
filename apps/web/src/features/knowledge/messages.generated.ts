/* Written by `npm run codegen`. */
import '../../app/i18n/messages';

declare module '../../app/i18n/messages' {
  interface Messages {
    'knowledge.faces': [];
    'knowledge.practices': [];
    'knowledge.schemes': [];
    'knowledge.toolbooks': [];
    'knowledge.stories': [];
    'knowledge.resources': [];
    'knowledge.funding': [];
    'knowledge.consultations': [];
    'knowledge.glossary': [];
  }
}
