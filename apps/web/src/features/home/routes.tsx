import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  staticData: { alone: true },
  ...page('home', () => import('./home.page'), 'HomePage'),
});
const desk = createRoute({ getParentRoute: () => rootRoute, path: '/desk', ...page('home', () => import('./desk.page'), 'DeskPage') });

export const homeRoutes = [home, desk] as const;
