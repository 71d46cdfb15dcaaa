import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { Network } from './network.entity.js';
import { Person } from './person.entity.js';

export const accessKinds = ['REGISTER', 'RESEND', 'RESET', 'CHANGE_EMAIL', 'INVITATION'] as const;
export type AccessKind = (typeof accessKinds)[number];

/** What somebody asked for with a mail address, before we know whether it is theirs. The worker looks for an account and writes the mail, so that the answer
 *  to the asker is the same, and as quick, whether there is one or not. The link's token is stored as its SHA-256 only and works once. */
@Entity('access_request')
@Unique('access_request_token_unique', ['tokenHash'])
@Check('access_request_kind_known', `kind in (${accessKinds.map((k) => `'${k}'`).join(',')})`)
@Check('access_request_email_lower', `email = lower(email)`)
@Index('access_request_email', ['email', 'kind', 'createdAt'])
export class AccessRequest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'access_request_pkey' }) id: string;
  @Column('text') kind: AccessKind;
  @Column('text') email: string;
  @Column('text') locale: string;
  /** Whose request: of RESET and CHANGE_EMAIL the owner, of INVITATION who invites. */
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'access_request_person_fk' })
  person?: Person;
  @Index('access_request_person') @Column('uuid', { nullable: true }) personId: string | null;
  /** Of REGISTER: the account that the link will make. Another registration of the same address cannot change it. */
  @Column('text', { nullable: true }) displayName: string | null;
  @Column('text', { nullable: true }) passwordHash: string | null;
  @Column('text', { nullable: true }) timeZone: string | null;
  @ManyToOne(() => Network, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'networkId', foreignKeyConstraintName: 'access_request_network_fk' })
  network?: Network;
  @Column('uuid', { nullable: true }) networkId: string | null;
  @Column('bytea', { nullable: true }) tokenHash: Buffer | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) handledAt: Date | null;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
