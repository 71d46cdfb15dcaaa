import type { PracticeContent } from '@guildhall/domain/practices/content';
import type { EditionState, PracticeForm } from '@guildhall/domain/practices/machine';
import { screeningDecisions, type ScreeningBar, type ScreeningDecision } from '@guildhall/domain/practices/screening';
import { Field, ID, Int, InputType, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { AttachmentInput, AttachmentTextNode, PictureInput, PictureTextNode } from './file.types.js';
import { OpinionNode } from './opinion.types.js';
import {
  BuildingBlockNode,
  CostsNode,
  EditionStateEnum,
  EffortEnum,
  enumOf,
  EvidenceGradeEnum,
  FactMarkEnum,
  FactNode,
  OperationEnum,
  PracticeFormEnum,
  PracticeKindEnum,
  PracticeLevelEnum,
} from './practice.types.js';

export const ScreeningDecisionEnum = enumOf(screeningDecisions, 'ScreeningDecision', 'Accept, or ask the authors to revise');
export const ScreeningBarEnum = enumOf(
  ['NOT_COORDINATOR', 'OWN_WORK', 'SAME_ORGANISATION'],
  'ScreeningBar',
  'Why one may not screen this text',
);

@ObjectType('PracticeContent', { description: 'The working text as its authors write it; long texts are Markdown' })
export class ContentNode {
  @Field(() => String) title: string;
  @Field(() => String) summary: string;
  @Field(() => PracticeKindEnum, { nullable: true }) kind: PracticeContent['kind'];
  @Field(() => String) locale: string;
  @Field(() => ID, { nullable: true }) ownerOrganisationId: string | null;
  @Field(() => PracticeLevelEnum, { nullable: true }) level: PracticeContent['level'];
  @Field(() => String) country: string;
  @Field(() => String) place: string;
  @Field(() => OperationEnum, { nullable: true }) operation: PracticeContent['operation'];
  @Field(() => String) periodStart: string;
  @Field(() => String) periodEnd: string;
  @Field(() => [String]) dimensions: string[];
  @Field(() => [String]) targetGroups: string[];
  @Field(() => [String]) instruments: string[];
  @Field(() => String) need: string;
  @Field(() => String) whatIsDone: string;
  @Field(() => String) howItIsOrganised: string;
  @Field(() => String) staffing: string;
  @Field(() => CostsNode) costs: CostsNode;
  @Field(() => String) whyItMayWork: string;
  @Field(() => String) limits: string;
  @Field(() => String) mustHave: string;
  @Field(() => String) niceToHave: string;
  @Field(() => String) firstStep: string;
  @Field(() => EffortEnum, { nullable: true }) effort: PracticeContent['effort'];
  @Field(() => String) questions: string;
  @Field(() => String) note: string;
  @Field(() => [FactNode]) facts: FactNode[];
  @Field(() => [BuildingBlockNode]) buildingBlocks: BuildingBlockNode[];
  @Field(() => [PictureTextNode], { description: 'The first one is the cover' }) pictures: PictureTextNode[];
  @Field(() => [AttachmentTextNode]) attachments: AttachmentTextNode[];
}

@ObjectType('PracticeMissingPart', { description: 'What is lacking before the text can be sent, with its place' })
export class MissingPartNode {
  @Field(() => String) path: string;
  @Field(() => String) rule: string;
}
@ObjectType('PracticeScreening', { description: 'A judgement of a coordinator, for authors and those who screen' })
export class ScreeningNode {
  @Field(() => ID) id: string;
  @Field(() => ScreeningDecisionEnum) decision: ScreeningDecision;
  @Field(() => String) reason: string;
  @Field(() => DateTime) at: string;
  @Field(() => String) screenerName: string;
  @Field(() => Int) editionNo: number;
}
@ObjectType('PracticeValidationCount', { description: 'How far the validation is' })
export class ValidationCountNode {
  @Field(() => Int) asked: number;
  @Field(() => Int) given: number;
}
@ObjectType('PracticeDraftViewerCan')
export class DraftViewerCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) screen: boolean;
  @Field(() => Boolean, { description: 'Ask validators and look after their answers' }) validate: boolean;
  @Field(() => Boolean) publish: boolean;
  @Field(() => Boolean) discard: boolean;
}
@ObjectType('PracticeDraft', { description: 'The working copy from which the next edition is made' })
export class DraftNode {
  @Field(() => ID, { description: 'Of the practice' }) id: string;
  @Field(() => Int) version: number;
  @Field(() => EditionStateEnum) state: EditionState;
  @Field(() => PracticeFormEnum) form: PracticeForm;
  @Field(() => Int) editionNo: number;
  @Field(() => Int, { description: 'Number of the current edition; 0 before the first' }) publishedNo: number;
  @Field(() => String, { nullable: true, description: 'Words of the public address, once there is one' }) slug: string | null;
  @Field(() => DateTime) updatedAt: string;
  @Field(() => DateTime, { nullable: true }) submittedAt: string | null;
  @Field(() => String) networkName: string;
  @Field(() => String, { nullable: true }) ownerName: string | null;
  @Field(() => [String]) authorNames: string[];
  @Field(() => ContentNode) content: ContentNode;
  @Field(() => [MissingPartNode]) missing: MissingPartNode[];
  @Field(() => [ScreeningNode], { description: 'Newest first' }) screenings: ScreeningNode[];
  @Field(() => ValidationCountNode, { nullable: true, description: 'Null where nobody has been asked' })
  validation: ValidationCountNode | null;
  @Field(() => [OpinionNode], { description: 'What validators said of this text; empty while they are still at it' })
  opinions: OpinionNode[];
  @Field(() => ScreeningBarEnum, { nullable: true, description: 'Why the person who asks may not screen it; null if they may' })
  bar: ScreeningBar | null;
  @Field(() => DraftViewerCan) viewerCan: DraftViewerCan;
}

@ObjectType('PracticeOwner', { description: 'An organisation that a text can speak for' })
export class OwnerNode {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) countryCode: string;
  @Field(() => Boolean, { description: 'One belongs to it' }) own: boolean;
}
@ObjectType('PracticeWork', { description: 'A working copy as a row of a list' })
export class WorkNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => PracticeFormEnum) form: PracticeForm;
  @Field(() => EditionStateEnum) state: EditionState;
  @Field(() => Int) editionNo: number;
  @Field(() => Int) publishedNo: number;
  @Field(() => String, { nullable: true }) slug: string | null;
  @Field(() => DateTime) updatedAt: string;
  @Field(() => DateTime, { nullable: true }) submittedAt: string | null;
  @Field(() => String) networkName: string;
  @Field(() => String, { nullable: true }) ownerName: string | null;
  @Field(() => [String]) authorNames: string[];
  @Field(() => ScreeningBarEnum, { nullable: true }) bar: ScreeningBar | null;
}
@ObjectType('PracticeWorkConnection')
export class WorkConnection {
  @Field(() => [WorkNode]) nodes: WorkNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}

@InputType('PracticeFactInput')
export class FactInput {
  @Field(() => ID) id: string;
  @Field(() => String, { defaultValue: '' }) label: string;
  @Field(() => String, { defaultValue: '' }) value: string;
  @Field(() => String, { defaultValue: '' }) unit: string;
  @Field(() => String, { defaultValue: '' }) asOf: string;
  @Field(() => ID, { nullable: true, defaultValue: null }) sourceId: string | null;
  @Field(() => String, { defaultValue: '' }) sourceTitle: string;
  @Field(() => String, { defaultValue: '' }) sourceUrl: string;
  @Field(() => EvidenceGradeEnum, { nullable: true, defaultValue: null }) grade: PracticeContent['facts'][number]['grade'];
  @Field(() => FactMarkEnum, { defaultValue: 'UNCHECKED' }) mark: PracticeContent['facts'][number]['mark'];
  @Field(() => String, { defaultValue: '' }) note: string;
}
@InputType('PracticeBuildingBlockInput')
export class BuildingBlockInput {
  @Field(() => ID, { description: 'Made by the editor' }) id: string;
  @Field(() => String, { defaultValue: '' }) title: string;
  @Field(() => String, { defaultValue: '' }) purpose: string;
  @Field(() => [String], { defaultValue: [] }) enablingFactors: string[];
}
@InputType('PracticeCostsInput')
export class CostsInput {
  @Field(() => String, { defaultValue: '' }) amount: string;
  @Field(() => String, { defaultValue: '' }) currency: string;
  @Field(() => String, { defaultValue: '' }) note: string;
}
@InputType('PracticePatchInput', { description: 'The fields that changed, whole' })
export class PatchInput {
  @Field(() => String, { nullable: true }) title?: string;
  @Field(() => String, { nullable: true }) summary?: string;
  @Field(() => PracticeKindEnum, { nullable: true }) kind?: PracticeContent['kind'];
  @Field(() => String, { nullable: true }) locale?: string;
  @Field(() => ID, { nullable: true }) ownerOrganisationId?: string | null;
  @Field(() => PracticeLevelEnum, { nullable: true }) level?: PracticeContent['level'];
  @Field(() => String, { nullable: true }) country?: string;
  @Field(() => String, { nullable: true }) place?: string;
  @Field(() => OperationEnum, { nullable: true }) operation?: PracticeContent['operation'];
  @Field(() => String, { nullable: true }) periodStart?: string;
  @Field(() => String, { nullable: true }) periodEnd?: string;
  @Field(() => [String], { nullable: true }) dimensions?: string[];
  @Field(() => [String], { nullable: true }) targetGroups?: string[];
  @Field(() => [String], { nullable: true }) instruments?: string[];
  @Field(() => String, { nullable: true }) need?: string;
  @Field(() => String, { nullable: true }) whatIsDone?: string;
  @Field(() => String, { nullable: true }) howItIsOrganised?: string;
  @Field(() => String, { nullable: true }) staffing?: string;
  @Field(() => CostsInput, { nullable: true }) costs?: CostsInput;
  @Field(() => String, { nullable: true }) whyItMayWork?: string;
  @Field(() => String, { nullable: true }) limits?: string;
  @Field(() => String, { nullable: true }) mustHave?: string;
  @Field(() => String, { nullable: true }) niceToHave?: string;
  @Field(() => String, { nullable: true }) firstStep?: string;
  @Field(() => EffortEnum, { nullable: true }) effort?: PracticeContent['effort'];
  @Field(() => String, { nullable: true }) questions?: string;
  @Field(() => String, { nullable: true }) note?: string;
  @Field(() => [FactInput], { nullable: true }) facts?: FactInput[];
  @Field(() => [BuildingBlockInput], { nullable: true }) buildingBlocks?: BuildingBlockInput[];
  @Field(() => [PictureInput], { nullable: true }) pictures?: PictureInput[];
  @Field(() => [AttachmentInput], { nullable: true }) attachments?: AttachmentInput[];
}
