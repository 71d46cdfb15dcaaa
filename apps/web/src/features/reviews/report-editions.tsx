import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { reportVisibilities, type ReportVisibility } from '@guildhall/domain/peer-review/words';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { SideHead } from '@guildhall/ui/SideHead';
import { TextArea } from '@guildhall/ui/TextArea';
import { useDraft } from '../../app/drafts';
import { useWords } from '../../app/i18n/provider';
import {
  AllowPublicationDocument,
  BeginCorrigendumDocument,
  IssueCorrigendumDocument,
  PublishReportDocument,
} from './host-check.generated';
import type { HostCheck } from './host-comments';
import { MissingNote } from './missing-note';
import { useAct } from './use-act';
import styles from './host-comments.module.css';
import shared from './results.module.css';

/** Who may read the final report, its editions, and how anybody checks that a copy is genuine. */
export function ReportEditions({ check }: { check: HostCheck }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const [visibility, setVisibility] = useState<ReportVisibility | null>(check.consentVisibility ?? null);
  const reason = useDraft(`corrigendum:${check.finalId}`);
  const [correcting, setCorrecting] = useState(reason.restored);
  const { viewerCan: can } = check;
  if (check.editions.length === 0 && !can.issue) return null;
  const final = { reportId: check.finalId!, expectedVersion: check.finalVersion };
  return (
    <SideHead
      title={t('reviews.editions')}
      about={t(check.publishedTo ? `reviews.publishedTo.${check.publishedTo}` : 'reviews.publishedTo.PRIVATE')}
      id="editions"
    >
      <div className={shared['stack']}>
        {check.underReexamination && <Callout tone="warn">{t('reviews.editions.underReexamination')}</Callout>}
        {check.finalMark === 'NO_COMMENT' && <Callout>{t('reviews.editions.noComment')}</Callout>}
        <ul className={styles['editions']} role="list">
          {check.editions.map((e) => (
            <li key={e.edition}>
              <p>
                <b>{t('reviews.editions.number', { edition: e.edition })}</b>{' '}
                {e.finalisedAt && t('reviews.editions.of', { date: format.date(e.finalisedAt) })}
                {e.state === 'CORRIGENDUM' && <> · {t('reviews.reportState.CORRIGENDUM')}</>}
              </p>
              {e.correctionReason && <p dir="auto">{t('reviews.editions.reason', { reason: e.correctionReason })}</p>}
              <p className="meta">
                {t('reviews.editions.fingerprint')} <code>{e.headHash}</code>
              </p>
              <p className="meta">
                <Link to="/verify/$hash" params={{ hash: e.headHash }}>
                  {t('reviews.editions.verify')}
                </Link>
              </p>
            </li>
          ))}
        </ul>
        {can.allowPublication && (
          <div className={styles['add']}>
            <RadioGroup
              legend={t('reviews.publication.legend')}
              hint={t('reviews.publication.hint')}
              name="publication"
              value={visibility}
              onChange={setVisibility}
              options={reportVisibilities.map((v) => ({ value: v, label: t(`reviews.publication.${v}`) }))}
            />
            <p>
              <Button
                busy={busy === 'allow'}
                {...(visibility === null ? { refused: t('reviews.publication.first') } : {})}
                onClick={() => void act('allow', AllowPublicationDocument, { ...final, visibility: visibility! })}
              >
                {t('reviews.publication.save')}
              </Button>
            </p>
          </div>
        )}
        {can.publish &&
          check.consentVisibility &&
          check.consentVisibility !== 'PRIVATE' &&
          check.consentVisibility !== check.publishedTo && (
            <p>
              <Button
                kind="main"
                busy={busy === 'publish'}
                onClick={() =>
                  void act('publish', PublishReportDocument, { ...final, visibility: check.consentVisibility as 'NETWORK' | 'PUBLIC' })
                }
              >
                {t(`reviews.publish.${check.consentVisibility}`)}
              </Button>
            </p>
          )}
        {can.publish === false && can.allowPublication === false && check.consentVisibility === 'PRIVATE' && (
          <p className="meta">{t('reviews.publication.refused')}</p>
        )}
        {can.issue && (
          <Callout title={t('reviews.corrigendum.ready')}>
            <p>
              <Button
                kind="main"
                busy={busy === 'issue'}
                onClick={() => void act('issue', IssueCorrigendumDocument, { reportId: check.reportId!, expectedVersion: check.version })}
              >
                {t('reviews.corrigendum.issue')}
              </Button>
            </p>
          </Callout>
        )}
        {can.correct && !correcting && (
          <p>
            <Button kind="text" onClick={() => setCorrecting(true)}>
              {t('reviews.corrigendum.open')}
            </Button>
          </p>
        )}
        {can.correct && correcting && (
          <div className={styles['add']}>
            <Field label={t('reviews.corrigendum.reason')} hint={t('reviews.corrigendum.reasonHint')}>
              <TextArea rows={2} value={reason.text} onChange={(e) => reason.setText(e.currentTarget.value)} />
            </Field>
            <p className={shared['line']}>
              <Button
                busy={busy === 'correct'}
                {...(reason.text.trim().length < 10 ? { refused: t('reviews.comments.answerFirst') } : {})}
                onClick={() => void act('correct', BeginCorrigendumDocument, { ...final, reason: reason.text }, reason)}
              >
                {t('reviews.corrigendum.begin')}
              </Button>
              <Button kind="text" onClick={() => setCorrecting(false)}>
                {t('app.cancel')}
              </Button>
            </p>
          </div>
        )}
        <MissingNote problem={problem} />
      </div>
    </SideHead>
  );
}
