import { page } from '../page.types.js';
import { words } from '../words.js';

const own = (path: string, file: string, title: keyof typeof words) =>
  page({ path, feature: 'search', file, meta: (_, say) => ({ title: say(words[title]), hidden: true }) });

/** Finding, and the searches that people keep. */
export const searchPages = [
  own('/search', 'search-page.tsx', 'search'),
  own('/searches', 'saved-page.tsx', 'savedSearches'),
  own('/searches/new', 'save-page.tsx', 'savedSearches'),
];
