import { ActivityRecord } from './kernel/outbox.js';
import type { Feature } from './kernel/feature.js';
import { Kernel1795600000001 } from './db/migrations/0001-kernel.js';
import { identity } from './identity/identity.module.js';
import { communities } from './communities/communities.module.js';
import { discussions } from './discussions/discussions.module.js';
import { notifications } from './notifications/notifications.module.js';

const kernel: Feature = { name: 'kernel', entities: [ActivityRecord], migrations: [Kernel1795600000001] };

/** Every room of the house, lowest floor first. */
export const features: readonly Feature[] = [kernel, identity, communities, discussions, notifications];
