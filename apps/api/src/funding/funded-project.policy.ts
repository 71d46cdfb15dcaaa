import { definePolicy } from '../kernel/policy.js';
import { FundedProject } from './funded-project.entity.js';

/** What public money pays for is public. Who may bring lists of it is a right of the imports. */
export const fundedProjectPolicy = definePolicy<FundedProject>()({
  entity: FundedProject,
  name: 'FundedProject',
  rules: { read: () => true },
  visible: () => 'true',
});
