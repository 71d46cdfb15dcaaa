import { page } from '../page.types.js';
import { words } from '../words.js';

interface SchemeData {
  scheme: { title: string; summary: string };
}

/** What stands in a case is for those who take part: the head tells nothing of it, and nobody indexes it. The page asks for itself, as each part of it has rights of its own. */
const closed = (path: string, file: string) =>
  page({ path, feature: 'reviews', file, meta: (_, say) => ({ title: say(words.reviews), hidden: true }) });

export const reviewPages = [
  closed('/reviews', 'my-reviews.page.tsx'),
  closed('/reviews/time', 'time.page.tsx'),
  closed('/reviews/:caseId', 'case.page.tsx'),
  closed('/reviews/:caseId/panel', 'panel.page.tsx'),
  closed('/reviews/:caseId/invitation', 'invitation.page.tsx'),
  closed('/reviews/:caseId/form', 'form.page.tsx'),
  closed('/reviews/:caseId/check', 'check.page.tsx'),
  closed('/reviews/:caseId/team', 'team.page.tsx'),
  closed('/reviews/:caseId/report', 'report.page.tsx'),
  closed('/rounds/:programme', 'round.page.tsx'),
  closed('/rounds/:programme/assign', 'assign.page.tsx'),
  page({
    path: '/schemes',
    feature: 'schemes',
    file: 'schemes.page.tsx',
    document: 'SchemesPage',
    variables: () => ({}),
    meta: (_, say) => ({ title: say(words.schemes), description: say(words.schemesText) }),
  }),
  page<SchemeData>({
    path: '/schemes/:slug',
    feature: 'schemes',
    file: 'scheme.page.tsx',
    document: 'SchemePage',
    variables: ({ slug }) => ({ slug }),
    meta: (data, say) =>
      data ? { title: data.scheme.title, description: data.scheme.summary } : { title: say(words.schemes), hidden: true },
  }),
];
