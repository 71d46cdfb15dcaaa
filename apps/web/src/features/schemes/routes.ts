import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

export const schemesRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/schemes', ...page('schemes', () => import('./schemes.page'), 'SchemesPage') }),
  createRoute({ getParentRoute: () => rootRoute, path: '/schemes/$slug', ...page('schemes', () => import('./scheme.page'), 'SchemePage') }),
] as const;
