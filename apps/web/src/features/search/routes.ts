import { createRoute } from '@tanstack/react-router';
import { readSearch } from '@guildhall/domain/search/everywhere';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

const parent = { getParentRoute: () => rootRoute } as const;

export const searchRoutes = [
  createRoute({ ...parent, path: '/search', validateSearch: readSearch, ...page('search', () => import('./search-page'), 'SearchPage') }),
  createRoute({ ...parent, path: '/searches', ...page('search', () => import('./saved-page'), 'SavedSearchesPage') }),
  createRoute({
    ...parent,
    path: '/searches/new',
    // The address of a search; what it may be is asked where it is used.
    validateSearch: (search: { of?: string }) => search,
    ...page('search', () => import('./save-page'), 'SaveSearchPage'),
  }),
] as const;
