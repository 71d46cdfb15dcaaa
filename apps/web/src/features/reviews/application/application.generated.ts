/* Written by `npm run codegen`. */
import { operationIds } from '../../../app/operation-ids';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../../app/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ApplicationDraftInput = {
  guidingQuestions: Array<string>;
  languages: Array<string>;
  scopeDimensionKeys: Array<string>;
  summary: string;
  timeZone: string;
  /** YYYY-MM-DD */
  visitEnd?: string | null | undefined;
  visitMode: VisitMode;
  /** YYYY-MM-DD */
  visitStart?: string | null | undefined;
};

export type ApplyForReviewInput = {
  caseId: string;
  clientMutationId: string;
  expectedVersion: number;
};

export type CaseState =
  | 'APPLIED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DECLINED'
  | 'DESK_REVIEW'
  | 'DRAFT'
  | 'FINALISED'
  | 'FOLLOW_UP'
  | 'HOST_CHECK'
  | 'IMPROVEMENT'
  | 'PREPARATION'
  | 'REPORTING'
  | 'VISIT';

export type EndCaseInput = {
  caseId: string;
  clientMutationId: string;
  expectedVersion: number;
  reason: string;
};

export type ReviewSubjectType =
  | 'PRACTICE'
  | 'SCHEME';

export type SaveApplicationInput = {
  caseId: string;
  clientMutationId: string;
  draft: ApplicationDraftInput;
  expectedVersion: number;
};

export type SetFacilitatorInput = {
  caseId: string;
  clientMutationId: string;
  expectedVersion: number;
  personId: string;
};

export type SetRoundInput = {
  acceptsApplications: boolean;
  clientMutationId: string;
  expectedVersion: number;
  programmeId: string;
  rubricVersionId: string;
};

export type StartApplicationInput = {
  clientMutationId: string;
  practiceId?: string | null | undefined;
  programmeId: string;
  /** This or a practice, not both */
  schemeId?: string | null | undefined;
};

export type VisitMode =
  | 'HYBRID'
  | 'ONLINE'
  | 'ONSITE';

export type ApplicationPartsFragment = { __typename: 'CaseApplication', caseId: string, state: Types.CaseState, version: number, savedAt: string, title: string, subjectType: Types.ReviewSubjectType, subjectSlug: string | null, programmeName: string, programmeSlug: string, hostName: string, hostLeadName: string, place: string, country: string | null, summary: string, guidingQuestions: Array<string>, scopeDimensionKeys: Array<string>, scopeTitles: Array<string>, languages: Array<string>, visitMode: Types.VisitMode, visitStart: string | null, visitEnd: string | null, timeZone: string, appliedAt: string | null, decidedAt: string | null, endReason: string, facilitatorId: string | null, facilitatorName: string | null, facilitatorChoices: Array<{ __typename: 'FacilitatorChoice', personId: string, name: string, organisation: string, running: number, hindrances: Array<{ __typename: 'Missing', path: string, rule: string }> }>, viewerCan: { __typename: 'ApplicationRights', write: boolean, decide: boolean, setFacilitator: boolean, cancel: boolean } };

export type ApplicationPageQueryVariables = Exact<{
  caseId: string;
  locale?: string | null | undefined;
}>;


export type ApplicationPageQuery = { caseApplication: { __typename: 'ApplicationForm', application: { __typename: 'CaseApplication', caseId: string, state: Types.CaseState, version: number, savedAt: string, title: string, subjectType: Types.ReviewSubjectType, subjectSlug: string | null, programmeName: string, programmeSlug: string, hostName: string, hostLeadName: string, place: string, country: string | null, summary: string, guidingQuestions: Array<string>, scopeDimensionKeys: Array<string>, scopeTitles: Array<string>, languages: Array<string>, visitMode: Types.VisitMode, visitStart: string | null, visitEnd: string | null, timeZone: string, appliedAt: string | null, decidedAt: string | null, endReason: string, facilitatorId: string | null, facilitatorName: string | null, facilitatorChoices: Array<{ __typename: 'FacilitatorChoice', personId: string, name: string, organisation: string, running: number, hindrances: Array<{ __typename: 'Missing', path: string, rule: string }> }>, viewerCan: { __typename: 'ApplicationRights', write: boolean, decide: boolean, setFacilitator: boolean, cancel: boolean } }, rubric: { __typename: 'RubricVersion', semver: string, dimensions: Array<{ __typename: 'RubricDimension', key: string, title: string, group: string, questions: Array<string> }> } } };

export type ApplyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplyPageQuery = { applicationChoices: { __typename: 'ApplicationChoices', schemes: Array<{ __typename: 'SchemeToReview', id: string, title: string, hostName: string, place: string }>, practices: Array<{ __typename: 'PracticeToReview', id: string, title: string, hostName: string, place: string }>, programmes: Array<{ __typename: 'ProgrammeToJoin', id: string, name: string, networkName: string, acceptsApplications: boolean }> } };

export type RoundApplicationsPageQueryVariables = Exact<{
  slug: string;
}>;


export type RoundApplicationsPageQuery = { roundApplications: { __typename: 'RoundApplications', name: string, slug: string, programmeId: string, version: number, acceptsApplications: boolean, rubricVersionId: string, applications: Array<{ __typename: 'CaseApplication', caseId: string, state: Types.CaseState, title: string, hostName: string, place: string, country: string | null, appliedAt: string | null, decidedAt: string | null, endReason: string, facilitatorName: string | null, scopeDimensionKeys: Array<string> }>, rubricChoices: Array<{ __typename: 'RubricChoice', id: string, title: string, semver: string }> } };

export type RoundSettingsFragment = { __typename: 'RoundApplications', programmeId: string, version: number, acceptsApplications: boolean, rubricVersionId: string, rubricChoices: Array<{ __typename: 'RubricChoice', id: string, title: string, semver: string }> };

export type SetRoundMutationVariables = Exact<{
  input: Types.SetRoundInput;
}>;


export type SetRoundMutation = { setRound: { __typename: 'RoundApplications', programmeId: string, version: number } };

export type StartApplicationMutationVariables = Exact<{
  input: Types.StartApplicationInput;
}>;


export type StartApplicationMutation = { startApplication: string };

export type SaveApplicationMutationVariables = Exact<{
  input: Types.SaveApplicationInput;
}>;


export type SaveApplicationMutation = { saveApplication: { __typename: 'SavedDraft', version: number, savedAt: string } };

export type ApplyForReviewMutationVariables = Exact<{
  input: Types.ApplyForReviewInput;
}>;


export type ApplyForReviewMutation = { applyForReview: { __typename: 'ApplicationForm', application: { __typename: 'CaseApplication', caseId: string, state: Types.CaseState, version: number } } };

export type SetFacilitatorMutationVariables = Exact<{
  input: Types.SetFacilitatorInput;
}>;


export type SetFacilitatorMutation = { setFacilitator: { __typename: 'ApplicationForm', application: { __typename: 'CaseApplication', caseId: string, version: number } } };

export type TakeCaseMutationVariables = Exact<{
  input: Types.ApplyForReviewInput;
}>;


export type TakeCaseMutation = { takeCase: { __typename: 'ApplicationForm', application: { __typename: 'CaseApplication', caseId: string, state: Types.CaseState, version: number } } };

export type RefuseCaseMutationVariables = Exact<{
  input: Types.EndCaseInput;
}>;


export type RefuseCaseMutation = { refuseCase: { __typename: 'ApplicationForm', application: { __typename: 'CaseApplication', caseId: string, state: Types.CaseState, version: number } } };

export type CancelCaseMutationVariables = Exact<{
  input: Types.EndCaseInput;
}>;


export type CancelCaseMutation = { cancelCase: boolean };

export const ApplicationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectSlug"}},{"kind":"Field","name":{"kind":"Name","value":"programmeName"}},{"kind":"Field","name":{"kind":"Name","value":"programmeSlug"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"hostLeadName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"guidingQuestions"}},{"kind":"Field","name":{"kind":"Name","value":"scopeDimensionKeys"}},{"kind":"Field","name":{"kind":"Name","value":"scopeTitles"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"visitMode"}},{"kind":"Field","name":{"kind":"Name","value":"visitStart"}},{"kind":"Field","name":{"kind":"Name","value":"visitEnd"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"facilitatorId"}},{"kind":"Field","name":{"kind":"Name","value":"facilitatorName"}},{"kind":"Field","name":{"kind":"Name","value":"facilitatorChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"hindrances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"write"}},{"kind":"Field","name":{"kind":"Name","value":"decide"}},{"kind":"Field","name":{"kind":"Name","value":"setFacilitator"}},{"kind":"Field","name":{"kind":"Name","value":"cancel"}}]}}]}}]} as unknown as DocumentNode<ApplicationPartsFragment, unknown>;
export const RoundSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundApplications"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmeId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsApplications"}},{"kind":"Field","name":{"kind":"Name","value":"rubricVersionId"}},{"kind":"Field","name":{"kind":"Name","value":"rubricChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"semver"}}]}}]}}]} as unknown as DocumentNode<RoundSettingsFragment, unknown>;
export const ApplicationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}},{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rubric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"semver"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectSlug"}},{"kind":"Field","name":{"kind":"Name","value":"programmeName"}},{"kind":"Field","name":{"kind":"Name","value":"programmeSlug"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"hostLeadName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"guidingQuestions"}},{"kind":"Field","name":{"kind":"Name","value":"scopeDimensionKeys"}},{"kind":"Field","name":{"kind":"Name","value":"scopeTitles"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"visitMode"}},{"kind":"Field","name":{"kind":"Name","value":"visitStart"}},{"kind":"Field","name":{"kind":"Name","value":"visitEnd"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"facilitatorId"}},{"kind":"Field","name":{"kind":"Name","value":"facilitatorName"}},{"kind":"Field","name":{"kind":"Name","value":"facilitatorChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"hindrances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"write"}},{"kind":"Field","name":{"kind":"Name","value":"decide"}},{"kind":"Field","name":{"kind":"Name","value":"setFacilitator"}},{"kind":"Field","name":{"kind":"Name","value":"cancel"}}]}}]}}]} as unknown as DocumentNode<ApplicationPageQuery, ApplicationPageQueryVariables>;
export const ApplyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplyPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"networkName"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsApplications"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyPageQuery, ApplyPageQueryVariables>;
export const RoundApplicationsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoundApplicationsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roundApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundSettings"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hostName"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"facilitatorName"}},{"kind":"Field","name":{"kind":"Name","value":"scopeDimensionKeys"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoundApplications"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmeId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"acceptsApplications"}},{"kind":"Field","name":{"kind":"Name","value":"rubricVersionId"}},{"kind":"Field","name":{"kind":"Name","value":"rubricChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"semver"}}]}}]}}]} as unknown as DocumentNode<RoundApplicationsPageQuery, RoundApplicationsPageQueryVariables>;
export const SetRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmeId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<SetRoundMutation, SetRoundMutationVariables>;
export const StartApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<StartApplicationMutation, StartApplicationMutationVariables>;
export const SaveApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<SaveApplicationMutation, SaveApplicationMutationVariables>;
export const ApplyForReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyForReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyForReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyForReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyForReviewMutation, ApplyForReviewMutationVariables>;
export const SetFacilitatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFacilitator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetFacilitatorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setFacilitator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<SetFacilitatorMutation, SetFacilitatorMutationVariables>;
export const TakeCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyForReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<TakeCaseMutation, TakeCaseMutationVariables>;
export const RefuseCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<RefuseCaseMutation, RefuseCaseMutationVariables>;
export const CancelCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<CancelCaseMutation, CancelCaseMutationVariables>;
operationIds.ApplicationPage = 'ApplicationPage~5fa2180a';
operationIds.ApplyPage = 'ApplyPage~1b65be6a';
operationIds.RoundApplicationsPage = 'RoundApplicationsPage~ffc0df89';
operationIds.SetRound = 'SetRound~aad0811d';
operationIds.StartApplication = 'StartApplication~b7ec325d';
operationIds.SaveApplication = 'SaveApplication~de06dcdb';
operationIds.ApplyForReview = 'ApplyForReview~05e911bb';
operationIds.SetFacilitator = 'SetFacilitator~7facf093';
operationIds.TakeCase = 'TakeCase~2f7f9ba9';
operationIds.RefuseCase = 'RefuseCase~04ed2787';
operationIds.CancelCase = 'CancelCase~20dc8409';
