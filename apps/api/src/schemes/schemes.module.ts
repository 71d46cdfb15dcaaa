import { Schemes1795600000030 } from '../db/migrations/0030-schemes.js';
import { policies, type Feature } from '../kernel/feature.js';
import { Scheme } from './scheme.entity.js';
import { schemePolicy } from './scheme.policy.js';
import { SchemeResolver } from './scheme.resolver.js';
import { schemeSearchable } from './scheme.searchable.js';

export const schemes: Feature = {
  name: 'schemes',
  entities: [Scheme],
  migrations: [Schemes1795600000030],
  providers: [SchemeResolver],
  searchables: [schemeSearchable],
  policies: policies(schemePolicy),
};
