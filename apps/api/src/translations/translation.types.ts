import {
  fieldStates,
  translatedKinds,
  translationMachine,
  type FieldState,
  type ReviewBar,
  type TranslatedKind,
  type TranslationState,
} from '@guildhall/domain/translations/translation';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { DiffPartNode } from '../kernel/diff-part.types.js';
import { machineFaults, type MachineFault } from '../kernel/machine-translation.js';
import { describedEnum } from '../kernel/described-enum.js';

export const TranslatedKindEnum = describedEnum(translatedKinds, 'TranslatedKind', 'What is translated; STORY: also quotes and lessons');
export const TranslationStateEnum = describedEnum(
  translationMachine.states,
  'TranslationState',
  'The life of the working copy of a translation',
);
export const TextStateEnum = describedEnum(
  fieldStates,
  'TranslatedTextState',
  'DONE says what the source says now; OLDER was written for a source that said something else',
);
export const ReviewBarEnum = describedEnum(
  ['NOT_A_REVIEWER', 'OWN_TRANSLATION'],
  'TranslationBar',
  'Why somebody may not judge a translation',
);

@ObjectType('TranslationText', { description: 'One text with its translation' })
export class TranslationTextNode {
  @Field(() => String, { description: 'The field, with a place where there are several: facts.<id>.label, journey.0.name' }) key: string;
  @Field(() => String) source: string;
  @Field(() => String) text: string;
  @Field(() => Boolean, { description: 'A title, a name: one line' }) oneLine: boolean;
  @Field(() => Boolean, { description: 'Its words were a machine’s to begin with' }) machine: boolean;
  @Field(() => TextStateEnum) state: FieldState;
  @Field(() => [DiffPartNode], { description: 'What the source changed since the text was written; empty where it is the same' })
  changes: DiffPartNode[];
}
@ObjectType('TranslationTerm', { description: 'A word of the glossary that stands in one of the texts' })
export class TranslationTermNode {
  @Field(() => String) key: string;
  @Field(() => String) code: string;
  @Field(() => String) term: string;
  @Field(() => String, { description: 'What the network agreed on in this language' }) agreed: string;
  @Field(() => Boolean, { description: 'Whether the stored translation has it' }) used: boolean;
}
@ObjectType('TranslationViewerCan')
export class TranslationViewerCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean, { description: 'This installation has a machine, and there are texts without words' }) fillByMachine: boolean;
  @Field(() => Boolean, { description: 'Publish it or send it back' }) judge: boolean;
  @Field(() => Boolean, { description: 'Take over a newer edition, or correct what was published' }) begin: boolean;
}
@ObjectType('Translation', { description: 'The working copy of a text in one language' })
export class TranslationNode {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => TranslationStateEnum) state: TranslationState;
  @Field(() => String) locale: string;
  @Field(() => String) sourceLocale: string;
  @Field(() => TranslatedKindEnum) kind: TranslatedKind;
  @Field(() => ID, { description: 'Of the practice, scheme, story or resource' }) ownerId: string;
  @Field(() => String) slug: string;
  @Field(() => Int, { description: 'The edition that is translated' }) editionNo: number;
  @Field(() => Int, { description: 'The current edition of the source' }) newestNo: number;
  @Field(() => Int, { nullable: true, description: 'Of which edition there is a published translation' }) publishedNo: number | null;
  @Field(() => DateTime) updatedAt: string;
  @Field(() => DateTime, { nullable: true }) submittedAt: string | null;
  @Field(() => [String]) translators: string[];
  @Field(() => String, { description: 'Why it came back from the review; empty where it did not' }) note: string;
  @Field(() => String, { description: 'Why other words than those of the glossary were chosen' }) termNote: string;
  @Field(() => Int) done: number;
  @Field(() => Int) all: number;
  @Field(() => [TranslationTextNode], { description: 'All that is to be translated, in the order of the page' })
  texts: TranslationTextNode[];
  @Field(() => [TranslationTermNode]) terms: TranslationTermNode[];
  @Field(() => ReviewBarEnum, { nullable: true, description: 'Null: the asker may judge it once it is handed in' }) bar: ReviewBar | null;
  @Field(() => TranslationViewerCan) viewerCan: TranslationViewerCan;
}
export const MachineFaultEnum = describedEnum(machineFaults, 'MachineFault', 'Why the machine did not translate all that it was asked for');
@ObjectType('MachineFilling', { description: 'What the machine has put into texts that had no words' })
export class MachineFillingNode {
  @Field(() => TranslationNode) translation: TranslationNode;
  @Field(() => [String], { description: 'Keys of texts that have words now' }) filled: string[];
  @Field(() => [String], {
    description: 'Keys of texts that stayed empty since an agreed word got lost on the way, or the answer did not fit',
  })
  lost: string[];
  @Field(() => MachineFaultEnum, { nullable: true }) fault: MachineFault | null;
}

@ObjectType('TranslationWork', { description: 'A translation that waits for the asker' })
export class TranslationWorkNode {
  @Field(() => ID) id: string;
  @Field(() => TranslatedKindEnum) kind: TranslatedKind;
  @Field(() => String) slug: string;
  @Field(() => String) title: string;
  @Field(() => String) locale: string;
  @Field(() => String) sourceLocale: string;
  @Field(() => TranslationStateEnum) state: TranslationState;
  @Field(() => Int) editionNo: number;
  @Field(() => Int) newestNo: number;
  @Field(() => DateTime) updatedAt: string;
  @Field(() => DateTime, { nullable: true }) submittedAt: string | null;
  @Field(() => [String]) translators: string[];
  @Field(() => Boolean, { description: 'The asker wrote of it since it was last published, so somebody else judges it' }) wrote: boolean;
}

@InputType('StartTranslationInput')
export class StartTranslationInput {
  @Field(() => TranslatedKindEnum) kind: TranslatedKind;
  @Field(() => ID, { description: 'Of the practice, scheme, story or resource' }) ownerId: string;
  @Field(() => String, { description: 'Language of the translation' }) locale: string;
  @Field(() => ID) clientMutationId: string;
}
@InputType('TranslatedTextInput')
export class TranslatedTextInput {
  @Field(() => String) key: string;
  @Field(() => String) text: string;
}
@InputType('TranslationStepInput')
export class TranslationStepInput {
  @Field(() => ID) translationId: string;
  @Field(() => Int) expectedVersion: number;
}
@InputType('SaveTranslationInput')
export class SaveTranslationInput extends TranslationStepInput {
  @Field(() => ID) clientMutationId: string;
  @Field(() => Int, { description: 'The edition of the source that the texts were written beside' }) edition: number;
  @Field(() => [TranslatedTextInput]) texts: TranslatedTextInput[];
}
@InputType('SubmitTranslationInput')
export class SubmitTranslationInput extends TranslationStepInput {
  @Field(() => String, { description: 'Why other words than those of the glossary stand in it; empty where they do not' }) termNote: string;
}
@InputType('ReturnTranslationInput')
export class ReturnTranslationInput extends TranslationStepInput {
  @Field(() => String) reason: string;
}

@ObjectType('TextLanguage', { description: 'A language in which the text can be read' })
export class TextLanguageNode {
  @Field(() => String) locale: string;
  @Field(() => Boolean, { description: 'It was written in it' }) isSource: boolean;
  @Field(() => Boolean, { description: 'The translation says an earlier edition' }) older: boolean;
}
@ObjectType('TranslationNote', { description: 'Where the words come from that are shown instead of those of the source' })
export class TranslationNoteNode {
  @Field(() => String) locale: string;
  @Field(() => String) sourceLocale: string;
  @Field(() => String) sourceTitle: string;
  @Field(() => Int, { description: 'The edition that was translated' }) editionNo: number;
  @Field(() => Boolean, { description: 'The text that is shown is a later edition' }) older: boolean;
  @Field(() => [String], { description: 'Fields that say something else in the source by now' }) changedFields: string[];
  @Field(() => [String], { description: 'Texts that are not translated and stand in the language of the source' }) inSource: string[];
  @Field(() => [String]) translators: string[];
  @Field(() => String) reviewerName: string;
  @Field(() => DateTime) publishedAt: string;
}
