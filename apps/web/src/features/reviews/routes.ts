import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

const under = { getParentRoute: () => rootRoute } as const;
const readDimension = (search: Record<string, unknown>): { d?: string } =>
  typeof search['d'] === 'string' && /^[a-z0-9_]{1,60}$/.test(search['d']) ? { d: search['d'] } : {};
const filters = ['mine', 'late', 'quorum', 'differ'] as const;
export type RoundFilter = (typeof filters)[number];
const readFilter = (search: Record<string, unknown>): { only?: RoundFilter } => {
  const only = filters.find((f) => f === search['only']);
  return only ? { only } : {};
};

export const reviewsRoutes = [
  createRoute({ ...under, path: '/reviews', ...page('reviews', () => import('./my-reviews.page'), 'MyReviewsPage') }),
  createRoute({ ...under, path: '/reviews/time', ...page('reviews', () => import('./time.page'), 'TimePage') }),
  createRoute({ ...under, path: '/reviews/$caseId', ...page('reviews', () => import('./case.page'), 'CasePage') }),
  createRoute({ ...under, path: '/reviews/$caseId/panel', ...page('reviews', () => import('./panel.page'), 'PanelPage') }),
  createRoute({ ...under, path: '/reviews/$caseId/invitation', ...page('reviews', () => import('./invitation.page'), 'InvitationPage') }),
  createRoute({
    ...under,
    path: '/reviews/$caseId/form',
    validateSearch: readDimension,
    staticData: { edgeToEdge: true },
    ...page('reviews', () => import('./form.page'), 'FormPage'),
  }),
  createRoute({ ...under, path: '/reviews/$caseId/check', ...page('reviews', () => import('./check.page'), 'CheckPage') }),
  createRoute({ ...under, path: '/reviews/$caseId/team', ...page('reviews', () => import('./team.page'), 'TeamPage') }),
  createRoute({ ...under, path: '/reviews/$caseId/report', ...page('reviews', () => import('./report.page'), 'ReportPage') }),
  createRoute({
    ...under,
    path: '/rounds/$programme',
    validateSearch: readFilter,
    ...page('reviews', () => import('./round.page'), 'RoundPage'),
  }),
  createRoute({ ...under, path: '/rounds/$programme/assign', ...page('reviews', () => import('./assign.page'), 'AssignPage') }),
] as const;
