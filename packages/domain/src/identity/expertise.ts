/** The ten dimensions of support, in which people say what they can help with. */
export const expertiseAreas = [
  'visibility',
  'networking',
  'legal_admin',
  'mentoring',
  'training',
  'finance',
  'market_access',
  'facilities',
  'language_culture',
  'evidence',
] as const;
export type ExpertiseArea = (typeof expertiseAreas)[number];
