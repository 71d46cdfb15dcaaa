import { dailyBackup } from './cli/backups.js';
import { ActivityRecord } from './kernel/outbox.js';
import type { Feature } from './kernel/feature.js';
import { MailRecord, MailSubscription } from './kernel/mail.entity.js';
import { ThrottleBucket } from './kernel/throttle.entity.js';
import { throttleSweep } from './kernel/throttle.js';
import { mailQueue, mailSweep } from './kernel/mail-queue.js';
import { Kernel1795600000001 } from './db/migrations/0001-kernel.js';
import { kernelInvariants } from './kernel/kernel.invariants.js';
import { Mail1795600000003 } from './db/migrations/0003-mail.js';
import { OnceForOneInput1795600000220 } from './db/migrations/0220-once-for-one-input.js';
import { erasureOf } from './erasure/erasure.module.js';
import { practices } from './practices/practices.module.js';
import { reference } from './reference/reference.module.js';
import { searchOf } from './search/search.module.js';
import { desk } from './desk/desk.module.js';
import { funding } from './funding/funding.module.js';
import { imports } from './imports/imports.module.js';
import { identity } from './identity/identity.module.js';
import { peerReview } from './peer-review/peer-review.module.js';
import { schemes } from './schemes/schemes.module.js';
import { communities } from './communities/communities.module.js';
import { discussions } from './discussions/discussions.module.js';
import { stories } from './stories/stories.module.js';
import { uptake } from './uptake/uptake.module.js';
import { resources } from './resources/resources.module.js';
import { translations } from './translations/translations.module.js';
import { toolbooks } from './toolbooks/toolbooks.module.js';
import { notifications } from './notifications/notifications.module.js';

const kernel: Feature = {
  name: 'kernel',
  entities: [ActivityRecord, MailRecord, MailSubscription, ThrottleBucket],
  migrations: [Kernel1795600000001, Mail1795600000003, OnceForOneInput1795600000220],
  queues: [mailQueue],
  schedules: [mailSweep, throttleSweep, dailyBackup],
  invariants: kernelInvariants,
};

const rooms: readonly Feature[] = [
  kernel,
  reference,
  identity,
  communities,
  discussions,
  translations,
  practices,
  schemes,
  peerReview,
  funding,
  imports,
  stories,
  uptake,
  toolbooks,
  resources,
  notifications,
  desk,
];

/** Every room of the house, lowest floor first; search stands on what the others let be found. */
export const features: readonly Feature[] = [...rooms, searchOf(rooms), erasureOf(rooms)];
