import type { CommunityState } from '@guildhall/domain/communities/community';
import type { Visibility } from '@guildhall/domain/kernel/scope';
import { Column } from 'typeorm';
import { Versioned } from '../kernel/rows.js';

/** A row inside a community. Its foreign key covers all four columns and follows every change of the community, so that policies need the row alone. */
export abstract class InsideCommunity extends Versioned {
  @Column('uuid') communityId: string;
  @Column('uuid') networkId: string;
  @Column('text') communityVisibility: Visibility;
  @Column('text') communityState: CommunityState;
}

/** The copies for a new row. */
export const factsOf = (c: { id: string; networkId: string; visibility: Visibility; state: CommunityState }) => ({
  communityId: c.id,
  networkId: c.networkId,
  communityVisibility: c.visibility,
  communityState: c.state,
});
