import { lazy, Suspense } from 'react';
import type { Answer, AnswerField } from '@guildhall/domain/peer-review/answer';
import type { MergedDimension } from '@guildhall/domain/peer-review/offline-merge';
import { wordDiff } from '@guildhall/domain/kernel/word-diff';
import { Button } from '@guildhall/ui/Button';
import { DiffParts } from '../../../app/forms/diff-parts';
import { useWords } from '../../../app/i18n/provider';
import type { Form, FormDimension } from '../answer-way';
import { fieldWord } from './field-word';
import { finalOf } from './offline-way';
import styles from './offline.module.css';

// Only where a form was made before the review was changed.
const AnswerConflict = lazy(() => import('../answer-conflict').then((module) => ({ default: module.AnswerConflict })));

interface Props {
  form: Form;
  dimension: FormDimension;
  number: number;
  d: MergedDimension;
  /** What was decided where both sides had changed something. */
  decided: Answer | undefined;
  /** What would still be missing before the review can be sent. */
  lacking: readonly string[];
  onDecide: (answer: Answer | undefined) => void;
}

/** One dimension of a form that came back: each field as it is and as it would be, and the choice where it was changed on both sides. */
export function ChangedDimension({ form, dimension, number, d, decided, lacking, onDecide }: Props) {
  const { t, format } = useWords();
  const next = finalOf(d, decided);
  const shown: readonly AnswerField[] = [...d.changed, ...(decided ? d.conflicts : [])];
  const words = (a: Answer, f: AnswerField): string => {
    if (f === 'value') return a.value === null ? '' : scoreWords(a.value);
    if (f === 'confidence') return a.confidence === null ? '' : t(`reviews.confidence.${String(a.confidence) as '1' | '2' | '3'}`);
    if (f === 'evidenceIds')
      return format.list(a.evidenceIds.map((id) => form.evidence.find((e) => e.id === id)?.title ?? t('reviews.form.evidenceElsewhere')));
    return a[f];
  };
  const scoreWords = (v: NonNullable<Answer['value']>) =>
    v === 'NS' || v === 'IE' ? t(`reviews.value.${v}`) : `${v} ${dimension.anchors[Number(v) - 1]?.name ?? ''}`;
  // What only the form changed is no matter of choice.
  const theirs = { ...d.theirs, ...Object.fromEntries(d.changed.map((f) => [f, d.yours[f]])) };
  return (
    <section className={styles['dimension']} aria-labelledby={`offline-${d.key}`}>
      <h3 id={`offline-${d.key}`}>
        <span className="num">{number}</span> {dimension.title}
      </h3>
      {shown.map((f) => (
        <Change key={f} label={t(fieldWord[f])} before={words(d.theirs, f)} after={words(next, f)} text={f !== 'value'} />
      ))}
      {d.conflicts.length > 0 &&
        (decided ? (
          <p className={styles['actions']}>
            {t('reviews.offline.decided')}
            <Button small onClick={() => onDecide(undefined)}>
              {t('reviews.offline.decideAgain')}
            </Button>
          </p>
        ) : (
          <Suspense>
            <AnswerConflict
              dimension={dimension}
              evidence={form.evidence}
              conflict={{ base: d.base, theirs, yours: d.yours, currentVersion: d.version }}
              words={{
                title: t('reviews.offline.both'),
                text: t('reviews.offline.bothText'),
                base: t('reviews.offline.base'),
                theirs: t('reviews.offline.here'),
                yours: t('reviews.offline.there'),
                takeTheirs: t('reviews.offline.takeHere'),
                takeYours: t('reviews.offline.takeThere'),
                save: t('reviews.offline.decide'),
              }}
              onResolve={onDecide}
            />
          </Suspense>
        ))}
      {lacking.length > 0 && <p className="meta">{t('reviews.offline.lacking', { list: lacking.join(' ') })}</p>}
    </section>
  );
}

function Change({ label, before, after, text }: { label: string; before: string; after: string; text: boolean }) {
  const { t } = useWords();
  const empty = <span className="meta">{t('app.conflict.empty')}</span>;
  return (
    <div className={styles['change']}>
      <h4>{label}</h4>
      <div className={styles['sides']}>
        <div>
          <p className="meta">{t('reviews.offline.now')}</p>
          <p dir="auto">{before || empty}</p>
        </div>
        <div>
          <p className="meta">{t('reviews.offline.then')}</p>
          <p dir="auto">{after === '' ? empty : text && before !== '' ? <DiffParts parts={wordDiff(before, after)} /> : after}</p>
        </div>
      </div>
    </div>
  );
}
