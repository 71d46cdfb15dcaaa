import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

export const consultationRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/consultations',
    /** `ask`: id of the practice that one wants to ask about. */
    validateSearch: (search: { ask?: string }): { ask?: string } => search,
    ...page(['consultations', 'knowledge'], () => import('./consultations.page'), 'ConsultationsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/consultations/$id',
    ...page('consultations', () => import('./consultation.page'), 'ConsultationPage'),
  }),
] as const;
