import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';
import { readSearch } from './search-search';

export const searchRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/search',
    validateSearch: readSearch,
    ...page('search', () => import('./search-page'), 'SearchPage'),
  }),
] as const;
