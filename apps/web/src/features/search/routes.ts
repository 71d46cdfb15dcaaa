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
    validateSearch: (search: Record<string, unknown>): { of?: string } => (typeof search['of'] === 'string' ? { of: search['of'] } : {}),
    ...page('search', () => import('./save-page'), 'SaveSearchPage'),
  }),
] as const;
