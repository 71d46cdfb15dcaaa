import { definePolicy, either, type Rule } from '../kernel/policy.js';
import { Scheme } from './scheme.entity.js';

const coordinates: Rule<Scheme> = (a, row) => a?.has('COORDINATOR', 'NETWORK', row.networkId) ?? false;
export const schemePolicy = definePolicy<Scheme>()({
  entity: Scheme,
  name: 'Scheme',
  rules: { read: either<Scheme>((_, row) => row.state === 'PUBLISHED', coordinates), edit: coordinates },
  visible: (s) => `(${s}.state = 'PUBLISHED' or ${s}."networkId" = any(:scope(COORDINATOR,NETWORK)))`,
});
