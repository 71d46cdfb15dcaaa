import type { CaseState, SessionState } from '@guildhall/domain/peer-review/machines';
import { sessionMachine } from '@guildhall/domain/peer-review/machines';
import {
  agendaSides,
  evidenceAudiences,
  registerKinds,
  sessionKinds,
  sessionModes,
  type AgendaSide,
  type RegisterKind,
  type SessionKind,
  type SessionMode,
  type Strength,
  type VisitMode,
} from '@guildhall/domain/peer-review/words';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../kernel/datetime.js';
import { VisitModeEnum } from './application.types.js';
import { CaseStateEnum, enumOf } from './case.types.js';
import { StrengthEnum } from './dossier.types.js';

export const SessionKindEnum = enumOf('VisitSessionKind', sessionKinds);
export const SessionModeEnum = enumOf('VisitSessionMode', sessionModes);
export const SessionStateEnum = enumOf('VisitSessionState', sessionMachine.states);
export const AgendaSideEnum = enumOf('AgendaSide', agendaSides);
export const RegisterKindEnum = enumOf('RegisterKind', registerKinds);
export const EvidenceAudienceEnum = enumOf('EvidenceAudience', evidenceAudiences);

@ObjectType('VisitSessionRights')
export class SessionRightsNode {
  @Field(() => Boolean) write: boolean;
  @Field(() => Boolean) confirm: boolean;
  @Field(() => Boolean) cancel: boolean;
  @Field(() => Boolean) hold: boolean;
}
@ObjectType('VisitSession', { description: 'An item of the agenda of a visit' })
export class SessionNode {
  @Field(() => ID) id: string;
  @Field(() => DateTime) startsAt: string;
  @Field(() => DateTime) endsAt: string;
  @Field(() => SessionKindEnum) kind: SessionKind;
  @Field(() => SessionModeEnum) mode: SessionMode;
  @Field(() => String) title: string;
  @Field(() => String) place: string;
  @Field(() => String, { description: 'Role or name of those whom the team meets' }) withWhom: string;
  @Field(() => [String]) dimensionKeys: string[];
  @Field(() => ID, { nullable: true, description: 'As far as the viewer may know of the person' }) leadId: string | null;
  @Field(() => String, { nullable: true }) leadName: string | null;
  @Field(() => SessionStateEnum) state: SessionState;
  @Field(() => AgendaSideEnum) proposedBy: AgendaSide;
  @Field(() => DateTime, { nullable: true }) heldAt: string | null;
  @Field(() => Int) version: number;
  @Field(() => SessionRightsNode) viewerCan: SessionRightsNode;
}
@ObjectType('RegisterEntry', { description: 'What the team saw or heard on the visit' })
export class RegisterEntryNode {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true }) sessionId: string | null;
  @Field(() => RegisterKindEnum) kind: RegisterKind;
  @Field(() => String) title: string;
  @Field(() => String) body: string;
  @Field(() => String) source: string;
  @Field(() => String) dimensionKey: string;
  @Field(() => StrengthEnum) strength: Strength;
  @Field(() => EvidenceAudienceEnum, { description: 'Whether the host reads it with a report that cites it' })
  audience: (typeof evidenceAudiences)[number];
  @Field(() => Boolean, { description: 'Whoever spoke agreed that it is written down' }) consent: boolean;
  @Field(() => String, { nullable: true }) recordedByName: string | null;
  @Field(() => DateTime) recordedAt: string;
  @Field(() => Boolean) changed: boolean;
  @Field(() => Boolean, { description: 'A section or a recommendation of the report cites it' }) cited: boolean;
  @Field(() => Int) version: number;
  @Field(() => Boolean) viewerCanRewrite: boolean;
  @Field(() => Boolean) viewerCanWithdrawConsent: boolean;
}
@ObjectType('VisitDimension')
export class VisitDimensionNode {
  @Field(() => String) key: string;
  @Field(() => String) title: string;
}
@ObjectType('VisitPerson')
export class VisitPersonNode {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}
@ObjectType('VisitRights')
export class VisitRightsNode {
  @Field(() => Boolean, { description: 'Set the days, write the agenda for the team' }) plan: boolean;
  @Field(() => Boolean, { description: 'Put items forward for the host' }) propose: boolean;
  @Field(() => Boolean) record: boolean;
  @Field(() => Boolean) readRegister: boolean;
  @Field(() => Boolean, { description: 'With the team, about what was seen' }) talk: boolean;
}
@ObjectType('CaseVisit', { description: 'The visit of a case: its agenda, and for the team what was seen' })
export class CaseVisitNode {
  @Field(() => ID) caseId: string;
  @Field(() => String) title: string;
  @Field(() => String) hostName: string;
  @Field(() => String) programmeName: string;
  @Field(() => CaseStateEnum) state: CaseState;
  @Field(() => String) timeZone: string;
  @Field(() => VisitModeEnum) visitMode: VisitMode;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD at the place' }) visitStart: string | null;
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD at the place' }) visitEnd: string | null;
  @Field(() => Int) caseVersion: number;
  @Field(() => [VisitDimensionNode], { description: 'The dimensions in scope' }) dimensions: VisitDimensionNode[];
  @Field(() => [String], { description: 'Dimensions that no item of the agenda is to inform' }) uncovered: string[];
  @Field(() => [SessionNode]) sessions: SessionNode[];
  @Field(() => [RegisterEntryNode], { description: 'Empty for the host' }) register: RegisterEntryNode[];
  @Field(() => [VisitPersonNode], { description: 'Who may lead an item; for those who plan' }) people: VisitPersonNode[];
  @Field(() => Int, { description: 'How many people read the register' }) registerReaders: number;
  @Field(() => VisitRightsNode) viewerCan: VisitRightsNode;
}
