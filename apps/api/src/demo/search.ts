import { rebuild } from '../search/document.service.js';
import { everything } from '../search/search.service.js';
import type { DemoStep } from './load.js';

/** Demo rows are inserted without telling anybody, so search reads them all once; the last step. */
export const searchStep: DemoStep = {
  name: 'search',
  async load(ctx) {
    await rebuild(ctx, everything.searchables);
  },
};
