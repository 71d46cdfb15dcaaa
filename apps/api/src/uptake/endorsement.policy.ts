import { definePolicy, either, type Rule } from '../kernel/policy.js';
import { PracticeEndorsement } from './endorsement.entity.js';

const isActive: Rule<PracticeEndorsement> = (_, e) => e.state === 'ACTIVE';
const manages: Rule<PracticeEndorsement> = (a, e) => a?.has('ORG_MANAGER', 'ORGANISATION', e.organisationId) ?? false;
const coordinates: Rule<PracticeEndorsement> = (a, e) => a?.has('COORDINATOR', 'NETWORK', e.networkId) ?? false;

/** Only its managers can bind an organisation, and only they remember a word that was taken back. Coordinators of the network may take down what does not belong there. */
export const endorsementPolicy = definePolicy<PracticeEndorsement>()({
  entity: PracticeEndorsement,
  name: 'PracticeEndorsement',
  rules: { read: either<PracticeEndorsement>(isActive, manages), withdraw: either<PracticeEndorsement>(manages, coordinates) },
  visible: (e) => `(${e}.state = 'ACTIVE' or ${e}."organisationId" = any(:scope(ORG_MANAGER,ORGANISATION)))`,
});
