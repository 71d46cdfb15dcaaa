import { Resources1795600000141 } from '../db/migrations/0141-resources.js';
import { policies, type Feature } from '../kernel/feature.js';
import { saltSweep } from './download.service.js';
import { DownloadSalt, Resource, ResourceDownload } from './resource.entity.js';
import { resourcePolicy } from './resource.policy.js';
import { ResourceResolver } from './resource.resolver.js';
import { resourceSearchable } from './resource.searchable.js';

export const resources: Feature = {
  name: 'resources',
  entities: [Resource, ResourceDownload, DownloadSalt],
  migrations: [Resources1795600000141],
  providers: [ResourceResolver],
  policies: policies(resourcePolicy),
  searchables: [resourceSearchable],
  schedules: [saltSweep],
};
