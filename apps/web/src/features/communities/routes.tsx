import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';
import { readCommunity, readDiscussion, readList, readMembers, readStart } from './search';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/communities',
  validateSearch: readList,
  ...page('communities', () => import('./communities.page'), 'CommunitiesPage'),
});
const begin = createRoute({
  getParentRoute: () => rootRoute,
  path: '/communities/new',
  ...page(['communities', 'communities/settings'], () => import('./begin.page'), 'BeginPage'),
});
const community = createRoute({
  getParentRoute: () => rootRoute,
  path: '/c/$slug',
  validateSearch: readCommunity,
  ...page('communities', () => import('./community.page'), 'CommunityPage'),
});
const members = createRoute({
  getParentRoute: () => rootRoute,
  path: '/c/$slug/members',
  validateSearch: readMembers,
  ...page('communities', () => import('./members.page'), 'MembersPage'),
});
const knowledge = createRoute({
  getParentRoute: () => rootRoute,
  path: '/c/$slug/knowledge',
  ...page('communities', () => import('./knowledge.page'), 'KnowledgePage'),
});
const about = createRoute({
  getParentRoute: () => rootRoute,
  path: '/c/$slug/about',
  ...page('communities', () => import('./about.page'), 'AboutPage'),
});
const settings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/c/$slug/settings',
  ...page(['communities', 'communities/settings'], () => import('./settings.page'), 'SettingsPage'),
});
const start = createRoute({
  getParentRoute: () => rootRoute,
  path: '/c/$slug/start',
  validateSearch: readStart,
  ...page('communities', () => import('./start.page'), 'StartPage'),
});
const discussion = createRoute({
  getParentRoute: () => rootRoute,
  path: '/c/$slug/t/$id/{-$words}',
  validateSearch: readDiscussion,
  ...page('communities', () => import('./discussion.page'), 'DiscussionPage'),
});
const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/join/$token',
  ...page('communities', () => import('./invitation.page'), 'InvitationPage'),
});

export const communitiesRoutes = [list, begin, community, members, knowledge, about, settings, start, discussion, invitation] as const;
