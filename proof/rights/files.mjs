// Files of peer reviews, beside GraphQL. Section 4 of the domain model: a file says what the pages say to its reader, so it is for whom the case or its report
// is, and everybody else hears what they hear of a case that never was. The form for offline work is a peer's own review: for that peer, while it can be written.
import { caseRights } from './reviews.mjs';

/** `always`, `never`: parts, as for the questions about a case; `byVisibility`: a published report has a file for whom it is published to. */
export const caseFileRights = { ...caseRights.reviewCase, never: ['CONFLICTED'], byVisibility: true };
/** States in which the own review has a form. */
export const formStates = ['DRAFT', 'RETURNED'];
/** In them nothing is written any more, whatever the review says. */
export const formNeverIn = ['CANCELLED'];
