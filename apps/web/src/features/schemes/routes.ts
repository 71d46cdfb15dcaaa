import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

/** Slugs with commas between them, as they are sent on: `?compare=desk,course`. */
const readCompared = (search: Record<string, unknown>): { compare?: string } =>
  typeof search['compare'] === 'string' ? { compare: search['compare'] } : {};
export const schemesRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/schemes',
    validateSearch: readCompared,
    ...page('schemes', () => import('./schemes.page'), 'SchemesPage'),
  }),
  createRoute({ getParentRoute: () => rootRoute, path: '/schemes/$slug', ...page('schemes', () => import('./scheme.page'), 'SchemePage') }),
] as const;
