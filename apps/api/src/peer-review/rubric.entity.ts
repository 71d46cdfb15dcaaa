import type { ProgrammePolicy } from '@guildhall/domain/peer-review/panel';
import type { RubricDefinition } from '@guildhall/domain/peer-review/rubric';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Network } from '../identity/network.entity.js';
import { Versioned } from '../kernel/rows.js';

export const rubricStates = ['DRAFT', 'PUBLISHED', 'RETIRED'] as const;

@Entity('rubric')
@Unique('rubric_key_unique', ['key'])
export class Rubric extends Versioned {
  @Column('text') key: string;
  @Column('text') title: string;
  @ManyToOne(() => Network, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'ownerNetworkId', foreignKeyConstraintName: 'rubric_network_fk' })
  network?: Network;
  @Column('uuid') ownerNetworkId: string;
}

/** What a rubric says from one day on. Once published, a trigger refuses every change but its retirement. */
@Entity('rubric_version')
@Unique('rubric_version_once', ['rubricId', 'semver'])
@Index('rubric_version_one_draft', ['rubricId'], { unique: true, where: `status = 'DRAFT'` })
@Check('rubric_version_semver', `semver ~ '^[0-9]+\\.[0-9]+\\.[0-9]+$'`)
@Check('rubric_version_status_known', `status in ('DRAFT','PUBLISHED','RETIRED')`)
@Check('rubric_version_published', `(status = 'DRAFT') = ("publishedAt" is null)`)
export class RubricVersion extends Versioned {
  @ManyToOne(() => Rubric, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'rubricId', foreignKeyConstraintName: 'rubric_version_rubric_fk' })
  rubric?: Rubric;
  @Column('uuid') rubricId: string;
  /** Copied from the rubric for the policy. */
  @Column('uuid') ownerNetworkId: string;
  /** Programmes of that network, for the policy; a trigger keeps them. */
  @Column('uuid', { array: true, default: '{}' }) programmeIds: string[];
  @Column('text') semver: string;
  @Column('text') status: (typeof rubricStates)[number];
  @Column('jsonb') definition: RubricDefinition;
  @Column('text', { array: true }) locales: string[];
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('text') contentHash: string;
}

/** A row of cases under one name and one set of rules, e.g. "EMEN round 3, 2026". */
@Entity('programme')
@Unique('programme_slug_unique', ['slug'])
@Check('programme_policy_peers', `(policy->>'minPeers')::int >= 2 and (policy->>'maxPeers')::int >= (policy->>'minPeers')::int`)
export class Programme extends Versioned {
  @ManyToOne(() => Network, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'networkId', foreignKeyConstraintName: 'programme_network_fk' })
  network?: Network;
  @Column('uuid') networkId: string;
  @Column('text') slug: string;
  @Column('text') name: string;
  @ManyToOne(() => RubricVersion, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'rubricVersionId', foreignKeyConstraintName: 'programme_rubric_fk' })
  rubricVersion?: RubricVersion;
  @Column('uuid') rubricVersionId: string;
  @Column('jsonb') policy: ProgrammePolicy;
  /** From here on nobody can apply; null while anybody may. */
  @Column('timestamptz', { nullable: true, default: null }) applicationsClosedAt: Date | null;
}
