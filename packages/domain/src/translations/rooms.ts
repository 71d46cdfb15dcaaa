import type { TranslatedKind } from './translation.js';

/** First part of the address of each kind that can be brought into other languages, and name of the texts of its pages. */
export const translatedRooms = {
  PRACTICE: 'practices',
  SCHEME: 'schemes',
  STORY: 'stories',
  RESOURCE: 'resources',
} as const satisfies Record<TranslatedKind, string>;
