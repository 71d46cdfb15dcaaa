import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';
import { peopleSearch } from './people-search';

const parent = { getParentRoute: () => rootRoute } as const;
const people = createRoute({
  ...parent,
  path: '/people',
  validateSearch: peopleSearch,
  ...page('people', () => import('./people.page'), 'PeoplePage'),
});
const person = createRoute({ ...parent, path: '/people/$id', ...page('people', () => import('./person.page'), 'PersonPage') });
const organisations = createRoute({
  ...parent,
  path: '/organisations',
  validateSearch: (search): { q?: string; waiting?: true } => ({
    ...(typeof search['q'] === 'string' && search['q'] ? { q: search['q'] } : {}),
    ...(search['waiting'] === true ? { waiting: true as const } : {}),
  }),
  ...page('people', () => import('./organisations.page'), 'OrganisationsPage'),
});
const organisation = createRoute({
  ...parent,
  path: '/organisations/$slug',
  ...page('people', () => import('./organisation.page'), 'OrganisationPage'),
});

const visibility = createRoute({
  ...parent,
  path: '/settings/visibility',
  ...page('people', () => import('./visibility.page'), 'VisibilityPage'),
});

export const peopleRoutes = [people, person, organisations, organisation, visibility] as const;
