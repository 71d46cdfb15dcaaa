/** States in which a case has results to look at. */
export const afterwards: readonly string[] = ['FINALISED', 'IMPROVEMENT', 'FOLLOW_UP', 'CLOSED'];
