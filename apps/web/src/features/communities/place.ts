import type { PlaceEntry } from '../../app/feature';

export const communitiesPlace: PlaceEntry = {
  key: 'communities',
  to: '/communities',
  also: ['/c'],
  label: 'communities.place',
  icon: 'messages',
  order: 2,
  open: true,
};
