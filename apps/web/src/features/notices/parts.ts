import { part } from '../../app/feature';

export const noticesBell = part('notices', () => import('./bell'), 'NoticesBell');
