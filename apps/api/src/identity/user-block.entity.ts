import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.js';

/** Two people who do not want to meet here; it works both ways. */
@Entity('user_block')
@Check('user_block_not_self', `"blockerId" <> "blockedId"`)
@Index('user_block_blocked', ['blockedId'])
export class UserBlock {
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'blockerId', foreignKeyConstraintName: 'user_block_blocker_fk' })
  blocker?: Person;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'user_block_pkey' }) blockerId: string;
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'blockedId', foreignKeyConstraintName: 'user_block_blocked_fk' })
  blocked?: Person;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'user_block_pkey' }) blockedId: string;
  @Column('timestamptz') createdAt: Date;
}
