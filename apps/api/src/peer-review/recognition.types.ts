import { recognisedParts, recognisedRoles, type RecognisedPart, type RecognisedRole } from '@guildhall/domain/peer-review/recognition';
import type { RevokeRecognitionInput as Revoke } from '@guildhall/domain/peer-review/results-inputs';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { enumOf } from './case.types.js';

export const RecognisedRoleEnum = enumOf('RecognisedRole', recognisedRoles);
export const RecognisedPartEnum = enumOf('RecognisedPart', recognisedParts);

@ObjectType('Recognition', { description: 'A certificate of the viewer’s own' })
export class RecognitionNode {
  @Field(() => ID) id: string;
  @Field(() => String) serial: string;
  @Field(() => RecognisedRoleEnum) role: RecognisedRole;
  @Field(() => String) programmeName: string;
  @Field(() => ID) caseId: string;
  @Field(() => String) caseTitle: string;
  @Field(() => String, { description: 'YYYY-MM-DD' }) from: string;
  @Field(() => String, { description: 'YYYY-MM-DD' }) to: string;
  @Field(() => [RecognisedPartEnum], {
    nullable: true,
    description: 'What was done until the case was cancelled; null where it went to its end',
  })
  parts: RecognisedPart[] | null;
  @Field(() => DateTime) issuedAt: string;
  @Field(() => DateTime, { nullable: true }) revokedAt: string | null;
  @Field(() => Int) version: number;
}
@ObjectType('VerifiedRecognition', { description: 'What a certificate says; of a revoked one only that it was' })
export class VerifiedRecognitionNode {
  @Field(() => String) serial: string;
  @Field(() => Boolean) valid: boolean;
  @Field(() => Boolean) revoked: boolean;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => RecognisedRoleEnum, { nullable: true }) role: RecognisedRole | null;
  @Field(() => String, { nullable: true }) programmeName: string | null;
  @Field(() => String, { nullable: true }) from: string | null;
  @Field(() => String, { nullable: true }) to: string | null;
  @Field(() => [RecognisedPartEnum], {
    nullable: true,
    description: 'What was done until the review was called off; null where it went to its end',
  })
  parts: RecognisedPart[] | null;
  @Field(() => DateTime, { nullable: true }) issuedAt: string | null;
}
@InputType()
export class RevokeRecognitionInput implements Revoke {
  @Field(() => ID) recognitionId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
