import { Button } from '@guildhall/ui/Button';
import { useState } from 'react';
import { useWords } from '../../app/i18n/provider';
import { Prose } from '../../app/prose';
import { CommentForm, type Anchored } from './comment-form';
import { CommentItem } from './comment-item';
import type { Consultation } from './consultation.page';
import styles from './consultation.module.css';

type Comment = Consultation['comments'][number];
const keyOf = (field: string, at: number) => `${field}:${at}`;

/** The text with the remarks under the paragraphs that they are about. */
export function Consulted({ c, onChanged }: { c: Consultation; onChanged: () => void }) {
  const { t } = useWords();
  const [writing, setWriting] = useState<string | null>(null);
  const items = (list: readonly Comment[]) =>
    list.length > 0 && (
      <ul role="list" className={styles['comments']}>
        {list.map((x) => (
          <CommentItem key={x.id} x={x} onChanged={onChanged} />
        ))}
      </ul>
    );
  const form = (anchor: Anchored) =>
    writing === keyOf(anchor.field, anchor.at) && <CommentForm roundId={c.id} c={c} anchor={anchor} onDone={() => setWriting(null)} />;
  // A part that is not written any more takes its heading along; what was said of it stays.
  const whole = c.comments.filter((x) => x.field === null || !c.sections.some((s) => s.field === x.field));
  return (
    <div className={styles['text']}>
      {c.sections.map((s) => {
        const here = c.comments.filter((x) => x.field === s.field);
        const lost = here.filter((x) => x.at === null);
        return (
          <section key={s.field} aria-labelledby={`s-${s.field}`} className={styles['section']}>
            <h2 id={`s-${s.field}`}>{t(`consultations.field.${s.field}`)}</h2>
            {s.paragraphs.map((p) => {
              const anchor = { field: s.field, at: p.at, quote: p.quote };
              return (
                <div key={p.at} className={styles['para']}>
                  <div className={styles['line']}>
                    <Prose html={p.html} lang={c.locale} />
                    {c.viewerCan.comment && (
                      <Button
                        kind="text"
                        small
                        className="no-print"
                        aria-label={t('consultations.remarkOn', { words: p.quote.slice(0, 60) })}
                        aria-expanded={writing === keyOf(s.field, p.at)}
                        onClick={() => setWriting(writing === keyOf(s.field, p.at) ? null : keyOf(s.field, p.at))}
                      >
                        {t('consultations.remark')}
                      </Button>
                    )}
                  </div>
                  {items(here.filter((x) => x.at === p.at))}
                  {form(anchor)}
                </div>
              );
            })}
            {lost.length > 0 && (
              <div className={styles['para']}>
                <h3 className={styles['sub']}>{t('consultations.lost')}</h3>
                {items(lost)}
              </div>
            )}
          </section>
        );
      })}
      {(whole.length > 0 || c.viewerCan.comment || c.comments.length === 0) && (
        <section aria-labelledby="s-whole" className={styles['section']}>
          <h2 id="s-whole">{t('consultations.whole')}</h2>
          {items(whole)}
          {c.viewerCan.comment && writing !== keyOf('', 0) && (
            <p className="no-print">
              <Button onClick={() => setWriting(keyOf('', 0))}>{t('consultations.remarkWhole')}</Button>
            </p>
          )}
          {form({ field: '', at: 0, quote: '' })}
          {c.comments.length === 0 && !c.viewerCan.comment && <p className="soft">{t('consultations.noRemarks')}</p>}
        </section>
      )}
    </div>
  );
}
