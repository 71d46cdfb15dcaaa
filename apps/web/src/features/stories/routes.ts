import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

/** What the address may say; what it means is asked where it is used. */
const readSearch = (search: {
  kind?: string;
  locale?: string;
  work?: boolean;
  begin?: string;
  practice?: string;
  case?: string;
  transfer?: string;
}) => search;

export const storyRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/stories',
    validateSearch: readSearch,
    ...page(['stories', 'knowledge'], () => import('./stories.page'), 'StoriesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/stories/$slug',
    /** `lang`: language in which the text is wanted; what it may be is asked where it is used. */
    validateSearch: (search: { lang?: string }): { lang?: string } => search,
    ...page(['stories', 'translations/reading', 'practices/cite'], () => import('./story.page'), 'StoryPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/stories/$slug/edit',
    // What is said of a file that cannot be taken is said by practices.
    ...page(['stories', 'practices/files'], () => import('./edit.page'), 'EditStoryPage'),
  }),
] as const;
