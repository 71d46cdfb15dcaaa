import { Reference1795600000020 } from '../db/migrations/0020-reference.js';
import { ConceptNames1795600000210 } from '../db/migrations/0210-concept-names.js';
import type { Feature } from '../kernel/feature.js';
import { Concept } from './concept.entity.js';
import { GlossaryTerm } from './glossary.entity.js';
import { ReferenceResolver } from './reference.resolver.js';
import { Source } from './source.entity.js';

/** What all rooms refer to: vocabularies and the register of sources. */
export const reference: Feature = {
  name: 'reference',
  entities: [Concept, Source, GlossaryTerm],
  migrations: [Reference1795600000020, ConceptNames1795600000210],
  providers: [ReferenceResolver],
};
