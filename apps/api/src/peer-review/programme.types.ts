import type { ProgrammePolicy } from '@guildhall/domain/peer-review/panel';
import {
  peerIndependences,
  peerNameMoments,
  type BeginProgrammeInput as Begin,
  type SaveProgrammeInput as Save,
  type SetProgrammeManagerInput as SetManager,
} from '@guildhall/domain/peer-review/programme';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RubricChoiceNode } from './application.types.js';
import { enumOf } from './case.types.js';
import { ReportVisibilityEnum } from './host-check.types.js';

export const PeerIndependenceEnum = enumOf('PeerIndependence', peerIndependences);
export const PeerNameMomentEnum = enumOf('PeerNameMoment', peerNameMoments);

@ObjectType('ProgrammePolicy', { description: 'What a programme asks of the cases that it takes' })
export class ProgrammePolicyNode implements ProgrammePolicy {
  @Field(() => Int) minPeers: number;
  @Field(() => Int) maxPeers: number;
  @Field(() => Int, { description: 'Other than that of the host' }) minForeignCountries: number;
  @Field(() => PeerIndependenceEnum) peerIndependence: ProgrammePolicy['peerIndependence'];
  @Field(() => PeerNameMomentEnum) hostSeesPeerNames: ProgrammePolicy['hostSeesPeerNames'];
  @Field(() => ReportVisibilityEnum) publishDefault: ProgrammePolicy['publishDefault'];
  @Field(() => [Int]) followUpMonths: number[];
  @Field(() => Int) graceMinutes: number;
}
@ObjectType('ProgrammeManager')
export class ProgrammeManagerNode {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
}
@ObjectType('ProgrammeSettings', {
  description: 'A programme, for those who manage it, coordinate its network or administer the installation',
})
export class ProgrammeSettingsNode {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String) networkName: string;
  @Field(() => ProgrammePolicyNode) policy: ProgrammePolicyNode;
  @Field(() => [ProgrammeManagerNode]) managers: ProgrammeManagerNode[];
  @Field(() => Boolean, { description: 'Whether the viewer is one of them' }) viewerManages: boolean;
  @Field(() => Int) version: number;
}
@ObjectType('ProgrammeNetwork', { description: 'A network in whose name the viewer may begin a programme' })
export class ProgrammeNetworkNode {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => [RubricChoiceNode], { description: 'Published by this network' }) rubrics: RubricChoiceNode[];
  @Field(() => [ProgrammeManagerNode], { description: 'Coordinators of the network who can manage it first' })
  candidates: ProgrammeManagerNode[];
}
@ObjectType('ProgrammeCases', { description: 'How many cases a programme has taken, as far as the viewer may know of them' })
export class ProgrammeCasesNode {
  @Field(() => Int) running: number;
  @Field(() => Int) closed: number;
}
@ObjectType('OrganisedProgramme', { description: 'A programme whose rules and managers the viewer may set' })
export class OrganisedProgrammeNode {
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String) networkName: string;
  @Field(() => Boolean) acceptsApplications: boolean;
  @Field(() => ProgrammeCasesNode, { nullable: true, description: 'For who manages it' }) cases: ProgrammeCasesNode | null;
}
@InputType()
export class ProgrammePolicyInput implements ProgrammePolicy {
  @Field(() => Int) minPeers: number;
  @Field(() => Int) maxPeers: number;
  @Field(() => Int) minForeignCountries: number;
  @Field(() => PeerIndependenceEnum) peerIndependence: ProgrammePolicy['peerIndependence'];
  @Field(() => PeerNameMomentEnum) hostSeesPeerNames: ProgrammePolicy['hostSeesPeerNames'];
  @Field(() => ReportVisibilityEnum) publishDefault: ProgrammePolicy['publishDefault'];
  @Field(() => [Int]) followUpMonths: number[];
  @Field(() => Int) graceMinutes: number;
}
@InputType()
export class BeginProgrammeInput implements Begin {
  @Field(() => ID) networkId: string;
  @Field(() => String) name: string;
  @Field(() => ID) rubricVersionId: string;
  @Field(() => ID, { description: 'Manages it first; nobody names themselves but a coordinator of the network' }) managerId: string;
  @Field(() => ProgrammePolicyInput) policy: ProgrammePolicyInput;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class SaveProgrammeInput implements Save {
  @Field(() => ID) programmeId: string;
  @Field(() => String) name: string;
  @Field(() => ProgrammePolicyInput) policy: ProgrammePolicyInput;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID) clientMutationId: string;
}
@InputType()
export class SetProgrammeManagerInput implements SetManager {
  @Field(() => ID) programmeId: string;
  @Field(() => ID) personId: string;
  @Field(() => Boolean) manages: boolean;
  @Field(() => ID) clientMutationId: string;
}
