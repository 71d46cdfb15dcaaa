/* Written by `npm run codegen`. */
/** Types that have no id of their own. */
export const embeddedTypes = [
  "AffiliationRights",
  "DemoLogin",
  "FieldVisibility",
  "Invitation",
  "OrganisationLink",
  "OrganisationRights",
  "OwnProfile",
  "PersonRights"
] as const;
