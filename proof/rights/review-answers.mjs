// Answers of a review: saved one by one, or all at once from the form for offline work. Whoever may write the review may do either.
export const answerRights = {
  // What one's own answers were before: for nobody but whoever wrote them.
  answerHistory: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'HOST_LEAD', 'HOST_MEMBER', 'OBSERVER', 'INVITED_PEER', 'FACILITATOR', 'TRAINEE_PEER'],
    outside: true,
    always: [],
  },
  // Who writes at a report is for those who write at it.
  sectionWriters: {
    args: { caseId: '@id' },
    never: ['CONFLICTED', 'HOST_LEAD', 'HOST_MEMBER', 'OBSERVER', 'INVITED_PEER', 'FACILITATOR', 'TRAINEE_PEER'],
    outside: true,
    always: [],
  },
};
const part = (open) => ({ parent: true, open });
export const answerTypes = {
  SavedAnswer: part('answer savedAt version'),
  EditConflict: part('base currentVersion dimensionKey fields theirs yours'),
  AnswerHistory: part('dimensions form'),
  DimensionHistory: part('key states title version'),
  AnswerState: part('at cause confidence evidenceIds improvements noteToTeam reason strengths value version'),
  SectionWriter: part('key name'),
  ImportedReview: part('dimensions savedAt'),
};
const f = (plain, names = '') => ({ plain, names });
export const answerInputs = {
  SaveAnswerInput: f('clientMutationId dimensionKey expectedVersion patch', 'reviewId'),
  RestoreAnswerInput: f('clientMutationId dimensionKey expectedVersion version', 'reviewId'),
  LeaseSectionInput: f('key', 'reportId'),
  ImportAnswerInput: f('dimensionKey expectedVersion patch'),
  ImportReviewInput: f('answers clientMutationId', 'reviewId'),
};
