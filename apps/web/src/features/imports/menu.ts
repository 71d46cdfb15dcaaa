import type { MenuLine } from '../../app/feature';

export const importsLine: MenuLine = { key: 'imports', to: '/imports', label: 'app.menu.imports', organisers: true };
