import { Identity1795600000002 } from '../db/migrations/0002-identity.js';
import type { Feature } from '../kernel/feature.js';
import { Network } from './network.entity.js';
import { Person } from './person.entity.js';
import { RoleGrant } from './role-grant.entity.js';
import { Session } from './session.entity.js';
import { ViewerResolver } from './viewer.resolver.js';

export const identity: Feature = {
  name: 'identity',
  entities: [Network, Person, RoleGrant, Session],
  migrations: [Identity1795600000002],
  providers: [ViewerResolver],
};
