/* Written by `npm run codegen`. */
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in ISO 8601 with a zone, e.g. 2026-11-25T10:00:00Z */
  DateTime: { input: string; output: string; }
};

export type BeginPracticeEditionInput = {
  clientMutationId: Scalars['ID']['input'];
  practiceId: Scalars['ID']['input'];
};

/** What it takes to begin */
export type Effort =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** How well a figure is known */
export type EvidenceGrade =
  | 'CLAIMED'
  | 'EVALUATED'
  | 'MEASURED';

/** VERIFIED: seen at its source in screening. ILLUSTRATIVE: invented */
export type FactMark =
  | 'ILLUSTRATIVE'
  | 'UNCHECKED'
  | 'VERIFIED';

/** Whether it still runs */
export type OperationState =
  | 'ACTIVE'
  | 'CLOSED'
  | 'COMPLETED'
  | 'PAUSED'
  | 'PILOT'
  | 'TRANSFERRED'
  | 'UNKNOWN';

/** A page of a list: at most 100 rows after an opaque cursor */
export type PageInput = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The life of the working copy */
export type PracticeDraftState =
  | 'DRAFT'
  | 'IN_VALIDATION'
  | 'PUBLISHED'
  | 'REVISION_ASKED'
  | 'SCREENED'
  | 'SUBMITTED'
  | 'VALIDATED';

export type PracticeFactInput = {
  asOf?: Scalars['String']['input'];
  grade?: InputMaybe<EvidenceGrade>;
  id: Scalars['ID']['input'];
  label?: Scalars['String']['input'];
  mark?: FactMark;
  note?: Scalars['String']['input'];
  sourceId?: InputMaybe<Scalars['ID']['input']>;
  sourceTitle?: Scalars['String']['input'];
  sourceUrl?: Scalars['String']['input'];
  unit?: Scalars['String']['input'];
  value?: Scalars['String']['input'];
};

/** What narrows a list of practices */
export type PracticeFilterGroup =
  | 'countries'
  | 'dimensions'
  | 'kinds'
  | 'locales'
  | 'targetGroups'
  | 'words'
  | 'years';

/** Within a group one value or another, between groups all */
export type PracticeFilterInput = {
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  dimensions?: InputMaybe<Array<Scalars['String']['input']>>;
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  locales?: InputMaybe<Array<Scalars['String']['input']>>;
  targetGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  years?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** A snapshot is screened; a full write-up is validated by peers as well */
export type PracticeForm =
  | 'FULL'
  | 'SNAPSHOT';

/** What is described */
export type PracticeKind =
  | 'LESSON_FROM_FAILURE'
  | 'POLICY'
  | 'PRACTICE'
  | 'SCHEME'
  | 'TOOL';

/** The fields that changed, whole */
export type PracticePatchInput = {
  country?: InputMaybe<Scalars['String']['input']>;
  dimensions?: InputMaybe<Array<Scalars['String']['input']>>;
  effort?: InputMaybe<Effort>;
  facts?: InputMaybe<Array<PracticeFactInput>>;
  firstStep?: InputMaybe<Scalars['String']['input']>;
  howItIsOrganised?: InputMaybe<Scalars['String']['input']>;
  instruments?: InputMaybe<Array<Scalars['String']['input']>>;
  kind?: InputMaybe<PracticeKind>;
  limits?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  mustHave?: InputMaybe<Scalars['String']['input']>;
  need?: InputMaybe<Scalars['String']['input']>;
  niceToHave?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  operation?: InputMaybe<OperationState>;
  ownerOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  periodEnd?: InputMaybe<Scalars['String']['input']>;
  periodStart?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  questions?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  targetGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  title?: InputMaybe<Scalars['String']['input']>;
  whatIsDone?: InputMaybe<Scalars['String']['input']>;
  whyItMayWork?: InputMaybe<Scalars['String']['input']>;
};

/** Order of practices */
export type PracticeSort =
  | 'NEWEST'
  | 'RELEVANCE'
  | 'TITLE';

/** The life of a practice */
export type PracticeState =
  | 'DRAFT'
  | 'DUE_FOR_REVIEW'
  | 'IN_VALIDATION'
  | 'OUTDATED'
  | 'PUBLISHED'
  | 'RECONFIRMED'
  | 'REVISION_ASKED'
  | 'SCREENED'
  | 'SUBMITTED'
  | 'VALIDATED'
  | 'WITHDRAWN';

export type PracticeStepInput = {
  expectedVersion: Scalars['Int']['input'];
  practiceId: Scalars['ID']['input'];
};

/** The long texts of a practice */
export type PracticeText =
  | 'howItIsOrganised'
  | 'limits'
  | 'mustHave'
  | 'need'
  | 'niceToHave'
  | 'note'
  | 'questions'
  | 'whatIsDone'
  | 'whyItMayWork';

export type PublishPracticeInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Name and function of who agreed */
  consentGivenBy: Scalars['String']['input'];
  expectedVersion: Scalars['Int']['input'];
  /** SPDX name: CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0 */
  licence: Scalars['String']['input'];
  /** The organisation that the text speaks for has agreed */
  ownerConsent: Scalars['Boolean']['input'];
  practiceId: Scalars['ID']['input'];
};

export type SavePracticeDraftInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  patch: PracticePatchInput;
  practiceId: Scalars['ID']['input'];
};

export type ScreenPracticeInput = {
  clientMutationId: Scalars['ID']['input'];
  decision: ScreeningDecision;
  expectedVersion: Scalars['Int']['input'];
  practiceId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  /** Figures that one has seen at their sources */
  verifiedFactIds?: Array<Scalars['ID']['input']>;
};

/** Why one may not screen this text */
export type ScreeningBar =
  | 'NOT_COORDINATOR'
  | 'OWN_WORK'
  | 'SAME_ORGANISATION';

/** Accept, or ask the authors to revise */
export type ScreeningDecision =
  | 'ACCEPT'
  | 'REVISE';

/** What can be found */
export type SearchKind =
  | 'COMMUNITY'
  | 'DISCUSSION'
  | 'PERSON'
  | 'PRACTICE'
  | 'SCHEME';

export type StartPracticeInput = {
  clientMutationId: Scalars['ID']['input'];
  /** Language of the text */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** Of one of the networks; by default the first that one belongs to */
  networkId?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawPracticeInput = {
  clientMutationId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  practiceId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};
