import { useState } from 'react';
import { Button } from '@guildhall/ui/Button';
import { Field } from '@guildhall/ui/Field';
import { SideHead } from '@guildhall/ui/SideHead';
import { Tag, type Tone } from '@guildhall/ui/Tag';
import { TextArea } from '@guildhall/ui/TextArea';
import { useDraft } from '../../app/drafts';
import { ConflictView } from '../../app/forms/conflict-view';
import { useKept } from '../../app/forms/use-kept';
import { useWords } from '../../app/i18n/provider';
import { MissingNote } from './missing-note';
import { AssessCheckpointDocument, ReportCheckpointDocument, WaiveCheckpointDocument } from './results.generated';
import type { Results } from './results.page';
import { useAct } from './use-act';
import styles from './results.module.css';

type Check = Results['checkpoints'][number];
const tones: Record<Check['state'], Tone> = { PLANNED: 'line', REPORTED: 'note', DONE: 'good', WAIVED: 'line' };

/** Looks back after some months: the host tells, the lead peer judges. */
export function ResultsChecks({ r }: { r: Results }) {
  const { t } = useWords();
  if (r.checkpoints.length === 0) return null;
  return (
    <SideHead title={t('reviews.checks')} about={t('reviews.checks.about')} id="checkpoints">
      <ol className={styles['list']}>
        {r.checkpoints.map((k) => (
          <OneCheck key={k.id} k={k} />
        ))}
      </ol>
    </SideHead>
  );
}

const steps = ['report', 'assess', 'waive'] as const;
const theirsOf = ({ hostSummary }: Record<string, unknown>) => (typeof hostSummary === 'string' ? { text: hostSummary } : {});

function OneCheck({ k }: { k: Check }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const may = { report: k.viewerCanReport, assess: k.viewerCanAssess, waive: k.viewerCanWaive };
  const report = useKept(`checkpoint-report:${k.id}`, { text: k.hostSummary }, k.version, problem, theirsOf);
  const drafts = { assess: useDraft(`checkpoint-assess:${k.id}`), waive: useDraft(`checkpoint-waive:${k.id}`) };
  // What was typed before the page went opens by itself.
  const [open, setOpen] = useState(() => steps.find((what) => may[what] && (what === 'report' ? report : drafts[what]).restored) ?? null);
  const text = open === null ? '' : open === 'report' ? report.v.text : drafts[open].text;
  const put = (words: string) => (open === 'report' ? report.put({ text: words }) : drafts[open!].setText(words));
  const send = async (summary = text, version = report.version) => {
    const base = { checkpointId: k.id, expectedVersion: k.version };
    const done =
      open === 'report'
        ? await act('send', ReportCheckpointDocument, { ...base, summary, expectedVersion: version }, report)
        : open === 'assess'
          ? await act('send', AssessCheckpointDocument, { ...base, assessment: text }, drafts.assess)
          : await act('send', WaiveCheckpointDocument, { ...base, reason: text }, drafts.waive);
    if (done) setOpen(null);
  };
  const conflict = open === 'report' && report.conflict;
  return (
    <li>
      <p className={styles['head']}>
        <b>{t('reviews.checks.month', { month: k.month })}</b> <span className="meta">{format.date(`${k.dueOn}T12:00:00Z`)}</span>
        <Tag tone={k.viewerCanAssess && k.state === 'REPORTED' ? 'gold' : tones[k.state]} check={k.state === 'DONE'}>
          {t(`reviews.checkState.${k.state}`)}
        </Tag>
        {k.overdue && <Tag tone="bad">{t('reviews.action.overdue')}</Tag>}
      </p>
      {k.hostSummary && (
        <p className={styles['words']} dir="auto">
          {k.hostSummary}
        </p>
      )}
      {k.peerAssessment && (
        <div className={styles['quote']}>
          <p className="meta">{t('reviews.checks.peerSays')}</p>
          <p className={styles['words']} dir="auto">
            {k.peerAssessment}
          </p>
        </div>
      )}
      {k.waiveReason && <p dir="auto">{k.waiveReason}</p>}
      {open === null ? (
        <div className={styles['line']}>
          {steps.map(
            (what) =>
              may[what] && (
                <Button key={what} small kind={what === 'waive' ? 'text' : 'plain'} onClick={() => setOpen(what)}>
                  {t(`reviews.checks.${what}`)}
                </Button>
              ),
          )}
        </div>
      ) : (
        <div className={styles['form']}>
          {conflict && (
            <ConflictView
              fields={[{ key: 'text', label: t('reviews.checks.reportLabel') }]}
              base={conflict.base}
              theirs={{ ...report.v, ...conflict.theirs }}
              yours={report.v}
              busy={busy === 'send'}
              onResolve={(chosen) => {
                report.resolve(chosen);
                void send(chosen.text, conflict.version);
              }}
            />
          )}
          <Field label={t(`reviews.checks.${open}Label`)} hint={t(`reviews.checks.${open}Hint`)}>
            <TextArea rows={open === 'waive' ? 2 : 5} value={text} onChange={(e) => put(e.currentTarget.value)} />
          </Field>
          <p className={styles['line']}>
            <Button
              kind="main"
              busy={busy === 'send'}
              {...(text.trim().length < (open === 'waive' ? 10 : 20) ? { refused: t('reviews.checks.short') } : {})}
              onClick={() => void send()}
            >
              {t(`reviews.checks.${open}`)}
            </Button>
            <Button kind="text" onClick={() => setOpen(null)}>
              {t('app.cancel')}
            </Button>
          </p>
          {!conflict && <MissingNote problem={problem} />}
        </div>
      )}
    </li>
  );
}
