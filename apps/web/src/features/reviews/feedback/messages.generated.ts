/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'reviews.feedback.title': [{ title: Text }];
    'reviews.feedback.head': [];
    'reviews.feedback.lead': [];
    'reviews.feedback.over': [];
    'reviews.feedback.readersRun': [];
    'reviews.feedback.readersHost': [];
    'reviews.feedback.somebody': [];
    'reviews.feedback.knownAs': [{ name: Text }];
    'reviews.feedback.report': [];
    'reviews.feedback.reportAbout': [];
    'reviews.feedback.nothing': [];
    'reviews.feedback.yours': [];
    'reviews.feedback.from.FACILITATOR': [];
    'reviews.feedback.from.HOST': [];
    'reviews.feedback.what': [];
    'reviews.feedback.flag.SPECIFIC': [];
    'reviews.feedback.flag.EVIDENCED': [];
    'reviews.feedback.flag.ACTIONABLE': [];
    'reviews.feedback.flag.RESPECTFUL': [];
    'reviews.feedback.flag.TOO_SHORT': [];
    'reviews.feedback.flag.VAGUE': [];
    'reviews.feedback.flag.OFF_SCOPE': [];
    'reviews.feedback.stars': [];
    'reviews.feedback.noStars': [];
    'reviews.feedback.starsOf': [{ stars: number }];
    'reviews.feedback.first': [];
    'reviews.feedback.give': [];
    'reviews.feedback.again': [];
    'reviews.feedback.saved': [];
    'reviews.feedback.sum': [];
    'reviews.feedback.sumOf': [{ judgements: number; cases: number }];
    'reviews.feedback.countOf': [{ count: number; all: number }];
    'reviews.feedback.starred': [{ stars: number; count: number }];
  }
}
