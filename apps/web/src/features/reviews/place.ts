import type { PlaceEntry } from '../../app/feature';

export const reviewsPlace: PlaceEntry = {
  key: 'reviews',
  to: '/reviews',
  also: ['/rounds', '/rubrics'],
  label: 'app.place.reviews',
  icon: 'review',
  open: false,
};
