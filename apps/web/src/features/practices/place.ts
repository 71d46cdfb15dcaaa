import type { PlaceEntry } from '../../app/feature';

export const knowledgePlace: PlaceEntry = {
  key: 'knowledge',
  to: '/practices',
  also: ['/schemes', '/toolbooks', '/stories', '/consultations', '/resources', '/funding', '/glossary'],
  label: 'app.place.knowledge',
  icon: 'book',
  open: true,
};
