import type { MenuLine } from '../../app/feature';

export const settingsLine: MenuLine = { key: 'settings', to: '/settings/profile', label: 'app.menu.profile' };
export const rolesLine: MenuLine = { key: 'roles', to: '/roles', label: 'app.menu.roles', organisers: true };
