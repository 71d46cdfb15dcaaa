import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';
import type { Wish } from './resources.page';

const parent = { getParentRoute: () => rootRoute } as const;

export const resourceRoutes = [
  createRoute({
    ...parent,
    path: '/resources',
    // What the filters may be is asked where they are used.
    validateSearch: (search: Wish) => search,
    ...page(['resources', 'knowledge'], () => import('./resources.page'), 'ResourcesPage'),
  }),
  createRoute({
    ...parent,
    path: '/resources/$slug',
    /** `lang`: language in which the text is wanted; what it may be is asked where it is used. */
    validateSearch: (search: { lang?: string }): { lang?: string } => search,
    ...page(['resources', 'practices/cite', 'translations/reading'], () => import('./resource.page'), 'ResourcePage'),
  }),
  // What is wrong with a file is said in the words that practices say it in.
  createRoute({
    ...parent,
    path: '/resources/$slug/edit',
    ...page(['resources', 'practices/files'], () => import('./edit.page'), 'EditResourcePage'),
  }),
] as const;
