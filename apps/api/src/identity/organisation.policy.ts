import { all, definePolicy, either, isAdministrator, isSignedIn, type Rule } from '../kernel/policy.js';
import type { Actor } from '../kernel/ctx.js';
import { Affiliation } from './affiliation.entity.js';
import { Organisation } from './organisation.entity.js';

const isKnown: Rule<Organisation> = (_, o) => o.status !== 'PENDING';
const isPending: Rule<Organisation> = (_, o) => o.status === 'PENDING';
const isOpen: Rule<Organisation> = (_, o) => o.status !== 'ARCHIVED';
const isProposer: Rule<Organisation> = (a, o) => a !== null && a.id === o.createdBy;
const isManager: Rule<Organisation> = (a, o) => a?.has('ORG_MANAGER', 'ORGANISATION', o.id) ?? false;
const coordinates: Rule<unknown> = (a) => (a?.scopes('COORDINATOR', 'NETWORK').length ?? 0) > 0;

/** Whether somebody may add organisations, and documents to refer to, without being asked again: whoever verifies them. */
export const mayRegister = (actor: Actor | null): boolean =>
  actor !== null && (actor.administrator || actor.scopes('COORDINATOR', 'NETWORK').length > 0);

/** Organisations are no persons: what is verified is public. A proposed one is between who proposes it and who verifies it. */
export const organisationPolicy = definePolicy<Organisation>()({
  entity: Organisation,
  name: 'Organisation',
  rules: {
    read: either(isKnown, isProposer, isManager, coordinates, isAdministrator),
    verify: all(either<Organisation>(coordinates, isAdministrator), isPending),
    manage: either(isManager, isAdministrator),
    join: all<Organisation>(isSignedIn, isOpen),
  },
  visible: (o) =>
    `(${o}.status <> 'PENDING' or ${o}."createdBy" = :viewer or ${o}.id = any(:scope(ORG_MANAGER,ORGANISATION)) or cardinality(:scope(COORDINATOR,NETWORK)) > 0 or :administrator)`,
});

const isOwn: Rule<Affiliation> = (a, f) => a?.id === f.personId;
const ofMine: Rule<Affiliation> = (a, f) => a?.has('ORG_MANAGER', 'ORGANISATION', f.organisationId) ?? false;

/** The request and its history: for the person and the organisation. Confirmed ones are shown with the profile, as far as the person has opened that field. */
export const affiliationPolicy = definePolicy<Affiliation>()({
  entity: Affiliation,
  name: 'Affiliation',
  rules: {
    read: either(isOwn, ofMine, isAdministrator),
    confirm: either(ofMine, isAdministrator),
    end: either(isOwn, ofMine, isAdministrator),
  },
  visible: (f) => `(${f}."personId" = :viewer or ${f}."organisationId" = any(:scope(ORG_MANAGER,ORGANISATION)) or :administrator)`,
});
