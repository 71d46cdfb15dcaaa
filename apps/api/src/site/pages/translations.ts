import { page } from '../page.types.js';
import { words } from '../words.js';

const side = (room: string, file: string) =>
  page({
    path: `/${room}/:slug/translate/:locale`,
    feature: 'translations',
    file,
    texts: ['translations', room],
    meta: (_, say) => ({ title: say(words.practiceTranslate), hidden: true }),
  });
/** The pages on which a text is brought into another language, side by side. */
export const translationPages = [
  side('practices', 'practice.page.tsx'),
  side('schemes', 'scheme.page.tsx'),
  side('stories', 'story.page.tsx'),
  side('resources', 'resource.page.tsx'),
];
