import { part } from '../../app/feature';

export const noticesBell = part(null, () => import('./bell'), 'NoticesBell');
