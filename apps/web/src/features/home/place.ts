import type { PlaceEntry } from '../../app/feature';

export const deskPlace: PlaceEntry = { key: 'desk', to: '/desk', label: 'home.desk.place', icon: 'desk', order: 1, open: false };
