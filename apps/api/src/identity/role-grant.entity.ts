import type { Role, ScopeType } from '@guildhall/domain/kernel/scope';
import { roles, scopeTypes } from '@guildhall/domain/kernel/scope';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Versioned } from '../kernel/rows.js';
import { Person } from './person.entity.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

/** A role that holds within a scope. Every active membership of anything writes one, so that one look-up tells all that a person may. */
@Entity('role_grant')
@Check('role_grant_role_known', `role in (${list(roles)})`)
@Check('role_grant_scope_known', `"scopeType" in (${list(scopeTypes)})`)
@Index('role_grant_one_live', ['personId', 'role', 'scopeType', 'scopeId'], { unique: true, where: '"revokedAt" is null' })
@Index('role_grant_scope', ['scopeType', 'scopeId', 'role'], { where: '"revokedAt" is null' })
export class RoleGrant extends Versioned {
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'role_grant_person_fk' })
  person?: Person;
  @Column('uuid') personId: string;
  @Column('text') role: Role;
  @Column('text') scopeType: ScopeType;
  @Column('uuid') scopeId: string;
  @Column('uuid', { nullable: true }) grantedBy: string | null;
  @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
