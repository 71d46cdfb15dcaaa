import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

/** Slugs with commas between them, as they are sent on: `?compare=desk,course`. */
const readCompared = (search: Record<string, unknown>): { compare?: string } =>
  typeof search['compare'] === 'string' ? { compare: search['compare'] } : {};
interface Versions {
  version?: number;
  from?: number;
  to?: number;
  lang?: string;
}
/** `version`: the one to be shown; `from` and `to`: what changed between them; `lang`: language in which it is wanted. */
const readVersions = (search: Record<string, unknown>): Versions => ({
  ...(typeof search['lang'] === 'string' ? { lang: search['lang'] } : {}),
  ...Object.fromEntries(
    ['version', 'from', 'to'].map((k) => [k, Number(search[k])] as const).filter(([, n]) => Number.isInteger(n) && n > 0 && n < 100_000),
  ),
});
export const schemesRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/schemes',
    validateSearch: readCompared,
    ...page(['schemes', 'knowledge'], () => import('./schemes.page'), 'SchemesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/schemes/$slug',
    validateSearch: readVersions,
    ...page(['schemes', 'practices/cite', 'translations/reading'], () => import('./scheme.page'), 'SchemePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/schemes/$slug/edit',
    ...page(['schemes', 'schemes/edit'], () => import('./edit/edit.page'), 'EditPage'),
  }),
] as const;
