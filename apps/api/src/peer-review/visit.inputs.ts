import type * as i from '@guildhall/domain/peer-review/visit-inputs';
import { evidenceMoves, sessionMoves, type EvidenceMove, type SessionMove } from '@guildhall/domain/peer-review/visit-inputs';
import type { RegisterKind, SessionKind, SessionMode, Strength, VisitMode, evidenceAudiences } from '@guildhall/domain/peer-review/words';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { VisitModeEnum } from './application.types.js';
import { enumOf } from './case.types.js';
import { StrengthEnum } from './dossier.types.js';
import { EvidenceAudienceEnum, RegisterKindEnum, SessionKindEnum, SessionModeEnum } from './visit.types.js';

const SessionMoveEnum = enumOf('VisitSessionMove', sessionMoves);
const EvidenceMoveEnum = enumOf('VisitEvidenceMove', evidenceMoves);

@InputType()
export class PlanVisitInput implements i.PlanVisitInput {
  @Field(() => ID) caseId: string;
  @Field(() => VisitModeEnum) mode: VisitMode;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD at the place' }) start?: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD at the place' }) end?: string | null;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class SaveVisitSessionInput implements i.SaveVisitSessionInput {
  @Field(() => ID) caseId: string;
  @Field(() => ID, { nullable: true, description: 'Missing for a new one' }) sessionId?: string | null;
  @Field(() => String, { description: 'YYYY-MM-DD at the place' }) day: string;
  @Field(() => String, { description: 'HH:MM on the clock of the place' }) from: string;
  @Field(() => String, { description: 'HH:MM on the clock of the place' }) until: string;
  @Field(() => SessionKindEnum) kind: SessionKind;
  @Field(() => SessionModeEnum) mode: SessionMode;
  @Field(() => String) title: string;
  @Field(() => String, { defaultValue: '' }) place: string;
  @Field(() => String, { defaultValue: '', description: 'Role or name of those whom the team meets' }) withWhom: string;
  @Field(() => [String]) dimensionKeys: string[];
  @Field(() => ID, { nullable: true, description: 'Of the panel, or the facilitator; left as it is where the host writes' })
  leadId?: string | null;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class MoveVisitSessionInput implements i.MoveVisitSessionInput {
  @Field(() => ID) sessionId: string;
  @Field(() => SessionMoveEnum) action: SessionMove;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class SaveVisitEvidenceInput implements i.SaveVisitEvidenceInput {
  @Field(() => ID) caseId: string;
  @Field(() => ID, { nullable: true, description: 'Missing for a new one' }) evidenceId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the agenda' }) sessionId?: string | null;
  @Field(() => RegisterKindEnum) kind: RegisterKind;
  @Field(() => String, { description: 'In a sentence: how it is cited' }) title: string;
  @Field(() => String, { defaultValue: '', description: 'What was seen or heard' }) body: string;
  @Field(() => String) source: string;
  @Field(() => String) dimensionKey: string;
  @Field(() => StrengthEnum) strength: Strength;
  @Field(() => EvidenceAudienceEnum) audience: (typeof evidenceAudiences)[number];
  @Field(() => Boolean, { defaultValue: false, description: 'Whoever spoke agrees that it is written down' }) consent: boolean;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class MoveVisitEvidenceInput implements i.MoveVisitEvidenceInput {
  @Field(() => ID) evidenceId: string;
  @Field(() => EvidenceMoveEnum) action: EvidenceMove;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
