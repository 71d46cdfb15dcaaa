import { answerFields, type AnswerField } from '@guildhall/domain/peer-review/answer';
import { wordDiff } from '@guildhall/domain/kernel/word-diff';
import { Button } from '@guildhall/ui/Button';
import { Tag } from '@guildhall/ui/Tag';
import { DiffParts } from '../../../app/forms/diff-parts';
import { useWords } from '../../../app/i18n/provider';
import type { PlainKey } from '../../../app/i18n/messages';
import type { AnswerState, DimensionHistory, History } from './history.page';
import styles from './history.module.css';

const label = {
  value: 'reviews.history.score',
  confidence: 'reviews.form.confidence',
  evidenceIds: 'reviews.evidence.label',
  reason: 'reviews.form.reason',
  strengths: 'reviews.form.strengths',
  improvements: 'reviews.form.improvements',
  noteToTeam: 'reviews.form.noteToTeam',
} as const satisfies Record<AnswerField, PlainKey>;

interface Props {
  form: History['form'];
  dimension: DimensionHistory;
  state: AnswerState;
  /** The next older one. */
  before: AnswerState | undefined;
  now: boolean;
  busy: boolean;
  onRestore?: () => void;
}

/** An answer from one step on: when, how it came about, and what it changed against the one before. */
export function OneState({ form, dimension, state, before, now, busy, onRestore }: Props) {
  const { t, format } = useWords();
  const at = format.dateTime(state.at);
  const anchors = form.rubric.dimensions.find((d) => d.key === dimension.key)?.anchors ?? [];
  const words = (s: AnswerState | undefined, f: AnswerField): string => {
    if (!s) return '';
    if (f === 'value')
      return s.value === 'NS' || s.value === 'IE'
        ? t(`reviews.value.${s.value}`)
        : s.value
          ? `${s.value} ${anchors[Number(s.value) - 1]?.name ?? ''}`
          : '';
    if (f === 'confidence') return s.confidence ? t(`reviews.confidence.${String(s.confidence) as '1' | '2' | '3'}`) : '';
    if (f === 'evidenceIds')
      return format.list(s.evidenceIds.map((id) => form.evidence.find((e) => e.id === id)?.title ?? t('reviews.form.evidenceElsewhere')));
    return s[f];
  };
  const changed = answerFields.filter((f) => words(before, f) !== words(state, f));
  return (
    <li className={styles['state']}>
      <p className={styles['head']}>
        {now && <Tag>{t('reviews.history.now')}</Tag>}
        <time className="num" dateTime={state.at}>
          {t('reviews.history.at', { at })}
        </time>
        {(state.cause === 'IMPORT' || state.cause === 'RESTORE' || state.cause === 'AMEND' || state.cause === 'CARRIED') && (
          <span className="meta">{t(`reviews.history.cause.${state.cause}`)}</span>
        )}
        {!before && <span className="meta">{t('reviews.history.begun')}</span>}
      </p>
      {changed.map((f) => (
        <div key={f} className={styles['field']}>
          <h3>{t(label[f])}</h3>
          <p dir="auto" className={styles['words']}>
            {before ? <DiffParts parts={wordDiff(words(before, f), words(state, f))} /> : words(state, f)}
          </p>
        </div>
      ))}
      {onRestore && (
        <p>
          <Button small busy={busy} onClick={onRestore} aria-label={t('reviews.history.restoreOn', { title: dimension.title, at })}>
            {t('reviews.history.restore')}
          </Button>
        </p>
      )}
    </li>
  );
}
