import { definePolicy } from '../kernel/policy.js';
import { own } from './policy.rules.js';
import { Recognition } from './recognition.entity.js';

/** The holder's own. Everybody else can only check a serial that the holder gave them. */
export const recognitionPolicy = definePolicy<Recognition>()({
  entity: Recognition,
  name: 'Recognition',
  rules: { read: own<Recognition>('personId'), revoke: own<Recognition>('personId') },
  visible: (t) => `(:viewer is not null and ${t}."personId" = :viewer)`,
});
