import {
  communityKinds,
  communityMachine,
  joinPolicies,
  type CommunityKind,
  type CommunityState,
  type JoinPolicy,
} from '@guildhall/domain/communities/community';
import { visibilities, type Visibility } from '@guildhall/domain/kernel/scope';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Network } from '../identity/network.entity.js';
import { Versioned } from '../kernel/rows.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

@Entity('community')
@Unique('community_slug_unique', ['slug'])
@Unique('community_facts_unique', ['id', 'networkId', 'visibility', 'state'])
@Check('community_kind_known', `kind in (${list(communityKinds)})`)
@Check('community_join_policy_known', `"joinPolicy" in (${list(joinPolicies)})`)
@Check('community_visibility_known', `visibility in (${list(visibilities)})`)
@Check('community_state_known', `state in (${list(communityMachine.states)})`)
export class Community extends Versioned {
  @ManyToOne(() => Network) @JoinColumn({ name: 'networkId', foreignKeyConstraintName: 'community_network_fk' }) network?: Network;
  @Index('community_network') @Column('uuid') networkId: string;
  @Column('text') slug: string;
  @Column('text') name: string;
  @Column('text') kind: CommunityKind;
  /** One or two sentences; everybody who knows of the community reads them. */
  @Column('text') purpose: string;
  /** Markdown, and as it was rendered. */
  @Column('text') about: string;
  @Column('text') aboutHtml: string;
  @Column('int') sanitiser: number;
  @Column('text', { array: true }) learningQuestions: string[];
  @Column('text', { array: true }) focusDimensions: string[];
  @Column('text') joinPolicy: JoinPolicy;
  @Column('text') visibility: Visibility;
  @Column('text') state: CommunityState;
  /** Why it rests, and where it continues. */
  @Column('text', { nullable: true }) stateReason: string | null;
  @Column('timestamptz', { nullable: true }) stateAt: Date | null;
  @Column('text') locale: string;
}
