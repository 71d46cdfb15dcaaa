import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Person } from './person.entity.js';

/** A signed-in device. The id that the browser holds is stored as its SHA-256 only. */
@Entity('session')
@Unique('session_token_unique', ['tokenHash'])
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pkey' }) id: string;
  @Column('bytea') tokenHash: Buffer;
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'session_person_fk' })
  person?: Person;
  @Index('session_person') @Column('uuid') personId: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') lastSeenAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('text') userAgent: string;
  /** Truncated to a network: /24 or /48. */
  @Column('text') address: string;
}
