import { wordsOf } from '@guildhall/domain/discussions/address';
import { communityPolicy, insideOf } from '../../communities/community.policy.js';
import { discussionPolicy } from '../../discussions/discussion.policy.js';
import { plain } from '../../kernel/plain.js';
import { statement } from '../../kernel/statement.js';
import { page } from '../page.types.js';
import { words } from '../words.js';

interface CommunityData {
  community: { slug: string; name: string; purpose: string; locale: string; networkName: string; visibility: string };
}
interface DiscussionData {
  discussion: {
    id: string;
    title: string;
    locale: string;
    kind: string;
    createdAt: string;
    replyCount: number;
    community: { slug: string; name: string };
    opening: { html: string; author: { displayName: string } | null } | null;
    acceptedAnswer: { html: string; createdAt: string; author: { displayName: string } | null } | null;
  };
}

const communityPaths = statement<object, { slug: string; changed: string }>(
  'site-communities',
  `select c.slug, c."updatedAt" changed from community c where c.visibility <> 'UNLISTED' and ${communityPolicy.visible('c')} order by c.slug limit 20000`,
);
const discussionPaths = statement<object, { slug: string; id: string; title: string; changed: string }>(
  'site-discussions',
  `select c.slug, d.id, d.title, d."lastPostAt" changed from discussion d join community c on c.id = d."communityId"
  where c.visibility <> 'UNLISTED' and ${insideOf('c')} and ${discussionPolicy.visible('d')} order by d."lastPostAt" desc limit 20000`,
);

const face = (path: string, file: string) =>
  page<CommunityData>({
    path,
    feature: 'communities',
    file,
    document: 'CommunityPage',
    variables: ({ slug }) => ({ slug }),
    meta: (data, say) => {
      if (!data) return { title: say(words.communities), hidden: true };
      const { community: c } = data;
      return {
        title: c.name,
        description: c.purpose,
        contentLocale: c.locale,
        canonical: `/c/${c.slug}`,
        ...(c.visibility === 'PUBLIC' ? { feeds: [{ href: `/c/${c.slug}/feed.atom`, title: c.name }] } : {}),
        hidden: c.visibility === 'UNLISTED',
        jsonLd: [
          {
            '@type': 'Organization',
            name: c.name,
            description: c.purpose,
            parentOrganization: { '@type': 'Organization', name: c.networkName },
          },
        ],
      };
    },
    ...(path === '/c/:slug'
      ? { sitemap: async (ctx) => (await communityPaths.all(ctx, {})).map((c) => ({ path: `/c/${c.slug}`, changed: c.changed })) }
      : {}),
  });

const inner = (path: string, feature: string, file: string, title: keyof typeof words) =>
  page({ path, feature, file, meta: (_, say) => ({ title: say(words[title]), hidden: true }) });

/** Communities, their faces and their discussions. */
export const communityPages = [
  page({
    path: '/communities',
    feature: 'communities',
    file: 'communities.page.tsx',
    document: 'Communities',
    variables: (_, search) => ({ text: search.text ?? null, mine: search.mine === 'true', after: search.after ?? null }),
    meta: (_, say) => ({ title: say(words.communities), description: say(words.communitiesText) }),
    sitemap: async () => [{ path: '/communities' }],
  }),
  inner('/communities/new', 'communities', 'begin.page.tsx', 'communityBegin'),
  face('/c/:slug', 'community.page.tsx'),
  face('/c/:slug/members', 'members.page.tsx'),
  face('/c/:slug/knowledge', 'knowledge.page.tsx'),
  face('/c/:slug/about', 'about.page.tsx'),
  inner('/c/:slug/settings', 'communities', 'settings.page.tsx', 'communities'),
  inner('/c/:slug/start', 'communities', 'start.page.tsx', 'communities'),
  page<DiscussionData>({
    path: '/c/:slug/t/:id/:words?',
    feature: 'communities',
    file: 'discussion.page.tsx',
    document: 'DiscussionPage',
    variables: ({ id }, search) => ({
      id,
      atPost: search.post ?? null,
      atNumber: search.at ? Number(search.at) : null,
      atUnread: search.new === 'true',
    }),
    meta: (data, say) => {
      if (!data) return { title: say(words.communities), hidden: true };
      const { discussion: d } = data;
      const text = d.opening ? plain(d.opening.html) : '';
      const author = (a: { displayName: string } | null) => (a ? { author: { '@type': 'Person', name: a.displayName } } : {});
      const answer = d.acceptedAnswer && {
        acceptedAnswer: {
          '@type': 'Answer',
          text: plain(d.acceptedAnswer.html),
          dateCreated: d.acceptedAnswer.createdAt,
          ...author(d.acceptedAnswer.author),
        },
      };
      const question = {
        '@type': 'Question',
        name: d.title,
        text,
        dateCreated: d.createdAt,
        answerCount: d.replyCount,
        ...author(d.opening?.author ?? null),
        ...answer,
      };
      const other = {
        '@type': 'DiscussionForumPosting',
        headline: d.title,
        text,
        datePublished: d.createdAt,
        ...author(d.opening?.author ?? null),
      };
      return {
        title: `${d.title} · ${d.community.name}`,
        description: text,
        type: 'article',
        contentLocale: d.locale,
        canonical: `/c/${d.community.slug}/t/${d.id}/${encodeURIComponent(wordsOf(d.title))}`,
        jsonLd: [d.kind === 'QUESTION' ? { '@type': 'QAPage', mainEntity: question } : other],
      };
    },
    sitemap: async (ctx) =>
      (await discussionPaths.all(ctx, {})).map((d) => ({
        path: `/c/${d.slug}/t/${d.id}/${encodeURIComponent(wordsOf(d.title))}`,
        changed: d.changed,
      })),
  }),
  inner('/join/:token', 'communities', 'invitation.page.tsx', 'communities'),
  inner('/notices', 'notices', 'notices.page.tsx', 'notices'),
];
