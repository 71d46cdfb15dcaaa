import { Check, Column, Entity, Unique } from 'typeorm';
import { Versioned } from '../kernel/rows.js';

/** A word that the network uses in one sense only, with what was agreed for it in other languages (`translations` by language). */
@Entity('glossary_term')
@Unique('glossary_term_code_unique', ['code'])
@Check('glossary_term_not_empty', `term <> ''`)
export class GlossaryTerm extends Versioned {
  @Column('text') code: string;
  /** Language of `term` and `definition`. */
  @Column('text') locale: string;
  @Column('text') term: string;
  @Column('text') definition: string;
  @Column('jsonb') translations: Record<string, string>;
}
