import { page } from '../page.types.js';
import { words } from '../words.js';

/** What stands in a case is for those who take part: the head tells nothing of it, and nobody indexes it. The page asks for itself, as each part of it has rights of its own. */
const closed = (path: string, file: string) =>
  page({ path, feature: 'reviews', file, meta: (_, say) => ({ title: say(words.reviews), hidden: true }) });

/** For members; drafts only for those who write them. */
const rubrics = (path: string, file: string) =>
  page({ path, feature: 'rubrics', file, meta: (_, say) => ({ title: say(words.rubrics), hidden: true }) });

export const reviewPages = [
  closed('/reviews', 'my-reviews.page.tsx'),
  closed('/reviews/time', 'time.page.tsx'),
  closed('/reviews/emergency', 'emergency/emergency.page.tsx'),
  closed('/reviews/programmes', 'programme/programmes.page.tsx'),
  closed('/rounds/:programme/settings', 'programme/settings.page.tsx'),
  closed('/reviews/apply', 'application/apply.page.tsx'),
  closed('/reviews/:caseId/panel', 'panel.page.tsx'),
  closed('/reviews/:caseId', 'case.page.tsx'),
  closed('/reviews/:caseId/application', 'application/application.page.tsx'),
  closed('/reviews/:caseId/self', 'self/self.page.tsx'),
  closed('/rounds/:programme/applications', 'application/round-applications.page.tsx'),
  closed('/reviews/:caseId/invitation', 'invitation.page.tsx'),
  // The heaviest page, and each step of a review opens it: its first answer comes with it, where the reader has a right to it.
  page({
    path: '/reviews/:caseId/form',
    feature: 'reviews',
    file: 'form.page.tsx',
    texts: ['reviews/form'],
    document: 'ReviewFormPage',
    variables: ({ caseId }, _, locale) => ({ caseId, locale }),
    meta: (_, say) => ({ title: say(words.reviews), hidden: true }),
  }),
  closed('/reviews/:caseId/offline', 'offline/offline.page.tsx'),
  closed('/reviews/:caseId/dossier', 'dossier/dossier.page.tsx'),
  closed('/reviews/:caseId/remarks', 'remarks/remarks.page.tsx'),
  closed('/reviews/:caseId/feedback', 'feedback/feedback.page.tsx'),
  closed('/reviews/:caseId/history', 'history/history.page.tsx'),
  closed('/reviews/:caseId/check', 'check.page.tsx'),
  closed('/reviews/:caseId/visit', 'visit/visit.page.tsx'),
  closed('/reviews/:caseId/talk', 'talk/talk.page.tsx'),
  closed('/reviews/:caseId/voided', 'voided/voided.page.tsx'),
  closed('/reviews/:caseId/team', 'team.page.tsx'),
  closed('/reviews/:caseId/report', 'report.page.tsx'),
  closed('/recognitions', 'record.page.tsx'),
  page({
    path: '/certificates/:serial',
    feature: 'reviews',
    file: 'certificate.page.tsx',
    document: 'CertificatePage',
    variables: ({ serial }) => ({ serial }),
    meta: (_, say) => ({ title: say(words.certificate), hidden: true }),
  }),
  closed('/reviews/:caseId/results', 'results.page.tsx'),
  closed('/rounds/:programme', 'round.page.tsx'),
  closed('/rounds/:programme/assign', 'assign.page.tsx'),
  page({
    path: '/verify/:hash',
    feature: 'reviews',
    file: 'verify.page.tsx',
    document: 'VerifyReportPage',
    variables: ({ hash }) => ({ hash }),
    meta: (_, say) => ({ title: say(words.verifyReport), hidden: true }),
  }),
  rubrics('/rubrics', 'shelf.page.tsx'),
  rubrics('/rubrics/import', 'import.page.tsx'),
  rubrics('/rubrics/:versionId', 'version.page.tsx'),
  rubrics('/rubrics/:versionId/edit', 'builder.page.tsx'),
];
