import { lazy } from 'react';
import { loadMessages } from '../i18n/i18n';
import { ShortcutHelp } from './shortcut-help';

export type AsideKind = 'help' | 'palette';

const Palette = lazy(async () => {
  const [module] = await Promise.all([import('../../features/search/palette'), loadMessages('search')]);
  return { default: module.Palette };
});

/** What opens over any page: the keys, and the way to everything. In a file of its own, so that no page carries it. */
export default function Aside({ kind, onClose }: { kind: AsideKind; onClose: () => void }) {
  return kind === 'help' ? <ShortcutHelp onClose={onClose} /> : <Palette onClose={onClose} />;
}
