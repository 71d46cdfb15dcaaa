import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';
import { readBrowseSearch } from '@guildhall/domain/search/browse';

/** `lang`: language in which the text is wanted; what it may be is asked where it is used. */
const readLang = (search: { lang?: string }): { lang?: string } => search;
const edition = (value: unknown): number | undefined => (Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined);

export const practiceRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/practices',
    validateSearch: readBrowseSearch,
    ...page(['practices', 'knowledge'], () => import('./browse-page'), 'BrowsePage'),
  }),
  createRoute({ getParentRoute: () => rootRoute, path: '/practices/new', ...page('practices', () => import('./new-page'), 'NewPage') }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/practices/screening',
    ...page('practices', () => import('./work-page'), 'WorkPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/practices/validation/$id',
    ...page(['practices', 'practices/validation'], () => import('./validation/task-page'), 'TaskPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/practices/$slug',
    validateSearch: readLang,
    ...page(['practices', 'practices/uptake', 'practices/cite', 'translations/reading'], () => import('./practice-page'), 'PracticePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/practices/$slug/e/$edition',
    validateSearch: readLang,
    ...page(['practices', 'practices/uptake', 'practices/cite', 'translations/reading'], () => import('./practice-page'), 'PracticePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/practices/$slug/use',
    validateSearch: (search: { transfer?: string }): { transfer?: string } => search,
    ...page(['practices', 'practices/uptake'], () => import('./uptake/transfer-page'), 'TransferPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/practices/$slug/changes',
    validateSearch: (search: Record<string, unknown>) => ({ from: edition(search['from']) ?? 1, to: edition(search['to']) ?? 2 }),
    ...page('practices', () => import('./changes-page'), 'ChangesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/glossary',
    ...page(['practices/glossary', 'knowledge'], () => import('./glossary/glossary-page'), 'GlossaryPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/practices/$slug/edit',
    ...page(['practices', 'practices/validation', 'practices/files'], () => import('./edit-page'), 'EditPage'),
  }),
] as const;
