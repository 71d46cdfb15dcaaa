import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { Dialog } from '@guildhall/ui/Dialog';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import { useT } from '../../app/i18n/provider';
import { offered, type Entry } from './entries';
import styles from './palette.module.css';
import { useEntries, useHits } from './use-entries';

/** The way to everything: places, what one looked at, what one can do here, and what the search finds, by a few letters. The focus stays in the box; arrows move the
 *  mark, Enter goes, Escape closes. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useT();
  const router = useRouter();
  const list = useId();
  const here = useLocation({ select: (location) => location.href });
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const words = typed.trim();
  const { hits, loading } = useHits(words);
  const all = useEntries(here);
  const search: Entry[] = words
    ? [
        {
          key: 'search',
          group: 'found',
          label: t('search.palette.all', { words }),
          href: `/search?q=${encodeURIComponent(JSON.stringify(words))}`,
        },
      ]
    : [];
  const groups = offered([...all, ...hits, ...search], words);
  const flat = groups.flatMap((g) => g.entries);
  const marked = flat[Math.min(at, flat.length - 1)];
  const idOf = (entry: Entry) => `${list}-${flat.indexOf(entry)}`;
  const markedId = marked && idOf(marked);
  useEffect(() => {
    if (markedId) document.getElementById(markedId)?.scrollIntoView({ block: 'nearest' });
  }, [markedId]);

  const go = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    // What an act does to the page it does when the palette is gone: the focus has come back by then.
    if (entry.act) setTimeout(entry.act);
    else if (entry.href) void router.navigate({ href: entry.href });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = flat.length - 1;
    const next = { ArrowDown: at >= last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, PageDown: last, PageUp: 0 }[event.key];
    if (next !== undefined) setAt(Math.max(0, next));
    else if (event.key === 'Enter') go(marked);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open onClose={onClose} title={t('search.palette')} closeLabel={t('app.close')}>
      <input
        // React keeps this attribute to itself; the dialog looks for it when it opens.
        ref={(input) => input?.setAttribute('autofocus', '')}
        type="text"
        role="combobox"
        aria-label={t('search.palette.label')}
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={markedId}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        dir="auto"
        className={styles['input']}
        placeholder={t('search.palette.label')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <VisuallyHidden>
        <span role="status">{loading && words.length > 1 ? '' : t('search.palette.count', { count: flat.length })}</span>
      </VisuallyHidden>
      <div id={list} role="listbox" aria-label={t('search.palette')} className={styles['list']}>
        {groups.map((g) => (
          <div key={g.key} role="group" aria-labelledby={`${list}-${g.key}`}>
            <div id={`${list}-${g.key}`} role="presentation" className={styles['group']}>
              {t(`search.palette.${g.key}`)}
            </div>
            {g.entries.map((entry) => (
              <div
                key={entry.key}
                id={idOf(entry)}
                role="option"
                aria-selected={entry === marked}
                className={styles['entry']}
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => entry !== marked && setAt(flat.indexOf(entry))}
                onClick={() => go(entry)}
              >
                <span dir="auto" lang={entry.lang}>
                  {entry.label}
                </span>
                {entry.note && <span className="meta">{entry.note}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  );
}
