import type { ApolloClient } from '@apollo/client';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { Layout } from './layout/layout';
import { NotFound, RouteProblem } from './problem-page';

export interface RouterContext {
  client: ApolloClient;
}

/** The frame of every page. Routes of features hang below it. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Layout,
  notFoundComponent: NotFound,
  errorComponent: RouteProblem,
});
