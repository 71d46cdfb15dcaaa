import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { EmptyState } from '@guildhall/ui/EmptyState';
import { PageHead } from '@guildhall/ui/PageHead';
import { Row, Rows } from '@guildhall/ui/Rows';
import { Tag } from '@guildhall/ui/Tag';
import type { LoadArgs } from '../../app/feature';
import { inLine } from '../../app/i18n/line';
import { useWords } from '../../app/i18n/provider';
import { usePageTitle } from '../../app/page-title';
import { FeedbackSum } from './feedback/feedback-sum';
import { MissingNote } from './missing-note';
import { MyRecordPageDocument, RevokeRecognitionDocument, type MyRecordPageQuery } from './recognition.generated';
import { anew, useAct } from './use-act';

export const load = ({ client }: LoadArgs) => client.query({ query: MyRecordPageDocument, ...anew });

/** What somebody has done as a reviewer, for themselves. Nobody else has this page. */
export function RecordPage() {
  const { t } = useWords();
  const { data } = useSuspenseQuery(MyRecordPageDocument);
  usePageTitle(t('reviews.record'));
  const kept = data.myRecognitions.filter((r) => !r.revokedAt);
  return (
    <>
      <PageHead
        kicker={<Link to="/reviews">{t('reviews.title')}</Link>}
        title={t('reviews.record')}
        lead={t('reviews.record.lead', { count: kept.length })}
      />
      {data.myRecognitions.length === 0 ? (
        <EmptyState title={t('reviews.record.none')}>{t('reviews.record.noneText')}</EmptyState>
      ) : (
        <Rows label={t('reviews.record')}>
          {data.myRecognitions.map((r) => (
            <Certificate key={r.id} r={r} />
          ))}
        </Rows>
      )}
      {data.myReviewFeedback.cases > 0 && <FeedbackSum sum={data.myReviewFeedback} />}
    </>
  );
}

function Certificate({ r }: { r: MyRecordPageQuery['myRecognitions'][number] }) {
  const { t, format, locale } = useWords();
  const { act, busy, problem } = useAct();
  const [asking, setAsking] = useState(false);
  const day = (d: string) => format.date(`${d}T12:00:00Z`);
  return (
    <Row
      title={r.caseTitle}
      titleLang="en"
      level={2}
      {...(r.revokedAt ? {} : { link: <Link to="/certificates/$serial" params={{ serial: r.serial }} /> })}
      meta={inLine([
        t(`reviews.role.${r.role}`),
        r.programmeName,
        t('reviews.certificate.period', { from: day(r.from), to: day(r.to) }),
        ...(r.parts ? [t('reviews.record.partial', { parts: format.list(r.parts.map((p) => t(`reviews.certificate.part.${p}`))) })] : []),
        r.serial,
      ])}
      side={
        r.revokedAt ? (
          <Tag tone="line">{t('reviews.record.revoked', { date: format.date(r.revokedAt) })}</Tag>
        ) : (
          <>
            <a
              className={buttonClass('text', true)}
              href={`/files/certificates/${r.serial}/badge.jwt?lang=${locale === 'de' ? 'de' : 'en'}`}
              download
              aria-label={t('reviews.record.badge', { title: r.caseTitle })}
            >
              {t('reviews.certificate.badge')}
            </a>
            <Button small kind="text" onClick={() => setAsking(true)}>
              {t('reviews.record.revoke')}
            </Button>
            <Dialog
              open={asking}
              onClose={() => setAsking(false)}
              title={t('reviews.record.revokeTitle')}
              closeLabel={t('app.close')}
              actions={
                <>
                  <Button
                    kind="danger"
                    busy={busy === 'revoke'}
                    onClick={() =>
                      void act('revoke', RevokeRecognitionDocument, { recognitionId: r.id, expectedVersion: r.version }).then(
                        (done) => done && setAsking(false),
                      )
                    }
                  >
                    {t('reviews.record.revokeNow')}
                  </Button>
                  <Button onClick={() => setAsking(false)}>{t('app.cancel')}</Button>
                </>
              }
            >
              <p>{t('reviews.record.revokeText')}</p>
              <MissingNote problem={problem} />
            </Dialog>
          </>
        )
      }
    />
  );
}
