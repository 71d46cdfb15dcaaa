import { defineMachine, type StateOf } from '../kernel/machine.js';

export const organisationKinds = [
  'PUBLIC_NATIONAL',
  'PUBLIC_REGIONAL',
  'PUBLIC_CITY',
  'PUBLIC_AGENCY',
  'CHAMBER',
  'EMPLOYER_ASSOC',
  'TRADE_UNION',
  'NGO',
  'MIGRANT_BUSINESS_ASSOC',
  'FOUNDATION',
  'NETWORK',
  'UNIVERSITY',
  'TRAINING_PROVIDER',
  'INCUBATOR',
  'MICROFINANCE',
  'BANK',
  'SOCIAL_ENTERPRISE',
  'CONSULTANCY',
  'COMPANY',
  'EU_BODY',
  'INTERGOVERNMENTAL',
  'OTHER',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
export const organisationStates = ['PENDING', 'VERIFIED', 'ARCHIVED'] as const;
export type OrganisationStatus = (typeof organisationStates)[number];
export const organisationOperating = ['ACTIVE', 'CLOSED', 'TRANSFERRED', 'UNKNOWN'] as const;
export type OrganisationOperating = (typeof organisationOperating)[number];
/** Where what we say about it comes from. OWN: entered by its people. */
export const organisationEvidence = ['PAGE', 'PROGRAMME_TEXT', 'GENERAL_UNVERIFIED', 'ILLUSTRATIVE', 'OWN'] as const;
export type OrganisationEvidence = (typeof organisationEvidence)[number];

/** REQUESTED by the person, CONFIRMED by a manager of the organisation; ENDED by either, and for good: who comes back asks again. */
export const affiliationMachine = defineMachine('affiliation', {
  REQUESTED: { confirm: 'CONFIRMED', end: 'ENDED' },
  CONFIRMED: { end: 'ENDED' },
  ENDED: {},
});
export type AffiliationState = StateOf<typeof affiliationMachine>;
