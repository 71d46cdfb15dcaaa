import { alerts, type Alert } from '@guildhall/domain/search/saved';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Versioned } from '../kernel/rows.js';

/** A search that somebody keeps for themselves. What it says stands in its address and nowhere else. */
@Entity('saved_search')
@Check('saved_search_alert_known', `alert in (${alerts.map((a) => `'${a}'`).join(',')})`)
@Check('saved_search_next_whole', `(alert = 'OFF') = ("nextAt" is null)`)
@Index('saved_search_name', { synchronize: false })
@Index('saved_search_due', ['nextAt'], { where: `"nextAt" is not null` })
export class SavedSearch extends Versioned {
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'saved_search_person_fk' })
  person?: Person;
  @Column('uuid') personId: string;
  /** Once for each person, whether in small letters or large ones. */
  @Column('text') name: string;
  @Column('text') address: string;
  @Column('text') alert: Alert;
  /** What could be found until then is not new any more. */
  @Column('timestamptz') since: Date;
  @Column('timestamptz', { nullable: true }) nextAt: Date | null;
}
