import { Notices1795600000017 } from '../db/migrations/0017-notices.js';
import { ConsultationNotices1795600000161 } from '../db/migrations/0161-consultation-notices.js';
import { Mentions1795600000390 } from '../db/migrations/0390-mentions.js';
import { policies, type Feature } from '../kernel/feature.js';
import { communitySubscribers } from './community.subscribers.js';
import { consultationSubscribers, noticeClock } from './consultation.subscribers.js';
import { discussionSubscribers } from './discussion.subscribers.js';
import { Notice } from './notice.entity.js';
import { noticePolicy } from './notice.policy.js';
import { practiceCommentSubscribers } from './practice-comment.subscribers.js';
import { searchSubscribers } from './search.subscribers.js';
import { NoticesResolver } from './notices.resolver.js';

export const notifications: Feature = {
  name: 'notifications',
  entities: [Notice],
  migrations: [Notices1795600000017, ConsultationNotices1795600000161, Mentions1795600000390],
  providers: [NoticesResolver],
  policies: policies(noticePolicy),
  subscribers: [
    ...communitySubscribers,
    ...discussionSubscribers,
    ...searchSubscribers,
    ...consultationSubscribers,
    ...practiceCommentSubscribers,
  ],
  schedules: [noticeClock],
};
