import { createRoute, redirect } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

const parent = { getParentRoute: () => rootRoute } as const;
const settings = createRoute({
  ...parent,
  path: '/settings',
  beforeLoad: () => {
    throw redirect({ to: '/settings/profile', replace: true });
  },
});
const profile = createRoute({ ...parent, path: '/settings/profile', ...page('settings', () => import('./profile.page'), 'ProfilePage') });
const account = createRoute({ ...parent, path: '/settings/account', ...page('settings', () => import('./account.page'), 'AccountPage') });
const sessions = createRoute({
  ...parent,
  path: '/settings/sessions',
  ...page('settings', () => import('./sessions.page'), 'SessionsPage'),
});
const organisations = createRoute({
  ...parent,
  path: '/settings/organisations',
  validateSearch: (search): { join?: string } => (typeof search['join'] === 'string' ? { join: search['join'] } : {}),
  ...page('settings', () => import('./organisations.page'), 'OwnOrganisationsPage'),
});
const leaving = createRoute({
  ...parent,
  path: '/settings/leaving',
  validateSearch: (search): { until?: string } => (typeof search['until'] === 'string' ? { until: search['until'] } : {}),
  ...page(['settings', 'settings/leaving'], () => import('./leaving/leaving.page'), 'LeavingPage'),
});
const roles = createRoute({ ...parent, path: '/roles', ...page('settings', () => import('./roles.page'), 'RolesPage') });

export const settingsRoutes = [settings, profile, account, sessions, organisations, leaving, roles] as const;
