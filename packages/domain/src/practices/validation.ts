import * as z from 'zod/mini';
import { defineMachine, type StateOf } from '../kernel/machine.js';

/** The task of one validator on the text of one edition. What is told only counts while it is GIVEN; LAPSED: the text went back to its authors meanwhile. */
export const validationMachine = defineMachine('validation', {
  ASKED: { accept: 'WORKING', declareConflict: 'CONFLICTED', decline: 'DECLINED', release: 'RELEASED' },
  WORKING: { give: 'GIVEN', declareConflict: 'CONFLICTED', decline: 'DECLINED', release: 'RELEASED' },
  GIVEN: { declareConflict: 'CONFLICTED', decline: 'DECLINED', release: 'RELEASED', lapse: 'LAPSED' },
  CONFLICTED: {},
  DECLINED: {},
  RELEASED: {},
  LAPSED: {},
});
export type ValidationState = StateOf<typeof validationMachine>;
/** Tasks that hold a place: a person has one of them at most on one edition. */
export const liveValidations = ['ASKED', 'WORKING', 'GIVEN'] as const satisfies readonly ValidationState[];
export const isLiveValidation = (state: ValidationState): boolean => (liveValidations as readonly string[]).includes(state);

/** What is asked about each text, version 1. */
export const validationCriteria = { version: 1, keys: ['clarity', 'evidence', 'effect', 'transferability', 'inclusion'] as const };
export type ValidationCriterion = (typeof validationCriteria.keys)[number];
export const validationLevels = ['NO', 'PARTLY', 'MOSTLY', 'FULLY', 'CANNOT_SAY'] as const;
export type ValidationLevel = (typeof validationLevels)[number];
export type ValidationScores = Partial<Record<ValidationCriterion, ValidationLevel>>;
export const validationDecisions = ['ACCEPT', 'REVISE', 'DECLINE'] as const;
export type ValidationDecision = (typeof validationDecisions)[number];
/** How the validator stands on the public page. Never nameless: an opinion is worth what is known of who gave it. */
export const shownAs = ['NAME_AND_ORGANISATION', 'NAME', 'ORGANISATION'] as const;
export type ShownAs = (typeof shownAs)[number];
/** What stands between a validator and a fair opinion; naming one frees them of the task. */
export const conflictKinds = ['WORKED_ON_IT', 'FUNDING', 'COMPETITION', 'PERSONAL', 'OTHER'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** Why somebody may not be asked. */
export const validatorBars = [
  'IS_AUTHOR',
  'OWNER_ORGANISATION',
  'CONFLICT',
  'SCREENED_IT',
  'ALREADY_ASKED',
  'NO_ORGANISATION',
  'SAME_ORGANISATION',
  'NOT_REVIEWER',
  'OWN_CHAPTER',
] as const;
export type ValidatorBar = (typeof validatorBars)[number];
export interface ValidatorFacts {
  readonly isAuthor: boolean;
  /** Where they belong, also as far as nobody has confirmed it yet. */
  readonly organisationIds: readonly string[];
  /** One of them is confirmed: they can speak from there. */
  readonly confirmed: boolean;
  /** Has declared a conflict on this practice, or does not want to meet one of its authors. */
  readonly conflicted: boolean;
  readonly screened: boolean;
  readonly asked: boolean;
  readonly reviews: boolean;
  readonly coordinates: boolean;
  /** One of their organisations is in the country of the owner's. */
  readonly ownChapter: boolean;
}
/** The first reason against this person as validator of a text of that organisation; null: they can be asked. `taken`: organisations that speak already. */
export function validatorBar(who: ValidatorFacts, owner: string | null, taken: readonly string[]): ValidatorBar | null {
  if (who.isAuthor) return 'IS_AUTHOR';
  if (owner !== null && who.organisationIds.includes(owner)) return 'OWNER_ORGANISATION';
  if (who.conflicted) return 'CONFLICT';
  if (who.screened) return 'SCREENED_IT';
  if (who.asked) return 'ALREADY_ASKED';
  if (!who.confirmed) return 'NO_ORGANISATION';
  if (who.organisationIds.some((id) => taken.includes(id))) return 'SAME_ORGANISATION';
  if (!who.reviews && !who.coordinates) return 'NOT_REVIEWER';
  if (!who.reviews && who.ownChapter) return 'OWN_CHAPTER';
  return null;
}

export const quorum = 2;
export interface Opinion {
  readonly state: ValidationState;
  readonly decision: ValidationDecision | null;
  readonly organisationId: string;
}
/** Whether a text is validated: at least two organisations say yes, and more say yes than say otherwise. An organisation that says both says no. */
export function isValidated(opinions: readonly Opinion[]): boolean {
  const given = opinions.filter((o) => o.state === 'GIVEN' && o.decision !== null);
  const against = new Set(given.filter((o) => o.decision !== 'ACCEPT').map((o) => o.organisationId));
  const pro = new Set(given.filter((o) => o.decision === 'ACCEPT' && !against.has(o.organisationId)).map((o) => o.organisationId));
  return pro.size >= quorum && pro.size > against.size;
}

/** What is lacking before an opinion can be given, as places in the form. */
export function missingInOpinion(o: {
  scores: ValidationScores;
  decision: ValidationDecision | null;
  opinion: string;
  shownAs: ShownAs | null;
}): { path: string; rule: string }[] {
  const out = validationCriteria.keys.filter((k) => o.scores[k] === undefined).map((k) => ({ path: `scores.${k}`, rule: 'missing' }));
  if (o.decision === null) out.push({ path: 'decision', rule: 'missing' });
  if (o.opinion.trim().length < 40) out.push({ path: 'opinion', rule: o.opinion.trim() ? 'opinionTooShort' : 'missing' });
  if (o.shownAs === null) out.push({ path: 'shownAs', rule: 'missing' });
  return out;
}

const level = z.optional(z.nullable(z.enum(validationLevels, { error: 'unknownCode' })));
export const validationScoresInput = z.object({ clarity: level, evidence: level, effect: level, transferability: level, inclusion: level });
