import { Identity1795600000002 } from '../db/migrations/0002-identity.js';
import { People1795600000004 } from '../db/migrations/0004-people.js';
import type { Feature } from '../kernel/feature.js';
import { Affiliation } from './affiliation.entity.js';
import { Network } from './network.entity.js';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { Place } from './place.entity.js';
import { Profile } from './profile.entity.js';
import { RoleGrant } from './role-grant.entity.js';
import { Session } from './session.entity.js';
import { UserBlock } from './user-block.entity.js';
import { ViewerResolver } from './viewer.resolver.js';

export const identity: Feature = {
  name: 'identity',
  entities: [Network, Person, RoleGrant, Session, Place, Organisation, Affiliation, Profile, UserBlock],
  migrations: [Identity1795600000002, People1795600000004],
  providers: [ViewerResolver],
};
