import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { answerValues, type AnswerValue } from '@guildhall/domain/peer-review/answer';
import { needsRationale } from '@guildhall/domain/peer-review/scores';
import { Field } from '@guildhall/ui/Field';
import { HistogramStrip } from '@guildhall/ui/HistogramStrip';
import { Select } from '@guildhall/ui/Select';
import { TextArea } from '@guildhall/ui/TextArea';
import { SavingState } from '../../app/autosave/saving-state';
import { useAutosave } from '../../app/autosave/use-autosave';
import { ConflictView } from '../../app/forms/conflict-view';
import { useWords } from '../../app/i18n/provider';
import type { Report } from './read-report';
import { readingOf } from './score-words';
import { SectionEvidence } from './section-evidence';
import { sectionWay, type SectionWords } from './section-way';
import styles from './report.module.css';

/** A section of the report on the team's desk. It saves itself; two who write at once get both texts beside each other. */
export function EditSection({ r, s }: { r: Report; s: Report['sections'][number] }) {
  const { t } = useWords();
  const client = useApolloClient();
  const [words, setWords] = useState<SectionWords>({
    body: s.body,
    agreed: s.agreed ?? '',
    rationale: s.rationale,
    evidence: s.evidenceIds.join(' '),
  });
  const [save] = useState(() => sectionWay(client, r.id, s.key));
  const autosave = useAutosave<SectionWords>({
    key: `section:${r.id}:${s.key}`,
    value: words,
    version: s.version,
    save,
    onRestore: setWords,
  });
  const { conflict } = autosave;
  const set = (patch: Partial<SectionWords>) => setWords((now) => ({ ...now, ...patch }) as SectionWords);
  const d = r.scores?.dimensions.find((x) => x.key === s.dimensionKey);
  const title = s.title ?? t.maybe(`reviews.section.${s.key}`, 'reviews.report.text');
  const far = d !== undefined && needsRationale((words.agreed || null) as AnswerValue | null, { median: d.median ?? null });
  const anchors = r.rubric.dimensions.find((x) => x.key === s.dimensionKey)?.anchors ?? [];
  return (
    <section className={styles['edit']} aria-label={title} onBlur={() => autosave.flush()}>
      <div className={styles['titled']}>
        <h2>{title}</h2>
        <SavingState status={autosave.status} />
      </div>
      {conflict && (
        <ConflictView<SectionWords>
          fields={[
            { key: 'body', label: t('reviews.report.text') },
            { key: 'rationale', label: t('reviews.report.rationale') },
          ]}
          base={conflict.base ?? {}}
          theirs={conflict.theirs ?? {}}
          yours={conflict.yours}
          onResolve={(chosen) => {
            setWords(chosen);
            autosave.resolve(chosen);
          }}
        />
      )}
      {d && (
        <p className="meta">
          {d.counts && <HistogramStrip counts={d.counts} label={readingOf(t, d)} small />} {readingOf(t, d)}
        </p>
      )}
      {s.dimensionKey && (
        <Field label={t('reviews.report.agreed')}>
          <Select value={words.agreed} onChange={(e) => set({ agreed: e.currentTarget.value })}>
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
        <TextArea
          rows={s.key === 'summary' ? 4 : 3}
          maxLength={20000}
          value={words.body}
          onChange={(e) => set({ body: e.currentTarget.value })}
        />
      </Field>
      {(far || words.rationale) && (
        <Field label={t('reviews.report.rationale')} hint={t('reviews.desk.rationaleHint', { median: d?.median ?? 0 })}>
          <TextArea rows={2} maxLength={4000} value={words.rationale} onChange={(e) => set({ rationale: e.currentTarget.value })} />
        </Field>
      )}
      <SectionEvidence r={r} s={s} value={words.evidence} onChange={(evidence) => set({ evidence })} />
    </section>
  );
}
