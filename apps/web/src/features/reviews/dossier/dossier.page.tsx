import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { figuresText, journeyText } from '@guildhall/domain/peer-review/dossier-change';
import { wordDiff } from '@guildhall/domain/kernel/word-diff';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { PageHead } from '@guildhall/ui/PageHead';
import { SideHead } from '@guildhall/ui/SideHead';
import { useDraft } from '../../../app/drafts';
import type { LoadArgs } from '../../../app/feature';
import { DiffParts } from '../../../app/forms/diff-parts';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { MissingNote } from '../missing-note';
import { anew, useAct } from '../use-act';
import { ChangeForm, draftOf } from './change-form';
import { DossierPageDocument, RebaseRoundDocument, type DossierPageQuery } from './dossier.generated';
import { NextRound } from './next-round';
import styles from './dossier.module.css';

export type DossierNow = DossierPageQuery['dossierUpdates'];
type Update = DossierNow['updates'][number];

export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: DossierPageDocument, variables: { caseId: params['caseId'] ?? '' }, ...anew });

/** The dossier as it stands now, and each change of it since the host applied. */
export function DossierPage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t } = useWords();
  const { data } = useSuspenseQuery(DossierPageDocument, { variables: { caseId } });
  const d = data.dossierUpdates;
  usePageTitle(t('reviews.file.title', { title: d.title }));
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
        title={t('reviews.file.head')}
        lead={t('reviews.file.lead', { host: d.hostName })}
      />
      <Basis d={d} />
      {d.viewerCanChange && <Change d={d} />}
      {d.updates.map((u) => (
        <OneUpdate key={u.seq} d={d} u={u} />
      ))}
      <SideHead title={t('reviews.file.now')} about={t('reviews.file.number', { number: d.seq })}>
        <div className={styles['matter']} lang={d.locale} dir="auto">
          <p className={styles['text']}>{d.summary}</p>
          {d.sections.map((s) => (
            <section key={s.key} className={styles['matter']}>
              <h3>{s.title}</h3>
              {s.text ? (
                <p className={styles['text']}>{s.text}</p>
              ) : (
                <p className="meta" lang={undefined}>
                  {t('reviews.file.nothing')}
                </p>
              )}
            </section>
          ))}
          {[
            { key: 'journey', title: t('reviews.file.journey'), text: journeyText(d) },
            { key: 'figures', title: t('reviews.file.figures'), text: figuresText(d) },
          ]
            .filter((x) => x.text !== '')
            .map((x) => (
              <section key={x.key} className={styles['matter']}>
                <h3 lang={undefined}>{x.title}</h3>
                <p className={styles['text']}>{x.text}</p>
              </section>
            ))}
        </div>
      </SideHead>
    </div>
  );
}

/** On which dossier the round stands, where there is a newer one, and what can be done about it. */
function Basis({ d }: { d: DossierNow }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  if (d.roundSeq === null || d.roundSeq === undefined || d.roundSeq >= d.seq) return null;
  return (
    <Callout tone="warn" title={t('reviews.file.newer', { round: d.roundSeq, now: d.seq })}>
      <p>{t(d.viewerCanRebase ? 'reviews.file.mayRebase' : d.viewerCanOpenRound ? 'reviews.file.mayOpen' : 'reviews.file.keeps')}</p>
      {d.viewerCanRebase && (
        <Button
          kind="main"
          busy={busy === 'rebase'}
          onClick={() => void act('rebase', RebaseRoundDocument, { caseId: d.caseId, seq: d.seq })}
        >
          {t('reviews.file.rebase', { number: d.seq })}
        </Button>
      )}
      {d.viewerCanOpenRound && <NextRound d={d} />}
      <MissingNote problem={problem} />
    </Callout>
  );
}

function Change({ d }: { d: DossierNow }) {
  const { t } = useWords();
  const { restored } = useDraft(draftOf(d.caseId));
  const [open, setOpen] = useState(restored);
  if (open) return <ChangeForm d={d} onDone={() => setOpen(false)} />;
  return (
    <p>
      <Button onClick={() => setOpen(true)}>{t('reviews.file.change')}</Button>
    </p>
  );
}

function OneUpdate({ d, u }: { d: DossierNow; u: Update }) {
  const { t, format } = useWords();
  const own = { summary: 'reviews.file.summary', journey: 'reviews.file.journey', figures: 'reviews.file.figures' } as const;
  return (
    <SideHead
      title={t('reviews.file.changed', { date: format.date(u.at) })}
      about={
        <>
          {t('reviews.file.number', { number: u.seq })} · {t(u.inRound ? 'reviews.file.inRound' : 'reviews.file.afterStart')}
        </>
      }
    >
      <div className={styles['matter']}>
        <p className={styles['said']} dir="auto" lang={d.locale}>
          {u.note}
        </p>
        {u.touched.length > 0 && (
          <Callout tone="warn">{t('reviews.file.touched', { dimensions: format.list(u.touched), count: u.touched.length })}</Callout>
        )}
        {u.differences.map((x) => (
          <section key={x.key} className={styles['matter']}>
            <h3 lang={x.title ? d.locale : undefined}>{x.title ?? t(own[x.key as keyof typeof own])}</h3>
            <p className={styles['text']} dir="auto" lang={d.locale}>
              <DiffParts parts={wordDiff(x.before, x.after)} />
            </p>
          </section>
        ))}
      </div>
    </SideHead>
  );
}
