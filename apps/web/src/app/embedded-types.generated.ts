/* Written by `npm run codegen`. */
/** Types that have no id of their own. */
export const embeddedTypes = [
  "Concept",
  "ConceptLabels",
  "Passage",
  "PracticeBrowse",
  "PracticeChange",
  "PracticeContent",
  "PracticeDraftViewerCan",
  "PracticeEdition",
  "PracticeEditionLink",
  "PracticeFacet",
  "PracticeMissingPart",
  "PracticeRenderedText",
  "PracticeViewerCan",
  "PracticeWithout",
  "SearchKindCount",
  "SearchResult",
  "TextDiffPart"
] as const;
