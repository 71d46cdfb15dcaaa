import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value.slice(0, 80) : undefined);
const imports = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports',
  validateSearch: (search): { kind?: string; community?: string } => {
    const [kind, community] = [text(search['kind']), text(search['community'])];
    return { ...(kind ? { kind } : {}), ...(community ? { community } : {}) };
  },
  ...page('imports', () => import('./imports.page'), 'ImportsPage'),
});

export const importsRoutes = [imports] as const;
