import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Dialog } from '@guildhall/ui/Dialog';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { Field } from '@guildhall/ui/Field';
import { LevelGrid } from '@guildhall/ui/LevelGrid';
import { PageHead } from '@guildhall/ui/PageHead';
import { Tag } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import type { LoadArgs } from '../../app/feature';
import { useDraft } from '../../app/drafts';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { CaseReviewsPageDocument, ReturnReviewDocument, type CaseReviewsPageQuery } from './team.generated';
import { AmendAnswer } from './amend-answer';
import { MissingNote } from './missing-note';
import { levelsOf, notScoredOf, readingOf } from './score-words';
import { anew, useAct } from './use-act';
import styles from './team.module.css';

export type Read = CaseReviewsPageQuery['caseReviews'];
export const load = ({ client, params }: LoadArgs) =>
  client.query({ query: CaseReviewsPageDocument, variables: { caseId: params['caseId'] ?? '' }, ...anew });

/** The reviews that were sent: how the scores lie, then what each said on each dimension, under random names. */
export function TeamPage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t, format } = useWords();
  const { data } = useSuspenseQuery(CaseReviewsPageDocument, { variables: { caseId } });
  const c = data.caseReviews;
  usePageTitle(t('reviews.team.title', { title: c.title }));
  const levels = levelsOf(c.rubric.dimensions);
  return (
    <>
      <PageHead
        kicker={
          <Link to="/reviews/$caseId" params={{ caseId }}>
            {c.title}
          </Link>
        }
        title={t('reviews.paper.reviews')}
        lead={t('reviews.team.lead')}
      />
      {c.scores && (
        <section className={styles['scores']}>
          <h2>{t('reviews.team.distribution')}</h2>
          {c.scores.weakAgreement && (
            <Callout tone="warn">
              {t('reviews.team.weak', { alpha: format.number(c.scores.alpha ?? 0, { maximumFractionDigits: 2 }) })}
            </Callout>
          )}
          <LevelGrid
            caption={t('reviews.team.distribution')}
            heads={{ dimension: t('reviews.dimension'), notScored: t('reviews.notScored'), reading: t('reviews.reading') }}
            levels={levels}
            cellText={(count, level) => t('reviews.cell', { count, level: `${level.numeral} ${level.word}` })}
            rows={c.scores.dimensions.map((d) => ({
              key: d.key,
              dimension: d.title,
              counts: d.counts ?? [0, 0, 0, 0, 0],
              notScored: notScoredOf(t, format, d),
              reading: d.differs ? <Tag tone="warn">{readingOf(t, d)}</Tag> : readingOf(t, d),
            }))}
          />
        </section>
      )}
      {c.reviews.length === 0 ? <EmptyState title={t('reviews.team.none')} /> : c.reviews.map((r) => <OneReview key={r.id} c={c} r={r} />)}
    </>
  );
}

function OneReview({ c, r }: { c: Read; r: Read['reviews'][number] }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const [asking, setAsking] = useState(false);
  const reason = useDraft(`return:${r.id}`);
  const giveBack = async () => {
    const input = { reviewId: r.id, reason: reason.text, expectedVersion: r.version };
    if (await act('return', ReturnReviewDocument, input, reason)) setAsking(false);
  };
  const name = r.mine ? t('reviews.form.mine') : (r.reviewerName ?? t('reviews.team.reviewer', { name: r.pseudonym }));
  return (
    <details className={styles['review']} open={c.reviews.length === 1 || r.viewerCanAmend}>
      <summary>
        <h2>
          <bdi>{name}</bdi>
        </h2>{' '}
        {r.afterDisclosure && <Tag tone="line">{t('reviews.team.after')}</Tag>}
      </summary>
      {r.viewerCanReturn && (
        <p>
          <Button small onClick={() => setAsking(true)}>
            {t('reviews.team.return')}
          </Button>
        </p>
      )}
      {c.rubric.dimensions.map((d) => {
        const a = r.answers.find((x) => x.dimensionKey === d.key);
        if (!a?.value) return null;
        const evidence = a.evidenceIds.flatMap((id) => c.evidence.find((e) => e.id === id) ?? []);
        return (
          <section key={d.key} className={styles['answer']}>
            <h3>{d.title}</h3>
            <div>
              <p>
                {a.value === 'NS' || a.value === 'IE' ? (
                  t(`reviews.value.${a.value}`)
                ) : (
                  <>
                    <b className="num">{a.value}</b> {d.anchors[Number(a.value) - 1]?.name}
                  </>
                )}
              </p>
              {(['reason', 'strengths', 'improvements', 'noteToTeam'] as const).map(
                (f) =>
                  a[f] && (
                    <p key={f} dir="auto" className={styles['words']}>
                      <span className="meta">{t(`reviews.form.${f}`)}: </span>
                      {a[f]}
                    </p>
                  ),
              )}
              {evidence.length > 0 && <p className="meta">{evidence.map((e) => (e.body ? `“${e.body}”` : e.title)).join(' · ')}</p>}
              {r.viewerCanAmend && <AmendAnswer c={c} reviewId={r.id} dimension={d} answer={a} />}
            </div>
          </section>
        );
      })}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('reviews.team.returnTitle')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button kind="main" busy={busy === 'return'} onClick={() => void giveBack()}>
              {t('reviews.team.return')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
          </>
        }
      >
        <Field label={t('reviews.team.why')} hint={t('reviews.team.whyHint')}>
          <TextArea rows={4} value={reason.text} onChange={(e) => reason.setText(e.currentTarget.value)} />
        </Field>
        <MissingNote problem={problem} />
      </Dialog>
    </details>
  );
}
