import { useSuspenseQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef, type Ref } from 'react';
import { openReviewStates } from '@guildhall/domain/peer-review/machines';
import { Button, buttonClass } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Field } from '@guildhall/ui/Field';
import { FileInput } from '@guildhall/ui/FileInput';
import { PageHead } from '@guildhall/ui/PageHead';
import { SideHead } from '@guildhall/ui/SideHead';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { queueOf, settled } from '../../../app/autosave/browser-queue';
import type { LoadArgs } from '../../../app/feature';
import { LeaveGuard } from '../../../app/forms/leave-guard';
import { useWords } from '../../../app/i18n/provider';
import { usePageTitle } from '../../../app/page-title';
import { ProblemNote } from '../../../app/problem-text';
import { useViewer } from '../../../app/viewer';
import { FormNotice } from '../form-notice';
import { ReviewFormPageDocument } from '../form.generated';
import { anew } from '../use-act';
import { OfflineChanges } from './offline-changes';
import { RefusedForm } from './refused-form';
import { useOffline } from './use-offline';
import styles from './offline.module.css';

export const load = async ({ client, params }: LoadArgs) => {
  await settled();
  return client.query({
    query: ReviewFormPageDocument,
    variables: { caseId: params['caseId'] ?? '', locale: document.documentElement.lang },
    ...anew,
  });
};

/** One's own review as a file to take along, and the file as it comes back: read, shown beside what is stored, and taken over as a whole. */
export function OfflinePage() {
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const { t, format, locale } = useWords();
  const owner = useViewer()?.id;
  const { data } = useSuspenseQuery(ReviewFormPageDocument, { variables: { caseId, locale } });
  const form = data.reviewForm;
  const { file, stage, decided, sending, bring, take, decide } = useOffline(caseId);
  usePageTitle(t('reviews.offline.title', { title: form.title }));
  const result = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (stage.kind !== 'empty' && stage.kind !== 'reading') result.current?.focus();
  }, [stage]);
  const open = openReviewStates.some((s) => s === form.review.state);
  // Words that have not arrived are not in the file.
  const unsent = owner !== undefined && queueOf(owner).queue.isOpen();
  return (
    <div className={styles['offline']}>
      <PageHead
        kicker={
          <Link to="/reviews/$caseId/form" params={{ caseId }}>
            {t('reviews.form.title', { title: form.title })}
          </Link>
        }
        title={t('reviews.offline.head')}
        lead={t('reviews.offline.lead')}
      />
      <FormNotice form={form} />
      {!open && <Callout>{t('reviews.offline.closed')}</Callout>}
      {open && (
        <SideHead title={t('reviews.offline.take')}>
          <div className={styles['stack']}>
            <p>{t('reviews.offline.takeText')}</p>
            {unsent && <Callout tone="warn">{t('reviews.offline.unsent')}</Callout>}
            <p className={styles['actions']}>
              {(['docx', 'txt'] as const).map((kind) => (
                <a key={kind} className={buttonClass()} href={`/files/reviews/${caseId}/form.${kind}?lang=${locale}`} download>
                  {t(`reviews.offline.${kind}`)}
                </a>
              ))}
            </p>
            <WhoSees>{t('reviews.offline.whoSees')}</WhoSees>
          </div>
        </SideHead>
      )}
      {open && (
        <SideHead title={t('reviews.offline.bring')}>
          <div className={styles['stack']}>
            <Field id="offline-file" label={t('reviews.offline.file')} hint={t('reviews.offline.fileHint')}>
              <FileInput accept=".docx,.txt,text/plain" onFile={(next) => void bring(next)} />
            </Field>
            {stage.kind === 'reading' && <p role="status">{t('reviews.offline.reading')}</p>}
          </div>
        </SideHead>
      )}
      {(stage.kind === 'refused' || stage.kind === 'problem') && (
        <SideHead title={<Head at={result}>{t('reviews.offline.notRead')}</Head>} about={<bdi>{file?.name}</bdi>}>
          {stage.kind === 'refused' ? (
            <RefusedForm form={form} refusal={stage.refusal} />
          ) : (
            <ProblemNote
              problem={stage.problem}
              actions={file && <Button onClick={() => void bring(file)}>{t('reviews.offline.again')}</Button>}
            />
          )}
        </SideHead>
      )}
      {stage.kind === 'preview' && (
        <SideHead
          title={<Head at={result}>{t('reviews.offline.preview')}</Head>}
          about={
            <>
              <bdi>{file?.name}</bdi>
              <br />
              {t('reviews.offline.made', { at: format.dateTime(stage.preview.stamp.at) })}
            </>
          }
        >
          <OfflineChanges form={form} stage={stage} decided={decided} sending={sending} onDecide={decide} onTake={() => void take(stage)} />
        </SideHead>
      )}
      {stage.kind === 'done' && (
        <SideHead title={<Head at={result}>{t('reviews.offline.doneTitle')}</Head>} about={<bdi>{file?.name}</bdi>}>
          <Callout
            tone="good"
            role="status"
            actions={
              <Link to="/reviews/$caseId/form" params={{ caseId }} className={buttonClass('main')}>
                {t('reviews.offline.see')}
              </Link>
            }
          >
            {t('reviews.offline.done', { count: stage.dimensions, at: format.time(stage.savedAt) })}
          </Callout>
        </SideHead>
      )}
      {/* What was decided between two versions stands nowhere else. */}
      <LeaveGuard when={stage.kind === 'preview' && Object.keys(decided).length > 0} />
    </div>
  );
}

/** Heading of what came of the file; gets the focus when it appears, as it stands below what was pressed. */
function Head({ at, children }: { at: Ref<HTMLSpanElement>; children: string }) {
  return (
    <span ref={at} tabIndex={-1} className={styles['head']}>
      {children}
    </span>
  );
}
