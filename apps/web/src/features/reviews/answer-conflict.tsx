import type { Answer, AnswerValue } from '@guildhall/domain/peer-review/answer';
import type { Conflict } from '../../app/autosave/queue.types';
import { ConflictView, type ConflictField, type ConflictWords } from '../../app/forms/conflict-view';
import { useWords } from '../../app/i18n/provider';
import type { Evidence, FormDimension } from './answer-way';

const texts = ['reason', 'strengths', 'improvements', 'noteToTeam'] as const;
type Said = Record<(typeof texts)[number] | 'value' | 'confidence' | 'evidenceIds', string>;
const said = (a: Partial<Answer> | undefined): Said => ({
  value: a?.value ?? '',
  confidence: a?.confidence ? String(a.confidence) : '',
  evidenceIds: (a?.evidenceIds ?? []).join(' '),
  reason: a?.reason ?? '',
  strengths: a?.strengths ?? '',
  improvements: a?.improvements ?? '',
  noteToTeam: a?.noteToTeam ?? '',
});

interface Props {
  dimension: FormDimension;
  evidence: readonly Evidence[];
  conflict: Conflict<Answer>;
  onResolve: (chosen: Answer) => void;
  words?: ConflictWords;
}

/** Two answers to one dimension: the score, how sure, the evidence and every text that differ, each to be chosen. */
export function AnswerConflict({ dimension, evidence, conflict, onResolve, words }: Props) {
  const { t, format } = useWords();
  const score = (v: string) =>
    v === 'NS' || v === 'IE' ? t(`reviews.value.${v}`) : v && `${v} ${dimension.anchors[Number(v) - 1]?.name ?? ''}`;
  const items = (ids: string) =>
    format.list(
      ids
        .split(' ')
        .filter(Boolean)
        .map((id) => evidence.find((e) => e.id === id)?.title ?? t('reviews.form.evidenceElsewhere')),
    );
  const fields: ConflictField[] = [
    { key: 'value', label: t('reviews.form.which'), show: score },
    { key: 'confidence', label: t('reviews.form.confidence'), show: (v) => v && t(`reviews.confidence.${v as '1' | '2' | '3'}`) },
    { key: 'evidenceIds', label: t('reviews.evidence.label'), show: items },
    ...texts.map((key) => ({ key, label: t(`reviews.form.${key}`) })),
  ];
  return (
    <ConflictView<Said>
      fields={fields}
      {...(words ? { words } : {})}
      base={said(conflict.base)}
      theirs={said(conflict.theirs)}
      yours={said(conflict.yours)}
      onResolve={({ value, confidence, evidenceIds, ...words }) =>
        onResolve({
          ...conflict.yours,
          ...words,
          value: (value || null) as AnswerValue | null,
          confidence: confidence ? Number(confidence) : null,
          evidenceIds: evidenceIds.split(' ').filter(Boolean),
        })
      }
    />
  );
}
