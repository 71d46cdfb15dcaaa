import { Imports1795600000050 } from '../db/migrations/0050-imports.js';
import { policies, type Feature } from '../kernel/feature.js';
import { ImportRun } from './import-run.entity.js';
import { importRunPolicy } from './import-run.policy.js';
import { ImportsResolver } from './imports.resolver.js';

/** Files that people bring: read without trust, shown, and stored through the rooms that own what is in them. */
export const imports: Feature = {
  name: 'imports',
  entities: [ImportRun],
  migrations: [Imports1795600000050],
  providers: [ImportsResolver],
  policies: policies(importRunPolicy),
};
