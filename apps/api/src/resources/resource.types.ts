import { licences, type Licence } from '@guildhall/domain/practices/content';
import { resourceTypes, type ResourceType } from '@guildhall/domain/resources/kinds';
import { resourceMachine, type ResourceContent, type ResourcePatch, type ResourceState } from '@guildhall/domain/resources/resource';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { enumOf } from '../kernel/enums.js';
import { UploadInput } from '../practices/file.types.js';
import { TextLanguageNode, TranslationNoteNode } from '../translations/translation.types.js';

export const ResourceTypeEnum = enumOf(resourceTypes);
export const ResourceStateEnum = enumOf(resourceMachine.states);
registerEnumType(ResourceTypeEnum, { name: 'ResourceType' });
registerEnumType(ResourceStateEnum, {
  name: 'ResourceState',
  description: 'DRAFT: for those who keep the shelf; WITHDRAWN: the page says that it was, and why',
});
const licenceWords = `SPDX name: ${licences.join(', ')}`;

@ObjectType('ResourceProblem', { description: 'What stands against publishing' })
export class ResourceProblemNode {
  @Field(() => String) path: string;
  @Field(() => String, { description: 'Key of the catalogue' }) rule: string;
}
@ObjectType('DownloadCell', { description: 'A number of downloads; null where it is too small to be told' })
export class DownloadCellNode {
  @Field(() => String, { description: 'Language, or month as YYYY-MM' }) key: string;
  @Field(() => Int, { nullable: true }) count: number | null;
}
@ObjectType('ResourceDownloads', { description: 'Of the last twelve months; whoever comes twice on a day is counted once' })
export class ResourceDownloadsNode {
  @Field(() => Int, { nullable: true }) total: number | null;
  @Field(() => [DownloadCellNode]) byLocale: DownloadCellNode[];
  @Field(() => [DownloadCellNode]) byMonth: DownloadCellNode[];
}
@ObjectType('ResourceEdition', { description: 'As it was published once; it never changes' })
export class ResourceEditionNode {
  @Field(() => Int) number: number;
  @Field(() => DateTime) publishedAt: string;
  @Field(() => String, { description: 'What was new in it' }) note: string;
  @Field(() => String, { nullable: true, description: 'Path by which it is taken along and counted' }) download: string | null;
}
@ObjectType('ResourceFile', { description: 'A PDF of an edition in one language' })
export class ResourceFileNode {
  @Field(() => String) locale: string;
  @Field(() => Int) fileBytes: number;
  @Field(() => String, { description: 'Path by which it is taken along and counted' }) download: string;
}
@ObjectType('ResourceDraftFile', { description: 'A PDF in another language than that of the resource' })
export class ResourceDraftFileNode {
  @Field(() => String) locale: string;
  @Field(() => String) fileName: string;
  @Field(() => Int) fileBytes: number;
}
@ObjectType('ResourceViewerCan')
export class ResourceViewerCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) translate: boolean;
}
@ObjectType('Resource', { description: 'Something to take along: a guide, a template, a recording' })
export class ResourceNode {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Words of its address' }) slug: string;
  @Field(() => ResourceTypeEnum) type: ResourceType;
  @Field(() => ResourceStateEnum) state: ResourceState;
  @Field(() => String) networkName: string;
  @Field(() => String) title: string;
  @Field(() => String) summary: string;
  @Field(() => String, { description: 'Language of title and summary as they are shown' }) locale: string;
  @Field(() => String, { description: 'Language of what is taken along' }) sourceLocale: string;
  @Field(() => String, { nullable: true, description: licenceWords }) licence: Licence | null;
  @Field(() => String, { description: 'Who made it and where it comes from' }) source: string;
  @Field(() => [String], { description: 'Who is named as having made it' }) authors: string[];
  @Field(() => String, { description: 'Digital object identifier; empty where it has none' }) doi: string;
  @Field(() => String, { description: 'Empty where it has none' }) isbn: string;
  @Field(() => [String]) dimensions: string[];
  @Field(() => String, { description: 'Where it lies, if not here; empty otherwise' }) url: string;
  @Field(() => String, { nullable: true, description: 'Of the PDF that lies here' }) fileName: string | null;
  @Field(() => Int, { nullable: true }) fileBytes: number | null;
  @Field(() => String, { nullable: true, description: 'Path by which it is taken along and counted' }) download: string | null;
  @Field(() => [ResourceFileNode], {
    description: 'In every language in which there is one, its own first; none where there is but one language',
  })
  files: ResourceFileNode[];
  @Field(() => Int) editionNo: number;
  @Field(() => DateTime, { description: 'When the edition that is read was published' }) editionAt: string;
  @Field(() => DateTime, { nullable: true, description: 'When somebody looks whether it still holds' }) reviewDueAt: string | null;
  @Field(() => Boolean, { description: 'Nobody has looked whether it still holds' }) outdated: boolean;
  @Field(() => [ResourceEditionNode], { description: 'Newest first; none of what was withdrawn' }) editions: ResourceEditionNode[];
  @Field(() => [TextLanguageNode]) languages: TextLanguageNode[];
  @Field(() => TranslationNoteNode, { nullable: true }) translation: TranslationNoteNode | null;
  @Field(() => DateTime) publishedAt: string;
  @Field(() => DateTime, { nullable: true }) withdrawnAt: string | null;
  @Field(() => String, { description: 'Why it was withdrawn' }) reason: string;
  @Field(() => ResourceViewerCan) viewerCan: ResourceViewerCan;
  @Field(() => ResourceDownloadsNode, { nullable: true, description: 'For those who keep it' }) downloads: ResourceDownloadsNode | null;
}
@ObjectType('ResourceContent', { description: 'What is said of a resource as it is worked on' })
export class ResourceContentNode implements ResourceContent {
  @Field(() => ResourceTypeEnum) type: ResourceType;
  @Field(() => String) title: string;
  @Field(() => String) summary: string;
  @Field(() => String) locale: string & ResourceContent['locale'];
  @Field(() => String, { nullable: true, description: licenceWords }) licence: Licence | null;
  @Field(() => String) source: string;
  @Field(() => [String]) dimensions: ResourceContent['dimensions'];
  @Field(() => String) url: string;
  @Field(() => [String]) authors: string[];
  @Field(() => String) doi: string;
  @Field(() => String) isbn: string;
}
@ObjectType('ResourceDraftCan', { description: 'What the person who asks may do now' })
export class ResourceDraftCan {
  @Field(() => Boolean) publish: boolean;
  @Field(() => Boolean) reconfirm: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean) discard: boolean;
}
@ObjectType('ResourceDraft', { description: 'The working copy, for those who keep it' })
export class ResourceDraftNode {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true, description: 'Words of its address; null before it is published' }) slug: string | null;
  @Field(() => ResourceStateEnum) state: ResourceState;
  @Field(() => String) networkName: string;
  @Field(() => DateTime) updatedAt: string;
  @Field(() => Int, { description: 'The edition that is read; 0 before the first' }) editionNo: number;
  @Field(() => Boolean, { description: 'It says something else than the edition that is read' }) changed: boolean;
  @Field(() => ResourceContentNode) content: ResourceContent;
  @Field(() => String, { nullable: true, description: 'Of the PDF that lies here' }) fileName: string | null;
  @Field(() => Int, { nullable: true }) fileBytes: number | null;
  @Field(() => [ResourceDraftFileNode]) files: ResourceDraftFileNode[];
  @Field(() => DateTime, { nullable: true, description: 'When somebody is to look whether it still holds' }) reviewDueAt: string | null;
  @Field(() => Boolean, { description: 'That day has come' }) due: boolean;
  @Field(() => [ResourceProblemNode]) problems: ResourceProblemNode[];
  @Field(() => ResourceDraftCan) viewerCan: ResourceDraftCan;
}
@ObjectType('ResourceRow', { description: 'One line of the shelf' })
export class ResourceRowNode {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) slug: string | null;
  @Field(() => ResourceTypeEnum) type: ResourceType;
  @Field(() => ResourceStateEnum) state: ResourceState;
  @Field(() => String) networkName: string;
  @Field(() => String) title: string;
  @Field(() => String) summary: string;
  @Field(() => String, { description: 'Language of title and summary as they are shown' }) locale: string;
  @Field(() => String, { description: 'Language of what is taken along' }) sourceLocale: string;
  @Field(() => [String]) dimensions: string[];
  @Field(() => DateTime) at: string;
}
@ObjectType('ResourceConnection')
export class ResourceConnection {
  @Field(() => [ResourceRowNode]) nodes: ResourceRowNode[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasMore: boolean;
}
@InputType('StartResourceInput')
export class StartResourceGql {
  @Field(() => ID) clientMutationId: string;
  @Field(() => ID) networkId: string;
  @Field(() => ResourceTypeEnum) type: ResourceType;
  @Field(() => String) title: string;
  @Field(() => String) locale: string;
}
@InputType('ResourceStepInput')
export class ResourceStepGql {
  @Field(() => ID) resourceId: string;
  @Field(() => Int) expectedVersion: number;
}
@InputType('ResourcePatchInput', { description: 'Only the fields that changed' })
export class ResourcePatchGql {
  @Field(() => ResourceTypeEnum, { nullable: true }) type?: ResourceType;
  @Field(() => String, { nullable: true }) title?: string;
  @Field(() => String, { nullable: true }) summary?: string;
  @Field(() => String, { nullable: true }) locale?: ResourceContent['locale'];
  @Field(() => String, { nullable: true, description: licenceWords }) licence?: Licence | null;
  @Field(() => String, { nullable: true }) source?: string;
  @Field(() => [String], { nullable: true }) dimensions?: ResourceContent['dimensions'];
  @Field(() => String, { nullable: true }) url?: string;
  @Field(() => [String], { nullable: true }) authors?: string[];
  @Field(() => String, { nullable: true }) doi?: string;
  @Field(() => String, { nullable: true }) isbn?: string;
}
@InputType('SaveResourceInput')
export class SaveResourceGql extends ResourceStepGql {
  @Field(() => ID) clientMutationId: string;
  @Field(() => ResourcePatchGql) patch: ResourcePatch;
}
@InputType('PublishResourceInput')
export class PublishResourceGql extends ResourceStepGql {
  @Field(() => ID) clientMutationId: string;
  @Field(() => String, { description: 'What is new in this edition, for its readers; empty with the first' }) note: string;
}
@InputType('WithdrawResourceInput')
export class WithdrawResourceGql extends ResourceStepGql {
  @Field(() => String, { description: 'For its readers' }) reason: string;
}
@InputType('AddResourceFileInput')
export class AddResourceFileGql extends ResourceStepGql {
  @Field(() => String, { nullable: true, description: 'Language of the file; absent: that of the resource' }) locale?: string | null;
  @Field(() => UploadInput) file: UploadInput;
}
@InputType('RemoveResourceFileInput')
export class RemoveResourceFileGql extends ResourceStepGql {
  @Field(() => String, { nullable: true, description: 'Absent: its own file' }) locale?: string | null;
}
