import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

const under = { getParentRoute: () => rootRoute } as const;
const readDimension = (search: Record<string, unknown>): { d?: string } =>
  typeof search['d'] === 'string' && /^[a-z0-9_]{1,60}$/.test(search['d']) ? { d: search['d'] } : {};
/** Another dimension is another part of the same page. Loaded anew, the page would go for as long as that takes, and with it what is being typed. */
const samePage = { loaderDeps: () => ({ search: {} }) } as const;
const filters = ['mine', 'late', 'quorum', 'differ'] as const;
export type RoundFilter = (typeof filters)[number];
const readFilter = (search: Record<string, unknown>): { only?: RoundFilter } => {
  const only = filters.find((f) => f === search['only']);
  return only ? { only } : {};
};

/** To whom, and about which piece of evidence or section of the report. */
interface TalkSearch {
  to?: 'TEAM' | 'TEAM_AND_HOST' | 'FACILITATION' | 'HOST_INTERNAL';
  evidence?: string;
  section?: string;
}

/** Words for scores, evidence and rules stand with the form. */
const all = ['reviews', 'reviews/form'];
/** With the words of the first phase: application, decision, self-assessment. */
const first = [...all, 'reviews/application'];
export const reviewsRoutes = [
  createRoute({ ...under, path: '/reviews', ...page(all, () => import('./my-reviews.page'), 'MyReviewsPage') }),
  createRoute({ ...under, path: '/reviews/time', ...page(all, () => import('./time.page'), 'TimePage') }),
  createRoute({
    ...under,
    path: '/reviews/emergency',
    ...page([...all, 'reviews/emergency'], () => import('./emergency/emergency.page'), 'EmergencyPage'),
  }),
  createRoute({
    ...under,
    path: '/reviews/apply',
    ...page(first, () => import('./application/apply.page'), 'ApplyPage'),
  }),
  createRoute({
    ...under,
    path: '/reviews/$caseId/application',
    ...page(first, () => import('./application/application.page'), 'ApplicationPage'),
  }),
  createRoute({
    ...under,
    path: '/reviews/$caseId/self',
    validateSearch: readDimension,
    ...page(first, () => import('./self/self.page'), 'SelfPage'),
    ...samePage,
  }),
  createRoute({
    ...under,
    path: '/rounds/$programme/applications',
    ...page(first, () => import('./application/round-applications.page'), 'RoundApplicationsPage'),
  }),
  createRoute({
    ...under,
    path: '/reviews/$caseId',
    ...page([...all, 'reviews/emergency', 'reviews/conflict'], () => import('./case.page'), 'CasePage'),
  }),
  createRoute({ ...under, path: '/reviews/$caseId/panel', ...page(all, () => import('./panel.page'), 'PanelPage') }),
  createRoute({ ...under, path: '/reviews/$caseId/invitation', ...page(all, () => import('./invitation.page'), 'InvitationPage') }),
  createRoute({
    ...under,
    path: '/reviews/$caseId/form',
    validateSearch: readDimension,
    staticData: { edgeToEdge: true },
    // Its texts alone: the form is opened at every step of a review.
    ...page('reviews/form', () => import('./form.page'), 'FormPage'),
    ...samePage,
  }),
  createRoute({
    ...under,
    path: '/reviews/$caseId/offline',
    ...page(['reviews/form', 'reviews/offline'], () => import('./offline/offline.page'), 'OfflinePage'),
  }),
  createRoute({
    ...under,
    path: '/reviews/$caseId/history',
    ...page([...all, 'reviews/history'], () => import('./history/history.page'), 'HistoryPage'),
  }),
  createRoute({ ...under, path: '/reviews/$caseId/check', ...page(all, () => import('./check.page'), 'CheckPage') }),
  createRoute({
    ...under,
    path: '/reviews/$caseId/visit',
    ...page([...all, 'reviews/visit'], () => import('./visit/visit.page'), 'VisitPage'),
  }),
  createRoute({
    ...under,
    path: '/reviews/$caseId/talk',
    validateSearch: (search): TalkSearch => ({
      ...(/^(TEAM|TEAM_AND_HOST|FACILITATION|HOST_INTERNAL)$/.test(String(search['to'])) ? { to: search['to'] as 'TEAM' } : {}),
      ...(typeof search['evidence'] === 'string' ? { evidence: search['evidence'] } : {}),
      ...(typeof search['section'] === 'string' ? { section: search['section'] } : {}),
    }),
    ...page([...all, 'reviews/talk'], () => import('./talk/talk.page'), 'TalkPage'),
  }),
  createRoute({
    ...under,
    path: '/reviews/$caseId/remarks',
    ...page([...all, 'reviews/remarks'], () => import('./remarks/remarks.page'), 'RemarksPage'),
  }),
  createRoute({
    ...under,
    path: '/reviews/$caseId/feedback',
    ...page([...all, 'reviews/feedback'], () => import('./feedback/feedback.page'), 'FeedbackPage'),
  }),
  createRoute({
    ...under,
    path: '/reviews/$caseId/dossier',
    ...page([...all, 'reviews/dossier'], () => import('./dossier/dossier.page'), 'DossierPage'),
  }),
  createRoute({
    ...under,
    path: '/reviews/$caseId/voided',
    ...page([...all, 'reviews/voided'], () => import('./voided/voided.page'), 'VoidedPage'),
  }),
  createRoute({ ...under, path: '/reviews/$caseId/team', ...page(all, () => import('./team.page'), 'TeamPage') }),
  createRoute({ ...under, path: '/reviews/$caseId/report', ...page(all, () => import('./report.page'), 'ReportPage') }),
  createRoute({ ...under, path: '/recognitions', ...page([...all, 'reviews/feedback'], () => import('./record.page'), 'RecordPage') }),
  createRoute({ ...under, path: '/certificates/$serial', ...page(all, () => import('./certificate.page'), 'CertificatePage') }),
  createRoute({ ...under, path: '/verify/$hash', ...page(all, () => import('./verify.page'), 'VerifyPage') }),
  createRoute({ ...under, path: '/reviews/$caseId/results', ...page(all, () => import('./results.page'), 'ResultsPage') }),
  createRoute({
    ...under,
    path: '/rounds/$programme',
    validateSearch: readFilter,
    ...page(all, () => import('./round.page'), 'RoundPage'),
  }),
  createRoute({
    ...under,
    path: '/reviews/programmes',
    ...page([...all, 'reviews/programme'], () => import('./programme/programmes.page'), 'ProgrammesPage'),
  }),
  createRoute({
    ...under,
    path: '/rounds/$programme/settings',
    ...page([...all, 'reviews/programme'], () => import('./programme/settings.page'), 'ProgrammeSettingsPage'),
  }),
  createRoute({ ...under, path: '/rounds/$programme/assign', ...page(all, () => import('./assign.page'), 'AssignPage') }),
] as const;
