/* Written by `npm run codegen`. */
/** Types that have no id of their own. */
export const embeddedTypes = [
  "AffiliationRights",
  "Application",
  "CommunityInvitation",
  "CommunityInvitationPreview",
  "CommunityInviteResult",
  "CommunityViewerCan",
  "DemoLogin",
  "DiscussionHit",
  "DiscussionViewerCan",
  "FieldVisibility",
  "Invitation",
  "Member",
  "OrganisationLink",
  "OrganisationRights",
  "OwnProfile",
  "PersonRights",
  "PostRevision",
  "PostViewerCan",
  "ReactionCount"
] as const;
