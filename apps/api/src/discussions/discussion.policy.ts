import { isOpen, isShown } from '@guildhall/domain/discussions/discussion';
import {
  isCoordinatorHere,
  isMemberHere,
  isModeratorHere,
  isWritableHere,
  moderatedHere,
  readableInside,
  readsInside,
} from '../communities/inside.policy.js';
import { all, definePolicy, either, isSignedIn, type Rule } from '../kernel/policy.js';
import { Discussion } from './discussion.entity.js';
import { Post } from './post.entity.js';

const shown: Rule<Discussion> = (_, d) => isShown(d.state);
const open: Rule<Discussion> = (_, d) => isOpen(d.state);
const startedIt: Rule<Discussion> = (a, d) => a !== null && d.authorId === a.id;
const notRemoved: Rule<Discussion> = (_, d) => d.state !== 'REMOVED';

export const discussionPolicy = definePolicy<Discussion>()({
  entity: Discussion,
  name: 'Discussion',
  rules: {
    read: all(readsInside, either(shown, all(startedIt, notRemoved), isModeratorHere)),
    reply: all(isMemberHere, isWritableHere, open),
    /** The asker says what helped; a coordinator may where the asker is gone. */
    accept: all(isMemberHere, isWritableHere, either(startedIt, isCoordinatorHere)),
    /** Whoever asked, or who moderates, ends a poll. */
    closePoll: all(isWritableHere, either(all(isMemberHere, startedIt, open), isModeratorHere)),
    follow: all(isSignedIn, shown),
    moderate: all(isModeratorHere, isWritableHere),
  },
  visible: (d) =>
    `(${readableInside(d)} and (${d}.state in ('OPEN','ANSWERED','LOCKED') or (${d}."authorId" = :viewer and ${d}.state <> 'REMOVED') or ${moderatedHere(d)}))`,
});

type P = Post;
const wroteIt: Rule<P> = (a, p) => a !== null && p.authorId === a.id;
const readsDiscussion: Rule<P> = (a, p) =>
  readsInside(a, p) &&
  (isShown(p.discussionState) || isModeratorHere(a, p) || (p.number === 1 && wroteIt(a, p) && p.discussionState !== 'REMOVED'));
const isVisible: Rule<P> = (_, p) => p.state === 'VISIBLE';
const inOpen: Rule<P> = (_, p) => isOpen(p.discussionState);

export const postPolicy = definePolicy<Post>()({
  entity: Post,
  name: 'Post',
  rules: {
    /** A withdrawn post stays as a mark without its text. */
    read: all(
      readsDiscussion,
      either<P>(
        (_, p) => p.state === 'VISIBLE' || p.state === 'WITHDRAWN',
        all<P>(wroteIt, (_, p) => p.state !== 'REMOVED'),
        isModeratorHere,
      ),
    ),
    edit: all(wroteIt, isMemberHere, isWritableHere, inOpen, isVisible),
    withdraw: all(wroteIt, isMemberHere, isWritableHere),
    react: all<P>(isMemberHere, isWritableHere, isVisible, (a, p) => !wroteIt(a, p)),
    moderate: all(isModeratorHere, isWritableHere),
  },
  visible: (p) => `(${readableInside(p)}
    and (${p}."discussionState" in ('OPEN','ANSWERED','LOCKED') or ${moderatedHere(p)} or (${p}.number = 1 and ${p}."authorId" = :viewer and ${p}."discussionState" <> 'REMOVED'))
    and (${p}.state in ('VISIBLE','WITHDRAWN') or (${p}."authorId" = :viewer and ${p}.state <> 'REMOVED') or ${moderatedHere(p)}))`,
});
/** In SQL: the asker belongs to the community of this discussion or post. */
export const inside = (x: string): string => `${x}."communityId" = any(:scope(*,COMMUNITY))`;
