import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { TextArea } from '@guildhall/ui/TextArea';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useDraftFields } from '../../app/drafts';
import { useWords } from '../../app/i18n/provider';
import { settled } from '../../app/autosave/browser-queue';
import { issueText } from '../../app/problem-text';
import { EditRecommendation } from './edit-recommendation';
import { EditSection } from './edit-section';
import { MissingNote } from './missing-note';
import type { Report } from './read-report';
import { ReadReport } from './read-report';
import { AskForSignaturesDocument, CaseReportPageDocument, ReleaseReportDocument, SignReportDocument } from './report.generated';
import { StaleSignature } from './stale-signature';
import { useAct } from './use-act';
import { useWriters } from './use-writers';
import styles from './report.module.css';

/** Where the team writes, asks for signatures, signs and gives the report to the host. */
export function ReportDesk({ r }: { r: Report }) {
  const { t } = useWords();
  const client = useApolloClient();
  const { act, busy, problem } = useAct();
  const here = useWriters(r.caseId, r.id);
  const [writing, setWriting] = useState(r.state === 'DRAFTING');
  // Kept on this device: what somebody dissents from outlives a change of the report, and a reload.
  const kept = useDraftFields(`dissent:${r.id}`, 'text', { text: '', named: false });
  const [dissenting, setDissenting] = useState(kept.restored);
  const base = { reportId: r.id, expectedVersion: r.version };
  const sign = async (decision: 'AGREE' | 'AGREE_WITH_DISSENT') => {
    const dissentText = decision === 'AGREE' ? '' : kept.v.text;
    if (
      await act('sign', SignReportDocument, { reportId: r.id, reportHash: r.headHash, decision, dissentText, dissentNamed: kept.v.named })
    ) {
      kept.clear();
      setDissenting(false);
    }
    // Others may have changed it: the next signature is to the words that stand there now.
    else await client.refetchQueries({ include: [CaseReportPageDocument] });
  };
  // What is typed goes first; each save is a new version of the report.
  const ask = async () => {
    const asked = await act('ask', AskForSignaturesDocument, async () => {
      await settled();
      const now = client.readQuery({ query: CaseReportPageDocument, variables: { caseId: r.caseId } })?.caseReport ?? r;
      return { reportId: r.id, expectedVersion: now.version };
    });
    if (asked) setWriting(false);
  };
  const nameOf = (path: string) =>
    r.sections.find((s) => path === `sections.${s.key}`)?.title ??
    t.maybe(`reviews.section.${path.split('.').at(-1)}`, 'reviews.report.recommendations');
  const words = r.sections.filter((s) => s.key === 'summary' || s.dimensionKey || s.key === 'method');
  return (
    <>
      {r.state === 'SIGNING' ? (
        <Callout tone="note" title={t('reviews.desk.signing', { given: r.signatures.given, needed: r.signatures.needed })}>
          {r.signatures.names.length > 0 && <p>{r.signatures.names.join(', ')}</p>}
          <p>{t('reviews.desk.signingText')}</p>
        </Callout>
      ) : (
        <Callout
          tone={r.missing.length > 0 ? 'waiting' : 'good'}
          title={t(r.missing.length > 0 ? 'reviews.desk.missing' : 'reviews.desk.whole')}
        >
          {r.missing.length > 0 && (
            <ul>
              {r.missing.map((m) => (
                <li key={m.path + m.rule}>
                  {nameOf(m.path)}: {issueText(t, m, 'reviews')}
                </li>
              ))}
            </ul>
          )}
        </Callout>
      )}
      <div className={styles['line']}>
        {r.state === 'DRAFTING' && (
          <Button
            kind="main"
            busy={busy === 'ask'}
            {...(r.missing.length > 0 ? { refused: t('reviews.desk.firstWhole') } : {})}
            onClick={() => void ask()}
          >
            {t('reviews.desk.ask')}
          </Button>
        )}
        {r.viewerCan.sign && !r.signatures.mine && (
          <>
            <Button kind="main" busy={busy === 'sign'} onClick={() => void sign('AGREE')}>
              {t('reviews.desk.sign')}
            </Button>
            <Button kind="text" aria-expanded={dissenting} onClick={() => setDissenting(!dissenting)}>
              {t('reviews.desk.dissent')}
            </Button>
          </>
        )}
        {r.viewerCan.release && (
          <Button
            kind={r.signatures.given >= r.signatures.needed ? 'main' : 'plain'}
            busy={busy === 'release'}
            {...(r.signatures.given < r.signatures.needed ? { refused: t('reviews.desk.waitSigned') } : {})}
            onClick={() => void act('release', ReleaseReportDocument, base)}
          >
            {t('reviews.desk.release')}
          </Button>
        )}
        <Button kind="text" aria-pressed={!writing} onClick={() => setWriting(!writing)}>
          {t(writing ? 'reviews.desk.preview' : 'reviews.desk.write')}
        </Button>
      </div>
      {dissenting && !r.signatures.mine && (
        <div className={styles['edit']}>
          <Field label={t('reviews.desk.dissentText')} hint={t('reviews.desk.dissentHint')}>
            <TextArea rows={3} value={kept.v.text} onChange={(e) => kept.put({ text: e.currentTarget.value })} />
          </Field>
          <Checkbox
            label={t('reviews.desk.dissentNamed')}
            hint={t('reviews.desk.dissentNamedHint')}
            checked={kept.v.named}
            onChange={(e) => kept.put({ named: e.currentTarget.checked })}
          />
          <p>
            <Button
              busy={busy === 'sign'}
              {...(kept.v.text.trim().length < 10
                ? { refused: t('reviews.desk.dissentShort') }
                : r.viewerCan.sign
                  ? {}
                  : { refused: t('reviews.stale.askedAgain') })}
              onClick={() => void sign('AGREE_WITH_DISSENT')}
            >
              {t('reviews.desk.signDissent')}
            </Button>
          </p>
        </div>
      )}
      <StaleSignature problem={problem} r={r} />
      {problem?.code !== 'CONFLICT' && <MissingNote problem={problem} />}
      {!writing ? (
        <ReadReport r={r} />
      ) : (
        <>
          <WhoSees>{t('reviews.desk.sees')}</WhoSees>
          {words.map((s) => (
            <EditSection key={s.key} r={r} s={s} writers={here.at(s.key)} onWrite={() => here.write(s.key)} />
          ))}
          <h2>{t('reviews.report.recommendations')}</h2>
          {r.recommendations.map((x) => (
            <EditRecommendation key={`${x.id}-${x.version}`} r={r} x={x} />
          ))}
          <EditRecommendation key={`new-${r.recommendations.length}`} r={r} x={null} />
        </>
      )}
    </>
  );
}
