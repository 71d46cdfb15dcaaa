import { Check, Column, Entity, Unique } from 'typeorm';
import { Versioned } from '../kernel/rows.js';

export const schemes = [
  'dimension',
  'target-group',
  'operation',
  'instrument',
  'country',
  'language',
  'organisation-type',
  'gathering-type',
] as const;
export type Scheme = (typeof schemes)[number];

/** A word of a vocabulary of the product: what filters, forms and indicators agree on. `labels` by language; countries and languages get theirs from Intl. */
@Entity('concept')
@Unique('concept_code_unique', ['scheme', 'code'])
@Check('concept_scheme_known', `scheme in (${schemes.map((s) => `'${s}'`).join(',')})`)
export class Concept extends Versioned {
  @Column('text') scheme: Scheme;
  @Column('text') code: string;
  @Column('int') position: number;
  @Column('jsonb') labels: Record<string, string>;
  @Column('text') definition: string;
}
