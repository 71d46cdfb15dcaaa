import { useEffect, type RefObject } from 'react';
import { useShortcut } from '../../app/shortcuts';
import type { ReplyBox } from './reply-form';

/** Keys and the place where one begins to read.
 *  @param target id of the post to begin at, or `new` for the line of what is unread */
export function useReading(page: RefObject<HTMLElement | null>, reply: RefObject<ReplyBox | null>, target: string | undefined): void {
  useEffect(() => {
    if (!target) return;
    const place = document.getElementById(target === 'new' ? 'new' : `post-${target}`);
    place?.scrollIntoView({ block: 'start' });
    if (target !== 'new') place?.focus({ preventScroll: true });
  }, [target]);
  useShortcut('r', 'communities.key.reply', () => reply.current?.focus());
  useShortcut('n', 'communities.key.next', () => {
    // The next post that begins below the upper third of the window; from what is new, if that lies ahead.
    const articles = [...(page.current?.querySelectorAll<HTMLElement>('article') ?? [])];
    const ahead = (element: HTMLElement) => element.getBoundingClientRect().top > window.innerHeight / 3;
    // Where the page cannot be scrolled any further, the one that has been reached still lies ahead.
    const reached = articles.findIndex((article) => article === document.activeElement && ahead(article));
    const line = reached < 0 && document.getElementById('new');
    const next = line && ahead(line) ? line : articles.slice(reached + 1).find(ahead);
    next?.scrollIntoView({ block: 'start' });
    (next?.closest('div')?.querySelector('article') ?? next)?.focus({ preventScroll: true });
  });
}
