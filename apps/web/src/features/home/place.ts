import type { PlaceEntry } from '../../app/feature';

export const deskPlace: PlaceEntry = { key: 'desk', to: '/desk', label: 'app.place.desk', icon: 'desk', open: false };
