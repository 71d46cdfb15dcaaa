import { type Rule, definePolicy, either, not } from '../kernel/policy.js';
import { where } from './policy.rules.js';
import { Programme, RubricVersion } from './rubric.entity.js';

const coordinates: Rule<RubricVersion> = (a, row) => a?.has('COORDINATOR', 'NETWORK', row.ownerNetworkId) ?? false;
const signedIn: Rule<unknown> = (a) => a !== null;

export const programmePolicy = definePolicy<Programme>()({
  entity: Programme,
  name: 'Programme',
  rules: { read: signedIn, assign: (a, row) => a?.has('PROGRAMME_MANAGER', 'PROGRAMME', row.id) ?? false },
  visible: () => `(:viewer is not null)`,
});

export const rubricPolicy = definePolicy<RubricVersion>()({
  entity: RubricVersion,
  name: 'RubricVersion',
  rules: {
    read: either<RubricVersion>(not(where<RubricVersion, 'status'>('status', 'DRAFT')), coordinates),
    write: coordinates,
  },
  visible: (t) => `(${t}.status <> 'DRAFT' or ${t}."ownerNetworkId" = any(:scope(COORDINATOR,NETWORK)))`,
});
