import type {
  CreateRubricInput,
  MoveRubricInput,
  RenameRubricInput,
  SaveRubricDraftInput,
} from '@guildhall/domain/peer-review/rubric-draft';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { MissingNode } from './report.types.js';

@ObjectType('RubricVersionMark')
export class RubricVersionMarkNode {
  @Field(() => ID) id: string;
  @Field(() => String) semver: string;
  @Field(() => String, { description: 'DRAFT, PUBLISHED or RETIRED' }) status: string;
  @Field(() => DateTime, { nullable: true }) publishedAt: string | null;
  @Field(() => DateTime) updatedAt: string;
  @Field(() => Int) dimensionCount: number;
  @Field(() => [String]) locales: string[];
  @Field(() => Int, { description: 'Programmes that begin new cases with it' }) programmes: number;
}
@ObjectType('Rubric')
export class RubricNode {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) networkName: string;
  @Field(() => Boolean) viewerCanWrite: boolean;
  @Field(() => [RubricVersionMarkNode], { description: 'The draft, then the newest first' }) versions: RubricVersionMarkNode[];
}
@ObjectType('RubricNetwork', { description: 'A network in whose name the viewer may begin a rubric' })
export class RubricNetworkNode {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}
@ObjectType('RubricLanguage', { description: 'A language that somebody has begun' })
export class RubricLanguageNode {
  @Field(() => String) locale: string;
  @Field(() => [String], { description: 'Paths of the texts that are not there' }) missing: string[];
}
@ObjectType('RubricDocumentRights')
export class RubricRightsNode {
  @Field(() => Boolean) rename: boolean;
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) retire: boolean;
  @Field(() => Boolean, { description: 'May begin a draft from this version' }) draft: boolean;
}
@ObjectType('RubricDocument', { description: 'A version of a rubric in all its languages, as it is stored' })
export class RubricDocumentNode {
  @Field(() => ID) id: string;
  @Field(() => ID) rubricId: string;
  @Field(() => String) title: string;
  @Field(() => Int, { description: 'To be said when the title is changed' }) titleVersion: number;
  @Field(() => String) networkName: string;
  @Field(() => String) semver: string;
  @Field(() => String) status: string;
  @Field(() => DateTime, { nullable: true }) publishedAt: string | null;
  @Field(() => DateTime) updatedAt: string;
  @Field(() => String, { description: 'JSON, the schema of the rubric file' }) definition: string;
  @Field(() => String, { description: 'SHA-256 of the definition with its properties in order' }) contentHash: string;
  @Field(() => [RubricLanguageNode]) languages: RubricLanguageNode[];
  @Field(() => [MissingNode], { description: 'What keeps a draft from being published' }) problems: MissingNode[];
  @Field(() => Int) version: number;
  @Field(() => RubricRightsNode) viewerCan: RubricRightsNode;
}
@ObjectType('SavedRubricDraft')
export class SavedRubricDraftNode {
  @Field(() => Int) version: number;
  @Field(() => DateTime) savedAt: Date;
  @Field(() => [MissingNode]) problems: MissingNode[];
}

@InputType('CreateRubricInput')
export class CreateRubricArgs implements CreateRubricInput {
  @Field(() => ID) networkId: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: 'Contents of a rubric file; an empty rubric without' }) file?: string | null;
  @Field(() => ID) clientMutationId: string;
}
@InputType('MoveRubricInput')
export class MoveRubricArgs implements MoveRubricInput {
  @Field(() => ID) versionId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType('RenameRubricInput')
export class RenameRubricArgs implements RenameRubricInput {
  @Field(() => ID, { description: 'Of any of its versions' }) versionId: string;
  @Field(() => String) title: string;
  @Field(() => Int, { description: 'The `titleVersion`' }) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType('SaveRubricDraftInput')
export class SaveRubricDraftArgs implements SaveRubricDraftInput {
  @Field(() => ID) versionId: string;
  @Field(() => String, { description: 'JSON; texts may be missing, the shape may not' }) definition: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
