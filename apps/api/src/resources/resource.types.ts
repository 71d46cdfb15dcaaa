import { licences, type Licence } from '@guildhall/domain/practices/content';
import { resourceTypes, type ResourceType } from '@guildhall/domain/resources/kinds';
import { resourceMachine, type ResourceContent, type ResourceState } from '@guildhall/domain/resources/resource';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { enumOf } from '../kernel/enums.js';
import { UploadInput } from '../practices/file.types.js';

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
@ObjectType('ResourceViewerCan')
export class ResourceViewerCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) publish: boolean;
  @Field(() => Boolean) withdraw: boolean;
  @Field(() => Boolean) discard: boolean;
}
@ObjectType('Resource', { description: 'Something to take along: a guide, a template, a recording' })
export class ResourceNode {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true, description: 'Words of its address; null before it is published' }) slug: string | null;
  @Field(() => ResourceTypeEnum) type: ResourceType;
  @Field(() => ResourceStateEnum) state: ResourceState;
  @Field(() => String) networkName: string;
  @Field(() => String) title: string;
  @Field(() => String) summary: string;
  @Field(() => String) locale: string;
  @Field(() => String, { nullable: true, description: licenceWords }) licence: Licence | null;
  @Field(() => String, { description: 'Who made it and where it comes from' }) source: string;
  @Field(() => [String]) dimensions: string[];
  @Field(() => String, { description: 'Where it lies, if not here; empty otherwise' }) url: string;
  @Field(() => String, { nullable: true, description: 'Of the PDF that lies here' }) fileName: string | null;
  @Field(() => Int, { nullable: true }) fileBytes: number | null;
  @Field(() => String, { nullable: true, description: 'Path by which it is taken along and counted' }) download: string | null;
  @Field(() => DateTime, { nullable: true }) publishedAt: string | null;
  @Field(() => DateTime, { nullable: true }) withdrawnAt: string | null;
  @Field(() => String, { description: 'Why it was withdrawn' }) reason: string;
  @Field(() => ResourceViewerCan) viewerCan: ResourceViewerCan;
  @Field(() => [ResourceProblemNode], { description: 'For those who keep it; empty for everybody else' }) problems: ResourceProblemNode[];
  @Field(() => ResourceDownloadsNode, { nullable: true, description: 'For those who keep it' }) downloads: ResourceDownloadsNode | null;
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
  @Field(() => String) locale: string;
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
@InputType('SaveResourceInput')
export class SaveResourceGql extends ResourceStepGql {
  @Field(() => ResourceTypeEnum) type: ResourceType;
  @Field(() => String) title: string;
  @Field(() => String) summary: string;
  @Field(() => String) locale: string;
  @Field(() => String, { nullable: true, description: licenceWords }) licence: Licence | null;
  @Field(() => String) source: string;
  @Field(() => [String]) dimensions: ResourceContent['dimensions'];
  @Field(() => String) url: string;
}
@InputType('WithdrawResourceInput')
export class WithdrawResourceGql extends ResourceStepGql {
  @Field(() => String, { description: 'For its readers' }) reason: string;
}
@InputType('AddResourceFileInput')
export class AddResourceFileGql extends ResourceStepGql {
  @Field(() => UploadInput) file: UploadInput;
}
