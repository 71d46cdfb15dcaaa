import * as z from 'zod/mini';

/** Who may see one field of a profile, from the narrowest to the widest. SHARED: people of a common community. NETWORK: people of a common network. MEMBERS: whoever is signed in. */
export const fieldLevels = ['NOBODY', 'ORGANISERS', 'SHARED', 'NETWORK', 'MEMBERS', 'PUBLIC'] as const;
export type FieldLevel = (typeof fieldLevels)[number];

export const profileFields = [
  'name',
  'headline',
  'bio',
  'country',
  'city',
  'organisation',
  'expertise',
  'languages',
  'links',
  'email',
] as const;
export type ProfileField = (typeof profileFields)[number];
export type FieldVisibility = Record<ProfileField, FieldLevel>;

/** What a new profile shows. Nothing is public unless the person says so; ways of contact stay with the organisers. */
export const defaultVisibility: FieldVisibility = {
  name: 'NETWORK',
  headline: 'NETWORK',
  bio: 'NETWORK',
  country: 'NETWORK',
  city: 'ORGANISERS',
  organisation: 'NETWORK',
  expertise: 'NETWORK',
  languages: 'SHARED',
  links: 'ORGANISERS',
  email: 'ORGANISERS',
};

/** How near the reader stands to the person, 0 (stranger) to 5 (the person). */
export const nearness = { VISITOR: 0, MEMBER: 1, NETWORK: 2, SHARED: 3, ORGANISER: 4, SELF: 5 } as const;
export type Reader = keyof typeof nearness;

/** The least nearness that a level asks for. What is not known is shut. */
export const opensAt = (level: FieldLevel | undefined): number =>
  level === undefined ? nearness.SELF : fieldLevels.length - 1 - fieldLevels.indexOf(level);
export const isOpen = (level: FieldLevel | undefined, near: number): boolean => near >= opensAt(level);

const level = z.enum(fieldLevels, { error: 'unknown' });
export const fieldVisibilityInput = z.object(
  Object.fromEntries(profileFields.map((f) => [f, level])) as Record<ProfileField, typeof level>,
);
