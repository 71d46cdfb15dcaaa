/* Written by `npm run codegen`. */
import { operationIds } from '../../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AskValidatorInput = {
  clientMutationId: string;
  personId: string;
  practiceId: string;
};

export type DeclareValidationInput = {
  answer: ValidatorAnswer;
  expectedVersion: number;
  kinds?: Array<ValidatorConflict>;
  note?: string;
  validationId: string;
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

/** What an attached paper is, as evidence */
export type PracticeEvidenceKind =
  | 'EVALUATION'
  | 'LEGAL'
  | 'OTHER'
  | 'REPORT'
  | 'STATISTICS'
  | 'TESTIMONY';

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

export type ReleaseValidatorInput = {
  expectedVersion: number;
  reason: string;
  validationId: string;
};

export type SaveOpinionInput = {
  clientMutationId: string;
  decision?: ValidationDecision | null | undefined;
  expectedVersion: number;
  /** Public once the text is */
  opinion: string;
  /** For the coordinators alone */
  privateNote: string;
  scores: ValidationScoresInput;
  shownAs?: ValidatorShownAs | null | undefined;
  validationId: string;
};

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

export type ValidationScoresInput = {
  clarity?: ValidationLevel | null | undefined;
  effect?: ValidationLevel | null | undefined;
  evidence?: ValidationLevel | null | undefined;
  inclusion?: ValidationLevel | null | undefined;
  transferability?: ValidationLevel | null | undefined;
};

/** The task of one validator */
export type ValidationState =
  | 'ASKED'
  | 'CONFLICTED'
  | 'DECLINED'
  | 'GIVEN'
  | 'LAPSED'
  | 'RELEASED'
  | 'WORKING';

export type ValidationStepInput = {
  expectedVersion: number;
  validationId: string;
};

/** The first word of a validator */
export type ValidatorAnswer =
  | 'CONFLICT'
  | 'DECLINE'
  | 'NO_CONFLICT';

/** Why somebody may not be asked for their opinion */
export type ValidatorBar =
  | 'ALREADY_ASKED'
  | 'CONFLICT'
  | 'IS_AUTHOR'
  | 'NOT_REVIEWER'
  | 'NO_ORGANISATION'
  | 'OWNER_ORGANISATION'
  | 'OWN_CHAPTER'
  | 'SAME_ORGANISATION'
  | 'SCREENED_IT';

/** What stands between a validator and a fair opinion */
export type ValidatorConflict =
  | 'COMPETITION'
  | 'FUNDING'
  | 'OTHER'
  | 'PERSONAL'
  | 'WORKED_ON_IT';

/** How a validator stands on the public page */
export type ValidatorShownAs =
  | 'NAME'
  | 'NAME_AND_ORGANISATION'
  | 'ORGANISATION';

export type PracticeValidatorsQueryVariables = Exact<{
  id: string;
}>;


export type PracticeValidatorsQuery = { practiceValidators: Array<{ __typename: 'PracticeValidator', id: string, version: number, state: Types.ValidationState, name: string, organisation: string, askedAt: string, givenAt: string | null, conflictKinds: Array<Types.ValidatorConflict>, note: string, decision: Types.ValidationDecision | null, opinion: string, privateNote: string, scores: Array<{ __typename: 'ValidationScore', criterion: Types.ValidationCriterion, level: Types.ValidationLevel }> }> | null };

export type ValidatorCandidatesQueryVariables = Exact<{
  id: string;
  words: string;
}>;


export type ValidatorCandidatesQuery = { validatorCandidates: Array<{ __typename: 'ValidatorCandidate', id: string, name: string, organisations: Array<string>, bar: Types.ValidatorBar | null }> | null };

export type AskValidatorMutationVariables = Exact<{
  input: Types.AskValidatorInput;
}>;


export type AskValidatorMutation = { askValidator: Array<{ __typename: 'PracticeValidator', id: string, state: Types.ValidationState }> };

export type ReleaseValidatorMutationVariables = Exact<{
  input: Types.ReleaseValidatorInput;
}>;


export type ReleaseValidatorMutation = { releaseValidator: Array<{ __typename: 'PracticeValidator', id: string, state: Types.ValidationState, version: number, note: string }> };

export type ValidationTaskPartsFragment = { __typename: 'ValidationTask', id: string, version: number, state: Types.ValidationState, open: boolean, title: string, summary: string, locale: string, ownerName: string | null, authorNames: Array<string>, networkName: string, organisation: string, askedAt: string, updatedAt: string, givenAt: string | null, slug: string | null, decision: Types.ValidationDecision | null, opinion: string, privateNote: string, shownAs: Types.ValidatorShownAs | null, scores: Array<{ __typename: 'ValidationScore', criterion: Types.ValidationCriterion, level: Types.ValidationLevel }>, preview: { __typename: 'PracticeEdition', number: number, title: string, summary: string, locale: string, kind: Types.PracticeKind | null, country: string, place: string, operation: Types.OperationState | null, level: Types.PracticeLevel | null, periodStart: string, periodEnd: string, dimensions: Array<string>, targetGroups: Array<string>, instruments: Array<string>, effort: Types.Effort | null, firstStep: string, ownerName: string, authorNames: Array<string>, costs: { __typename: 'PracticeCosts', amount: string, currency: string, note: string }, texts: Array<{ __typename: 'PracticeRenderedText', field: Types.PracticeText, html: string }>, facts: Array<{ __typename: 'PracticeFact', id: string, label: string, value: string, unit: string, asOf: string, sourceTitle: string, sourceUrl: string, grade: Types.EvidenceGrade | null, mark: Types.FactMark, note: string }>, buildingBlocks: Array<{ __typename: 'PracticeBuildingBlock', id: string, title: string, purpose: string, enablingFactors: Array<string> }>, pictures: Array<{ __typename: 'PracticePicture', url: string, width: number, height: number, alt: string, caption: string, credit: string, licence: string | null }>, attachments: Array<{ __typename: 'PracticeAttachment', id: string, url: string, title: string, kind: Types.PracticeEvidenceKind | null, claim: string, bytes: number }> } | null };

export type ValidationTaskPageQueryVariables = Exact<{
  id: string;
}>;


export type ValidationTaskPageQuery = { validationTask: { __typename: 'ValidationTask', id: string, version: number, state: Types.ValidationState, open: boolean, title: string, summary: string, locale: string, ownerName: string | null, authorNames: Array<string>, networkName: string, organisation: string, askedAt: string, updatedAt: string, givenAt: string | null, slug: string | null, decision: Types.ValidationDecision | null, opinion: string, privateNote: string, shownAs: Types.ValidatorShownAs | null, scores: Array<{ __typename: 'ValidationScore', criterion: Types.ValidationCriterion, level: Types.ValidationLevel }>, preview: { __typename: 'PracticeEdition', number: number, title: string, summary: string, locale: string, kind: Types.PracticeKind | null, country: string, place: string, operation: Types.OperationState | null, level: Types.PracticeLevel | null, periodStart: string, periodEnd: string, dimensions: Array<string>, targetGroups: Array<string>, instruments: Array<string>, effort: Types.Effort | null, firstStep: string, ownerName: string, authorNames: Array<string>, costs: { __typename: 'PracticeCosts', amount: string, currency: string, note: string }, texts: Array<{ __typename: 'PracticeRenderedText', field: Types.PracticeText, html: string }>, facts: Array<{ __typename: 'PracticeFact', id: string, label: string, value: string, unit: string, asOf: string, sourceTitle: string, sourceUrl: string, grade: Types.EvidenceGrade | null, mark: Types.FactMark, note: string }>, buildingBlocks: Array<{ __typename: 'PracticeBuildingBlock', id: string, title: string, purpose: string, enablingFactors: Array<string> }>, pictures: Array<{ __typename: 'PracticePicture', url: string, width: number, height: number, alt: string, caption: string, credit: string, licence: string | null }>, attachments: Array<{ __typename: 'PracticeAttachment', id: string, url: string, title: string, kind: Types.PracticeEvidenceKind | null, claim: string, bytes: number }> } | null } | null, concepts: Array<{ __typename: 'Concept', scheme: string, code: string, labels: { __typename: 'ConceptLabels', en: string | null, de: string | null, ar: string | null } }> };

export type DeclareValidationMutationVariables = Exact<{
  input: Types.DeclareValidationInput;
}>;


export type DeclareValidationMutation = { declareValidation: { __typename: 'ValidationTask', id: string, version: number, state: Types.ValidationState, open: boolean, title: string, summary: string, locale: string, ownerName: string | null, authorNames: Array<string>, networkName: string, organisation: string, askedAt: string, updatedAt: string, givenAt: string | null, slug: string | null, decision: Types.ValidationDecision | null, opinion: string, privateNote: string, shownAs: Types.ValidatorShownAs | null, scores: Array<{ __typename: 'ValidationScore', criterion: Types.ValidationCriterion, level: Types.ValidationLevel }>, preview: { __typename: 'PracticeEdition', number: number, title: string, summary: string, locale: string, kind: Types.PracticeKind | null, country: string, place: string, operation: Types.OperationState | null, level: Types.PracticeLevel | null, periodStart: string, periodEnd: string, dimensions: Array<string>, targetGroups: Array<string>, instruments: Array<string>, effort: Types.Effort | null, firstStep: string, ownerName: string, authorNames: Array<string>, costs: { __typename: 'PracticeCosts', amount: string, currency: string, note: string }, texts: Array<{ __typename: 'PracticeRenderedText', field: Types.PracticeText, html: string }>, facts: Array<{ __typename: 'PracticeFact', id: string, label: string, value: string, unit: string, asOf: string, sourceTitle: string, sourceUrl: string, grade: Types.EvidenceGrade | null, mark: Types.FactMark, note: string }>, buildingBlocks: Array<{ __typename: 'PracticeBuildingBlock', id: string, title: string, purpose: string, enablingFactors: Array<string> }>, pictures: Array<{ __typename: 'PracticePicture', url: string, width: number, height: number, alt: string, caption: string, credit: string, licence: string | null }>, attachments: Array<{ __typename: 'PracticeAttachment', id: string, url: string, title: string, kind: Types.PracticeEvidenceKind | null, claim: string, bytes: number }> } | null } };

export type SaveOpinionMutationVariables = Exact<{
  input: Types.SaveOpinionInput;
}>;


export type SaveOpinionMutation = { saveOpinion: { __typename: 'ValidationTask', id: string, version: number, updatedAt: string, decision: Types.ValidationDecision | null, opinion: string, privateNote: string, shownAs: Types.ValidatorShownAs | null, scores: Array<{ __typename: 'ValidationScore', criterion: Types.ValidationCriterion, level: Types.ValidationLevel }> } };

export type GiveOpinionMutationVariables = Exact<{
  input: Types.ValidationStepInput;
}>;


export type GiveOpinionMutation = { giveOpinion: { __typename: 'ValidationTask', id: string, version: number, state: Types.ValidationState, open: boolean, title: string, summary: string, locale: string, ownerName: string | null, authorNames: Array<string>, networkName: string, organisation: string, askedAt: string, updatedAt: string, givenAt: string | null, slug: string | null, decision: Types.ValidationDecision | null, opinion: string, privateNote: string, shownAs: Types.ValidatorShownAs | null, scores: Array<{ __typename: 'ValidationScore', criterion: Types.ValidationCriterion, level: Types.ValidationLevel }>, preview: { __typename: 'PracticeEdition', number: number, title: string, summary: string, locale: string, kind: Types.PracticeKind | null, country: string, place: string, operation: Types.OperationState | null, level: Types.PracticeLevel | null, periodStart: string, periodEnd: string, dimensions: Array<string>, targetGroups: Array<string>, instruments: Array<string>, effort: Types.Effort | null, firstStep: string, ownerName: string, authorNames: Array<string>, costs: { __typename: 'PracticeCosts', amount: string, currency: string, note: string }, texts: Array<{ __typename: 'PracticeRenderedText', field: Types.PracticeText, html: string }>, facts: Array<{ __typename: 'PracticeFact', id: string, label: string, value: string, unit: string, asOf: string, sourceTitle: string, sourceUrl: string, grade: Types.EvidenceGrade | null, mark: Types.FactMark, note: string }>, buildingBlocks: Array<{ __typename: 'PracticeBuildingBlock', id: string, title: string, purpose: string, enablingFactors: Array<string> }>, pictures: Array<{ __typename: 'PracticePicture', url: string, width: number, height: number, alt: string, caption: string, credit: string, licence: string | null }>, attachments: Array<{ __typename: 'PracticeAttachment', id: string, url: string, title: string, kind: Types.PracticeEvidenceKind | null, claim: string, bytes: number }> } | null } };

export const ValidationTaskPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidationTaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"privateNote"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"firstStep"}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"enablingFactors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pictures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}}]}}]}}]} as unknown as DocumentNode<ValidationTaskPartsFragment, unknown>;
export const PracticeValidatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PracticeValidators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practiceValidators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"practiceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"conflictKinds"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"privateNote"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<PracticeValidatorsQuery, PracticeValidatorsQueryVariables>;
export const ValidatorCandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ValidatorCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validatorCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"practiceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisations"}},{"kind":"Field","name":{"kind":"Name","value":"bar"}}]}}]}}]} as unknown as DocumentNode<ValidatorCandidatesQuery, ValidatorCandidatesQueryVariables>;
export const AskValidatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskValidator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskValidatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askValidator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AskValidatorMutation, AskValidatorMutationVariables>;
export const ReleaseValidatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseValidator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseValidatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseValidator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<ReleaseValidatorMutation, ReleaseValidatorMutationVariables>;
export const ValidationTaskPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ValidationTaskPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validationTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"validationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidationTaskParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"schemes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"dimension","block":false},{"kind":"StringValue","value":"target-group","block":false},{"kind":"StringValue","value":"instrument","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"de"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidationTaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"privateNote"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"firstStep"}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"enablingFactors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pictures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}}]}}]}}]} as unknown as DocumentNode<ValidationTaskPageQuery, ValidationTaskPageQueryVariables>;
export const DeclareValidationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareValidation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareValidationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareValidation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidationTaskParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidationTaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"privateNote"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"firstStep"}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"enablingFactors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pictures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}}]}}]}}]} as unknown as DocumentNode<DeclareValidationMutation, DeclareValidationMutationVariables>;
export const SaveOpinionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveOpinionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"privateNote"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<SaveOpinionMutation, SaveOpinionMutationVariables>;
export const GiveOpinionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveOpinion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveOpinion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ValidationTaskParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ValidationTaskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"privateNote"}},{"kind":"Field","name":{"kind":"Name","value":"shownAs"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroups"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"}},{"kind":"Field","name":{"kind":"Name","value":"effort"}},{"kind":"Field","name":{"kind":"Name","value":"firstStep"}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"sourceTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buildingBlocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"enablingFactors"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pictures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"claim"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"authorNames"}}]}}]}}]} as unknown as DocumentNode<GiveOpinionMutation, GiveOpinionMutationVariables>;
operationIds.PracticeValidators = 'PracticeValidators~a3627448';
operationIds.ValidatorCandidates = 'ValidatorCandidates~61cbf676';
operationIds.AskValidator = 'AskValidator~0484c158';
operationIds.ReleaseValidator = 'ReleaseValidator~30c57abe';
operationIds.ValidationTaskPage = 'ValidationTaskPage~acded446';
operationIds.DeclareValidation = 'DeclareValidation~2a395988';
operationIds.SaveOpinion = 'SaveOpinion~cf58107d';
operationIds.GiveOpinion = 'GiveOpinion~0369dc48';
