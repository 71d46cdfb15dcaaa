import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

const under = { getParentRoute: () => rootRoute } as const;
export const rubricsRoutes = [
  createRoute({ ...under, path: '/rubrics', ...page('rubrics', () => import('./shelf.page'), 'ShelfPage') }),
  createRoute({ ...under, path: '/rubrics/import', ...page('rubrics', () => import('./import.page'), 'ImportPage') }),
  createRoute({ ...under, path: '/rubrics/$versionId', ...page('rubrics', () => import('./version.page'), 'VersionPage') }),
  createRoute({ ...under, path: '/rubrics/$versionId/edit', ...page('rubrics', () => import('./builder.page'), 'BuilderPage') }),
] as const;
