/* Written by `npm run codegen`. */
import type { Text } from '../../../app/i18n/messages';

declare module '../../../app/i18n/messages' {
  interface Messages {
    'reviews.talk.general': [];
    'reviews.talk.more': [];
    'reviews.talk.choose': [];
    'reviews.talk.count': [{ count: number }];
    'reviews.talk.unread': [{ count: number }];
    'reviews.talk.new': [];
    'reviews.talk.former': [];
    'reviews.talk.changed': [{ at: Text }];
    'reviews.talk.until': [{ at: Text }];
    'reviews.talk.change': [];
    'reviews.talk.write': [];
    'reviews.talk.writeOn': [{ title: Text }];
    'reviews.talk.words': [];
    'reviews.talk.kept': [];
    'reviews.talk.first': [];
    'reviews.talk.save': [];
    'reviews.rule.talkClosed': [];
    'reviews.talk.audiences': [];
    'reviews.talk.head.TEAM': [];
    'reviews.talk.head.TEAM_AND_HOST': [];
    'reviews.talk.head.FACILITATION': [];
    'reviews.talk.head.HOST_INTERNAL': [];
    'reviews.talk.readers.team': [];
    'reviews.talk.readers.host': [{ count: number }];
    'reviews.talk.readers.none': [];
    'reviews.talk.readers.TEAM': [{ names: Text }];
    'reviews.talk.readers.TEAM_AND_HOST': [{ names: Text }];
    'reviews.talk.readers.FACILITATION': [{ names: Text }];
    'reviews.talk.readers.HOST_INTERNAL': [{ names: Text }];
    'reviews.talk.voice': [];
    'reviews.talk.voice.TEAM': [];
    'reviews.talk.voice.NAME': [];
    'reviews.talk.onlyTeam': [];
    'reviews.talk.theTeam': [];
    'reviews.talk.asTeam': [];
    'reviews.talk.send.TEAM': [];
    'reviews.talk.send.TEAM_AND_HOST': [];
    'reviews.talk.send.FACILITATION': [];
    'reviews.talk.send.HOST_INTERNAL': [];
    'reviews.rule.notYourVoice': [];
    'reviews.talk.aboutEvidence': [{ title: Text }];
    'reviews.talk.aboutSection': [{ title: Text }];
    'reviews.talk.onEvidence': [];
    'reviews.talk.onSection': [];
    'reviews.rule.onlyToTeam': [];
    'reviews.rule.oneAnchor': [];
    'reviews.rule.noSuchEvidence': [];
    'reviews.rule.noSuchSection': [];
  }
}
