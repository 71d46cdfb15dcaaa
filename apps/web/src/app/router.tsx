import type { ApolloClient } from '@apollo/client';
import { createRouter } from '@tanstack/react-router';
import { communitiesRoutes } from '../features/communities/routes';
import { fundingRoutes } from '../features/funding/routes';
import { homeRoutes } from '../features/home/routes';
import { identityRoutes } from '../features/identity/routes';
import { importsRoutes } from '../features/imports/routes';
import { peopleRoutes } from '../features/people/routes';
import { settingsRoutes } from '../features/settings/routes';
import { noticesRoutes } from '../features/notices/routes';
import { practiceRoutes } from '../features/practices/routes';
import { reviewsRoutes } from '../features/reviews/routes';
import { rubricsRoutes } from '../features/rubrics/routes';
import { schemesRoutes } from '../features/schemes/routes';
import { resourceRoutes } from '../features/resources/routes';
import { searchRoutes } from '../features/search/routes';
import { staticRoutes } from '../features/static/routes';
import { consultationRoutes } from '../features/consultations/routes';
import { storyRoutes } from '../features/stories/routes';
import { translationRoutes } from '../features/translations/routes';
import { toolBookRoutes } from '../features/toolbooks/routes';
import { followNavigation } from './page-title';
import { Pending } from './pending';
import { NotFound, RouteProblem } from './problem-page';
import { rootRoute } from './root-route';

/** Every feature's routes. A new feature adds its line here and, if it has a place in the rail, in places.ts. */
const routeTree = rootRoute.addChildren([
  ...homeRoutes,
  ...identityRoutes,
  ...importsRoutes,
  ...peopleRoutes,
  ...practiceRoutes,
  ...reviewsRoutes,
  ...rubricsRoutes,
  ...schemesRoutes,
  ...resourceRoutes,
  ...fundingRoutes,
  ...searchRoutes,
  ...storyRoutes,
  ...translationRoutes,
  ...consultationRoutes,
  ...toolBookRoutes,
  ...settingsRoutes,
  ...communitiesRoutes,
  ...noticesRoutes,
  ...staticRoutes,
]);

export function makeRouter(client: ApolloClient) {
  const router = createRouter({
    routeTree,
    context: { client },
    defaultPreload: 'intent',
    defaultPreloadDelay: 80,
    // The cache of the client is the store: a loader that finds everything there costs nothing.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingMinMs: 300,
    defaultPendingComponent: Pending,
    defaultErrorComponent: RouteProblem,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
    trailingSlash: 'never',
  });
  followNavigation(router);
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
