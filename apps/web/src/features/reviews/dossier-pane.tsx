import { useEffect, useRef, type ReactElement } from 'react';
import { Link } from '@tanstack/react-router';
import { FactsTable } from '@guildhall/ui/FactsTable';
import { useWords } from '../../app/i18n/provider';
import type { Evidence, Form } from './answer-way';
import styles from './dossier-pane.module.css';

export interface Selected {
  text: string;
  sectionKey: string;
}
const flat = (s: string) => s.replace(/\s+/gu, ' ').trim();

interface Props {
  caseId: string;
  dossier: Form['dossier'];
  /** Passages in use, with the dimension that names them. */
  quoted: readonly { evidence: Evidence; dimension: string }[];
  current: string;
  follows: boolean;
  onFollows: (on: boolean) => void;
  onSelect: (selected: Selected | null) => void;
}

/** The practice as pinned for the round. Scrolls to the part that speaks to the open dimension, and marks what is used as evidence. */
export function DossierPane({ caseId, dossier, quoted, current, follows, onFollows, onSelect }: Props) {
  const { t, format } = useWords();
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!follows) return;
    const scroller = pane.current?.closest('section');
    const part = pane.current?.querySelector<HTMLElement>(`[data-section="${current}"]`);
    if (scroller && part && scroller.scrollHeight > scroller.clientHeight) scroller.scrollTop = part.offsetTop - 150;
  }, [current, follows]);
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection();
      const from = selection?.anchorNode?.parentElement?.closest<HTMLElement>('[data-section]');
      const to = selection?.focusNode?.parentElement?.closest<HTMLElement>('[data-section]');
      const text = flat(selection?.toString() ?? '');
      // A press into the form takes the selection away; what was chosen before it stays.
      if (from && from === to && text.length > 3 && pane.current?.contains(from)) onSelect({ text, sectionKey: from.dataset['section']! });
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [onSelect]);
  const self = new Map(dossier.selfAssessment.map((s) => [s.dimensionKey, s.value]));
  return (
    <div ref={pane} className={styles['pane']}>
      <div className={styles['head']}>
        <p className={styles['about']}>
          <span>{t('reviews.dossier.version', { date: format.date(dossier.at) })}</span>
          <label>
            <input type="checkbox" checked={follows} onChange={(e) => onFollows(e.currentTarget.checked)} /> {t('reviews.dossier.follows')}
          </label>
        </p>
        {dossier.newest > 1 && (
          <p className={styles['about']}>
            <Link to="/reviews/$caseId/dossier" params={{ caseId }}>
              {t('reviews.dossier.newer')}
            </Link>
          </p>
        )}
        <h2 lang={dossier.locale}>{dossier.title}</h2>
      </div>
      <div className={styles['read']} lang={dossier.locale} dir="auto">
        <div data-section="summary">
          <p>{dossier.summary}</p>
        </div>
        {dossier.sections.map((s) => (
          <div key={s.key} data-section={s.key} className={s.key === current ? styles['now'] : undefined}>
            <h3>{s.title}</h3>
            {s.paragraphs.map((p, i) => (
              <p key={i}>
                <Marked
                  text={p}
                  quotes={quoted.filter((q) => q.evidence.sectionKey === s.key)}
                  label={(name) => t('reviews.dossier.usedFor', { dimension: name })}
                />
              </p>
            ))}
            {self.get(s.dimensionKey ?? '') && (
              <p className="meta" lang={undefined}>
                {t('reviews.dossier.self', {
                  value: self.get(s.dimensionKey!) === 'NS' ? t('reviews.value.NS') : self.get(s.dimensionKey!)!,
                })}
              </p>
            )}
          </div>
        ))}
        {dossier.journey.length > 0 && (
          <div data-section="journey">
            <h3>{t('reviews.dossier.journey')}</h3>
            <ol>
              {dossier.journey.map((j) => (
                <li key={j.name}>
                  {j.name}, <span className="meta">{t('reviews.dossier.weeks', { weeks: j.weeks })}</span>
                </li>
              ))}
            </ol>
          </div>
        )}
        {dossier.figures.length > 0 && (
          <div data-section="figures">
            <h3>{t('reviews.dossier.figures')}</h3>
            <FactsTable
              caption={t('reviews.dossier.figures')}
              facts={dossier.figures.map((f) => ({ key: f.label, value: f.value, what: f.label, source: f.source }))}
            />
          </div>
        )}
      </div>
    </div>
  );
}

/** A paragraph with the quoted passages marked; a passage that goes over several paragraphs is marked in each as far as it stands there. */
function Marked({ text, quotes, label }: { text: string; quotes: Props['quoted']; label: (dimension: string) => string }) {
  let parts: (string | ReactElement)[] = [text];
  for (const q of quotes) {
    const passage = flat(q.evidence.body);
    parts = parts.flatMap((part, n) => {
      if (typeof part !== 'string') return [part];
      const at = part.indexOf(passage);
      if (at < 0) return [part];
      return [
        part.slice(0, at),
        <mark key={`${q.evidence.id}-${n}`} title={label(q.dimension)}>
          {passage}
        </mark>,
        part.slice(at + passage.length),
      ];
    });
  }
  return <>{parts}</>;
}
