import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

const text = (value: unknown, max = 400): string | undefined => (typeof value === 'string' && value ? value.slice(0, max) : undefined);
const whole = (value: unknown): number | undefined => (Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined);
const kinds = ['DISCUSSION', 'QUESTION', 'LESSON', 'IDEA', 'ANNOUNCEMENT'] as const;
const kind = (value: unknown) => kinds.find((one) => one === value);
type Raw = Record<string, unknown>;

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/communities',
  validateSearch: (search: Raw) => ({ text: text(search.text, 100), mine: search.mine === true ? true : undefined, after: text(search.after) }),
  ...page('communities', () => import('./communities.page'), 'CommunitiesPage'),
});
const community = createRoute({
  getParentRoute: () => rootRoute,
  path: '/c/$slug',
  validateSearch: (search: Raw) => ({
    kind: kind(search.kind),
    unanswered: search.unanswered === true ? true : undefined,
    after: text(search.after),
  }),
  ...page('communities', () => import('./community.page'), 'CommunityPage'),
});
const members = createRoute({
  getParentRoute: () => rootRoute,
  path: '/c/$slug/members',
  validateSearch: (search: Raw) => ({ after: text(search.after) }),
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
  ...page('communities', () => import('./settings.page'), 'SettingsPage'),
});
const start = createRoute({
  getParentRoute: () => rootRoute,
  path: '/c/$slug/start',
  validateSearch: (search: Raw) => ({ kind: kind(search.kind), title: text(search.title, 160) }),
  ...page('communities', () => import('./start.page'), 'StartPage'),
});
const discussion = createRoute({
  getParentRoute: () => rootRoute,
  path: '/c/$slug/t/$id/{-$words}',
  validateSearch: (search: Raw) => ({ post: text(search.post, 36), at: whole(search.at), new: search.new === true ? true : undefined }),
  ...page('communities', () => import('./discussion.page'), 'DiscussionPage'),
});
const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/join/$token',
  ...page('communities', () => import('./invitation.page'), 'InvitationPage'),
});

export const communitiesRoutes = [list, community, members, knowledge, about, settings, start, discussion, invitation] as const;
