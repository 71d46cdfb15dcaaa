import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

const load = () => import('./static.pages');
const about = createRoute({ getParentRoute: () => rootRoute, path: '/about', ...page('static', load, 'AboutPage') });
const privacy = createRoute({ getParentRoute: () => rootRoute, path: '/privacy', ...page('static', load, 'PrivacyPage') });
const accessibility = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accessibility',
  ...page('static', load, 'AccessibilityPage'),
});
const imprint = createRoute({ getParentRoute: () => rootRoute, path: '/imprint', ...page('static', load, 'ImprintPage') });

export const staticRoutes = [about, privacy, accessibility, imprint] as const;
