import type { PlaceEntry } from '../../app/feature';

export const peoplePlace: PlaceEntry = {
  key: 'people',
  to: '/people',
  also: ['/organisations'],
  label: 'app.place.people',
  icon: 'people',
  open: true,
};
