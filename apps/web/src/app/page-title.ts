import type { AnyRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { i18n } from './i18n/i18n';

/* After a click on a link a screen reader must hear where it is, and the keyboard must go on from the top of the new page. The page says its
   title when it has one (perhaps later than the navigation, when its data came), so the two meet here. */
let arrived = false;
const listeners = new Set<(title: string) => void>();
/** Pages that were looked at since the tab was opened, by address, the last at the end. Kept nowhere else: who sits here next finds none of it. */
export const visited = new Map<string, string>();

/** Called once, with the router. The first page keeps the browser's own focus. */
export function followNavigation(router: AnyRouter): void {
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) arrived = true;
  });
}

export function onPageTitle(listener: (title: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Title of the document ("Coaching and mentoring · Guildhall"); after a navigation it is spoken and the h1 gets the focus. Null: not known yet. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    document.title = `${title} · ${i18n.text('app.name')}`;
    const { pathname } = location;
    visited.delete(pathname);
    visited.set(pathname, title);
    if (!arrived) return;
    arrived = false;
    for (const listener of listeners) listener(title);
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!heading || heading.closest('main')?.contains(document.activeElement)) return;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [title]);
}
