/* Written by `npm run codegen`. */
import type { Text } from '../../app/i18n/messages';

declare module '../../app/i18n/messages' {
  interface Messages {
    'schemes.title': [];
    'schemes.lead': [];
    'schemes.none': [];
    'schemes.core': [{ list: Text }];
    'schemes.invented': [];
    'schemes.inventedText': [];
    'schemes.offers': [];
    'schemes.offersAbout': [];
    'schemes.journey': [];
    'schemes.weeks': [{ weeks: number }];
    'schemes.figures': [];
    'schemes.capacity': [];
    'schemes.cost': [];
    'schemes.intensity.NOT_OFFERED': [];
    'schemes.intensity.REFERRAL': [];
    'schemes.intensity.LIGHT': [];
    'schemes.intensity.REGULAR': [];
    'schemes.intensity.CORE': [];
    'schemes.dimension.visibility': [];
    'schemes.dimension.networking': [];
    'schemes.dimension.legal_admin': [];
    'schemes.dimension.mentoring': [];
    'schemes.dimension.training': [];
    'schemes.dimension.finance': [];
    'schemes.dimension.facilities': [];
    'schemes.dimension.language_culture': [];
    'schemes.dimension.market_access': [];
    'schemes.dimension.evidence': [];
    'schemes.compare.choose': [];
    'schemes.compare.chooseThis': [{ title: Text }];
    'schemes.compare.how': [{ least: Text; most: Text }];
    'schemes.compare.chosen': [{ count: number }];
    'schemes.compare.go': [];
    'schemes.compare.title': [{ titles: Text }];
    'schemes.compare.heading': [];
    'schemes.compare.differing': [];
    'schemes.compare.capacity': [];
    'schemes.compare.cost': [];
    'schemes.compare.gone': [];
    'schemes.compare.goneText': [];
    'schemes.compare.back': [];
  }
}
