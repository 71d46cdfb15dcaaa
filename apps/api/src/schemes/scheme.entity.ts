import type { SchemeState } from '@guildhall/domain/schemes/machine';
import type { SchemeCanvas } from '@guildhall/domain/schemes/scheme';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Network } from '../identity/network.entity.js';
import { Versioned } from '../kernel/rows.js';

/** A support scheme that a network describes and reviews. What its current version says is copied here, as far as lists, comparisons, dossiers and books need it. */
@Entity('scheme')
@Unique('scheme_slug_unique', ['slug'])
@Check('scheme_state_known', `state in ('DRAFT','PUBLISHED','WITHDRAWN')`)
@Check('scheme_published_whole', `(state = 'DRAFT') = ("versionNo" = 0) and ("versionNo" = 0) = ("publishedAt" is null)`)
@Check(
  'scheme_withdrawn_with_reason',
  `(state = 'WITHDRAWN') = ("withdrawnAt" is not null) and ("withdrawnAt" is null) = ("withdrawalReason" is null)`,
)
@Index('scheme_network', ['networkId', 'state'])
@Index('scheme_operator', ['operatorId'])
@Index('scheme_source', ['sourceVersionId'], { where: `"sourceVersionId" is not null` })
export class Scheme extends Versioned {
  @ManyToOne(() => Network, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'networkId', foreignKeyConstraintName: 'scheme_network_fk' })
  network?: Network;
  @Column('uuid') networkId: string;
  /** Words of its permanent address; before the first version its id. */
  @Column('text') slug: string;
  @Column('text') title: string;
  @Column('text') summary: string;
  /** Language that title, summary and canvas are written in. */
  @Column('text') locale: string;
  @Column('text') state: SchemeState;
  @Column('jsonb') canvas: SchemeCanvas;
  @Column('uuid', { nullable: true }) operatorId: string | null;
  @Column('text') operatorName: string;
  @Column('text') place: string;
  @Column('text', { nullable: true }) country: string | null;
  /** Invented for demonstration; said on every page that shows it. */
  @Column('boolean') fictional: boolean;
  /** Number of the current version; 0 before the first. */
  @Column('int', { default: 0 }) versionNo: number;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('text', { nullable: true }) withdrawalReason: string | null;
  /** Version of another scheme that this one began from; a trigger refuses every change of it. */
  @ManyToOne('SchemeVersion')
  @JoinColumn({ name: 'sourceVersionId', foreignKeyConstraintName: 'scheme_source_fk' })
  source?: object | null;
  @Column('uuid', { nullable: true }) sourceVersionId: string | null;
}
