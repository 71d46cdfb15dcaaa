import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { Versioned } from '../kernel/rows.js';

/** A town. Data from GeoNames, CC BY 4.0. */
@Entity('place')
@Unique('place_slug_unique', ['slug'])
@Check('place_country_form', `"countryCode" ~ '^[A-Z]{2}$'`)
@Index('place_country', ['countryCode'])
export class Place extends Versioned {
  @Column('text') slug: string;
  @Column('text') name: string;
  @Column('text') nameLocal: string;
  /** ISO 3166-1 alpha-2. */
  @Column('text') countryCode: string;
  @Column('double precision') latitude: number;
  @Column('double precision') longitude: number;
  /** IANA name. */
  @Column('text') timeZone: string;
  @Column('text', { nullable: true }) nuts3: string | null;
  @Column('text', { array: true }) aliases: string[];
}
