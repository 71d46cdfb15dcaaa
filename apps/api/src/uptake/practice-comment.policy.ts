import { all, definePolicy, either, not, type Rule } from '../kernel/policy.js';
import { PracticeComment } from './practice-comment.entity.js';

const isOwn: Rule<PracticeComment> = (a, c) => a !== null && a.id === c.authorId;
const isShown: Rule<PracticeComment> = (_, c) => c.hiddenAt === null && !c.underHidden;
const stands: Rule<PracticeComment> = (_, c) => c.withdrawnAt === null;
const isSignedIn: Rule<PracticeComment> = (a) => a !== null;
const coordinates: Rule<PracticeComment> = (a, c) => a?.has('COORDINATOR', 'NETWORK', c.networkId) ?? false;
const wroteThePractice: Rule<PracticeComment> = (a, c) => a !== null && c.practiceAuthorIds.includes(a.id);
/** Who wrote the practice does not decide what is said of it, and nobody judges their own words. */
const moderates = all<PracticeComment>(coordinates, not<PracticeComment>(wroteThePractice), not<PracticeComment>(isOwn));

/** For others a hidden comment never was, and neither were its answers. Whether the practice can be read is asked beside this. */
export const practiceCommentPolicy = definePolicy<PracticeComment>()({
  entity: PracticeComment,
  name: 'PracticeComment',
  rules: {
    read: either<PracticeComment>(isShown, isOwn, coordinates),
    edit: all<PracticeComment>(isOwn, isShown, stands),
    withdraw: all<PracticeComment>(isOwn, stands),
    answer: all<PracticeComment>(isSignedIn, isShown, stands, (_, c) => c.answerToId === null),
    report: all<PracticeComment>(isSignedIn, not<PracticeComment>(isOwn), isShown, stands),
    hide: all<PracticeComment>(moderates, isShown, stands),
    show: all<PracticeComment>(moderates, (_, c) => c.hiddenAt !== null),
    settle: moderates,
  },
  visible: (c) =>
    `((${c}."hiddenAt" is null and not ${c}."underHidden") or ${c}."authorId" = :viewer or ${c}."networkId" = any(:scope(COORDINATOR,NETWORK)))`,
});
