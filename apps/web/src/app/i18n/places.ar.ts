import type { Compiled, Places } from './i18n';

export const places: Places = import.meta.glob<{ default: Compiled }>(['../locales/ar.json', '../../features/**/locales/ar.json']);
