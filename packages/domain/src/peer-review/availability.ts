/** What a reviewer says of their time. */
export interface Availability {
  readonly available: boolean;
  readonly maxLoad: number;
  readonly absences: readonly { readonly from: string; readonly until: string }[];
  readonly digest: boolean;
  readonly quietFrom: number;
  readonly quietUntil: number;
}
/** Holds for whoever has said nothing yet. */
export const standardAvailability: Availability = {
  available: true,
  maxLoad: 3,
  absences: [],
  digest: false,
  quietFrom: 21,
  quietUntil: 8,
};
/** A calendar day that exists, as `YYYY-MM-DD`. */
export const isDay = (s: string): boolean => /^\d{4}-\d\d-\d\d$/.test(s) && new Date(`${s}T00:00:00Z`).toJSON()?.slice(0, 10) === s;

/** How long a person has to answer an invitation that nobody wrote by hand. */
export const daysToAnswer = 10;
