import { practicePolicy } from '../practices/practice.policy.js';

/** A practice whose text can be read. */
export const readable = (p: string): string => `${p}."editionNo" > 0 and ${p}.state <> 'WITHDRAWN' and ${practicePolicy.visible(p)}`;
