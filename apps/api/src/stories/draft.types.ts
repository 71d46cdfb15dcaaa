import { evidenceGrades, licences, type Licence } from '@guildhall/domain/practices/content';
import {
  consentEnds,
  consentMethods,
  consentUses,
  type ConsentEnd,
  type ConsentMethod,
  type ConsentUse,
} from '@guildhall/domain/stories/consent';
import type { StoryContent, StoryKind, StoryPatch } from '@guildhall/domain/stories/content';
import type { StoryState } from '@guildhall/domain/stories/machine';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { enumOf } from '../kernel/enums.js';
import { UploadInput } from '../practices/file.types.js';
import { StoryKindEnum, StoryPortraitNode, StorySourceNode, StoryStateEnum } from './story.types.js';

export const ConsentUseEnum = enumOf(consentUses);
export const ConsentMethodEnum = enumOf(consentMethods);
export const ConsentEndEnum = enumOf(consentEnds);
registerEnumType(ConsentUseEnum, {
  name: 'StoryConsentUse',
  description: 'Pages with lists and search, feeds, tool-books, a portrait on its page',
});
registerEnumType(ConsentMethodEnum, { name: 'StoryConsentMethod', description: 'HERE: by the person themselves, signed in' });
registerEnumType(ConsentEndEnum, { name: 'StoryConsentEnd', description: 'Why a consent no longer counts' });

@ObjectType('StoryContent', { description: 'A text as it is worked on' })
export class StoryContentNode implements StoryContent {
  @Field(() => String) locale: string & StoryContent['locale'];
  @Field(() => String) title: string;
  @Field(() => String) name: string;
  @Field(() => Boolean) pseudonym: boolean;
  @Field(() => String) about: string;
  @Field(() => String) place: string;
  @Field(() => String) country: string;
  @Field(() => String) body: string;
  @Field(() => [String]) quotes: string[];
  @Field(() => String) expected: string;
  @Field(() => String) happened: string;
  @Field(() => String) why: string;
  @Field(() => String) advice: string;
  @Field(() => String, { nullable: true, description: evidenceGrades.join(', ') }) grade: StoryContent['grade'];
  @Field(() => String, { description: `SPDX name: ${licences.join(', ')}` }) licence: Licence;
}
@ObjectType('StoryProblem', { description: 'What stands against publishing' })
export class StoryProblemNode {
  @Field(() => String) path: string;
  @Field(() => String, { description: 'Key of the catalogue' }) rule: string;
}
@ObjectType('StoryConsent', { description: 'Who agreed to what: for the coordinators of the network, and for whoever gave it here' })
export class StoryConsentNode {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String) personName: string;
  @Field(() => String) contact: string;
  @Field(() => [ConsentUseEnum]) uses: ConsentUse[];
  @Field(() => [String]) locales: string[];
  @Field(() => ConsentMethodEnum) method: ConsentMethod;
  @Field(() => String, { description: 'YYYY-MM-DD' }) givenOn: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD; null: until it is taken back' }) until: string | null;
  @Field(() => String) note: string;
  @Field(() => String, { description: 'Name of who wrote it down' }) recordedBy: string;
  @Field(() => DateTime) recordedAt: string;
  @Field(() => DateTime, { nullable: true }) endedAt: string | null;
  @Field(() => ConsentEndEnum, { nullable: true }) endedHow: ConsentEnd | null;
  @Field(() => String) endReason: string;
  @Field(() => Boolean) viewerCanEnd: boolean;
}
@ObjectType('StoryUse', { description: 'A frozen edition of a tool-book in which the text stands' })
export class StoryUseNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => Int) edition: number;
  @Field(() => String) address: string;
  @Field(() => DateTime) at: string;
  @Field(() => DateTime, { nullable: true }) settledAt: string | null;
  @Field(() => Boolean, { description: 'Its files are not handed out any more' }) withheld: boolean;
  @Field(() => String, { description: 'What was done' }) note: string;
  @Field(() => Boolean, { description: 'Nobody agrees to it any more, and nobody has said what was done' }) open: boolean;
}
@ObjectType('StoryDraftCan', { description: 'What the person who asks may do now' })
export class StoryDraftCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) publish: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean) discard: boolean;
  @Field(() => Boolean) recordConsent: boolean;
  @Field(() => Boolean, { description: 'Whoever tells it agrees to be seen' }) setPortrait: boolean;
}
@ObjectType('StoryDraft', { description: 'The working copy, for those who work on it' })
export class StoryDraftNode {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) slug: string | null;
  @Field(() => Int) version: number;
  @Field(() => StoryKindEnum) kind: StoryKind;
  @Field(() => StoryStateEnum) state: StoryState;
  @Field(() => String) networkName: string;
  @Field(() => String, { description: 'Who writes it down' }) authorName: string;
  @Field(() => DateTime) updatedAt: string;
  @Field(() => Boolean, { description: 'It says something else than what the world reads' }) changed: boolean;
  @Field(() => Boolean, { description: 'Somebody has to agree before it is published' }) needsConsent: boolean;
  @Field(() => StoryContentNode) content: StoryContent;
  @Field(() => StorySourceNode, { nullable: true }) source: StorySourceNode | null;
  @Field(() => StoryPortraitNode, { nullable: true }) portrait: StoryPortraitNode | null;
  @Field(() => [StoryProblemNode]) problems: StoryProblemNode[];
  @Field(() => [StoryConsentNode], { description: 'Newest first; only those that the person who asks may know of' })
  consents: StoryConsentNode[];
  @Field(() => [StoryUseNode], { description: 'For coordinators' }) uses: StoryUseNode[];
  @Field(() => StoryDraftCan) viewerCan: StoryDraftCan;
}

@InputType('StoryPatchInput', { description: 'Only the fields that changed' })
export class StoryPatchInput {
  @Field(() => String, { nullable: true }) locale?: StoryContent['locale'];
  @Field(() => String, { nullable: true }) title?: string;
  @Field(() => String, { nullable: true }) name?: string;
  @Field(() => Boolean, { nullable: true }) pseudonym?: boolean;
  @Field(() => String, { nullable: true }) about?: string;
  @Field(() => String, { nullable: true }) place?: string;
  @Field(() => String, { nullable: true }) country?: string;
  @Field(() => String, { nullable: true }) body?: string;
  @Field(() => [String], { nullable: true }) quotes?: string[];
  @Field(() => String, { nullable: true }) expected?: string;
  @Field(() => String, { nullable: true }) happened?: string;
  @Field(() => String, { nullable: true }) why?: string;
  @Field(() => String, { nullable: true }) advice?: string;
  @Field(() => String, { nullable: true }) grade?: StoryContent['grade'];
  @Field(() => String, { nullable: true }) licence?: Licence;
}
@InputType('BeginStoryInput')
export class BeginStoryGql {
  @Field(() => ID) clientMutationId: string;
  @Field(() => StoryKindEnum) kind: StoryKind;
  @Field(() => String) title: string;
  @Field(() => String) locale: string;
  @Field(() => ID, { nullable: true, description: 'Of the network; not with a case' }) networkId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A lesson of a practice' }) practiceId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A lesson of a review, for its host' }) caseId?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'The host agrees' }) consent: boolean;
}
@InputType('SaveStoryInput')
export class SaveStoryGql {
  @Field(() => ID) storyId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
  @Field(() => StoryPatchInput) patch: StoryPatch;
}
@InputType('PublishStoryInput')
export class PublishStoryGql {
  @Field(() => ID) storyId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType('WithdrawStoryInput')
export class WithdrawStoryGql {
  @Field(() => ID) storyId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String) reason: string;
}
@InputType('DiscardStoryInput')
export class DiscardStoryGql {
  @Field(() => ID) storyId: string;
  @Field(() => Int) expectedVersion: number;
}
@InputType('RecordStoryConsentInput')
export class RecordStoryConsentGql {
  @Field(() => ID) storyId: string;
  @Field(() => ID) clientMutationId: string;
  @Field(() => String) personName: string;
  @Field(() => String) contact: string;
  @Field(() => [ConsentUseEnum]) uses: ConsentUse[];
  @Field(() => [String]) locales: string[];
  @Field(() => ConsentMethodEnum) method: ConsentMethod;
  @Field(() => String) givenOn: string;
  @Field(() => String, { nullable: true }) until: string | null;
  @Field(() => String) note: string;
}
@InputType('EndStoryConsentInput')
export class EndStoryConsentGql {
  @Field(() => ID) consentId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => String) reason: string;
}
@InputType('SettleStoryUseInput')
export class SettleStoryUseGql {
  @Field(() => ID) useId: string;
  @Field(() => Boolean, { description: 'From now on the files of that edition are not handed out' }) withhold: boolean;
  @Field(() => String, { description: 'What was done' }) note: string;
}
@InputType('SetStoryPortraitInput')
export class SetStoryPortraitGql {
  @Field(() => ID) storyId: string;
  @Field(() => String, { description: 'What it shows, for whoever does not see it' }) alt: string;
  @Field(() => UploadInput, {
    nullable: true,
    description: 'JPEG, PNG, WebP, GIF or AVIF; it is drawn anew. Null: other words for the picture that is there',
  })
  file: UploadInput | null;
}
@InputType('RemoveStoryPortraitInput')
export class RemoveStoryPortraitGql {
  @Field(() => ID) storyId: string;
}
