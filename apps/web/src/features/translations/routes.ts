import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

/* The names of the fields come with the texts of what is translated. */
export const translationRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/practices/$slug/translate/$locale',
    ...page(['translations', 'practices'], () => import('./practice.page'), 'TranslatePracticePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/schemes/$slug/translate/$locale',
    ...page(['translations', 'schemes'], () => import('./scheme.page'), 'TranslateSchemePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/stories/$slug/translate/$locale',
    ...page(['translations', 'stories'], () => import('./story.page'), 'TranslateStoryPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/resources/$slug/translate/$locale',
    ...page(['translations', 'resources'], () => import('./resource.page'), 'TranslateResourcePage'),
  }),
] as const;
