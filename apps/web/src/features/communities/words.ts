import { locales, type Locale } from '@guildhall/domain/kernel/locale';
import type { Translate } from '../../app/i18n/provider';
import type { PlainKey } from '../../app/i18n/messages';
import type { DiscussionKind, ReactionKind } from './discussion.page.generated';

export const kindKeys: Record<DiscussionKind, PlainKey> = {
  DISCUSSION: 'communities.kind.discussion',
  QUESTION: 'communities.kind.question',
  LESSON: 'communities.kind.lesson',
  IDEA: 'communities.kind.idea',
  ANNOUNCEMENT: 'communities.kind.announcement',
  POLL: 'communities.kind.poll',
};
export const reactionKeys: Record<ReactionKind, PlainKey> = {
  USEFUL: 'communities.reaction.useful',
  AGREE: 'communities.reaction.agree',
  THANKS: 'communities.reaction.thanks',
  SAME_HERE: 'communities.reaction.sameHere',
};
export const reactionKinds = Object.keys(reactionKeys) as ReactionKind[];

const isLocale = (code: string): code is Locale => Object.hasOwn(locales, code);
/** A language by its own name, in itself. */
export const nameOfLanguage = (code: string): string => (isLocale(code) ? locales[code].name : code);
export const directionOf = (code: string): 'ltr' | 'rtl' => (isLocale(code) ? locales[code].dir : 'ltr');

/** A theme of the common list in the reader's words; a keyword that somebody typed as it is. */
export function tagWords(t: Translate, tag: string): string {
  const words = t.maybe(`communities.dimension.${tag}`, 'communities.dimension.other');
  return words === t('communities.dimension.other') ? tag : words;
}
