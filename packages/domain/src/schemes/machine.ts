import { defineMachine, type StateOf } from '../kernel/machine.js';

/** The life of a scheme. What the world may read begins with PUBLISHED; WITHDRAWN leaves a tombstone, and what began from the scheme goes on without it. */
export const schemeMachine = defineMachine('scheme', {
  DRAFT: { publish: 'PUBLISHED' },
  PUBLISHED: { begin: 'PUBLISHED', publish: 'PUBLISHED', fork: 'PUBLISHED', withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
});
export type SchemeState = StateOf<typeof schemeMachine>;
