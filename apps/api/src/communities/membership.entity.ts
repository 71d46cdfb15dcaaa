import { communityRoles, membershipMachine, type CommunityRole, type MembershipState } from '@guildhall/domain/communities/membership';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { Person } from '../identity/person.entity.js';
import { Community } from './community.entity.js';
import { InsideCommunity } from './inside.entity.js';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

/** One person's way in, time in and way out of a community. An invitation by mail has no person until somebody takes it up. */
@Entity('community_membership')
@Check('community_membership_state_known', `state in (${list(membershipMachine.states)})`)
@Check('community_membership_role_known', `role in (${list(communityRoles)})`)
@Check('community_membership_somebody', `"personId" is not null or (email is not null and state in ('INVITED','LEFT','REMOVED'))`)
@Index('community_membership_one_live', ['communityId', 'personId'], {
  unique: true,
  where: `"personId" is not null and state in ('INVITED','APPLIED','ACTIVE','SUSPENDED','ALUMNI')`,
})
@Index('community_membership_one_address', ['communityId', 'email'], { unique: true, where: `email is not null and state = 'INVITED'` })
@Index('community_membership_token', ['tokenHash'], { unique: true, where: `"tokenHash" is not null` })
@Index('community_membership_list', ['communityId', 'state', 'joinedAt', 'id'])
export class CommunityMembership extends InsideCommunity {
  @ManyToOne(() => Community, { onUpdate: 'CASCADE' })
  @JoinColumn([
    { name: 'communityId', referencedColumnName: 'id', foreignKeyConstraintName: 'community_membership_community_fk' },
    { name: 'networkId', referencedColumnName: 'networkId', foreignKeyConstraintName: 'community_membership_community_fk' },
    { name: 'communityVisibility', referencedColumnName: 'visibility', foreignKeyConstraintName: 'community_membership_community_fk' },
    { name: 'communityState', referencedColumnName: 'state', foreignKeyConstraintName: 'community_membership_community_fk' },
  ])
  community?: Community;
  @ManyToOne(() => Person, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'community_membership_person_fk' })
  person?: Person;
  @Index('community_membership_person') @Column('uuid', { nullable: true }) personId: string | null;
  @Column('text', { nullable: true }) email: string | null;
  /** SHA-256 of the token in the invitation's link. */
  @Column('bytea', { nullable: true }) tokenHash: Buffer | null;
  @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
  @Column('text') state: MembershipState;
  @Column('text') role: CommunityRole;
  /** Of an application or an invitation. */
  @Column('text', { nullable: true }) text: string | null;
  @Column('timestamptz', { nullable: true }) joinedAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('uuid', { nullable: true }) invitedBy: string | null;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  /** What the coordinators wrote with their decision. */
  @Column('text', { nullable: true }) note: string | null;
}
