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
  createRoute({ ...parent, path: '/resources/$slug', ...page('resources', () => import('./resource.page'), 'ResourcePage') }),
] as const;
