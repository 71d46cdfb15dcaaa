import type { ConflictStatus } from '@guildhall/domain/peer-review/machines';
import type { ConflictPart, ConflictType } from '@guildhall/domain/peer-review/words';
import { conflictParts } from '@guildhall/domain/peer-review/words';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConflictStatusEnum, ConflictTypeEnum, enumOf } from './case.types.js';

@ObjectType('ConflictRecord', { description: 'A possible conflict of interest and what was decided' })
export class ConflictNode {
  @Field(() => ID) id: string;
  @Field(() => ID) personId: string;
  @Field(() => String) personName: string;
  @Field(() => ConflictTypeEnum) type: ConflictType;
  @Field(() => ConflictStatusEnum) status: ConflictStatus;
  @Field(() => String) note: string;
  @Field(() => String) decisionNote: string;
  @Field(() => Int) version: number;
  @Field(() => Boolean) viewerCanDecide: boolean;
}
const ConflictPartEnum = enumOf('ConflictPart', conflictParts);
@ObjectType('ConflictChoice', { description: 'Somebody of whom the viewer may name a conflict of interest' })
export class ConflictChoiceNode {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
  @Field(() => ConflictPartEnum, { description: 'What they are in the case' }) part: ConflictPart;
}
