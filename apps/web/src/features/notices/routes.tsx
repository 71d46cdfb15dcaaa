import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

const notices = createRoute({
  getParentRoute: () => rootRoute,
  path: '/notices',
  validateSearch: (search: Record<string, unknown>): { after?: string | undefined } => ({
    after: typeof search['after'] === 'string' ? search['after'].slice(0, 400) : undefined,
  }),
  ...page('notices', () => import('./notices.page'), 'NoticesPage'),
});
export const noticesRoutes = [notices] as const;
