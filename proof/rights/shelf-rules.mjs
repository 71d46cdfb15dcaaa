import { resourceRules } from './resources.mjs';
import { toolBookRules } from './toolbooks.mjs';
import { translationRules } from './translations.mjs';

/** What is made of practices, and what stands beside them. */
export const shelfRules = { ...toolBookRules, ...translationRules, ...resourceRules };
