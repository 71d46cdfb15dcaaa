import { Link } from '@tanstack/react-router';
import { bookLocales, type BookLocale } from '@guildhall/domain/toolbooks/content';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useEffect, useRef, useState } from 'react';
import { SavingState } from '../../app/autosave/saving-state';
import { useT } from '../../app/i18n/provider';
import { AddChapter } from './add-chapter';
import { BookConflict } from './book-conflict';
import { ChapterFields } from './chapter-fields';
import { ChapterList, front } from './chapter-list';
import { FreezeDialog } from './freeze-dialog';
import { FrontFields } from './front-fields';
import { moved } from './chapters';
import { useBook, type BookDraft } from './use-book';
import styles from './write-book.module.css';

/** Chapters at the left in their order, the one that is open beside them. Everything saves itself; freezing asks once. */
export function WriteBook({ draft }: { draft: BookDraft }) {
  const t = useT();
  const { content, set, issues, autosave, resolve } = useBook(draft);
  const [open, setOpen] = useState<string>(front);
  const [lang, setLang] = useState<BookLocale>(content.locale);
  const [freezing, setFreezing] = useState(false);
  const [said, setSaid] = useState('');
  const pane = useRef<HTMLDivElement>(null);
  const shown = useRef(open);
  useEffect(() => {
    // On a phone the chapter stands under the list: go there when another one is opened.
    if (shown.current !== open && matchMedia('(max-width: 60rem)').matches) pane.current?.scrollIntoView();
    shown.current = open;
  }, [open]);
  const chapter = content.chapters.find((c) => c.id === open);
  const part = draft.parts.find((p) => p.chapterId === open);
  const title = content.title[lang] || content.title[content.locale] || t('toolbooks.untitled');
  const move = (id: string, by: -1 | 1) => {
    const chapters = moved(content.chapters, id, by);
    set('chapters', chapters);
    const at = chapters.findIndex((c) => c.id === id) + 1;
    setSaid(t('toolbooks.movedTo', { at, of: chapters.length }));
  };
  const remove = (id: string) => {
    const at = content.chapters.findIndex((c) => c.id === id);
    const chapters = content.chapters.filter((c) => c.id !== id);
    set('chapters', chapters);
    setOpen(chapters[Math.min(at, chapters.length - 1)]?.id ?? front);
    setSaid(t('toolbooks.removed'));
  };
  return (
    <div className={styles['write']}>
      <div className={styles['bar']}>
        <p className="meta">
          <Link to="/toolbooks">{t('toolbooks.title')}</Link> / {draft.networkName}
        </p>
        <div className={styles['acts']}>
          <SavingState status={autosave.status} />
          <a
            className={buttonClass()}
            href={`/files/toolbooks/${draft.slug}/draft/book.html?lang=${lang}&read`}
            target="_blank"
            rel="noopener"
            onClick={autosave.flush}
          >
            {t('toolbooks.preview')}
          </a>
          <Button
            kind="main"
            onClick={() => {
              autosave.flush();
              setFreezing(true);
            }}
          >
            {t('toolbooks.freeze', { number: draft.editionNo + 1 })}
          </Button>
        </div>
      </div>
      <header className={styles['head']}>
        <h1 tabIndex={-1} dir="auto">
          {title}
        </h1>
        <WhoSees>{t('toolbooks.whoSees')}</WhoSees>
        <div role="group" aria-label={t('toolbooks.writeIn')} className={styles['languages']}>
          <span className="small">{t('toolbooks.writeIn')}</span>
          {bookLocales.map((l) => (
            <Button key={l} small aria-pressed={l === lang} onClick={() => setLang(l)}>
              <span lang={l}>{t(`toolbooks.in.${l}`)}</span>
            </Button>
          ))}
        </div>
      </header>
      {autosave.conflict && (
        <div className={styles['wide']}>
          <BookConflict key={autosave.conflict.currentVersion} conflict={autosave.conflict} onResolve={resolve} />
        </div>
      )}
      <div className={styles['side']}>
        <ChapterList
          content={content}
          parts={draft.parts}
          problems={draft.problems}
          open={open}
          lang={lang}
          onOpen={setOpen}
          onMove={move}
        />
        <p role="status">
          <VisuallyHidden>{said}</VisuallyHidden>
        </p>
        <AddChapter
          onAdd={(added) => {
            const at = content.chapters.findIndex((c) => c.id === open);
            set('chapters', at < 0 ? [...content.chapters, added] : content.chapters.toSpliced(at + 1, 0, added));
            setOpen(added.id);
          }}
        />
      </div>
      <div className={styles['text']} ref={pane}>
        {chapter ? (
          <ChapterFields
            key={`${chapter.id}:${lang}`}
            chapter={chapter}
            number={content.chapters.indexOf(chapter) + 1}
            of={content.chapters.length}
            part={part}
            problems={draft.problems.filter((p) => p.path === `chapters.${content.chapters.indexOf(chapter)}`)}
            lang={lang}
            first={content.locale}
            onChange={(next) =>
              set(
                'chapters',
                content.chapters.map((c) => (c.id === next.id ? next : c)),
              )
            }
            onRemove={() => remove(chapter.id)}
            onBlur={autosave.flush}
          />
        ) : (
          <FrontFields key={lang} content={content} set={set} issues={issues} lang={lang} onBlur={autosave.flush} />
        )}
      </div>
      <FreezeDialog
        draft={draft}
        content={content}
        open={freezing}
        waiting={autosave.open}
        onClose={() => setFreezing(false)}
        onShow={(id) => {
          setFreezing(false);
          setOpen(id);
        }}
      />
    </div>
  );
}
