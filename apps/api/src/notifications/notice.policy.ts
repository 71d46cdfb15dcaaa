import { definePolicy } from '../kernel/policy.js';
import { Notice } from './notice.entity.js';

/** A notice is its reader's alone. That what it points at may still be seen is asked where it is read. */
export const noticePolicy = definePolicy<Notice>()({
  entity: Notice,
  name: 'Notice',
  rules: { read: (a, n) => a !== null && n.personId === a.id },
  visible: (n) => `${n}."personId" = :viewer`,
});
