/** A pause in typing that long saves; whoever never pauses is saved at least every `atLatest`. All in ms. */
export const timing = { pause: 800, atLatest: 5_000, firstRetry: 1_000, longestRetry: 30_000 } as const;
