import { Resources1795600000141 } from '../db/migrations/0141-resources.js';
import { ResourceEditions1795600000200 } from '../db/migrations/0200-resource-editions.js';
import { ResourceTranslations1795600000201 } from '../db/migrations/0201-resource-translations.js';
import { ResourceAuthors1795600000240 } from '../db/migrations/0240-resource-authors.js';
import { policies, type Feature } from '../kernel/feature.js';
import { saltSweep } from './download.service.js';
import {
  DownloadSalt,
  Resource,
  ResourceDownload,
  ResourceEdition,
  ResourceEditionOtherFile,
  ResourceOtherFile,
  ResourceRevision,
} from './resource.entity.js';
import { resourcePolicy } from './resource.policy.js';
import { ResourceResolver } from './resource.resolver.js';
import { resourceSearchable } from './resource.searchable.js';
import { resourcesFallDue, resourceSubscribers } from './resource.subscribers.js';
import { translatable } from '../translations/translatable.service.js';
import { resourceTranslatable } from './translatable.js';
import { resourcesLeaving } from './leaving.service.js';

translatable(resourceTranslatable);

export const resources: Feature = {
  name: 'resources',
  leaving: resourcesLeaving,
  entities: [Resource, ResourceOtherFile, ResourceEdition, ResourceEditionOtherFile, ResourceRevision, ResourceDownload, DownloadSalt],
  migrations: [Resources1795600000141, ResourceEditions1795600000200, ResourceTranslations1795600000201, ResourceAuthors1795600000240],
  providers: [ResourceResolver],
  policies: policies(resourcePolicy),
  searchables: [resourceSearchable],
  subscribers: resourceSubscribers,
  schedules: [saltSweep, { name: 'resources-fall-due', cron: '25 3 * * *', run: resourcesFallDue }],
};
