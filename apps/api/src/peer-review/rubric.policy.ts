import { type Rule, definePolicy, either, not } from '../kernel/policy.js';
import { where } from './policy.rules.js';
import { Programme, RubricVersion } from './rubric.entity.js';

/** Coordinators of the network that keeps it, and those who manage a programme of that network: they are the ones who need it. */
const writes: Rule<RubricVersion> = (a, row) =>
  (a?.has('COORDINATOR', 'NETWORK', row.ownerNetworkId) ?? false) ||
  row.programmeIds.some((id) => a?.has('PROGRAMME_MANAGER', 'PROGRAMME', id) ?? false);
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
    read: either<RubricVersion>(not(where<RubricVersion, 'status'>('status', 'DRAFT')), writes),
    write: writes,
  },
  visible: (t) =>
    `(${t}.status <> 'DRAFT' or ${t}."ownerNetworkId" = any(:scope(COORDINATOR,NETWORK)) or ${t}."programmeIds" && :scope(PROGRAMME_MANAGER,PROGRAMME))`,
});

/** In SQL: whether the viewer may write rubrics in the name of the network in that column. */
export const sqlWritesRubricsOf = (networkId: string): string =>
  `(${networkId} = any(:scope(COORDINATOR,NETWORK)) or exists (select from programme w where w."networkId" = ${networkId} and w.id = any(:scope(PROGRAMME_MANAGER,PROGRAMME))))`;
