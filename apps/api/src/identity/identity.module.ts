import { Identity1795600000002 } from '../db/migrations/0002-identity.js';
import { People1795600000004 } from '../db/migrations/0004-people.js';
import { Access1795600000005 } from '../db/migrations/0005-access.js';
import { organisationSearchable } from './organisation.searchable.js';
import { profileSearchable } from './profile.searchable.js';
import { policies, type Feature } from '../kernel/feature.js';
import { accessQueue, accessSweep } from './access.queue.js';
import { AccessRequest } from './access-request.entity.js';
import { AccessResolver } from './access.resolver.js';
import { AccountResolver } from './account.resolver.js';
import { Affiliation } from './affiliation.entity.js';
import { DemoResolver } from './demo.resolver.js';
import { identityInvariants } from './invariants.js';
import { Network } from './network.entity.js';
import { Organisation } from './organisation.entity.js';
import { affiliationPolicy, organisationPolicy } from './organisation.policy.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { PeopleResolver } from './people.resolver.js';
import { Person } from './person.entity.js';
import { Place } from './place.entity.js';
import { Profile } from './profile.entity.js';
import { profilePolicy } from './profile.policy.js';
import { RoleGrant } from './role-grant.entity.js';
import { roleGrantPolicy } from './role-grant.policy.js';
import { RolesResolver } from './roles.resolver.js';
import { Session } from './session.entity.js';
import { UserBlock } from './user-block.entity.js';
import { ViewerResolver } from './viewer.resolver.js';
import { identityLeaving } from './leaving.service.js';

export const identity: Feature = {
  name: 'identity',
  leaving: identityLeaving,
  entities: [Network, Person, RoleGrant, Session, Place, Organisation, Affiliation, Profile, UserBlock, AccessRequest],
  migrations: [Identity1795600000002, People1795600000004, Access1795600000005],
  providers: [ViewerResolver, AccessResolver, AccountResolver, PeopleResolver, OrganisationResolver, RolesResolver, DemoResolver],
  searchables: [profileSearchable, organisationSearchable],
  policies: policies(profilePolicy, organisationPolicy, affiliationPolicy, roleGrantPolicy),
  queues: [accessQueue],
  schedules: [accessSweep],
  invariants: identityInvariants,
};
