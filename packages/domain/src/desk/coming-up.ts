/** What has a date in the next weeks, besides what waits for an answer. */
export const comingKinds = [
  'CONSULTATION_ENDS',
  'REVIEWS_DUE',
  'REPORT_DUE',
  'HOST_COMMENT_DUE',
  'VISIT',
  'CHECKPOINT',
  'ACTION_DUE',
  'PRACTICE_REVIEW',
] as const;
export type ComingKind = (typeof comingKinds)[number];

/** How far a desk looks ahead. */
export const comingDays = 42;
/** How long something that nobody has done stays there after its day. */
export const lateDays = 42;
export const comingMost = 20;
