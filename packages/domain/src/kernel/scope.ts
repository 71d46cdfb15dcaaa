/** Roles that hold within a scope. MEMBER is what every active membership gives.
 *  From HOST_LEAD on they hold within a CASE only: its parts, INVITED_PEER before an answer, DISCLOSED_PEER who may read the reviews of others,
 *  and CONFLICTED, which shuts the case to whoever carries it.
 *  SUSPENDED gives nothing and takes what the visibility of the scope would give; it is not among those that '*' asks for. */
export const roles = [
  'MEMBER',
  'MODERATOR',
  'COORDINATOR',
  'PEER_REVIEWER',
  'MENTOR',
  'ORG_MANAGER',
  'PROGRAMME_MANAGER',
  'TRANSLATOR',
  'SUSPENDED',
  'HOST_LEAD',
  'HOST_MEMBER',
  'LEAD_PEER',
  'PEER',
  'TRAINEE_PEER',
  'FACILITATOR',
  'OBSERVER',
  'INVITED_PEER',
  'DISCLOSED_PEER',
  'CONFLICTED',
] as const;
export type Role = (typeof roles)[number];
/** What rules ask for. EMERGENCY_READER is granted to nobody: it holds for one request, whose reading was written down before (ADR 290). */
export type Standing = Role | 'EMERGENCY_READER';
export const scopeTypes = ['NETWORK', 'CHAPTER', 'COMMUNITY', 'PROGRAMME', 'COALITION', 'ORGANISATION', 'TERRITORY', 'CASE'] as const;
export type ScopeType = (typeof scopeTypes)[number];
export interface Grant {
  readonly role: Role;
  readonly scopeType: ScopeType;
  readonly scopeId: string;
}
/** Who may see: PUBLIC everybody, UNLISTED whoever has the link, REGISTERED signed-in people, MEMBERS those of the owning scope, PRIVATE the owner. */
export const visibilities = ['PUBLIC', 'UNLISTED', 'REGISTERED', 'MEMBERS', 'PRIVATE'] as const;
export type Visibility = (typeof visibilities)[number];
