/* Apart from the schemas: the web reads addresses with these before it needs any schema. */
export const searchKinds = [
  'PRACTICE',
  'COMMUNITY',
  'DISCUSSION',
  'SCHEME',
  'STORY',
  'TOOLBOOK',
  'RESOURCE',
  'PROJECT',
  'CASE',
  'PERSON',
  'ORGANISATION',
] as const;
export type SearchKind = (typeof searchKinds)[number];
export const practiceSorts = ['RELEVANCE', 'NEWEST', 'TITLE'] as const;
