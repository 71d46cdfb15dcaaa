import type { PlaceEntry } from '../../app/feature';

export const communitiesPlace: PlaceEntry = {
  key: 'communities',
  to: '/communities',
  also: ['/c'],
  label: 'app.place.communities',
  icon: 'messages',
  open: true,
};
