import { Funding1795600000180 } from '../db/migrations/0180-funding.js';
import type { Feature } from '../kernel/feature.js';
import { FundedProject, ProjectClaim } from './funded-project.entity.js';
import { FundingResolver } from './funding.resolver.js';
import { projectSearchable } from './funding.searchable.js';

/** Projects that public money pays for, and who says what of them. */
export const funding: Feature = {
  name: 'funding',
  entities: [FundedProject, ProjectClaim],
  migrations: [Funding1795600000180],
  providers: [FundingResolver],
  searchables: [projectSearchable],
};
