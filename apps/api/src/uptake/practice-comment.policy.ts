import { all, definePolicy, either, not, type Rule } from '../kernel/policy.js';
import { PracticeComment } from './practice-comment.entity.js';

const isOwn: Rule<PracticeComment> = (a, c) => a !== null && a.id === c.authorId;
const isShown: Rule<PracticeComment> = (_, c) => c.hiddenAt === null;
const coordinates: Rule<PracticeComment> = (a, c) => a?.has('COORDINATOR', 'NETWORK', c.networkId) ?? false;
const wroteThePractice: Rule<PracticeComment> = (a, c) => a !== null && c.practiceAuthorIds.includes(a.id);

/** For others a hidden comment never was. Who wrote the practice does not hide what is said of it. Whether the practice can be read is asked beside this. */
export const practiceCommentPolicy = definePolicy<PracticeComment>()({
  entity: PracticeComment,
  name: 'PracticeComment',
  rules: {
    read: either<PracticeComment>(isShown, isOwn, coordinates),
    edit: all<PracticeComment>(isOwn, isShown),
    withdraw: isOwn,
    hide: all<PracticeComment>(coordinates, not<PracticeComment>(wroteThePractice), isShown),
    /** What it said before. */
    moderate: coordinates,
  },
  visible: (c) => `(${c}."hiddenAt" is null or ${c}."authorId" = :viewer or ${c}."networkId" = any(:scope(COORDINATOR,NETWORK)))`,
});
