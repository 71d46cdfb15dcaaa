/* Written by `npm run codegen`. */
import type { Text } from '../../app/i18n/messages';

declare module '../../app/i18n/messages' {
  interface Messages {
    'funding.title': [];
    'funding.lead': [];
    'funding.words': [];
    'funding.country': [];
    'funding.allCountries': [];
    'funding.find': [];
    'funding.found': [];
    'funding.none': [];
    'funding.noneSo': [];
    'funding.dropFilters': [];
    'funding.pages': [];
    'funding.older': [];
    'funding.bring': [];
    'funding.noClaims': [];
    'funding.property.PERIOD_FROM': [];
    'funding.property.PERIOD_TO': [];
    'funding.property.BUDGET_TOTAL': [];
    'funding.property.CONTRIBUTION': [];
    'funding.property.PLANNED': [];
    'funding.planned': [];
    'funding.goesOn': [];
    'funding.stated': [{ day: Text }];
    'funding.fromList': [];
    'funding.differ': [];
  }
}
