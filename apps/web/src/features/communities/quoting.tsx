import { useEffect, useState, type ReactNode } from 'react';
import { buttonClass } from '@guildhall/ui/Button';
import { Icon } from '@guildhall/ui/Icon';
import { useT } from '../../app/i18n/provider';
import styles from './discussion.module.css';

/** Chosen words as a Markdown quotation. */
export const asQuote = (words: string): string =>
  words
    .trim()
    .split(/\n+/)
    .map((line) => `> ${line}`)
    .join('\n>\n');

/** A button beside words of a post that are chosen with the pointer; the keyboard has Reply, which quotes what is chosen. */
export function useQuoteButton(quote: (words: string) => void): ReactNode {
  const t = useT();
  const [place, setPlace] = useState<{ top: number; left: number; words: string } | null>(null);
  useEffect(() => {
    const look = () => {
      const chosen = document.getSelection();
      const words = chosen && !chosen.isCollapsed ? chosen.toString() : '';
      const post = chosen?.anchorNode?.parentElement?.closest('[data-post]');
      if (!chosen || !words.trim() || !post?.contains(chosen.focusNode)) return setPlace(null);
      const box = chosen.getRangeAt(0).getBoundingClientRect();
      setPlace({ top: box.bottom + window.scrollY + 6, left: Math.max(8, box.left + window.scrollX), words });
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  if (!place) return null;
  return (
    <button
      type="button"
      className={`${buttonClass('plain', true)} ${styles['quote']}`}
      style={{ insetBlockStart: place.top, left: place.left }}
      onPointerDown={(event) => {
        event.preventDefault();
        quote(place.words);
        document.getSelection()?.removeAllRanges();
      }}
    >
      <Icon name="quote" /> {t('communities.quote')}
    </button>
  );
}
