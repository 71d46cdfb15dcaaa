import type { SchemeCanvas, schemeStates } from '@guildhall/domain/schemes/scheme';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, Unique } from 'typeorm';
import { Network } from '../identity/network.entity.js';
import { Versioned } from '../kernel/rows.js';

/** A support scheme that a network describes and reviews. */
@Entity('scheme')
@Unique('scheme_slug_unique', ['slug'])
@Check('scheme_state_known', `state in ('DRAFT','PUBLISHED','WITHDRAWN')`)
@Index('scheme_network', ['networkId', 'state'])
export class Scheme extends Versioned {
  @ManyToOne(() => Network, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'networkId', foreignKeyConstraintName: 'scheme_network_fk' })
  network?: Network;
  @Column('uuid') networkId: string;
  @Column('text') slug: string;
  @Column('text') title: string;
  @Column('text') summary: string;
  /** Language that title, summary and canvas are written in. */
  @Column('text') locale: string;
  @Column('text') state: (typeof schemeStates)[number];
  @Column('jsonb') canvas: SchemeCanvas;
  @Column('uuid', { nullable: true }) operatorId: string | null;
  @Column('text') operatorName: string;
  @Column('text') place: string;
  @Column('text', { nullable: true }) country: string | null;
  /** Invented for demonstration; said on every page that shows it. */
  @Column('boolean') fictional: boolean;
}
