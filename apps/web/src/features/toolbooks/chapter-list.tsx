import { said, type BookContent, type BookLocale, type Chapter } from '@guildhall/domain/toolbooks/content';
import { Button } from '@guildhall/ui/Button';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useT } from '../../app/i18n/provider';
import type { BookDraft } from './use-book';
import styles from './write-book.module.css';

/** What stands before the chapters, as a place of the list. */
export const front = 'front';

interface Props {
  content: BookContent;
  parts: BookDraft['parts'];
  problems: BookDraft['problems'];
  open: string;
  lang: BookLocale;
  onOpen: (id: string) => void;
  onMove: (id: string, by: -1 | 1) => void;
}

export function chapterName(c: Chapter, parts: BookDraft['parts'], lang: BookLocale, first: BookLocale): string {
  return said(c.title, lang, first).text || parts.find((p) => p.chapterId === c.id)?.title || '';
}

/** Chapters in their order. The open one has buttons to move it; Alt with an arrow does the same. */
export function ChapterList({ content, parts, problems, open, lang, onOpen, onMove }: Props) {
  const t = useT();
  const list = useRef<HTMLOListElement>(null);
  const moving = useRef<string | null>(null);
  useEffect(() => {
    // The row keeps the focus where it goes.
    if (moving.current) list.current?.querySelector<HTMLElement>(`[data-id="${moving.current}"]`)?.focus();
    moving.current = null;
  }, [content.chapters]);
  const onKey = (event: KeyboardEvent, id: string) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    moving.current = id;
    onMove(id, event.key === 'ArrowUp' ? -1 : 1);
  };
  const wrong = (at: number) => problems.some((p) => p.path === `chapters.${at}`);
  const inFront = problems.some((p) => !p.path.startsWith('chapters.') && p.path !== 'chapters');
  return (
    <nav aria-label={t('toolbooks.contents')}>
      <ol role="list" className={styles['chapters']} ref={list}>
        <li>
          <button
            type="button"
            aria-current={open === front ? 'step' : undefined}
            data-wrong={inFront || undefined}
            onClick={() => onOpen(front)}
          >
            <span className={styles['number']} />
            <span>
              {t('toolbooks.front')}
              {inFront && <span className={styles['state']}>{t('toolbooks.notReady')}</span>}
            </span>
          </button>
        </li>
        {content.chapters.map((c, at) => (
          <li key={c.id}>
            <button
              type="button"
              data-id={c.id}
              aria-current={open === c.id ? 'step' : undefined}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              data-wrong={wrong(at) || undefined}
              onClick={() => onOpen(c.id)}
              onKeyDown={(event) => onKey(event, c.id)}
            >
              <span className={styles['number']}>{at + 1}</span>
              <span>
                <bdi>{chapterName(c, parts, lang, content.locale) || t('toolbooks.untitled')}</bdi>
                <span className={styles['state']}>
                  {t(`toolbooks.kind.${c.kind}`)}
                  {wrong(at) && ` · ${t('toolbooks.notReady')}`}
                </span>
              </span>
            </button>
            {open === c.id && (
              <span className={styles['movers']}>
                {at > 0 && (
                  <Button small aria-label={t('toolbooks.up')} title={t('toolbooks.up')} onClick={() => onMove(c.id, -1)}>
                    ↑
                  </Button>
                )}
                {at < content.chapters.length - 1 && (
                  <Button small aria-label={t('toolbooks.down')} title={t('toolbooks.down')} onClick={() => onMove(c.id, 1)}>
                    ↓
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="small soft">{t('toolbooks.orderHint')}</p>
    </nav>
  );
}
