import { mayTranslate } from '../translations/translation.policy.js';
import { all, definePolicy, either, isAdministrator, type Rule } from '../kernel/policy.js';
import { Resource } from './resource.entity.js';

const inState =
  (...states: Resource['state'][]): Rule<Pick<Resource, 'state'>> =>
  (_, row) =>
    states.includes(row.state);
/** Who keeps the shelf of a network: its coordinators. */
const keeps = either<Resource>((a, row) => a?.has('COORDINATOR', 'NETWORK', row.networkId) ?? false, isAdministrator);

/** What is published is for everybody, and of what was withdrawn that it was; a draft is for those who keep the shelf. */
export const resourcePolicy = definePolicy<Resource>()({
  entity: Resource,
  name: 'Resource',
  rules: {
    read: either<Resource>(inState('PUBLISHED', 'WITHDRAWN'), keeps),
    keep: keeps,
    reconfirm: all<Resource>(inState('PUBLISHED'), keeps),
    translate: all<Resource>(inState('PUBLISHED'), (a, row) =>
      mayTranslate(a, { networkId: row.networkId, authorIds: [], ownerOrganisationId: null }),
    ),
    discard: all<Resource>(inState('DRAFT'), keeps),
  },
  visible: (r) => `(${r}.state <> 'DRAFT' or ${kept(r)})`,
});
/** In SQL: those that the asker keeps. */
export const kept = (r: string): string => `(${r}."networkId" = any(:scope(COORDINATOR,NETWORK)) or :administrator)`;
