/** Somebody who reviews for a network, with what the rules of the panel ask about. */
export interface Reviewer {
  readonly id: string;
  readonly organisationId: string | null;
  readonly country: string | null;
  readonly languages: readonly string[];
  /** Dimension keys of the rubric. */
  readonly expertise: readonly string[];
  /** Live places on other panels, and how many at most. */
  readonly load: number;
  readonly maxLoad: number;
  readonly available: boolean;
  /** First and last day, `YYYY-MM-DD`. */
  readonly absences: readonly { readonly from: string; readonly until: string }[];
}
/** A case that needs peers. */
export interface OpenCase {
  readonly id: string;
  readonly hostOrganisationId: string;
  readonly country: string | null;
  readonly languages: readonly string[];
  readonly dimensions: readonly string[];
  /** Days of the work, `YYYY-MM-DD`: when peers read and write, and the visit where it is known. */
  readonly work: { readonly from: string; readonly until: string };
  readonly visit: { readonly from: string; readonly until: string } | null;
}
/** What is known of one person for one case, beyond the two. */
export interface Between {
  /** Belongs to the host, or to an organisation above or below it. */
  readonly ofHost: boolean;
  /** A conflict of interest that is open or confirmed. */
  readonly conflict: boolean;
  /** Declined, and said not to be asked before a day that has not come; or was sent away from this case. */
  readonly notNow: boolean;
  /** Somebody of the host has a place on a panel at this person's organisation. */
  readonly reciprocal: boolean;
}
export const nothingBetween: Between = { ofHost: false, conflict: false, notNow: false, reciprocal: false };

export const refusals = ['hostOrganisation', 'conflict', 'notNow', 'unavailable', 'absent', 'fullLoad'] as const;
export type Refusal = (typeof refusals)[number];

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
/** Days that two spans share. */
export const sharedDays = (a: { from: string; until: string }, b: { from: string; until: string }): number =>
  Math.max(0, Math.min(dayNumber(a.until), dayNumber(b.until)) - Math.max(dayNumber(a.from), dayNumber(b.from)) + 1);

/** Away on any day of the visit, or for more than half of the days of work. */
export function isAbsent(reviewer: Pick<Reviewer, 'absences'>, c: Pick<OpenCase, 'work' | 'visit'>): boolean {
  if (reviewer.absences.length === 0) return false;
  if (c.visit && reviewer.absences.some((a) => sharedDays(a, c.visit!) > 0)) return true;
  const away = reviewer.absences.reduce((sum, a) => sum + sharedDays(a, c.work), 0);
  return away * 2 > sharedDays(c.work, c.work);
}

/** Why this person may not be asked for this case; null where they may. */
export function refusalOf(r: Reviewer, c: OpenCase, between: Between): Refusal | null {
  if (between.ofHost || r.organisationId === c.hostOrganisationId) return 'hostOrganisation';
  if (between.conflict) return 'conflict';
  if (between.notNow) return 'notNow';
  if (!r.available) return 'unavailable';
  if (isAbsent(r, c)) return 'absent';
  return r.load >= r.maxLoad ? 'fullLoad' : null;
}

/** One reason for or against somebody: its cost, and the facts that it is told with. */
export type Part =
  | { readonly key: 'language'; readonly cost: number; readonly languages: readonly string[] }
  | { readonly key: 'expertise'; readonly cost: number; readonly dimensions: readonly string[] }
  | { readonly key: 'country'; readonly cost: number; readonly country: string | null; readonly foreign: boolean; readonly others: number }
  | { readonly key: 'load'; readonly cost: number; readonly cases: number }
  | { readonly key: 'reciprocity'; readonly cost: number };

/** Whole numbers, so that equal is equal: a missing language weighs as much as being new to every subject. */
const weight = { noLanguage: 120, otherLanguage: 25, expertise: 30, home: 60, sameCountry: 40, load: 18, reciprocity: 70 } as const;
const enoughSubjects = 3;

export function languagePart(r: Pick<Reviewer, 'languages'>, c: Pick<OpenCase, 'languages'>): Part {
  const languages = c.languages.filter((l) => r.languages.includes(l));
  const cost = languages.length === 0 ? weight.noLanguage : languages[0] === c.languages[0] ? 0 : weight.otherLanguage;
  return { key: 'language', cost, languages };
}
export function expertisePart(r: Pick<Reviewer, 'expertise'>, c: Pick<OpenCase, 'dimensions'>): Part {
  const dimensions = c.dimensions.filter((d) => r.expertise.includes(d));
  const wanted = Math.min(enoughSubjects, c.dimensions.length);
  return { key: 'expertise', cost: weight.expertise * Math.max(0, wanted - dimensions.length), dimensions };
}
export const isForeign = (country: string | null, c: Pick<OpenCase, 'country'>): boolean => country !== null && country !== c.country;
/** What one more peer of a country costs on a panel that has `others` of it. */
export const sameCountryCost = (others: number): number => weight.sameCountry * others;
/** What one more case costs somebody who has `cases`: each more than the one before, so that work spreads. */
export const loadCost = (cases: number): number => weight.load * cases;

/** The part of the cost that depends on the two alone. */
export function fixedCost(r: Reviewer, c: OpenCase, between: Between): number {
  return (
    languagePart(r, c).cost +
    expertisePart(r, c).cost +
    (isForeign(r.country, c) ? 0 : weight.home) +
    (between.reciprocal ? weight.reciprocity : 0)
  );
}

/** Every reason with its cost; the costs add up to what the person costs on this panel, coming after `others` of their country and `cases` of their own. */
export function partsOf(r: Reviewer, c: OpenCase, between: Between, others: number, cases: number): Part[] {
  const foreign = isForeign(r.country, c);
  const country: Part = {
    key: 'country',
    cost: (foreign ? 0 : weight.home) + sameCountryCost(others),
    country: r.country,
    foreign,
    others,
  };
  const parts: Part[] = [languagePart(r, c), expertisePart(r, c), country, { key: 'load', cost: loadCost(cases), cases }];
  if (between.reciprocal) parts.push({ key: 'reciprocity', cost: weight.reciprocity });
  return parts;
}
export const costOf = (parts: readonly Part[]): number => parts.reduce((sum, p) => sum + p.cost, 0);
