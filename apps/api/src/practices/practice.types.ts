import {
  efforts,
  evidenceGrades,
  factMarks,
  operationStates,
  practiceKinds,
  practiceLevels,
  proseFields,
  type PracticeContent,
  type ProseField,
} from '@guildhall/domain/practices/content';
import {
  editionMachine,
  practiceForms,
  practiceMachine,
  type EditionState,
  type PracticeForm,
  type PracticeState,
} from '@guildhall/domain/practices/machine';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { describedEnum } from '../kernel/described-enum.js';
import { DiffPartNode } from '../kernel/diff-part.types.js';
import { TextLanguageNode, TranslationNoteNode } from '../translations/translation.types.js';
import { AttachmentNode, PictureNode } from './file.types.js';
import { OpinionNode } from './opinion.types.js';

export const enumOf = describedEnum;
export const PracticeStateEnum = enumOf(practiceMachine.states, 'PracticeState', 'The life of a practice');
export const EditionStateEnum = enumOf(editionMachine.states, 'PracticeDraftState', 'The life of the working copy');
export const PracticeFormEnum = enumOf(
  practiceForms,
  'PracticeForm',
  'A snapshot is screened; a full write-up is validated by peers as well',
);
export const PracticeKindEnum = enumOf(practiceKinds, 'PracticeKind', 'What is described');
export const PracticeLevelEnum = enumOf(practiceLevels, 'PracticeLevel', 'How far it reaches; EU: several countries of Europe');
export const EvidenceGradeEnum = enumOf(evidenceGrades, 'EvidenceGrade', 'How well a figure is known');
export const FactMarkEnum = enumOf(factMarks, 'FactMark', 'VERIFIED: seen at its source in screening. ILLUSTRATIVE: invented');
export const EffortEnum = enumOf(efforts, 'Effort', 'What it takes to begin');
export const OperationEnum = enumOf(operationStates, 'OperationState', 'Whether it still runs');
export const ProseFieldEnum = enumOf(proseFields, 'PracticeText', 'The long texts of a practice');

@ObjectType('PracticeFact', { description: 'A figure with its unit, its date and where it comes from' })
export class FactNode {
  @Field(() => ID) id: string;
  @Field(() => String) label: string;
  @Field(() => String) value: string;
  @Field(() => String) unit: string;
  @Field(() => String, { description: 'When it was so, in the words of the source' }) asOf: string;
  @Field(() => ID, { nullable: true }) sourceId: string | null;
  @Field(() => String) sourceTitle: string;
  @Field(() => String) sourceUrl: string;
  @Field(() => EvidenceGradeEnum, { nullable: true }) grade: PracticeContent['facts'][number]['grade'];
  @Field(() => FactMarkEnum) mark: PracticeContent['facts'][number]['mark'];
  @Field(() => String) note: string;
}

@ObjectType('PracticeBuildingBlock', { description: 'A part of a practice that others can build again' })
export class BuildingBlockNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'What it is for; plain text' }) purpose: string;
  @Field(() => [String], { description: 'What has to be there so that it works' }) enablingFactors: string[];
}

@ObjectType('PracticeCosts', { description: 'What it costs; a sum has a currency' })
export class CostsNode {
  @Field(() => String, { description: 'Decimal, as 2584000 or 2584000.50; may be empty' }) amount: string;
  @Field(() => String, { description: 'ISO 4217; empty without a sum' }) currency: string;
  @Field(() => String, { description: 'What the sum covers' }) note: string;
}

@ObjectType('PracticeRenderedText', { description: 'A long text as harmless HTML' })
export class RenderedTextNode {
  @Field(() => ProseFieldEnum) field: ProseField;
  @Field(() => String) html: string;
}

@ObjectType('PracticeEdition', { description: 'A published text, or the working copy as it would be published' })
export class EditionNode {
  @Field(() => Int) number: number;
  @Field(() => DateTime, { nullable: true, description: 'Null in a preview' }) publishedAt: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When another coordinator accepted it' }) screenedAt: string | null;
  @Field(() => [OpinionNode], { description: 'Of its validators; empty where it was screened only, and in a preview' })
  opinions: OpinionNode[];
  @Field(() => String) title: string;
  @Field(() => String) summary: string;
  @Field(() => String) locale: string;
  @Field(() => PracticeKindEnum, { nullable: true }) kind: PracticeContent['kind'];
  @Field(() => PracticeLevelEnum, { nullable: true }) level: PracticeContent['level'];
  @Field(() => String) country: string;
  @Field(() => String) place: string;
  @Field(() => OperationEnum, { nullable: true }) operation: PracticeContent['operation'];
  @Field(() => String) periodStart: string;
  @Field(() => String) periodEnd: string;
  @Field(() => [String]) dimensions: string[];
  @Field(() => [String]) targetGroups: string[];
  @Field(() => [String]) instruments: string[];
  @Field(() => EffortEnum, { nullable: true }) effort: PracticeContent['effort'];
  @Field(() => String) firstStep: string;
  @Field(() => [RenderedTextNode], { description: 'In the order of the page; empty ones are left out' }) texts: RenderedTextNode[];
  @Field(() => CostsNode) costs: CostsNode;
  @Field(() => [FactNode]) facts: FactNode[];
  @Field(() => [BuildingBlockNode]) buildingBlocks: BuildingBlockNode[];
  @Field(() => [PictureNode], { description: 'The first one is the cover' }) pictures: PictureNode[];
  @Field(() => [AttachmentNode]) attachments: AttachmentNode[];
  @Field(() => String) ownerName: string;
  @Field(() => [String]) authorNames: string[];
  @Field(() => String, { nullable: true, description: 'SPDX name of the licence; null in a preview' }) licence: string | null;
  @Field(() => String, { description: 'SHA-256 of the content' }) contentHash: string;
}

@ObjectType('PracticeEditionLink')
export class EditionLinkNode {
  @Field(() => Int) number: number;
  @Field(() => DateTime) publishedAt: string;
}

@ObjectType('PracticeContact', { description: 'Who may be asked about a practice' })
export class ContactNode {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
}

@ObjectType('PracticeViewerCan', { description: 'What the person who asks may do' })
export class PracticeViewerCan {
  @Field(() => Boolean, { description: 'Begin the next edition' }) begin: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean, { description: 'Say of oneself that one may be asked about it' }) offerContact: boolean;
  @Field(() => Boolean, { description: 'Take away the name of whoever may be asked' }) endContact: boolean;
  @Field(() => Boolean, { description: 'Take a picture out of every edition' }) takePictureAway: boolean;
  @Field(() => Boolean) markOutdated: boolean;
  @Field(() => Boolean, { description: 'Say that a text that is due for review still holds' }) reconfirm: boolean;
  @Field(() => Boolean, { description: 'Bring it into another language' }) translate: boolean;
  @Field(() => Boolean, { description: 'There is work on the next edition that one may see' }) openDraft: boolean;
}

@ObjectType('Practice', { description: 'A good practice that has been published' })
export class PracticeNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => Int) version: number;
  @Field(() => PracticeStateEnum) state: PracticeState;
  @Field(() => PracticeFormEnum) form: PracticeForm;
  @Field(() => String) title: string;
  @Field(() => String) summary: string;
  @Field(() => String) locale: string;
  @Field(() => String) networkName: string;
  @Field(() => String, { nullable: true }) ownerSlug: string | null;
  @Field(() => Int) editionNo: number;
  @Field(() => DateTime) publishedAt: string;
  @Field(() => DateTime, { nullable: true }) reviewDueAt: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the current edition was published as a validated one; null: screened only' })
  validatedAt: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the owner last said that the text still holds' })
  reconfirmedAt: string | null;
  @Field(() => DateTime, { nullable: true }) withdrawnAt: string | null;
  @Field(() => String, { nullable: true }) withdrawalReason: string | null;
  @Field(() => ContactNode, {
    nullable: true,
    description: 'Who said that they may be asked about it, for whoever may know of them; null: nobody',
  })
  contact: ContactNode | null;
  @Field(() => EditionNode, { nullable: true, description: 'Null for a withdrawn practice' }) edition: EditionNode | null;
  @Field(() => TranslationNoteNode, { nullable: true, description: 'Null where the text is shown as it was written' })
  translation: TranslationNoteNode | null;
  @Field(() => [TextLanguageNode], { description: 'The language of the source first' }) languages: TextLanguageNode[];
  @Field(() => [EditionLinkNode], { description: 'All editions, newest first' }) editions: EditionLinkNode[];
  @Field(() => EditionStateEnum, { nullable: true, description: 'Of the working copy; null for whoever may not know of it' })
  draftState: EditionState | null;
  @Field(() => PracticeViewerCan) viewerCan: PracticeViewerCan;
}

@ObjectType('PracticeChange', { description: 'What an edition changed in one field' })
export class ChangeNode {
  @Field(() => String) field: string;
  @Field(() => [DiffPartNode]) parts: DiffPartNode[];
}
