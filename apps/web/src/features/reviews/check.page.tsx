import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { answerProblems, scoreOf } from '@guildhall/domain/peer-review/answer';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Dialog } from '@guildhall/ui/Dialog';
import { PageHead } from '@guildhall/ui/PageHead';
import { Tag } from '@guildhall/ui/Tag';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { queueOf, settled } from '../../app/autosave/browser-queue';
import type { LoadArgs } from '../../app/feature';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { issueText } from '../../app/problem-text';
import { useViewer } from '../../app/viewer';
import { answerOf } from './answer-way';
import { FormNotice } from './form-notice';
import { ReviewFormPageDocument } from './form.generated';
import { SubmitReviewDocument } from './sending.generated';
import { MissingNote } from './missing-note';
import { anew, useAct } from './use-act';
import styles from './case.module.css';

export const load = async ({ client, params }: LoadArgs) => {
  await settled();
  return client.query({
    query: ReviewFormPageDocument,
    variables: { caseId: params['caseId'] ?? '', locale: document.documentElement.lang },
    ...anew,
  });
};

/** What is sent, and what is still missing as links, before one is asked once. */
export function CheckPage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t, locale } = useWords();
  const navigate = useNavigate();
  const owner = useViewer()?.id;
  const { data } = useSuspenseQuery(ReviewFormPageDocument, { variables: { caseId, locale } });
  const form = data.reviewForm;
  const { act, busy, problem } = useAct();
  const [asking, setAsking] = useState(false);
  usePageTitle(t('reviews.check.pageTitle', { title: form.title }));
  const rows = form.rubric.dimensions.map((d) => {
    const answer = answerOf(form, d.key);
    return {
      d,
      answer,
      problems: answerProblems(
        form.rubric,
        d,
        answer,
        answer.evidenceIds.flatMap((id) => form.evidence.find((e) => e.id === id)?.type ?? []),
      ),
    };
  });
  const ready = rows.filter((r) => r.problems.length === 0).length;
  const lacking = rows.length - ready;
  const open = form.review.state === 'DRAFT' || form.review.state === 'RETURNED';
  // A text that is still on its way would be missing from what is sent.
  const unsent = owner !== undefined && queueOf(owner).queue.isOpen();
  const send = async () => {
    if (await act('send', SubmitReviewDocument, { reviewId: form.review.id, expectedVersion: form.review.version }))
      await navigate({ to: '/reviews/$caseId', params: { caseId } });
    setAsking(false);
  };
  return (
    <>
      <PageHead
        kicker={
          <Link to="/reviews/$caseId/form" params={{ caseId }}>
            {t('reviews.check.back', { title: form.title })}
          </Link>
        }
        title={
          open
            ? lacking > 0
              ? t('reviews.check.missing', { ready, all: rows.length })
              : t('reviews.check.ready')
            : t('reviews.check.sent')
        }
      />
      <div className={styles['columns']}>
        <FormNotice form={form} />
        <h2>{t('reviews.check.what')}</h2>
        <ol className={styles['sending']}>
          {rows.map(({ d, answer, problems }, i) => (
            <li key={d.key}>
              <span className="num">{i + 1}</span>
              <span>
                {open && problems.length > 0 ? (
                  <Link to="/reviews/$caseId/form" params={{ caseId }} search={{ d: d.key }}>
                    {d.title}
                  </Link>
                ) : (
                  <strong>{d.title}</strong>
                )}
                <span className={styles['first']} dir="auto">
                  {answer.strengths || answer.improvements || answer.reason}
                </span>
                {problems.map((m) => (
                  <span key={m.path + m.rule} className="meta">
                    {issueText(t, m, 'reviews')}
                  </span>
                ))}
              </span>
              <span>
                {problems.length > 0 ? (
                  <Tag tone="gold">{t('reviews.check.open')}</Tag>
                ) : answer.value === 'NS' || answer.value === 'IE' ? (
                  <span className="meta">{t(`reviews.value.${answer.value}`)}</span>
                ) : (
                  <>
                    <b className="num">{answer.value}</b> <span className="meta">{d.anchors[scoreOf(answer.value)! - 1]?.name}</span>
                  </>
                )}
              </span>
            </li>
          ))}
        </ol>
        <WhoSees>{t('reviews.check.sees')}</WhoSees>
        {unsent && <Callout tone="warn">{t('reviews.check.unsent')}</Callout>}
        <MissingNote problem={problem} />
        {open && (
          <p>
            <Button
              kind="main"
              {...(lacking > 0 || unsent ? { refused: t(unsent ? 'reviews.check.unsentShort' : 'reviews.check.notYet') } : {})}
              onClick={() => setAsking(true)}
            >
              {t('reviews.check.send')}
            </Button>
          </p>
        )}
        {open && (
          <p className="meta">
            <Link to="/reviews/$caseId/offline" params={{ caseId }}>
              {t('reviews.form.offline')}
            </Link>{' '}
            ·{' '}
            <Link to="/reviews/$caseId/history" params={{ caseId }}>
              {t('reviews.paper.history')}
            </Link>
          </p>
        )}
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('reviews.check.ask')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button kind="main" busy={busy === 'send'} onClick={() => void send()}>
              {t('reviews.check.send')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
          </>
        }
      >
        <p>{t('reviews.check.askText')}</p>
      </Dialog>
    </>
  );
}
