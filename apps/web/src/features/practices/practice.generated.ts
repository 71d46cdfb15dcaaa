/* Written by `npm run codegen`. */
import { operationIds } from '../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type BeginPracticeEditionInput = {
  clientMutationId: string;
  practiceId: string;
};

/** OPEN until every remark has its answer */
export type ConsultationState =
  | 'ANSWERED'
  | 'OPEN';

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

export type PracticeContactInput = {
  practiceId: string;
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

/** What an attached paper is, as evidence */
export type PracticeEvidenceKind =
  | 'EVALUATION'
  | 'LEGAL'
  | 'OTHER'
  | 'REPORT'
  | 'STATISTICS'
  | 'TESTIMONY';

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

/** How far it reaches; EU: several countries of Europe */
export type PracticeLevel =
  | 'EU'
  | 'LOCAL'
  | 'NATIONAL'
  | 'REGIONAL';

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
  | 'staffing'
  | 'whatIsDone'
  | 'whyItMayWork';

/** Why one may not screen this text */
export type ScreeningBar =
  | 'NOT_COORDINATOR'
  | 'OWN_WORK'
  | 'SAME_ORGANISATION';

/** Accept, or ask the authors to revise */
export type ScreeningDecision =
  | 'ACCEPT'
  | 'REVISE';

export type TakePictureAwayInput = {
  pictureId: string;
  practiceId: string;
};

/** How far an organisation has come with a practice of another one */
export type TransferState =
  | 'DONE'
  | 'PLANNED'
  | 'RUNNING'
  | 'STOPPED';

/** PUBLIC: everybody; REGISTERED: whoever is signed in */
export type TransferVisibility =
  | 'PUBLIC'
  | 'REGISTERED';

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

export type WithdrawPracticeInput = {
  clientMutationId: string;
  expectedVersion: number;
  practiceId: string;
  reason: string;
};

export type PracticePageQueryVariables = Exact<{
  slug: string;
  edition?: number | null | undefined;
  locale?: string | null | undefined;
}>;


export type PracticePageQuery = { blockLessons: Array<{ __typename: 'BlockLessons', blockId: string, lessons: Array<{ __typename: 'LinkedLesson', id: string, slug: string, title: string, locale: string }> }> | null, practice: { __typename: 'Practice', slug: string, version: number, state: Types.PracticeState, form: Types.PracticeForm, title: string, summary: string, locale: string, networkName: string, ownerSlug: string | null, editionNo: number, publishedAt: string, reviewDueAt: string | null, validatedAt: string | null, reconfirmedAt: string | null, withdrawnAt: string | null, withdrawalReason: string | null, draftState: Types.PracticeDraftState | null, key: string, contact: { __typename: 'PracticeContact', personId: string, name: string } | null, editions: Array<{ __typename: 'PracticeEditionLink', number: number, publishedAt: string }>, viewerCan: { __typename: 'PracticeViewerCan', begin: boolean, withdraw: boolean, offerContact: boolean, endContact: boolean, takePictureAway: boolean, markOutdated: boolean, reconfirm: boolean, translate: boolean, openDraft: boolean }, languages: Array<{ __typename: 'TextLanguage', locale: string, isSource: boolean, older: boolean }>, translation: { __typename: 'TranslationNote', locale: string, sourceLocale: string, editionNo: number, older: boolean, changedFields: Array<string>, inSource: Array<string>, translators: Array<string>, reviewerName: string } | null, edition: { __typename: 'PracticeEdition', number: number, publishedAt: string | null, screenedAt: string | null, title: string, summary: string, locale: string, kind: Types.PracticeKind | null, country: string, place: string, operation: Types.OperationState | null, level: Types.PracticeLevel | null, periodStart: string, periodEnd: string, dimensions: Array<string>, targetGroups: Array<string>, instruments: Array<string>, effort: Types.Effort | null, firstStep: string, ownerName: string, authorNames: Array<string>, licence: string | null, contentHash: string, opinions: Array<{ __typename: 'PracticeOpinion', id: string, name: string | null, organisation: string | null, at: string, decision: Types.ValidationDecision, opinion: string, scores: Array<{ __typename: 'ValidationScore', criterion: Types.ValidationCriterion, level: Types.ValidationLevel }> }>, costs: { __typename: 'PracticeCosts', amount: string, currency: string, note: string }, texts: Array<{ __typename: 'PracticeRenderedText', field: Types.PracticeText, html: string }>, facts: Array<{ __typename: 'PracticeFact', id: string, label: string, value: string, unit: string, asOf: string, sourceTitle: string, sourceUrl: string, grade: Types.EvidenceGrade | null, mark: Types.FactMark, note: string }>, buildingBlocks: Array<{ __typename: 'PracticeBuildingBlock', id: string, title: string, purpose: string, enablingFactors: Array<string> }>, pictures: Array<{ __typename: 'PracticePicture', id: string, url: string, width: number, height: number, alt: string, caption: string, credit: string, licence: string | null }>, attachments: Array<{ __typename: 'PracticeAttachment', id: string, url: string, title: string, kind: Types.PracticeEvidenceKind | null, claim: string, bytes: number }> } | null }, practiceUptake: { __typename: 'PracticeUptake', id: string, editionNo: number, endorsements: Array<{ __typename: 'PracticeEndorsement', id: string, version: number, organisationName: string, organisationSlug: string | null, editionNo: number, words: string, at: string, viewerCanWithdraw: boolean }>, transfers: Array<{ __typename: 'PracticeTransfer', id: string, organisationName: string, organisationSlug: string | null, country: string, place: string, visibility: Types.TransferVisibility, state: Types.TransferState, adaptationsHtml: string, resultHtml: string, editionNo: number, updatedAt: string, viewerCanEdit: boolean, lessons: Array<{ __typename: 'LinkedLesson', slug: string, title: string, locale: string }> }>, lessons: Array<{ __typename: 'LinkedLesson', slug: string, title: string, locale: string }>, reviews: Array<{ __typename: 'LinkedReview', id: string, title: string }>, consultations: Array<{ __typename: 'ConsultationRow', id: string, closesAt: string, isOpen: boolean, state: Types.ConsultationState }>, viewerCan: { __typename: 'UptakeViewerCan', record: boolean, consult: boolean, endorse: Array<{ __typename: 'OrganisationToEndorse', id: string, name: string, before: number | null }> } } | null, concepts: Array<{ __typename: 'Concept', scheme: string, code: string, labels: { __typename: 'ConceptLabels', en: string | null, de: string | null, ar: string | null } }> };

export type PracticeChangesQueryVariables = Exact<{
  slug: string;
  from: number;
  to: number;
}>;


export type PracticeChangesQuery = { lessonsBefore: Array<{ __typename: 'BlockLessons', blockId: string, lessons: Array<{ __typename: 'LinkedLesson', id: string, slug: string, title: string, locale: string }> }> | null, lessonsAfter: Array<{ __typename: 'BlockLessons', blockId: string, lessons: Array<{ __typename: 'LinkedLesson', id: string, slug: string, title: string, locale: string }> }> | null, practiceChanges: Array<{ __typename: 'PracticeChange', field: string, parts: Array<{ __typename: 'TextDiffPart', kind: string, text: string }> }> | null, concepts: Array<{ __typename: 'Concept', scheme: string, code: string, labels: { __typename: 'ConceptLabels', en: string | null, de: string | null, ar: string | null } }> };

export type BeginPracticeEditionMutationVariables = Exact<{
  input: Types.BeginPracticeEditionInput;
}>;


export type BeginPracticeEditionMutation = { beginPracticeEdition: { __typename: 'PracticeDraft', id: string, version: number, state: Types.PracticeDraftState, form: Types.PracticeForm, editionNo: number, publishedNo: number, slug: string | null, updatedAt: string, submittedAt: string | null, networkName: string, ownerName: string | null, authorNames: Array<string>, bar: Types.ScreeningBar | null, missing: Array<{ __typename: 'PracticeMissingPart', path: string, rule: string }>, viewerCan: { __typename: 'PracticeDraftViewerCan', edit: boolean, screen: boolean, publish: boolean, validate: boolean, discard: boolean }, screenings: Array<{ __typename: 'PracticeScreening', id: string, decision: Types.ScreeningDecision, reason: string, at: string, screenerName: string, editionNo: number }>, validation: { __typename: 'PracticeValidationCount', asked: number, given: number } | null, opinions: Array<{ __typename: 'PracticeOpinion', id: string, name: string | null, organisation: string | null, at: string, decision: Types.ValidationDecision, opinion: string, scores: Array<{ __typename: 'ValidationScore', criterion: Types.ValidationCriterion, level: Types.ValidationLevel }> }>, content: { __typename: 'PracticeContent', title: string, summary: string, kind: Types.PracticeKind | null, locale: string, ownerOrganisationId: string | null, country: string, place: string, operation: Types.OperationState | null, level: Types.PracticeLevel | null, periodStart: string, periodEnd: string, dimensions: Array<string>, targetGroups: Array<string>, instruments: Array<string>, need: string, whatIsDone: string, howItIsOrganised: string, staffing: string, whyItMayWork: string, limits: string, mustHave: string, niceToHave: string, firstStep: string, effort: Types.Effort | null, questions: string, note: string, costs: { __typename: 'PracticeCosts', amount: string, currency: string, note: string }, facts: Array<{ __typename: 'PracticeFact', id: string, label: string, value: string, unit: string, asOf: string, sourceId: string | null, sourceTitle: string, sourceUrl: string, grade: Types.EvidenceGrade | null, mark: Types.FactMark, note: string }>, buildingBlocks: Array<{ __typename: 'PracticeBuildingBlock', id: string, title: string, purpose: string, enablingFactors: Array<string> }>, pictures: Array<{ __typename: 'PracticePictureText', id: string, alt: string, decorative: boolean, caption: string, credit: string, licence: string | null, people: string | null }>, attachments: Array<{ __typename: 'PracticeAttachmentText', id: string, title: string, kind: Types.PracticeEvidenceKind | null, claim: string }> } } };

export type WithdrawPracticeMutationVariables = Exact<{
  input: Types.WithdrawPracticeInput;
}>;


export type WithdrawPracticeMutation = { withdrawPractice: { __typename: 'Practice', id: string, state: Types.PracticeState, version: number, withdrawnAt: string | null, withdrawalReason: string | null } };

export type OfferPracticeContactMutationVariables = Exact<{
  input: Types.PracticeContactInput;
}>;


export type OfferPracticeContactMutation = { offerPracticeContact: { __typename: 'Practice', id: string } };

export type EndPracticeContactMutationVariables = Exact<{
  input: Types.PracticeContactInput;
}>;


export type EndPracticeContactMutation = { endPracticeContact: { __typename: 'Practice', id: string } };

export type TakePictureAwayMutationVariables = Exact<{
  input: Types.TakePictureAwayInput;
}>;


export type TakePictureAwayMutation = { takePictureAway: string };

export type MarkPracticeOutdatedMutationVariables = Exact<{
  input: Types.PracticeStepInput;
}>;


export type MarkPracticeOutdatedMutation = { markPracticeOutdated: { __typename: 'Practice', id: string, state: Types.PracticeState, version: number } };

export type ReconfirmPracticeMutationVariables = Exact<{
  input: Types.PracticeStepInput;
}>;


export type ReconfirmPracticeMutation = { reconfirmPractice: { __typename: 'Practice', id: string, state: Types.PracticeState, version: number } };


export const PracticePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"edition"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockLessons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"edition"},"value":{"kind":"Variable","name":{"kind":"Name","value":"edition"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonsOnBlock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"edition"},"value":{"kind":"Variable","name":{"kind":"Name","value":"edition"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"key"},"name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSlug"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"validatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reconfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}},{"kind":"Field","name":{"kind":"Name","value":"draftState"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"offerContact"}},{"kind":"Field","name":{"kind":"Name","value":"endContact"}},{"kind":"Field","name":{"kind":"Name","value":"takePictureAway"}},{"kind":"Field","name":{"kind":"Name","value":"markOutdated"}},{"kind":"Field","name":{"kind":"Name","value":"reconfirm"}},{"kind":"Field","name":{"kind":"Name","value":"translate"}},{"kind":"Field","name":{"kind":"Name","value":"openDraft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"isSource"}},{"kind":"Field","name":{"kind":"Name","value":"older"}}]}},{"kind":"Field","name":{"kind":"Name","value":"translation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"sourceLocale"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"older"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}},{"kind":"Field","name":{"kind":"Name","value":"inSource"}},{"kind":"Field","name":{"kind":"Name","value":"translators"}},{"kind":"Field","name":{"kind":"Name","value":"reviewerName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"screenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"firstStep"}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"enablingFactors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pictures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"practiceUptake"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"organisationSlug"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"organisationSlug"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"adaptationsHtml"}},{"kind":"Field","name":{"kind":"Name","value":"resultHtml"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEdit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"consult"}},{"kind":"Field","name":{"kind":"Name","value":"endorse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"before"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"schemes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dimension","block":false},{"kind":"StringValue","value":"target-group","block":false},{"kind":"StringValue","value":"instrument","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonsOnBlock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BlockLessons"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}}]}}]} as unknown as DocumentNode<PracticePageQuery, PracticePageQueryVariables>;
export const PracticeChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"lessonsBefore"},"name":{"kind":"Name","value":"blockLessons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"edition"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonsOnBlock"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"lessonsAfter"},"name":{"kind":"Name","value":"blockLessons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"edition"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LessonsOnBlock"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practiceChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"schemes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dimension","block":false},{"kind":"StringValue","value":"target-group","block":false},{"kind":"StringValue","value":"instrument","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LessonsOnBlock"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BlockLessons"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}}]}}]} as unknown as DocumentNode<PracticeChangesQuery, PracticeChangesQueryVariables>;
export const BeginPracticeEditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginPracticeEdition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginPracticeEditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginPracticeEdition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PracticeDraftBody"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PracticeDraftBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}},{"kind":"Field","name":{"kind":"Name","value":"publishedNo"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}},{"kind":"Field","name":{"kind":"Name","value":"bar"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"screen"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}},{"kind":"Field","name":{"kind":"Name","value":"validate"}},{"kind":"Field","name":{"kind":"Name","value":"discard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"screenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"screenerName"}},{"kind":"Field","name":{"kind":"Name","value":"editionNo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"given"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"ownerOrganisationId"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"whatIsDone"}},{"kind":"Field","name":{"kind":"Name","value":"howItIsOrganised"}},{"kind":"Field","name":{"kind":"Name","value":"staffing"}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whyItMayWork"}},{"kind":"Field","name":{"kind":"Name","value":"limits"}},{"kind":"Field","name":{"kind":"Name","value":"mustHave"}},{"kind":"Field","name":{"kind":"Name","value":"niceToHave"}},{"kind":"Field","name":{"kind":"Name","value":"firstStep"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sourceId"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"enablingFactors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pictures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"decorative"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}}]}}]}}]}}]} as unknown as DocumentNode<BeginPracticeEditionMutation, BeginPracticeEditionMutationVariables>;
export const WithdrawPracticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawPracticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalReason"}}]}}]}}]} as unknown as DocumentNode<WithdrawPracticeMutation, WithdrawPracticeMutationVariables>;
export const OfferPracticeContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferPracticeContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerPracticeContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OfferPracticeContactMutation, OfferPracticeContactMutationVariables>;
export const EndPracticeContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPracticeContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endPracticeContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndPracticeContactMutation, EndPracticeContactMutationVariables>;
export const TakePictureAwayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakePictureAway"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakePictureAwayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takePictureAway"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<TakePictureAwayMutation, TakePictureAwayMutationVariables>;
export const MarkPracticeOutdatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkPracticeOutdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markPracticeOutdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<MarkPracticeOutdatedMutation, MarkPracticeOutdatedMutationVariables>;
export const ReconfirmPracticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReconfirmPractice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconfirmPractice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ReconfirmPracticeMutation, ReconfirmPracticeMutationVariables>;
operationIds.PracticePage = 'PracticePage~32e5bab7';
operationIds.PracticeChanges = 'PracticeChanges~b11f206f';
operationIds.BeginPracticeEdition = 'BeginPracticeEdition~b1680253';
operationIds.WithdrawPractice = 'WithdrawPractice~5977d3df';
operationIds.OfferPracticeContact = 'OfferPracticeContact~86836bb5';
operationIds.EndPracticeContact = 'EndPracticeContact~5db3578e';
operationIds.TakePictureAway = 'TakePictureAway~071192d8';
operationIds.MarkPracticeOutdated = 'MarkPracticeOutdated~7fa81d08';
operationIds.ReconfirmPractice = 'ReconfirmPractice~6859528e';
