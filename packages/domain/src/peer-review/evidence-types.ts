/* By itself: the review form needs this list and none of the others. */
export const evidenceTypes = ['DOCUMENT', 'DATA', 'INTERVIEW', 'OBSERVATION', 'TESTIMONY', 'LINK'] as const;
export type EvidenceType = (typeof evidenceTypes)[number];
