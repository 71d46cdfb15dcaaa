import { useApolloClient } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { caretAfter } from '@guildhall/domain/kernel/merge-texts';
import { answerValues, type AnswerValue } from '@guildhall/domain/peer-review/answer';
import { needsRationale } from '@guildhall/domain/peer-review/scores';
import { buttonClass } from '@guildhall/ui/Button';
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
import { mergeSections, sectionWay, type SectionWords } from './section-way';
import styles from './report.module.css';

interface Props {
  r: Report;
  s: Report['sections'][number];
  /** Who else writes here just now. */
  writers: readonly string[];
  onWrite: () => void;
}

/** A section of the report on the team's desk. It saves itself. What two write at once in different paragraphs is put together; where it meets, both texts
 *  stand beside each other. */
export function EditSection({ r, s, writers, onWrite }: Props) {
  const { t, format } = useWords();
  const client = useApolloClient();
  const [words, setWords] = useState<SectionWords>({
    body: s.body,
    agreed: s.agreed ?? '',
    rationale: s.rationale,
    needed: s.evidenceNeeded,
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
  const { conflict, resolve } = autosave;
  const body = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  const [joined, setJoined] = useState(false);
  const merged = conflict && mergeSections(conflict.base ?? {}, conflict.theirs ?? {}, conflict.yours);
  const mergedText = merged && JSON.stringify(merged);
  useEffect(() => {
    if (!mergedText) return;
    const both = JSON.parse(mergedText) as SectionWords;
    const field = body.current;
    caret.current = field && field === document.activeElement ? caretAfter(field.value, both.body, field.selectionStart) : null;
    setWords(both);
    setJoined(true);
    resolve(both);
  }, [mergedText, resolve]);
  useLayoutEffect(() => {
    if (caret.current !== null) body.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [words.body]);
  const set = (patch: Partial<SectionWords>) => {
    onWrite();
    setWords((now) => ({ ...now, ...patch }) as SectionWords);
  };
  const d = r.scores?.dimensions.find((x) => x.key === s.dimensionKey);
  const title = s.title ?? t.maybe(`reviews.section.${s.key}`, 'reviews.report.text');
  const far = d !== undefined && needsRationale((words.agreed || null) as AnswerValue | null, { median: d.median ?? null });
  const anchors = r.rubric.dimensions.find((x) => x.key === s.dimensionKey)?.anchors ?? [];
  const level = (v: string) => (v === 'NS' || v === 'IE' ? t(`reviews.value.${v}`) : v && `${v} ${anchors[Number(v) - 1]?.name ?? ''}`);
  const titles = (ids: string) => format.list(ids.split(' ').flatMap((id) => r.evidenceToCite.find((e) => e.id === id)?.title ?? []));
  return (
    <section className={styles['edit']} aria-label={title} onBlur={() => autosave.flush()}>
      <div className={styles['titled']}>
        <h2>{title}</h2>
        <SavingState status={autosave.status} />
        <Link
          to="/reviews/$caseId/talk"
          params={{ caseId: r.caseId }}
          search={{ to: 'TEAM', section: s.key }}
          className={buttonClass('text', true)}
        >
          {t('reviews.desk.talk')}
        </Link>
      </div>
      <p role="status" className="meta">
        {writers.length > 0 && t('reviews.desk.writing', { names: format.list([...writers]), count: writers.length })}
        {joined && ` ${t('reviews.desk.joined')}`}
      </p>
      {conflict && !merged && (
        <ConflictView<SectionWords>
          fields={[
            { key: 'body', label: t('reviews.report.text') },
            { key: 'rationale', label: t('reviews.report.rationale') },
            { key: 'needed', label: t('reviews.report.needed') },
            { key: 'agreed', label: t('reviews.report.agreed'), show: level },
            { key: 'evidence', label: t('reviews.desk.sectionEvidence'), show: titles },
          ]}
          base={conflict.base ?? {}}
          theirs={conflict.theirs ?? {}}
          yours={conflict.yours}
          onResolve={(chosen) => {
            setWords(chosen);
            resolve(chosen);
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
                {level(v)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t('reviews.report.text')}>
        <TextArea
          ref={body}
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
      {words.agreed === 'IE' && (
        <Field label={t('reviews.report.needed')} hint={t('reviews.desk.neededHint')}>
          <TextArea rows={2} maxLength={4000} value={words.needed} onChange={(e) => set({ needed: e.currentTarget.value })} />
        </Field>
      )}
      <SectionEvidence r={r} s={s} value={words.evidence} onChange={(evidence) => set({ evidence })} />
    </section>
  );
}
