import type { Compiled, Places } from './i18n';

export const places: Places = import.meta.glob<{ default: Compiled }>(['../locales/de.json', '../../features/**/locales/de.json']);
