// Every field of every input. `names`: those that name an object, to which the rules of the operation hold; `plain`: what is only written or compared.
import { resourceInputs } from './resources.mjs';
import { searchInputs } from './search.mjs';
import { storyInputs } from './stories.mjs';
import { rubricInputs } from './rubric-rules.mjs';
import { schemeInputs } from './schemes.mjs';
import { toolBookInputs } from './toolbooks.mjs';
import { consultationInputs } from './consultations.mjs';
import { pollInputs } from './polls.mjs';
import { uptakeInputs } from './uptake.mjs';
import { translationInputs } from './translations.mjs';

const f = (plain, names = '') => ({ plain, names });
export const inputs = {
  ...searchInputs,
  ...resourceInputs,
  ...storyInputs,
  ...rubricInputs,
  ...schemeInputs,
  ...toolBookInputs,
  ...translationInputs,
  ...uptakeInputs,
  ...consultationInputs,
  ...pollInputs,
  AcceptAnswerInput: f('clientMutationId', 'discussionId postId'),
  AcceptCommunityInvitationInput: f('clientMutationId token', 'membershipId'),
  AcceptInvitationInput: f('displayName locale password timeZone token'),
  AccountInput: f('expectedVersion locale timeZone'),
  // The file is the one that is brought; it names nothing that there is.
  AddPracticeFileInput: f('file', 'practiceId'),
  AddressInput: f('clientMutationId email'),
  AffiliationStepInput: f('expectedVersion', 'affiliationId'),
  AskValidatorInput: f('clientMutationId', 'practiceId personId'),
  BeginPracticeEditionInput: f('clientMutationId', 'practiceId'),
  ChangeEmailInput: f('clientMutationId currentPassword email'),
  ChangeMemberRoleInput: f('expectedVersion role', 'membershipId'),
  ChangePasswordInput: f('currentPassword password'),
  DeleteAccountInput: f('certificates currentPassword posts'),
  ConfirmAffiliationInput: f('asManager expectedVersion', 'affiliationId'),
  BeginCommunityInput: f('clientMutationId joinPolicy locale name purpose visibility', 'networkId'),
  DecideApplicationInput: f('accept clientMutationId note', 'membershipId'),
  DeclareValidationInput: f('answer expectedVersion kinds note', 'validationId'),
  EditPostInput: f('body expectedVersion locale', 'postId'),
  FundedProjectsFilterInput: f('country text'),
  FieldLevels: f('bio city country email expertise headline languages links name organisation'),
  FollowDiscussionInput: f('on', 'discussionId'),
  GrantRoleInput: f('clientMutationId role scopeType', 'personId scopeId'),
  ImportFileInput: f('content dateOrder encoding mapping repair'),
  ImportInput: f('file fingerprint leaveOutRefused'),
  ImportMappingInput: f('column field'),
  ImportMembersInput: f('file fingerprint leaveOutRefused', 'communityId'),
  InviteInput: f('clientMutationId email locale', 'networkId'),
  InviteToCommunityInput: f('clientMutationId email text', 'communityId personId'),
  JoinCommunityInput: f('clientMutationId text', 'communityId'),
  MarkNoticesReadInput: f('', 'ids'),
  MarkReadInput: f('number', 'discussionId'),
  MemberReasonInput: f('clientMutationId reason', 'membershipId'),
  MembershipInput: f('clientMutationId', 'membershipId'),
  ModerateDiscussionInput: f('act', 'discussionId'),
  ModeratePostInput: f('act', 'postId'),
  MoveCommunityInput: f('action expectedVersion reason', 'communityId'),
  OrganisationsFilter: f('countryCode kind pendingOnly text'),
  PageInput: f('after first'),
  PeopleFilter: f('countryCode expertise language sharedOnly text', 'organisationId'),
  // Files of the same practice alone; any other id is refused as one that never was.
  PracticeAttachmentInput: f('claim kind title', 'id'),
  PracticeBuildingBlockInput: f('enablingFactors id purpose title'),
  PracticeContactInput: f('', 'practiceId'),
  PracticeCostsInput: f('amount currency note'),
  PracticeFactInput: f('asOf grade id label mark note sourceTitle sourceUrl unit value', 'sourceId'),
  PracticeFilterInput: f('checks countries dimensions kinds levels locales targetGroups years'),
  PracticePatchInput: f(
    'attachments buildingBlocks costs country dimensions effort facts firstStep howItIsOrganised instruments kind level limits locale mustHave need niceToHave note operation periodEnd periodStart pictures place questions staffing summary targetGroups title whatIsDone whyItMayWork',
    'ownerOrganisationId',
  ),
  PracticePictureInput: f('alt caption credit decorative licence people', 'id'),
  // A picture of this practice alone; any other id is refused as one that never was.
  TakePictureAwayInput: f('', 'pictureId practiceId'),
  PracticeStepInput: f('expectedVersion', 'practiceId'),
  ProfileInput: f(
    'bio countryCode displayName expectedVersion expertise headline languages legalName links nativeName pseudonymous',
    'placeId',
  ),
  ProposeOrganisationInput: f('clientMutationId countryCode function kind name website'),
  PublishPracticeInput: f('clientMutationId consentGivenBy expectedVersion licence ownerConsent', 'practiceId'),
  ReactInput: f('kind on', 'postId'),
  RegisterInput: f('clientMutationId displayName email locale password timeZone'),
  ReleaseValidatorInput: f('expectedVersion reason', 'validationId'),
  ReplyInput: f('body clientMutationId follow locale', 'discussionId replyToId'),
  RequestAffiliationInput: f('clientMutationId function', 'organisationId'),
  ResetPasswordInput: f('password token'),
  SaveOpinionInput: f('clientMutationId decision expectedVersion opinion privateNote scores shownAs', 'validationId'),
  SavePracticeDraftInput: f('clientMutationId expectedVersion patch', 'practiceId'),
  ScopeInput: f('role scopeType', 'scopeId'),
  SetOrganisationParentInput: f('expectedVersion', 'organisationId parentId'),
  ScreenPracticeInput: f('clientMutationId decision expectedVersion reason', 'practiceId verifiedFactIds'),
  SearchDiscussionsInput: f('locale text', 'communityId'),
  SignInInput: f('email password'),
  StartDiscussionInput: f('body clientMutationId follow kind locale poll tags title', 'communityId'),
  StartPracticeInput: f('clientMutationId locale title', 'networkId'),
  TokenInput: f('token'),
  UpdateCommunityInput: f('about expectedVersion joinPolicy locale name purpose visibility', 'communityId'),
  UploadInput: f('content name'),
  ValidationScoresInput: f('clarity effect evidence inclusion transferability'),
  ValidationStepInput: f('expectedVersion', 'validationId'),
  VerifyOrganisationInput: f('expectedVersion', 'organisationId'),
  VisibilityInput: f('expectedVersion fields'),
  WithdrawPostInput: f('expectedVersion', 'postId'),
  WithdrawPracticeInput: f('clientMutationId expectedVersion reason', 'practiceId'),
};
/** Arguments of fields. Those that name an object stand with the operation; these only choose among what one may see, or are the input itself. */
export const plainArguments =
  'input page filter kind unanswered mine text schemes locale address after atNumber atUnread first reader edition from to dimension words work sort kinds scope token hash serial version audience lang';
export const namingArguments =
  'slug slugs id caseId communityId discussionId organisationId personId grantId sessionId postId atPost practiceId validationId bookId schemeId storyId transferId roundId resourceId evidenceId';
