import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

const route = <P extends string>(path: P, options: ReturnType<typeof page>) =>
  createRoute({ getParentRoute: () => rootRoute, path, ...options });

export const toolBookRoutes = [
  route(
    '/toolbooks',
    page('toolbooks', () => import('./toolbooks.page'), 'ToolBooksPage'),
  ),
  route(
    '/toolbooks/new',
    page('toolbooks', () => import('./new.page'), 'NewToolBookPage'),
  ),
  route(
    '/toolbooks/$slug',
    page('toolbooks', () => import('./toolbook.page'), 'ToolBookPage'),
  ),
  route(
    '/toolbooks/$slug/e/$edition',
    page('toolbooks', () => import('./toolbook.page'), 'ToolBookPage'),
  ),
  route(
    '/toolbooks/$slug/edit',
    page('toolbooks', () => import('./edit.page'), 'EditToolBookPage'),
  ),
] as const;
