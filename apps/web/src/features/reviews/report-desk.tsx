import { useState } from 'react';
import { answerValues, type AnswerValue } from '@guildhall/domain/peer-review/answer';
import { needsRationale } from '@guildhall/domain/peer-review/scores';
import { horizons, priorities, type Horizon, type Priority } from '@guildhall/domain/peer-review/words';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { Checkbox } from '@guildhall/ui/Checkbox';
import { Field } from '@guildhall/ui/Field';
import { HistogramStrip } from '@guildhall/ui/HistogramStrip';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { TextInput } from '@guildhall/ui/TextInput';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useWords } from '../../app/i18n/provider';
import { issueText } from '../../app/problem-text';
import { MissingNote } from './missing-note';
import type { Report } from './report.page';
import { ReadReport } from './report.page';
import {
  AskForSignaturesDocument,
  ReleaseReportDocument,
  RemoveRecommendationDocument,
  SaveRecommendationDocument,
  SaveReportSectionDocument,
  SignReportDocument,
} from './report.generated';
import { readingOf } from './score-words';
import { useAct } from './use-act';
import styles from './report.module.css';

/** Where the team writes, asks for signatures, signs and gives the report to the host. */
export function ReportDesk({ r }: { r: Report }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const [writing, setWriting] = useState(r.state === 'DRAFTING');
  const [dissent, setDissent] = useState<string | null>(null);
  const base = { reportId: r.id, expectedVersion: r.version };
  const sign = (decision: 'AGREE' | 'AGREE_WITH_DISSENT') =>
    act('sign', SignReportDocument, { reportId: r.id, reportHash: r.headHash, decision, dissentText: dissent ?? '', dissentNamed: false });
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
            onClick={() => void act('ask', AskForSignaturesDocument, base).then((ok) => ok && setWriting(false))}
          >
            {t('reviews.desk.ask')}
          </Button>
        )}
        {r.viewerCan.sign && !r.signatures.mine && (
          <>
            <Button kind="main" busy={busy === 'sign'} onClick={() => void sign('AGREE')}>
              {t('reviews.desk.sign')}
            </Button>
            <Button kind="text" onClick={() => setDissent(dissent === null ? '' : null)}>
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
      {dissent !== null && (
        <div className={styles['edit']}>
          <Field label={t('reviews.desk.dissentText')} hint={t('reviews.desk.dissentHint')}>
            <TextArea rows={3} value={dissent} onChange={(e) => setDissent(e.currentTarget.value)} />
          </Field>
          <p>
            <Button
              busy={busy === 'sign'}
              {...(dissent.trim().length < 10 ? { refused: t('reviews.desk.dissentShort') } : {})}
              onClick={() => void sign('AGREE_WITH_DISSENT')}
            >
              {t('reviews.desk.signDissent')}
            </Button>
          </p>
        </div>
      )}
      <MissingNote problem={problem} />
      {!writing ? (
        <ReadReport r={r} />
      ) : (
        <>
          <WhoSees>{t('reviews.desk.sees')}</WhoSees>
          {words.map((s) => (
            <EditSection key={s.key} r={r} s={s} />
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

function EditSection({ r, s }: { r: Report; s: Report['sections'][number] }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const [body, setBody] = useState(s.body);
  const [agreed, setAgreed] = useState(s.agreed ?? '');
  const [rationale, setRationale] = useState(s.rationale);
  const d = r.scores?.dimensions.find((x) => x.key === s.dimensionKey);
  const title = s.title ?? t.maybe(`reviews.section.${s.key}`, 'reviews.report.text');
  const far = d !== undefined && needsRationale((agreed || null) as AnswerValue | null, { median: d.median ?? null });
  const changed = body !== s.body || agreed !== (s.agreed ?? '') || rationale !== s.rationale;
  const anchors = r.rubric.dimensions.find((x) => x.key === s.dimensionKey)?.anchors ?? [];
  return (
    <section className={styles['edit']} aria-label={title}>
      <h3>{title}</h3>
      {d && (
        <p className="meta">
          {d.counts && <HistogramStrip counts={d.counts} label={readingOf(t, d)} small />} {readingOf(t, d)}
        </p>
      )}
      {s.dimensionKey && (
        <Field label={t('reviews.report.agreed')}>
          <Select value={agreed} onChange={(e) => setAgreed(e.currentTarget.value)}>
            <option value="">{t('reviews.desk.chooseLevel')}</option>
            {answerValues.map((v) => (
              <option key={v} value={v}>
                {v === 'NS' || v === 'IE' ? t(`reviews.value.${v}`) : `${v} ${anchors[Number(v) - 1]?.name ?? ''}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t('reviews.report.text')}>
        <TextArea rows={s.key === 'summary' ? 4 : 3} maxLength={20000} value={body} onChange={(e) => setBody(e.currentTarget.value)} />
      </Field>
      {(far || rationale) && (
        <Field label={t('reviews.report.rationale')} hint={t('reviews.desk.rationaleHint', { median: d?.median ?? 0 })}>
          <TextArea rows={2} maxLength={4000} value={rationale} onChange={(e) => setRationale(e.currentTarget.value)} />
        </Field>
      )}
      {changed && (
        <p>
          <Button
            busy={busy === 'save'}
            onClick={() =>
              void act('save', SaveReportSectionDocument, {
                reportId: r.id,
                key: s.key,
                body,
                agreed: (agreed || null) as AnswerValue | null,
                rationale,
                expectedVersion: s.version,
              })
            }
          >
            {t('reviews.desk.save', { title })}
          </Button>
        </p>
      )}
      <MissingNote problem={problem} />
    </section>
  );
}

function EditRecommendation({ r, x }: { r: Report; x: Report['recommendations'][number] | null }) {
  const { t } = useWords();
  const { act, busy, problem } = useAct();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(x?.text ?? '');
  const [keys, setKeys] = useState<readonly string[]>(x?.dimensionKeys ?? []);
  const [ids, setIds] = useState<readonly string[]>(x?.evidenceIds ?? []);
  const [priority, setPriority] = useState<Priority>((x?.priority ?? 'SHOULD') as Priority);
  const [horizon, setHorizon] = useState<Horizon>((x?.horizon ?? 'SIX_MONTHS') as Horizon);
  const [addressee, setAddressee] = useState(x?.addressee ?? r.hostName);
  const turn = (list: readonly string[], one: string) => (list.includes(one) ? list.filter((i) => i !== one) : [...list, one]);
  const save = () =>
    act('save', SaveRecommendationDocument, {
      reportId: r.id,
      recommendationId: x?.id ?? null,
      text,
      dimensionKeys: [...keys],
      evidenceIds: [...ids],
      priority,
      horizon,
      addressee,
      expectedVersion: x?.version ?? 0,
    }).then((ok) => ok && setOpen(false));
  if (!open)
    return (
      <div className={styles['edit']}>
        {x && (
          <p dir="auto">
            <b>{x.code}</b> {x.text}
          </p>
        )}
        <div className={styles['line']}>
          <Button small onClick={() => setOpen(true)}>
            {x ? t('reviews.desk.change', { code: x.code }) : t('reviews.desk.addRecommendation')}
          </Button>
          {x && (
            <Button
              small
              kind="text"
              busy={busy === 'remove'}
              onClick={() => void act('remove', RemoveRecommendationDocument, { recommendationId: x.id, expectedVersion: x.version })}
            >
              {t('reviews.desk.remove', { code: x.code })}
            </Button>
          )}
        </div>
        <MissingNote problem={problem} />
      </div>
    );
  return (
    <div className={styles['edit']}>
      <Field label={t('reviews.desk.recommendation')}>
        <TextArea rows={3} maxLength={4000} value={text} onChange={(e) => setText(e.currentTarget.value)} />
      </Field>
      <fieldset>
        <legend>{t('reviews.desk.forDimensions')}</legend>
        {r.rubric.dimensions.map((d) => (
          <Checkbox key={d.key} label={d.title} checked={keys.includes(d.key)} onChange={() => setKeys(turn(keys, d.key))} />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('reviews.desk.withEvidence')}</legend>
        {r.evidenceToCite.map((e) => (
          <Checkbox
            key={e.id}
            label={e.body ? `“${e.body}”` : e.title}
            checked={ids.includes(e.id)}
            onChange={() => setIds(turn(ids, e.id))}
          />
        ))}
      </fieldset>
      <div className={styles['line']}>
        <Field label={t('reviews.desk.priority')}>
          <Select value={priority} onChange={(e) => setPriority(e.currentTarget.value as Priority)}>
            {priorities.map((p) => (
              <option key={p} value={p}>
                {t(`reviews.priority.${p}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('reviews.desk.horizon')}>
          <Select value={horizon} onChange={(e) => setHorizon(e.currentTarget.value as Horizon)}>
            {horizons.map((h) => (
              <option key={h} value={h}>
                {t(`reviews.horizon.${h}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('reviews.desk.addressee')}>
          <TextInput value={addressee} maxLength={200} onChange={(e) => setAddressee(e.currentTarget.value)} />
        </Field>
      </div>
      <div className={styles['line']}>
        <Button
          busy={busy === 'save'}
          {...(text.trim().length < 10 || keys.length === 0 || ids.length === 0 ? { refused: t('reviews.desk.needs') } : {})}
          onClick={() => void save()}
        >
          {t('reviews.desk.keep')}
        </Button>
        <Button kind="text" onClick={() => setOpen(false)}>
          {t('app.cancel')}
        </Button>
      </div>
      <MissingNote problem={problem} />
    </div>
  );
}
