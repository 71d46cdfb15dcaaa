import { Communities1795600000010 } from '../db/migrations/0010-communities.js';
import type { Feature } from '../kernel/feature.js';
import { Community } from './community.entity.js';
import { CommunityMembership } from './membership.entity.js';

export const communities: Feature = {
  name: 'communities',
  entities: [Community, CommunityMembership],
  migrations: [Communities1795600000010],
};
