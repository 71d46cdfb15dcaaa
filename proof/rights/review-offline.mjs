// The form of a review for offline work, on its way back. Whoever may write the review may bring it.
export const offlineTypes = { ImportedReview: { parent: true, open: 'dimensions savedAt' } };
export const offlineInputs = {
  ImportAnswerInput: { plain: 'dimensionKey expectedVersion patch', names: '' },
  ImportReviewInput: { plain: 'answers clientMutationId', names: 'reviewId' },
};
