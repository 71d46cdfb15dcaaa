import { Column, Entity, Unique } from 'typeorm';
import { Versioned } from '../kernel/rows.js';

/** A document or page that figures refer to. Editions copy its title and address, so that a change here changes nothing that is published. */
@Entity('source')
@Unique('source_key_unique', ['key'])
export class Source extends Versioned {
  /** Key in the file that it came from. */
  @Column('text', { nullable: true }) key: string | null;
  @Column('text') kind: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) url: string | null;
  /** What it is good for, in a few words. */
  @Column('text') supports: string;
}
