import { type Rule, definePolicy, either, isAdministrator, not } from '../kernel/policy.js';
import { where } from './policy.rules.js';
import { Programme, RubricVersion } from './rubric.entity.js';

/** Coordinators of the network that keeps it, and those who manage a programme of that network: they are the ones who need it. */
const writes: Rule<RubricVersion> = (a, row) =>
  (a?.has('COORDINATOR', 'NETWORK', row.ownerNetworkId) ?? false) ||
  row.programmeIds.some((id) => a?.has('PROGRAMME_MANAGER', 'PROGRAMME', id) ?? false);
const signedIn: Rule<unknown> = (a) => a !== null;

const manages: Rule<Programme> = (a, row) => a?.has('PROGRAMME_MANAGER', 'PROGRAMME', row.id) ?? false;
const coordinates: Rule<Programme> = (a, row) => a?.has('COORDINATOR', 'NETWORK', row.networkId) ?? false;

/** `organise`: its rules and who manages it. That opens nothing of a case, so those who do the same for a network may (ADR 312). */
export const programmePolicy = definePolicy<Programme>()({
  entity: Programme,
  name: 'Programme',
  rules: { read: signedIn, assign: manages, organise: either<Programme>(manages, coordinates, isAdministrator) },
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

/** `organise` in SQL over the alias of a programme, and whether the viewer may begin one in the name of the network in that column. */
export const sqlBeginsIn = (networkId: string): string => `(:administrator or ${networkId} = any(:scope(COORDINATOR,NETWORK)))`;
export const sqlOrganises = (m: string): string =>
  `(${m}.id = any(:scope(PROGRAMME_MANAGER,PROGRAMME)) or ${sqlBeginsIn(`${m}."networkId"`)})`;

/** In SQL: whether the viewer may write rubrics in the name of the network in that column. */
export const sqlWritesRubricsOf = (networkId: string): string =>
  `(${networkId} = any(:scope(COORDINATOR,NETWORK)) or exists (select from programme w where w."networkId" = ${networkId} and w.id = any(:scope(PROGRAMME_MANAGER,PROGRAMME))))`;
