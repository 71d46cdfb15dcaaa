// Answers of a review: saved one by one, or all at once from the form for offline work. Whoever may write the review may do either.
const part = (open) => ({ parent: true, open });
export const answerTypes = {
  SavedAnswer: part('answer savedAt version'),
  EditConflict: part('base currentVersion dimensionKey fields theirs yours'),
  ImportedReview: part('dimensions savedAt'),
};
const f = (plain, names = '') => ({ plain, names });
export const answerInputs = {
  SaveAnswerInput: f('clientMutationId dimensionKey expectedVersion patch', 'reviewId'),
  ImportAnswerInput: f('dimensionKey expectedVersion patch'),
  ImportReviewInput: f('answers clientMutationId', 'reviewId'),
};
