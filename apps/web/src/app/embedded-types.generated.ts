/* Written by `npm run codegen`. */
/** Types that have no id of their own and of which not everybody asks for the same. */
export const embeddedTypes = [
  "AffiliationRights",
  "AnswerFields",
  "ApplicationChoices",
  "CaseApplication",
  "OrganisationRights",
  "OwnProfile",
  "PracticeBrowse",
  "PracticeViewerCan",
  "ResourceViewerCan",
  "SchemeViewerCan",
  "SearchResult",
  "StoryViewerCan"
] as const;
