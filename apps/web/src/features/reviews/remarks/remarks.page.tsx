import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { PageHead } from '@guildhall/ui/PageHead';
import { SideHead } from '@guildhall/ui/SideHead';
import type { LoadArgs } from '../../../app/feature';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { anew } from '../use-act';
import { flat, remarksAt, remarksGone, selectedPassage } from './passages';
import { RemarkForm } from './remark-form';
import { RemarkItem } from './remark-item';
import { RemarksPageDocument, type RemarksPageQuery } from './remarks.generated';
import styles from './remarks.module.css';

export type Remarks = RemarksPageQuery['dossierRemarks'];
export type Remark = Remarks['remarks'][number];
interface Chosen {
  at: string;
  quote: string;
}

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: RemarksPageDocument, variables: { caseId: params['caseId'] ?? '' }, ...anew });

/** The dossier that the round stands on, with remarks beside their passages: to oneself, or to the team. None is evidence. */
export function RemarksPage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t } = useWords();
  const { data } = useSuspenseQuery(RemarksPageDocument, { variables: { caseId } });
  const d = data.dossierRemarks;
  const matter = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Chosen | null>(null);
  const [writing, setWriting] = useState<Chosen | null>(null);
  usePageTitle(t('reviews.remarks.title', { title: d.title }));
  useEffect(() => {
    // A press on the button takes the selection away; what was chosen before it stays.
    const look = () => setSelected((before) => selectedPassage(document.getSelection(), matter.current) ?? before);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  const begin = (at: string, paragraph: string) => {
    setWriting(selected?.at === at ? selected : { at, quote: flat(paragraph) });
    setSelected(null);
  };
  return (
    <div className={styles['page']}>
      <PageHead
        kicker={
          <>
            {d.programmeName} ·{' '}
            <Link to="/reviews/$caseId" params={{ caseId }}>
              {d.title}
            </Link>
          </>
        }
        title={t('reviews.remarks.head')}
        lead={t('reviews.remarks.lead')}
      />
      <div ref={matter} className={styles['page']}>
        {d.sections.map((s) => (
          <SideHead key={s.key} title={s.key === 'summary' ? t('reviews.remarks.summary') : s.title}>
            <div className={styles['matter']}>
              {s.paragraphs.map((p, n) => {
                const at = `${s.key}:${n}`;
                const here = remarksAt(d.remarks, s.key, s.paragraphs, n);
                return (
                  <div key={at} className={styles['passage']}>
                    <p data-passage={at} className={styles['text']} lang={d.locale} dir="auto">
                      {p}
                    </p>
                    {here.length > 0 && <List d={d} remarks={here} />}
                    {writing?.at === at ? (
                      <RemarkForm key={writing.quote} d={d} sectionKey={s.key} quote={writing.quote} onDone={() => setWriting(null)} />
                    ) : (
                      <p>
                        <Button
                          small
                          kind="text"
                          aria-label={t(selected?.at === at ? 'reviews.remarks.onSelected' : 'reviews.remarks.onParagraph', {
                            number: n + 1,
                          })}
                          onClick={() => begin(at, p)}
                        >
                          {t(selected?.at === at ? 'reviews.remarks.beginSelected' : 'reviews.remarks.begin')}
                        </Button>
                      </p>
                    )}
                  </div>
                );
              })}
              {s.paragraphs.length === 0 && <p className="meta">{t('reviews.remarks.nothing')}</p>}
              {remarksGone(d.remarks, s.key).length > 0 && (
                <section className={styles['gone']}>
                  <h3>{t('reviews.remarks.gone')}</h3>
                  <List d={d} remarks={remarksGone(d.remarks, s.key)} />
                </section>
              )}
            </div>
          </SideHead>
        ))}
      </div>
    </div>
  );
}

const List = ({ d, remarks }: { d: Remarks; remarks: readonly Remark[] }) => (
  <ul className={styles['list']}>
    {remarks.map((r) => (
      <RemarkItem key={r.id} d={d} r={r} />
    ))}
  </ul>
);
