import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

export const toolBookRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/toolbooks',
    ...page(['toolbooks', 'knowledge'], () => import('./toolbooks.page'), 'ToolBooksPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/toolbooks/new',
    ...page('toolbooks', () => import('./new.page'), 'NewToolBookPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/toolbooks/$slug',
    ...page(['toolbooks', 'practices/cite'], () => import('./toolbook.page'), 'ToolBookPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/toolbooks/$slug/e/$edition',
    ...page(['toolbooks', 'practices/cite'], () => import('./toolbook.page'), 'ToolBookPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/toolbooks/$slug/edit',
    ...page('toolbooks', () => import('./edit.page'), 'EditToolBookPage'),
  }),
] as const;
