import { emergencyParts, emergencyStandings, type EmergencyPart, type EmergencyStanding } from '@guildhall/domain/peer-review/emergency';
import type * as i from '@guildhall/domain/peer-review/emergency';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { enumNamed } from './access.types.js';

const StandingEnum = enumNamed('EmergencyStanding', emergencyStandings);
const PartEnum = enumNamed('EmergencyPart', emergencyParts);

@ObjectType('EmergencyReading', { description: 'A part of a case that was opened under emergency access' })
export class EmergencyReadingNode {
  @Field(() => PartEnum) part: EmergencyPart;
  @Field(() => Int) times: number;
  @Field(() => DateTime) lastAt: string;
}
@ObjectType('EmergencyRights')
export class EmergencyRightsNode {
  @Field(() => Boolean) decide: boolean;
  @Field(() => Boolean, { description: 'Or take a request back' }) end: boolean;
}
@ObjectType('EmergencyAccess', { description: 'An administrator asks to read one case for some hours, and a second person decides' })
export class EmergencyAccessNode {
  @Field(() => ID) id: string;
  @Field(() => ID, { description: 'As it was typed in: of a case, or of nothing' }) reference: string;
  @Field(() => StandingEnum) standing: EmergencyStanding;
  @Field(() => String) reason: string;
  @Field(() => Int) hours: number;
  @Field(() => String) requesterName: string;
  @Field(() => Boolean) mine: boolean;
  @Field(() => DateTime) askedAt: string;
  @Field(() => DateTime) lapsesAt: string;
  @Field(() => String, { nullable: true }) deciderName: string | null;
  @Field(() => DateTime, { nullable: true }) decidedAt: string | null;
  @Field(() => DateTime, { nullable: true }) expiresAt: string | null;
  @Field(() => String, { nullable: true }) enderName: string | null;
  @Field(() => DateTime, { nullable: true }) endedAt: string | null;
  @Field(() => [EmergencyReadingNode]) readings: EmergencyReadingNode[];
  @Field(() => Int) version: number;
  @Field(() => EmergencyRightsNode) viewerCan: EmergencyRightsNode;
}
@InputType()
export class RequestEmergencyAccessInput implements i.RequestEmergencyInput {
  @Field(() => String, { description: 'Address of a page of the case, or its reference' }) reference: string;
  @Field(() => String) reason: string;
  @Field(() => Int) hours: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class DecideEmergencyAccessInput implements i.DecideEmergencyInput {
  @Field(() => ID) accessId: string;
  @Field(() => Boolean) approve: boolean;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class EndEmergencyAccessInput implements i.EndEmergencyInput {
  @Field(() => ID) accessId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
