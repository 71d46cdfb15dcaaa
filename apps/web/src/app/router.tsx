import type { ApolloClient } from '@apollo/client';
import { createRouter, type AnyRouter } from '@tanstack/react-router';
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

/** Milliseconds before bars stand for a page that still loads. */
const pendingMs = 300;

export function makeRouter(client: ApolloClient) {
  const router = createRouter({
    routeTree,
    context: { client },
    defaultPreload: 'intent',
    defaultPreloadDelay: 80,
    // The cache of the client is the store: a loader that finds everything there costs nothing.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: pendingMs,
    defaultPendingMinMs: 300,
    defaultPendingComponent: Pending,
    defaultErrorComponent: RouteProblem,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
    trailingSlash: 'never',
  });
  followNavigation(router);
  waitInPlace(router);
  return router;
}

/** Where only what is asked of a page changes (filters, words, order) the page stays until the answer is there, with a line on top of it: bars in its place would take
 *  what has the focus and what is being typed with them. */
function waitInPlace(router: AnyRouter): void {
  const busy = (is: boolean) => document.getElementById('main')?.toggleAttribute('data-waits', is);
  router.subscribe('onBeforeLoad', ({ fromLocation, pathChanged }) => {
    const stays = fromLocation !== undefined && !pathChanged;
    router.options.defaultPendingMs = stays ? Infinity : pendingMs;
    busy(stays);
  });
  router.subscribe('onResolved', () => busy(false));
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
