import { part } from '../../app/feature';

export const myCommunities = part('communities/rail', () => import('./rail/my-communities'), 'MyCommunities');
