import type { DeskPageQuery } from './desk.page.generated';
import { comingOf, placeOf } from './coming';
import { needsOf } from './needs';

const nothing: DeskPageQuery = {
  communities: { nodes: [] },
  myCommunityInvitations: [],
  ownPractices: { nodes: [] },
  practiceScreeningQueue: { nodes: [] },
  ownValidationTasks: [],
  myReviewCases: [],
  comingUp: [],
} as unknown as DeskPageQuery;
const community = (id: string, waiting: number) => ({
  id,
  slug: id,
  name: id,
  locale: 'en',
  waiting,
  viewerState: 'ACTIVE',
  fresh: [],
});
const invitation = (id: string, expiresAt: string | null) => ({
  membershipId: id,
  communityName: id,
  communitySlug: id,
  expiresAt,
  invitedBy: null,
});
const queued = (id: string, bar: string | null, submittedAt: string, state = 'SUBMITTED', form = 'SNAPSHOT') => ({
  id,
  title: id,
  form,
  state,
  bar,
  submittedAt,
  ownerName: null,
});
const work = (id: string, state: string, form = 'SNAPSHOT') => ({
  id,
  title: id,
  form,
  state,
  updatedAt: '2026-11-02T00:00:00Z',
  submittedAt: null,
});
const given = (part: object) => ({ ...nothing, ...part }) as unknown as DeskPageQuery;

it('is empty where nothing waits', () => {
  expect(needsOf(nothing)).toEqual([]);
  expect(needsOf(given({ communities: { nodes: [community('quiet', 0)] }, ownPractices: { nodes: [work('draft', 'DRAFT')] } }))).toEqual(
    [],
  );
});
it('puts what is due first, the nearest on top, then what has waited longest', () => {
  const needs = needsOf(
    given({
      communities: { nodes: [community('with-applications', 2)] },
      myCommunityInvitations: [invitation('later', '2026-12-20T00:00:00Z'), invitation('soon', '2026-12-01T00:00:00Z')],
      ownPractices: { nodes: [work('mine', 'REVISION_ASKED')] },
      practiceScreeningQueue: { nodes: [queued('old', null, '2026-11-01T00:00:00Z')] },
    }),
  );
  expect(needs.map((n) => n.title)).toEqual(['soon', 'later', 'old', 'mine', 'with-applications']);
});
it('tells who wrote it that it can be published, and each validator what to judge, and calls nothing a screening that is past it', () => {
  const task = (id: string, state: string, open = true) => ({
    id,
    title: id,
    state,
    open,
    askedAt: '2026-11-03T00:00:00Z',
    ownerName: null,
  });
  const needs = needsOf(
    given({
      ownPractices: {
        nodes: [
          work('screened', 'SCREENED'),
          work('with validators', 'IN_VALIDATION', 'FULL'),
          work('valid', 'VALIDATED', 'FULL'),
          work('not yet', 'SCREENED', 'FULL'),
        ],
      },
      practiceScreeningQueue: {
        nodes: [
          queued('new', null, '2026-11-04T00:00:00Z'),
          queued('past', null, '2026-11-01T00:00:00Z', 'IN_VALIDATION', 'FULL'),
          queued('full', null, '2026-11-05T00:00:00Z', 'SCREENED', 'FULL'),
          queued('short', null, '2026-11-05T00:00:00Z', 'SCREENED'),
        ],
      },
      ownValidationTasks: [task('to judge', 'ASKED'), task('judged', 'GIVEN'), task('closed', 'WORKING', false)],
    }),
  );
  expect(needs.map((n) => [n.kind, n.title, n.href])).toEqual([
    ['publish', 'screened', '/practices/screened/edit'],
    ['publish', 'valid', '/practices/valid/edit'],
    ['validation', 'to judge', '/practices/validation/to judge'],
    ['screening', 'new', '/practices/new/edit'],
    ['validators', 'full', '/practices/full/edit'],
  ]);
});
it('leaves out what the person may not screen', () => {
  expect(needsOf(given({ practiceScreeningQueue: { nodes: [queued('own', 'OWN_WORK', '2026-11-01T00:00:00Z')] } }))).toEqual([]);
});

const reviewCase = (id: string, key: string, more: object = {}) => ({
  id,
  title: id,
  hostName: 'Harbour Desk',
  place: 'Copenhagen',
  programmeName: 'Round 3',
  next: { key, mine: true },
  dueAt: null,
  begun: 0,
  dimensionCount: 10,
  ...more,
});
it('leads into a review where it goes on, and leaves out what waits for others', () => {
  const needs = needsOf(
    given({
      myReviewCases: [
        reviewCase('theirs', 'waitForOthers', { next: { key: 'waitForOthers', mine: false } }),
        reviewCase('facilitates', 'closeDesk', { dueAt: '2026-12-01T00:00:00Z' }),
        reviewCase('signs', 'signReport'),
        reviewCase('writes', 'writeReview', { dueAt: '2026-12-02T00:00:00Z', begun: 7 }),
        reviewCase('asked', 'declareConflicts', { dueAt: '2026-12-01T00:00:00Z' }),
      ],
    }),
  );
  expect(needs.map((n) => [n.kind, n.href, n.progress])).toEqual([
    ['asked', '/reviews/asked/invitation', undefined],
    ['review', '/reviews/writes/form', { done: 7, of: 10 }],
    ['turn', '/reviews/facilitates', undefined],
    ['turn', '/reviews/signs/report', undefined],
  ]);
});

it('says a date once: what the reader writes waits above, what others write comes up', () => {
  const dated = (kind: string, subjectId: string, slug: string | null = null) =>
    ({ kind, subjectId, slug, title: subjectId }) as unknown as DeskPageQuery['comingUp'][number];
  const list = [
    dated('REVIEWS_DUE', 'mine'),
    dated('VISIT', 'mine'),
    dated('REVIEWS_DUE', 'theirs'),
    dated('PRACTICE_REVIEW', 'p', 'words'),
  ];
  const needs = needsOf(given({ myReviewCases: [reviewCase('mine', 'writeReview', { dueAt: '2026-12-02T00:00:00Z' })] }));
  expect(comingOf(list, needs).map(placeOf)).toEqual(['/reviews/mine', '/reviews/theirs', '/practices/words']);
});

it('tells two apart that have the same title, by where each belongs', () => {
  const turn = (id: string, title: string, programmeName: string) => ({
    id,
    title,
    programmeName,
    hostName: 'Host',
    place: 'Oslo',
    dueAt: null,
    begun: 0,
    dimensionCount: 10,
    next: { key: 'answerRecommendations', mine: true, count: 0 },
  });
  const needs = needsOf(
    given({ myReviewCases: [turn('a', 'Desk', 'Round 3'), turn('b', 'Desk', 'Round 5'), turn('c', 'Loan', 'Round 3')] }),
  );
  expect(needs.map((n) => [n.title, n.within, n.twin === true])).toEqual([
    ['Desk', 'Round 3', true],
    ['Desk', 'Round 5', true],
    ['Loan', 'Round 3', false],
  ]);
});
