import type { CaseState } from '@guildhall/domain/peer-review/machines';
import { selfMachine, type SelfState } from '@guildhall/domain/peer-review/self-assessment';
import { subjectTypes, visitModes, type SubjectType } from '@guildhall/domain/peer-review/words';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type * as a from '@guildhall/domain/peer-review/application';
import type * as s from '@guildhall/domain/peer-review/self-assessment';
import { DateTime } from '../kernel/datetime.js';
import { CaseStateEnum, enumOf } from './case.types.js';
import { AnswerPatchInput } from './peer-review.inputs.js';
import { MissingNode } from './report.types.js';
import { AnswerNode } from './review.types.js';
import { RubricVersionNode } from './rubric.types.js';

export const VisitModeEnum = enumOf('VisitMode', visitModes);
export const SubjectTypeEnum = enumOf('ReviewSubjectType', subjectTypes);
export const SelfStateEnum = enumOf('SelfAssessmentState', selfMachine.states);
type VisitMode = (typeof visitModes)[number];

@ObjectType('FacilitatorChoice', { description: 'Somebody who could run the case' })
export class FacilitatorChoiceNode {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
  @Field(() => String) organisation: string;
  @Field(() => Int, { description: 'Cases that they run at present' }) running: number;
  @Field(() => [MissingNode], { description: 'What keeps them from running this one' }) hindrances: MissingNode[];
}
@ObjectType('ApplicationRights')
export class ApplicationRightsNode {
  @Field(() => Boolean) write: boolean;
  @Field(() => Boolean) decide: boolean;
  @Field(() => Boolean) setFacilitator: boolean;
  @Field(() => Boolean) cancel: boolean;
}
@ObjectType('CaseApplication', { description: 'What a host says when it asks for a peer review' })
export class ApplicationNode {
  @Field(() => ID) caseId: string;
  @Field(() => CaseStateEnum) state: CaseState;
  @Field(() => Int) version: number;
  @Field(() => DateTime) savedAt: string;
  @Field(() => String) title: string;
  @Field(() => SubjectTypeEnum) subjectType: SubjectType;
  @Field(() => String, { nullable: true, description: 'In the address of its page, where everybody may read that' }) subjectSlug:
    | string
    | null;
  @Field(() => String) programmeName: string;
  @Field(() => String) programmeSlug: string;
  @Field(() => String) hostName: string;
  @Field(() => String) hostLeadName: string;
  @Field(() => String) place: string;
  @Field(() => String, { nullable: true }) country: string | null;
  @Field(() => String) summary: string;
  @Field(() => [String]) guidingQuestions: string[];
  @Field(() => [String]) scopeDimensionKeys: string[];
  @Field(() => [String]) scopeTitles: string[];
  @Field(() => [String]) languages: string[];
  @Field(() => VisitModeEnum) visitMode: VisitMode;
  @Field(() => String, { nullable: true }) visitStart: string | null;
  @Field(() => String, { nullable: true }) visitEnd: string | null;
  @Field(() => String, { description: 'IANA name' }) timeZone: string;
  @Field(() => DateTime, { nullable: true }) appliedAt: string | null;
  @Field(() => DateTime, { nullable: true }) decidedAt: string | null;
  @Field(() => String, { description: 'Why it was declined or cancelled' }) endReason: string;
  @Field(() => ID, { nullable: true }) facilitatorId: string | null;
  @Field(() => String, { nullable: true }) facilitatorName: string | null;
  @Field(() => [FacilitatorChoiceNode], { description: 'For those who decide' }) facilitatorChoices: FacilitatorChoiceNode[];
  @Field(() => ApplicationRightsNode) viewerCan: ApplicationRightsNode;
}
@ObjectType('ApplicationForm', { description: 'The application of a host with the rubric that it chooses from' })
export class ApplicationFormNode {
  @Field(() => ApplicationNode) application: ApplicationNode;
  @Field(() => RubricVersionNode) rubric: RubricVersionNode;
  @Field(() => [MissingNode], { description: 'What keeps it from being sent' }) missing: MissingNode[];
}
@ObjectType('RubricChoice', { description: 'A published version by which the next cases of a round may be judged' })
export class RubricChoiceNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) semver: string;
}
@ObjectType('RoundApplications')
export class RoundApplicationsNode {
  @Field(() => ID) programmeId: string;
  @Field(() => Int) version: number;
  @Field(() => Boolean) acceptsApplications: boolean;
  @Field(() => ID, { description: 'By which the next cases are judged' }) rubricVersionId: string;
  @Field(() => [RubricChoiceNode]) rubricChoices: RubricChoiceNode[];
  @Field(() => String) name: string;
  @Field(() => String) slug: string;
  @Field(() => [ApplicationNode]) applications: ApplicationNode[];
}
@ObjectType('SchemeToReview', { description: 'A scheme of an organisation that the viewer belongs to' })
export class SchemeToReviewNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) hostName: string;
  @Field(() => String) place: string;
}
@ObjectType('PracticeToReview', { description: 'A published good practice of an organisation that the viewer belongs to' })
export class PracticeToReviewNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) hostName: string;
  @Field(() => String) place: string;
}
@ObjectType('ProgrammeToJoin')
export class ProgrammeToJoinNode {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) slug: string;
  @Field(() => String) networkName: string;
  @Field(() => Boolean) acceptsApplications: boolean;
  @Field(() => Int, { nullable: true, description: 'Applications that wait for a decision; null for whom may not decide' }) waiting:
    | number
    | null;
}
@ObjectType('ApplicationChoices')
export class ApplicationChoicesNode {
  @Field(() => [SchemeToReviewNode]) schemes: SchemeToReviewNode[];
  @Field(() => [PracticeToReviewNode]) practices: PracticeToReviewNode[];
  @Field(() => [ProgrammeToJoinNode]) programmes: ProgrammeToJoinNode[];
}
@ObjectType('SavedDraft')
export class SavedDraftNode {
  @Field(() => Int) version: number;
  @Field(() => DateTime) savedAt: string;
}
@ObjectType('SelfAssessmentRights')
export class SelfRightsNode {
  @Field(() => Boolean) write: boolean;
  @Field(() => Boolean) submit: boolean;
  @Field(() => Boolean) reopen: boolean;
}
@ObjectType('SelfAssessmentForm', { description: 'The host’s own judgement on the rubric of the round' })
export class SelfFormNode {
  @Field(() => ID) id: string;
  @Field(() => ID) caseId: string;
  @Field(() => String) title: string;
  @Field(() => SelfStateEnum) state: SelfState;
  @Field(() => Int) version: number;
  @Field(() => DateTime, { nullable: true }) submittedAt: string | null;
  @Field(() => RubricVersionNode) rubric: RubricVersionNode;
  @Field(() => [AnswerNode]) answers: AnswerNode[];
  @Field(() => [MissingNode], { description: 'What keeps it from being sent' }) missing: MissingNode[];
  @Field(() => SelfRightsNode) viewerCan: SelfRightsNode;
}

@InputType()
export class StartApplicationInput implements a.StartApplicationInput {
  @Field(() => ID) programmeId: string;
  @Field(() => ID, { nullable: true, description: 'This or a practice, not both' }) schemeId?: string | null;
  @Field(() => ID, { nullable: true }) practiceId?: string | null;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class SetRoundInput implements a.SetRoundInput {
  @Field(() => ID) programmeId: string;
  @Field(() => Boolean) acceptsApplications: boolean;
  @Field(() => ID) rubricVersionId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class ApplicationDraftInput implements a.ApplicationDraft {
  @Field(() => String) summary: string;
  @Field(() => [String]) guidingQuestions: string[];
  @Field(() => [String]) scopeDimensionKeys: string[];
  @Field(() => [String]) languages: string[];
  @Field(() => VisitModeEnum) visitMode: VisitMode;
  @Field(() => String) timeZone: string;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) visitStart: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' }) visitEnd: string | null;
}
@InputType()
export class SaveApplicationInput implements a.SaveApplicationInput {
  @Field(() => ID) caseId: string;
  @Field(() => ApplicationDraftInput) draft: ApplicationDraftInput;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class ApplyForReviewInput implements a.ApplyInput {
  @Field(() => ID) caseId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class SetFacilitatorInput implements a.SetFacilitatorInput {
  @Field(() => ID) caseId: string;
  @Field(() => ID) personId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class EndCaseInput implements a.EndCaseInput {
  @Field(() => ID) caseId: string;
  @Field(() => String) reason: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class SaveSelfAnswerInput implements s.SaveSelfAnswerInput {
  @Field(() => ID) selfAssessmentId: string;
  @Field(() => String) dimensionKey: string;
  @Field(() => AnswerPatchInput) patch: AnswerPatchInput;
  @Field(() => Int, { description: '0 where nothing was stored yet' }) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class SubmitSelfAssessmentInput implements s.SubmitSelfInput {
  @Field(() => ID) selfAssessmentId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class ReopenSelfAssessmentInput implements s.ReopenSelfInput {
  @Field(() => ID) selfAssessmentId: string;
  @Field(() => String) reason: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
