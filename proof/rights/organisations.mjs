// Organisations and who belongs to them.
const key = '@key';
const organisation = (rule, input) => ({
  of: 'organisation',
  knows: 'organisation.read',
  rule,
  input: { organisationId: '@id', ...input },
});
const affiliation = (rule, input) => ({
  of: 'affiliation',
  knows: 'affiliation.read',
  rule,
  input: { affiliationId: '@id', expectedVersion: 1, ...input },
});

export const organisationRules = {
  // Who speaks for it, or runs the installation.
  'organisation.manage': { cases: [{ when: { slug: ['owner'] }, who: ['organisationManager'] }, { who: ['administrator'] }] },
};
export const organisationMutations = {
  verifyOrganisation: organisation('organisation.verify', { expectedVersion: 1 }),
  setOrganisationParent: organisation('organisation.manage', { parentId: null, expectedVersion: 1 }),
  requestAffiliation: organisation('organisation.join', { clientMutationId: key, function: 'Adviser' }),
  confirmAffiliation: affiliation('affiliation.confirm', { asManager: false }),
  endAffiliation: affiliation('affiliation.read', {}),
};
