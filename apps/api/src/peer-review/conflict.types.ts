import { conflictMachine, type ConflictStatus } from '@guildhall/domain/peer-review/machines';
import { conflictParts, conflictTypes, type ConflictPart, type ConflictType } from '@guildhall/domain/peer-review/words';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../kernel/enums.js';

export const ConflictTypeEnum = enumOf(conflictTypes);
const [ConflictStatusEnum, ConflictPartEnum] = [enumOf(conflictMachine.states), enumOf(conflictParts)];
registerEnumType(ConflictTypeEnum, { name: 'ConflictType' });
registerEnumType(ConflictStatusEnum, { name: 'ConflictStatus' });
registerEnumType(ConflictPartEnum, { name: 'ConflictPart' });

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
@ObjectType('ConflictChoice', { description: 'Somebody of whom the viewer may name a conflict of interest' })
export class ConflictChoiceNode {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
  @Field(() => ConflictPartEnum, { description: 'What they are in the case' }) part: ConflictPart;
}
