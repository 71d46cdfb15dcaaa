import { definePolicy, either, isSignedIn, type Rule } from '../kernel/policy.js';
import { PracticeTransfer } from './transfer.entity.js';

const isPublic: Rule<PracticeTransfer> = (_, t) => t.visibility === 'PUBLIC';

/** What an organisation says of itself in public, or to people with an account. Who may write for it is asked of their affiliations, see `speakingFor`. */
export const transferPolicy = definePolicy<PracticeTransfer>()({
  entity: PracticeTransfer,
  name: 'PracticeTransfer',
  rules: { read: either<PracticeTransfer>(isPublic, isSignedIn), write: isSignedIn },
  visible: (t) => `(${t}.visibility = 'PUBLIC' or :viewer is not null)`,
});

/** Who may speak for an organisation about a practice: whoever is confirmed to belong to it, its managers, and for every organisation the coordinators of
 *  the practice's network and administrators. */
export const speakingFor = (organisationId: string, networkId: string): string =>
  `(:administrator or ${networkId} = any(:scope(COORDINATOR,NETWORK)) or ${organisationId} = any(:scope(ORG_MANAGER,ORGANISATION))
    or exists (select 1 from affiliation f where f."personId" = :viewer and f."organisationId" = ${organisationId} and f.state = 'CONFIRMED'))`;
