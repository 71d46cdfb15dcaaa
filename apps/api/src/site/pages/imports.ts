import { page } from '../page.types.js';
import { words } from '../words.js';

/** Files that people bring. */
export const importPages = [
  page({ path: '/imports', feature: 'imports', file: 'imports.page.tsx', meta: (_, say) => ({ title: say(words.imports), hidden: true }) }),
];
