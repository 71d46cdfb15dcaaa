import { Column, Entity, Unique } from 'typeorm';
import { Versioned } from '../kernel/rows.js';

/** One of the networks that this installation serves. Rows of content carry its id. */
@Entity('network')
@Unique('network_slug_unique', ['slug'])
export class Network extends Versioned {
  @Column('text') slug: string;
  @Column('text') name: string;
  @Column('text') description: string;
  @Column('text') defaultLocale: string;
}
