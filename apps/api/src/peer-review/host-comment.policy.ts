import { all, definePolicy, either, not } from '../kernel/policy.js';
import { HostComment } from './host-comment.entity.js';
import { clear, host, part, readers, sqlClear, sqlHost, sqlPart } from './policy.rules.js';

/** Between the host and the team: the host reads what it wrote and how it was answered, the team and the facilitator read both. */
export const hostCommentPolicy = definePolicy<HostComment>()({
  entity: HostComment,
  name: 'HostComment',
  rules: {
    read: all(clear, either(host, part('DISCLOSED_PEER', ...readers))),
    resolve: all(clear, not(host), part('LEAD_PEER'), part('DISCLOSED_PEER')),
  },
  visible: (t) =>
    `(${sqlClear(`${t}."caseId"`)} and (${sqlHost(`${t}."caseId"`)} or ${sqlPart(`${t}."caseId"`, 'DISCLOSED_PEER', ...readers)}))`,
});
