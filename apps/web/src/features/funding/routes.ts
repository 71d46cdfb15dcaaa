import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';
import type { Wish } from './funding.page';

export const fundingRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/funding',
    // What the filters may be is asked where they are used.
    validateSearch: (search: Wish) => search,
    ...page(['funding', 'knowledge'], () => import('./funding.page'), 'FundingPage'),
  }),
] as const;
