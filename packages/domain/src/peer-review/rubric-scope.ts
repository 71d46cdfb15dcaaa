import type { Dimension, RubricDefinition } from './rubric.js';

/** Dimensions that a case looks at, in the order of the rubric. Keys that the rubric does not know are left out. */
export const inScope = (definition: RubricDefinition, scope: readonly string[]): Dimension[] =>
  definition.dimensions.filter((d) => scope.includes(d.key));
