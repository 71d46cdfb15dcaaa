import { feedbackFlags, type FeedbackFlag } from '@guildhall/domain/peer-review/review-feedback';

/** The form as it is kept on the device: texts alone. A type, as only a type counts as a record of texts. */
export type FeedbackValues = { flags: string; stars: string };

export const valuesOf = (
  given: { readonly flags: readonly FeedbackFlag[]; readonly stars?: number | null } | undefined,
): FeedbackValues => ({
  flags: given?.flags.join(' ') ?? '',
  stars: given?.stars ? String(given.stars) : '',
});
/** In the order of the list, whatever order they were ticked in. */
export const flagsOf = (v: FeedbackValues): FeedbackFlag[] => {
  const ticked = v.flags.split(' ');
  return feedbackFlags.filter((flag) => ticked.includes(flag));
};
/** What the server holds, out of its refusal. */
export const theirsOf = (x: Record<string, unknown>): Partial<FeedbackValues> => ({
  ...(Array.isArray(x['flags']) ? { flags: x['flags'].join(' ') } : {}),
  ...('stars' in x ? { stars: x['stars'] ? String(x['stars']) : '' } : {}),
});
