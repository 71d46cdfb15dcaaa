/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type PracticeAttachmentInput = {
  /** Of a file of this practice */
  id: string;
  title?: string;
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
  asOf?: string;
  grade?: EvidenceGrade | null | undefined;
  id: string;
  label?: string;
  mark?: FactMark;
  note?: string;
  sourceId?: string | null | undefined;
  sourceTitle?: string;
  sourceUrl?: string;
  unit?: string;
  value?: string;
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
  attachments?: Array<PracticeAttachmentInput> | null | undefined;
  country?: string | null | undefined;
  dimensions?: Array<string> | null | undefined;
  effort?: Effort | null | undefined;
  facts?: Array<PracticeFactInput> | null | undefined;
  firstStep?: string | null | undefined;
  howItIsOrganised?: string | null | undefined;
  instruments?: Array<string> | null | undefined;
  kind?: PracticeKind | null | undefined;
  limits?: string | null | undefined;
  locale?: string | null | undefined;
  mustHave?: string | null | undefined;
  need?: string | null | undefined;
  niceToHave?: string | null | undefined;
  note?: string | null | undefined;
  operation?: OperationState | null | undefined;
  ownerOrganisationId?: string | null | undefined;
  periodEnd?: string | null | undefined;
  periodStart?: string | null | undefined;
  pictures?: Array<PracticePictureInput> | null | undefined;
  place?: string | null | undefined;
  questions?: string | null | undefined;
  summary?: string | null | undefined;
  targetGroups?: Array<string> | null | undefined;
  title?: string | null | undefined;
  whatIsDone?: string | null | undefined;
  whyItMayWork?: string | null | undefined;
};

export type PracticePictureInput = {
  alt?: string;
  caption?: string;
  credit?: string;
  decorative?: boolean;
  /** Of a file of this practice */
  id: string;
  /** SPDX name, or PERMISSION where the owner agreed to this use alone: CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0, PERMISSION */
  licence?: string | null | undefined;
};

export type PracticeStepInput = {
  expectedVersion: number;
  practiceId: string;
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
  clientMutationId: string;
  /** Name and function of who agreed */
  consentGivenBy: string;
  expectedVersion: number;
  /** SPDX name: CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0 */
  licence: string;
  /** The organisation that the text speaks for has agreed */
  ownerConsent: boolean;
  practiceId: string;
};

export type SavePracticeDraftInput = {
  clientMutationId: string;
  expectedVersion: number;
  patch: PracticePatchInput;
  practiceId: string;
};

export type ScreenPracticeInput = {
  clientMutationId: string;
  decision: ScreeningDecision;
  expectedVersion: number;
  practiceId: string;
  reason: string;
  /** Figures that one has seen at their sources */
  verifiedFactIds?: Array<string>;
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

export type StartPracticeInput = {
  clientMutationId: string;
  /** Language of the text */
  locale?: string | null | undefined;
  /** Of one of the networks; by default the first that one belongs to */
  networkId?: string | null | undefined;
  title?: string | null | undefined;
};

/** What is translated; STORY: also quotes and lessons */
export type TranslatedKind =
  | 'PRACTICE'
  | 'RESOURCE'
  | 'SCHEME'
  | 'STORY';

/** The life of the working copy of a translation */
export type TranslationState =
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'PUBLISHED'
  | 'WITHDRAWN';

/** What a validator is asked about each text */
export type ValidationCriterion =
  | 'clarity'
  | 'effect'
  | 'evidence'
  | 'inclusion'
  | 'transferability';

/** ACCEPT counts for the quorum; REVISE and DECLINE count against it */
export type ValidationDecision =
  | 'ACCEPT'
  | 'DECLINE'
  | 'REVISE';

/** How far a text meets a criterion */
export type ValidationLevel =
  | 'CANNOT_SAY'
  | 'FULLY'
  | 'MOSTLY'
  | 'NO'
  | 'PARTLY';

/** The task of one validator */
export type ValidationState =
  | 'ASKED'
  | 'CONFLICTED'
  | 'DECLINED'
  | 'GIVEN'
  | 'LAPSED'
  | 'RELEASED'
  | 'WORKING';

export type PracticeDraftPageQueryVariables = Exact<{
  id: string;
}>;


export type PracticeDraftPageQuery = { practiceDraft: { __typename: 'PracticeDraft', id: string, version: number, state: Types.PracticeDraftState, editionNo: number, publishedNo: number, slug: string | null, updatedAt: string, submittedAt: string | null, networkName: string, ownerName: string | null, authorNames: Array<string>, bar: Types.ScreeningBar | null, missing: Array<{ __typename: 'PracticeMissingPart', path: string, rule: string }>, viewerCan: { __typename: 'PracticeDraftViewerCan', edit: boolean, screen: boolean, publish: boolean, validate: boolean, discard: boolean }, screenings: Array<{ __typename: 'PracticeScreening', id: string, decision: Types.ScreeningDecision, reason: string, at: string, screenerName: string, editionNo: number }>, validation: { __typename: 'PracticeValidationCount', asked: number, given: number } | null, opinions: Array<{ __typename: 'PracticeOpinion', id: string, name: string | null, organisation: string | null, at: string, decision: Types.ValidationDecision, opinion: string, scores: Array<{ __typename: 'ValidationScore', criterion: Types.ValidationCriterion, level: Types.ValidationLevel }> }>, content: { __typename: 'PracticeContent', title: string, summary: string, kind: Types.PracticeKind | null, locale: string, ownerOrganisationId: string | null, country: string, place: string, operation: Types.OperationState | null, periodStart: string, periodEnd: string, dimensions: Array<string>, targetGroups: Array<string>, instruments: Array<string>, need: string, whatIsDone: string, howItIsOrganised: string, whyItMayWork: string, limits: string, mustHave: string, niceToHave: string, firstStep: string, effort: Types.Effort | null, questions: string, note: string, facts: Array<{ __typename: 'PracticeFact', id: string, label: string, value: string, unit: string, asOf: string, sourceId: string | null, sourceTitle: string, sourceUrl: string, grade: Types.EvidenceGrade | null, mark: Types.FactMark, note: string }>, pictures: Array<{ __typename: 'PracticePictureText', id: string, alt: string, decorative: boolean, caption: string, credit: string, licence: string | null }>, attachments: Array<{ __typename: 'PracticeAttachmentText', id: string, title: string }> } } | null, concepts: Array<{ __typename: 'Concept', scheme: string, code: string, labels: { __typename: 'ConceptLabels', en: string | null, de: string | null, ar: string | null } }> };

export type PracticePreviewQueryVariables = Exact<{
  id: string;
}>;


export type PracticePreviewQuery = { practicePreview: { __typename: 'PracticeEdition', number: number, publishedAt: string | null, screenedAt: string | null, title: string, summary: string, locale: string, kind: Types.PracticeKind | null, country: string, place: string, operation: Types.OperationState | null, periodStart: string, periodEnd: string, dimensions: Array<string>, targetGroups: Array<string>, instruments: Array<string>, effort: Types.Effort | null, firstStep: string, ownerName: string, authorNames: Array<string>, licence: string | null, contentHash: string, texts: Array<{ __typename: 'PracticeRenderedText', field: Types.PracticeText, html: string }>, facts: Array<{ __typename: 'PracticeFact', id: string, label: string, value: string, unit: string, asOf: string, sourceTitle: string, sourceUrl: string, grade: Types.EvidenceGrade | null, mark: Types.FactMark, note: string }>, pictures: Array<{ __typename: 'PracticePicture', url: string, width: number, height: number, alt: string, caption: string, credit: string, licence: string | null }>, attachments: Array<{ __typename: 'PracticeAttachment', url: string, title: string, bytes: number }> } | null };

export type PracticeSourcesQueryVariables = Exact<{
  words: string;
}>;


export type PracticeSourcesQuery = { sources: Array<{ __typename: 'Source', id: string, title: string, url: string | null, kind: string }> };

export type PracticeOwnersQueryVariables = Exact<{
  words: string;
}>;


export type PracticeOwnersQuery = { practiceOwners: Array<{ __typename: 'PracticeOwner', id: string, name: string, countryCode: string, own: boolean }> };

export type StartPracticeMutationVariables = Exact<{
  input: Types.StartPracticeInput;
}>;


export type StartPracticeMutation = { startPractice: { __typename: 'PracticeDraft', id: string } };

export type SavePracticeDraftMutationVariables = Exact<{
  input: Types.SavePracticeDraftInput;
}>;


export type SavePracticeDraftMutation = { savePracticeDraft: { __typename: 'PracticeDraft', id: string, version: number, state: Types.PracticeDraftState, editionNo: number, publishedNo: number, slug: string | null, updatedAt: string, submittedAt: string | null, networkName: string, ownerName: string | null, authorNames: Array<string>, bar: Types.ScreeningBar | null, missing: Array<{ __typename: 'PracticeMissingPart', path: string, rule: string }>, viewerCan: { __typename: 'PracticeDraftViewerCan', edit: boolean, screen: boolean, publish: boolean, validate: boolean, discard: boolean }, screenings: Array<{ __typename: 'PracticeScreening', id: string, decision: Types.ScreeningDecision, reason: string, at: string, screenerName: string, editionNo: number }>, validation: { __typename: 'PracticeValidationCount', asked: number, given: number } | null, opinions: Array<{ __typename: 'PracticeOpinion', id: string, name: string | null, organisation: string | null, at: string, decision: Types.ValidationDecision, opinion: string, scores: Array<{ __typename: 'ValidationScore', criterion: Types.ValidationCriterion, level: Types.ValidationLevel }> }>, content: { __typename: 'PracticeContent', title: string, summary: string, kind: Types.PracticeKind | null, locale: string, ownerOrganisationId: string | null, country: string, place: string, operation: Types.OperationState | null, periodStart: string, periodEnd: string, dimensions: Array<string>, targetGroups: Array<string>, instruments: Array<string>, need: string, whatIsDone: string, howItIsOrganised: string, whyItMayWork: string, limits: string, mustHave: string, niceToHave: string, firstStep: string, effort: Types.Effort | null, questions: string, note: string, facts: Array<{ __typename: 'PracticeFact', id: string, label: string, value: string, unit: string, asOf: string, sourceId: string | null, sourceTitle: string, sourceUrl: string, grade: Types.EvidenceGrade | null, mark: Types.FactMark, note: string }>, pictures: Array<{ __typename: 'PracticePictureText', id: string, alt: string, decorative: boolean, caption: string, credit: string, licence: string | null }>, attachments: Array<{ __typename: 'PracticeAttachmentText', id: string, title: string }> } } };

export type SubmitPracticeMutationVariables = Exact<{
  input: Types.PracticeStepInput;
}>;


export type SubmitPracticeMutation = { submitPractice: { __typename: 'PracticeDraft', id: string, version: number, state: Types.PracticeDraftState, editionNo: number, publishedNo: number, slug: string | null, updatedAt: string, submittedAt: string | null, networkName: string, ownerName: string | null, authorNames: Array<string>, bar: Types.ScreeningBar | null, missing: Array<{ __typename: 'PracticeMissingPart', path: string, rule: string }>, viewerCan: { __typename: 'PracticeDraftViewerCan', edit: boolean, screen: boolean, publish: boolean, validate: boolean, discard: boolean }, screenings: Array<{ __typename: 'PracticeScreening', id: string, decision: Types.ScreeningDecision, reason: string, at: string, screenerName: string, editionNo: number }>, validation: { __typename: 'PracticeValidationCount', asked: number, given: number } | null, opinions: Array<{ __typename: 'PracticeOpinion', id: string, name: string | null, organisation: string | null, at: string, decision: Types.ValidationDecision, opinion: string, scores: Array<{ __typename: 'ValidationScore', criterion: Types.ValidationCriterion, level: Types.ValidationLevel }> }>, content: { __typename: 'PracticeContent', title: string, summary: string, kind: Types.PracticeKind | null, locale: string, ownerOrganisationId: string | null, country: string, place: string, operation: Types.OperationState | null, periodStart: string, periodEnd: string, dimensions: Array<string>, targetGroups: Array<string>, instruments: Array<string>, need: string, whatIsDone: string, howItIsOrganised: string, whyItMayWork: string, limits: string, mustHave: string, niceToHave: string, firstStep: string, effort: Types.Effort | null, questions: string, note: string, facts: Array<{ __typename: 'PracticeFact', id: string, label: string, value: string, unit: string, asOf: string, sourceId: string | null, sourceTitle: string, sourceUrl: string, grade: Types.EvidenceGrade | null, mark: Types.FactMark, note: string }>, pictures: Array<{ __typename: 'PracticePictureText', id: string, alt: string, decorative: boolean, caption: string, credit: string, licence: string | null }>, attachments: Array<{ __typename: 'PracticeAttachmentText', id: string, title: string }> } } };

export type TakeBackPracticeMutationVariables = Exact<{
  input: Types.PracticeStepInput;
}>;


export type TakeBackPracticeMutation = { takeBackPractice: { __typename: 'PracticeDraft', id: string, version: number, state: Types.PracticeDraftState, editionNo: number, publishedNo: number, slug: string | null, updatedAt: string, submittedAt: string | null, networkName: string, ownerName: string | null, authorNames: Array<string>, bar: Types.ScreeningBar | null, missing: Array<{ __typename: 'PracticeMissingPart', path: string, rule: string }>, viewerCan: { __typename: 'PracticeDraftViewerCan', edit: boolean, screen: boolean, publish: boolean, validate: boolean, discard: boolean }, screenings: Array<{ __typename: 'PracticeScreening', id: string, decision: Types.ScreeningDecision, reason: string, at: string, screenerName: string, editionNo: number }>, validation: { __typename: 'PracticeValidationCount', asked: number, given: number } | null, opinions: Array<{ __typename: 'PracticeOpinion', id: string, name: string | null, organisation: string | null, at: string, decision: Types.ValidationDecision, opinion: string, scores: Array<{ __typename: 'ValidationScore', criterion: Types.ValidationCriterion, level: Types.ValidationLevel }> }>, content: { __typename: 'PracticeContent', title: string, summary: string, kind: Types.PracticeKind | null, locale: string, ownerOrganisationId: string | null, country: string, place: string, operation: Types.OperationState | null, periodStart: string, periodEnd: string, dimensions: Array<string>, targetGroups: Array<string>, instruments: Array<string>, need: string, whatIsDone: string, howItIsOrganised: string, whyItMayWork: string, limits: string, mustHave: string, niceToHave: string, firstStep: string, effort: Types.Effort | null, questions: string, note: string, facts: Array<{ __typename: 'PracticeFact', id: string, label: string, value: string, unit: string, asOf: string, sourceId: string | null, sourceTitle: string, sourceUrl: string, grade: Types.EvidenceGrade | null, mark: Types.FactMark, note: string }>, pictures: Array<{ __typename: 'PracticePictureText', id: string, alt: string, decorative: boolean, caption: string, credit: string, licence: string | null }>, attachments: Array<{ __typename: 'PracticeAttachmentText', id: string, title: string }> } } };

export type ScreenPracticeMutationVariables = Exact<{
  input: Types.ScreenPracticeInput;
}>;


export type ScreenPracticeMutation = { screenPractice: { __typename: 'PracticeDraft', id: string, version: number, state: Types.PracticeDraftState, editionNo: number, publishedNo: number, slug: string | null, updatedAt: string, submittedAt: string | null, networkName: string, ownerName: string | null, authorNames: Array<string>, bar: Types.ScreeningBar | null, missing: Array<{ __typename: 'PracticeMissingPart', path: string, rule: string }>, viewerCan: { __typename: 'PracticeDraftViewerCan', edit: boolean, screen: boolean, publish: boolean, validate: boolean, discard: boolean }, screenings: Array<{ __typename: 'PracticeScreening', id: string, decision: Types.ScreeningDecision, reason: string, at: string, screenerName: string, editionNo: number }>, validation: { __typename: 'PracticeValidationCount', asked: number, given: number } | null, opinions: Array<{ __typename: 'PracticeOpinion', id: string, name: string | null, organisation: string | null, at: string, decision: Types.ValidationDecision, opinion: string, scores: Array<{ __typename: 'ValidationScore', criterion: Types.ValidationCriterion, level: Types.ValidationLevel }> }>, content: { __typename: 'PracticeContent', title: string, summary: string, kind: Types.PracticeKind | null, locale: string, ownerOrganisationId: string | null, country: string, place: string, operation: Types.OperationState | null, periodStart: string, periodEnd: string, dimensions: Array<string>, targetGroups: Array<string>, instruments: Array<string>, need: string, whatIsDone: string, howItIsOrganised: string, whyItMayWork: string, limits: string, mustHave: string, niceToHave: string, firstStep: string, effort: Types.Effort | null, questions: string, note: string, facts: Array<{ __typename: 'PracticeFact', id: string, label: string, value: string, unit: string, asOf: string, sourceId: string | null, sourceTitle: string, sourceUrl: string, grade: Types.EvidenceGrade | null, mark: Types.FactMark, note: string }>, pictures: Array<{ __typename: 'PracticePictureText', id: string, alt: string, decorative: boolean, caption: string, credit: string, licence: string | null }>, attachments: Array<{ __typename: 'PracticeAttachmentText', id: string, title: string }> } } };

export type PublishPracticeMutationVariables = Exact<{
  input: Types.PublishPracticeInput;
}>;


export type PublishPracticeMutation = { publishPractice: { __typename: 'Practice', id: string, slug: string, editionNo: number } };

export type DiscardPracticeMutationVariables = Exact<{
  input: Types.PracticeStepInput;
}>;


export type DiscardPracticeMutation = { discardPractice: string };

export type PracticeWorkPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeWorkPageQuery = { translationWork: Array<{ __typename: 'TranslationWork', id: string, kind: Types.TranslatedKind, slug: string, title: string, locale: string, sourceLocale: string, state: Types.TranslationState, editionNo: number, newestNo: number, updatedAt: string, submittedAt: string | null, translators: Array<string>, wrote: boolean }>, ownValidationTasks: Array<{ __typename: 'ValidationTask', id: string, state: Types.ValidationState, title: string, ownerName: string | null, networkName: string, askedAt: string, slug: string | null, open: boolean }>, ownPractices: { __typename: 'PracticeWorkConnection', nodes: Array<{ __typename: 'PracticeWork', id: string, title: string, form: Types.PracticeForm, state: Types.PracticeDraftState, editionNo: number, publishedNo: number, slug: string | null, updatedAt: string, networkName: string }> }, practiceScreeningQueue: { __typename: 'PracticeWorkConnection', nodes: Array<{ __typename: 'PracticeWork', id: string, title: string, form: Types.PracticeForm, state: Types.PracticeDraftState, submittedAt: string | null, networkName: string, ownerName: string | null, authorNames: Array<string>, bar: Types.ScreeningBar | null }> } };


export const PracticeDraftPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeDraftPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practiceDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"practiceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"publishedNo"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}},{"kind":"Field","name":{"kind":"Name","value":"bar"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}},{"kind":"Field","name":{"kind":"Name","value":"validate"}},{"kind":"Field","name":{"kind":"Name","value":"discard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"screenerName"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"given"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"ownerOrganisationId"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"whatIsDone"}},{"kind":"Field","name":{"kind":"Name","value":"howItIsOrganised"}},{"kind":"Field","name":{"kind":"Name","value":"whyItMayWork"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"mustHave"}},{"kind":"Field","name":{"kind":"Name","value":"niceToHave"}},{"kind":"Field","name":{"kind":"Name","value":"firstStep"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pictures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"decorative"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"schemes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dimension","block":false},{"kind":"StringValue","value":"target-group","block":false},{"kind":"StringValue","value":"instrument","block":false},{"kind":"StringValue","value":"country","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}}]}}]}}]} as unknown as DocumentNode<PracticeDraftPageQuery, PracticeDraftPageQueryVariables>;
export const PracticePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practicePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"practiceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"screenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"firstStep"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pictures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}}]}}]}}]} as unknown as DocumentNode<PracticePreviewQuery, PracticePreviewQueryVariables>;
export const PracticeSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<PracticeSourcesQuery, PracticeSourcesQueryVariables>;
export const PracticeOwnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeOwners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practiceOwners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"countryCode"}},{"kind":"Field","name":{"kind":"Name","value":"own"}}]}}]}}]} as unknown as DocumentNode<PracticeOwnersQuery, PracticeOwnersQueryVariables>;
export const StartPracticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPracticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartPracticeMutation, StartPracticeMutationVariables>;
export const SavePracticeDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SavePracticeDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavePracticeDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savePracticeDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"publishedNo"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}},{"kind":"Field","name":{"kind":"Name","value":"bar"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}},{"kind":"Field","name":{"kind":"Name","value":"validate"}},{"kind":"Field","name":{"kind":"Name","value":"discard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"screenerName"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"given"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"ownerOrganisationId"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"whatIsDone"}},{"kind":"Field","name":{"kind":"Name","value":"howItIsOrganised"}},{"kind":"Field","name":{"kind":"Name","value":"whyItMayWork"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"mustHave"}},{"kind":"Field","name":{"kind":"Name","value":"niceToHave"}},{"kind":"Field","name":{"kind":"Name","value":"firstStep"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pictures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"decorative"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SavePracticeDraftMutation, SavePracticeDraftMutationVariables>;
export const SubmitPracticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitPractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"publishedNo"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}},{"kind":"Field","name":{"kind":"Name","value":"bar"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}},{"kind":"Field","name":{"kind":"Name","value":"validate"}},{"kind":"Field","name":{"kind":"Name","value":"discard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"screenerName"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"given"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"ownerOrganisationId"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"whatIsDone"}},{"kind":"Field","name":{"kind":"Name","value":"howItIsOrganised"}},{"kind":"Field","name":{"kind":"Name","value":"whyItMayWork"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"mustHave"}},{"kind":"Field","name":{"kind":"Name","value":"niceToHave"}},{"kind":"Field","name":{"kind":"Name","value":"firstStep"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pictures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"decorative"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SubmitPracticeMutation, SubmitPracticeMutationVariables>;
export const TakeBackPracticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackPractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"publishedNo"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}},{"kind":"Field","name":{"kind":"Name","value":"bar"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}},{"kind":"Field","name":{"kind":"Name","value":"validate"}},{"kind":"Field","name":{"kind":"Name","value":"discard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"screenerName"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"given"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"ownerOrganisationId"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"whatIsDone"}},{"kind":"Field","name":{"kind":"Name","value":"howItIsOrganised"}},{"kind":"Field","name":{"kind":"Name","value":"whyItMayWork"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"mustHave"}},{"kind":"Field","name":{"kind":"Name","value":"niceToHave"}},{"kind":"Field","name":{"kind":"Name","value":"firstStep"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pictures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"decorative"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackPracticeMutation, TakeBackPracticeMutationVariables>;
export const ScreenPracticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScreenPractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScreenPracticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"screenPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"publishedNo"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}},{"kind":"Field","name":{"kind":"Name","value":"bar"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}},{"kind":"Field","name":{"kind":"Name","value":"validate"}},{"kind":"Field","name":{"kind":"Name","value":"discard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"screenerName"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"given"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"ownerOrganisationId"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"whatIsDone"}},{"kind":"Field","name":{"kind":"Name","value":"howItIsOrganised"}},{"kind":"Field","name":{"kind":"Name","value":"whyItMayWork"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"mustHave"}},{"kind":"Field","name":{"kind":"Name","value":"niceToHave"}},{"kind":"Field","name":{"kind":"Name","value":"firstStep"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pictures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"decorative"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScreenPracticeMutation, ScreenPracticeMutationVariables>;
export const PublishPracticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPracticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}}]}}]}}]} as unknown as DocumentNode<PublishPracticeMutation, PublishPracticeMutationVariables>;
export const DiscardPracticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardPractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DiscardPracticeMutation, DiscardPracticeMutationVariables>;
export const PracticeWorkPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeWorkPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"translationWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"sourceLocale"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"newestNo"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"translators"}},{"kind":"Field","name":{"kind":"Name","value":"wrote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownValidationTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownPractices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"publishedNo"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"practiceScreeningQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}},{"kind":"Field","name":{"kind":"Name","value":"bar"}}]}}]}}]}}]} as unknown as DocumentNode<PracticeWorkPageQuery, PracticeWorkPageQueryVariables>;
operationIds.PracticeDraftPage = 'PracticeDraftPage~05f87ed7';
operationIds.PracticePreview = 'PracticePreview~31e6b094';
operationIds.PracticeSources = 'PracticeSources~2612dca2';
operationIds.PracticeOwners = 'PracticeOwners~880a7bc0';
operationIds.StartPractice = 'StartPractice~1edf5d04';
operationIds.SavePracticeDraft = 'SavePracticeDraft~d8560808';
operationIds.SubmitPractice = 'SubmitPractice~a2591cd9';
operationIds.TakeBackPractice = 'TakeBackPractice~ef557cf8';
operationIds.ScreenPractice = 'ScreenPractice~43281597';
operationIds.PublishPractice = 'PublishPractice~2e66df67';
operationIds.DiscardPractice = 'DiscardPractice~9f589fe4';
operationIds.PracticeWorkPage = 'PracticeWorkPage~b5f51876';
