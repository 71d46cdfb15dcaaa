import * as z from 'zod/mini';
import { clientMutationId, emailAddress, idInput, line, prose, version, webLink } from '../kernel/text.js';
import { roles, scopeTypes } from '../kernel/scope.js';
import { givenPassword, newPassword } from './password.js';
import { expertiseAreas } from './expertise.js';
import { isCountry, isLanguage, isTimeZone } from './vocabulary.js';
import { organisationKinds } from './organisation.js';
import { fieldVisibilityInput } from './visibility.js';

/** Token of a link in a mail: 256 bits. */
const token = z.string({ error: 'required' }).check(z.regex(/^[A-Za-z0-9_-]{43}$/, { error: 'badFormat' }));
export const interfaceLanguage = z.string({ error: 'required' }).check(z.refine(isLanguage, { error: 'unknown' }));
const timeZone = z
  .string({ error: 'required' })
  .check(z.maxLength(60, { error: 'tooLong', abort: true }), z.refine(isTimeZone, { error: 'unknown' }));
const displayName = line(2, 100);

export const registerInput = z.object({
  email: emailAddress,
  displayName,
  password: newPassword,
  locale: interfaceLanguage,
  timeZone,
  clientMutationId,
});
export type RegisterInput = z.infer<typeof registerInput>;
export const tokenInput = z.object({ token });
export const signInInput = z.object({ email: emailAddress, password: givenPassword });
export type SignInInput = z.infer<typeof signInInput>;
export const addressInput = z.object({ email: emailAddress, clientMutationId });
export type AddressInput = z.infer<typeof addressInput>;
export const resetPasswordInput = z.object({ token, password: newPassword });
export type ResetPasswordInput = z.infer<typeof resetPasswordInput>;
export const changePasswordInput = z.object({ currentPassword: givenPassword, password: newPassword });
export type ChangePasswordInput = z.infer<typeof changePasswordInput>;
export const changeEmailInput = z.object({ email: emailAddress, currentPassword: givenPassword, clientMutationId });
export type ChangeEmailInput = z.infer<typeof changeEmailInput>;
export const acceptInvitationInput = z.object({
  token,
  displayName: z.optional(z.nullable(displayName)),
  password: z.optional(z.nullable(newPassword)),
  locale: interfaceLanguage,
  timeZone,
});
export type AcceptInvitationInput = z.infer<typeof acceptInvitationInput>;

export const accountInput = z.object({ locale: interfaceLanguage, timeZone, expectedVersion: version });
export type AccountInput = z.infer<typeof accountInput>;

const empty = (s: string | null) => (s === '' ? null : s);
const codes = (known: (s: string) => boolean, max: number) =>
  z.array(z.string().check(z.refine(known, { error: 'unknown' }))).check(
    z.maxLength(max, { error: 'tooMany' }),
    z.refine((a) => new Set(a).size === a.length, { error: 'twice' }),
  );
export const profileInput = z.object({
  displayName,
  nativeName: z.pipe(z.nullable(line(0, 100)), z.transform(empty)),
  pseudonymous: z.boolean(),
  legalName: z.pipe(z.nullable(line(0, 100)), z.transform(empty)),
  headline: line(0, 140),
  bio: prose(0, 2000),
  countryCode: z.nullable(z.string().check(z.refine(isCountry, { error: 'unknown' }))),
  placeId: z.nullable(idInput),
  languages: codes(isLanguage, 12),
  expertise: codes((s) => (expertiseAreas as readonly string[]).includes(s), expertiseAreas.length),
  links: z.array(webLink).check(z.maxLength(5, { error: 'tooMany' })),
  expectedVersion: version,
});
export type ProfileInput = z.infer<typeof profileInput>;
export const visibilityInput = z.object({ fields: fieldVisibilityInput, expectedVersion: version });
export type VisibilityInput = z.infer<typeof visibilityInput>;

export const peopleFilter = z.object({
  text: z.optional(z.nullable(line(0, 100))),
  language: z.optional(z.nullable(z.string().check(z.maxLength(20, { error: 'tooLong' })))),
  expertise: z.optional(z.nullable(z.enum(expertiseAreas, { error: 'unknown' }))),
  countryCode: z.optional(z.nullable(z.string().check(z.refine(isCountry, { error: 'unknown' })))),
  organisationId: z.optional(z.nullable(idInput)),
  sharedOnly: z.optional(z.nullable(z.boolean())),
});
export type PeopleFilter = z.infer<typeof peopleFilter>;

export const requestAffiliationInput = z.object({ organisationId: idInput, function: line(0, 120), clientMutationId });
export type RequestAffiliationInput = z.infer<typeof requestAffiliationInput>;
export const affiliationStepInput = z.object({ affiliationId: idInput, expectedVersion: version });
export type AffiliationStepInput = z.infer<typeof affiliationStepInput>;
export const confirmAffiliationInput = z.object({ affiliationId: idInput, asManager: z.boolean(), expectedVersion: version });
export type ConfirmAffiliationInput = z.infer<typeof confirmAffiliationInput>;

export const grantRoleInput = z.object({
  personId: idInput,
  role: z.enum(roles, { error: 'unknown' }),
  scopeType: z.enum(scopeTypes, { error: 'unknown' }),
  scopeId: idInput,
  clientMutationId,
});
export type GrantRoleInput = z.infer<typeof grantRoleInput>;
export const inviteInput = z.object({ email: emailAddress, networkId: idInput, locale: interfaceLanguage, clientMutationId });
export type InviteInput = z.infer<typeof inviteInput>;

export const organisationsFilter = z.object({
  text: z.optional(z.nullable(line(0, 100))),
  kind: z.optional(z.nullable(z.enum(organisationKinds, { error: 'unknown' }))),
  countryCode: z.optional(z.nullable(z.string().check(z.refine(isCountry, { error: 'unknown' })))),
  pendingOnly: z.optional(z.nullable(z.boolean())),
});
export type OrganisationsFilter = z.infer<typeof organisationsFilter>;
export const proposeOrganisationInput = z.object({
  name: line(3, 200),
  kind: z.enum(organisationKinds, { error: 'unknown' }),
  countryCode: z.string({ error: 'required' }).check(z.refine(isCountry, { error: 'unknown' })),
  website: z.nullable(webLink),
  function: line(0, 120),
  clientMutationId,
});
export type ProposeOrganisationInput = z.infer<typeof proposeOrganisationInput>;
export const verifyOrganisationInput = z.object({ organisationId: idInput, expectedVersion: version });
/** Null: part of none. */
export const setOrganisationParentInput = z.object({ organisationId: idInput, parentId: z.nullable(idInput), expectedVersion: version });
export type SetOrganisationParentInput = z.infer<typeof setOrganisationParentInput>;
export type VerifyOrganisationInput = z.infer<typeof verifyOrganisationInput>;
export const scopeInput = z.object({
  scopeType: z.enum(scopeTypes, { error: 'unknown' }),
  scopeId: idInput,
  role: z.optional(z.nullable(z.enum(roles, { error: 'unknown' }))),
});
export type ScopeInput = z.infer<typeof scopeInput>;
