import { answerProblems, type Answer } from '@guildhall/domain/peer-review/answer';
import type { MergedDimension } from '@guildhall/domain/peer-review/offline-merge';
import { Button } from '@guildhall/ui/Button';
import { Callout } from '@guildhall/ui/Callout';
import { useWords } from '../../../app/i18n/provider';
import { issueText, ProblemNote } from '../../../app/problem-text';
import type { Form } from '../answer-way';
import { ChangedDimension } from './changed-dimension';
import { answersOf, finalOf } from './offline-way';
import type { Preview } from './use-offline';
import styles from './offline.module.css';

interface Props {
  form: Form;
  stage: Preview;
  decided: Readonly<Record<string, Answer>>;
  sending: boolean;
  onDecide: (key: string, answer: Answer | undefined) => void;
  onTake: () => void;
}

/** Everything that a form would change, dimension by dimension; what two sides changed is decided here, and one button takes all of it. */
export function OfflineChanges({ form, stage, decided, sending, onDecide, onTake }: Props) {
  const { t, format } = useWords();
  const { preview } = stage;
  const titleOf = (key: string) => form.rubric.dimensions.find((d) => d.key === key)?.title ?? t('reviews.offline.summary');
  const differs = (d: MergedDimension) => d.changed.length + d.conflicts.length > 0;
  const unchanged = preview.dimensions.filter((d) => !differs(d));
  const undecided = preview.dimensions.filter((d) => d.conflicts.length > 0 && !decided[d.key]).length;
  const count = answersOf(preview.dimensions, decided).length;
  const lacking = (d: MergedDimension, dimension: Form['rubric']['dimensions'][number]) => {
    const answer = finalOf(d, decided[d.key]);
    const kinds = answer.evidenceIds.flatMap((id) => form.evidence.find((e) => e.id === id)?.type ?? []);
    return answerProblems(form.rubric, dimension, answer, kinds).map((p) => issueText(t, p, 'reviews'));
  };
  const refused = undecided > 0 ? t('reviews.offline.decideFirst', { count: undecided }) : undefined;
  return (
    <div className={styles['changes']}>
      {stage.anew && (
        <Callout tone="warn" role="alert">
          {t('reviews.offline.meanwhile')}
        </Callout>
      )}
      {preview.touched.length > 0 && (
        <Callout tone="warn">{t('reviews.offline.touched', { list: format.list(preview.touched.map(titleOf)) })}</Callout>
      )}
      {form.rubric.dimensions.map((dimension, i) => {
        const d = preview.dimensions.find((x) => x.key === dimension.key);
        return (
          d &&
          differs(d) && (
            <ChangedDimension
              // Decided anew where the review was changed meanwhile.
              key={`${d.key} ${d.version}`}
              form={form}
              dimension={dimension}
              number={i + 1}
              d={d}
              decided={decided[d.key]}
              lacking={d.conflicts.length > 0 && !decided[d.key] ? [] : lacking(d, dimension)}
              onDecide={(answer) => onDecide(d.key, answer)}
            />
          )
        );
      })}
      {unchanged.length > 0 && <p>{t('reviews.offline.unchanged', { list: format.list(unchanged.map((d) => titleOf(d.key))) })}</p>}
      {preview.absent.length > 0 && <p>{t('reviews.offline.absent', { list: format.list(preview.absent.map(titleOf)) })}</p>}
      {stage.problem && <ProblemNote problem={stage.problem} />}
      {count > 0 || refused ? (
        <div className={styles['take']}>
          <Button kind="main" busy={sending} {...(refused ? { refused } : {})} onClick={onTake}>
            {t('reviews.offline.takeOver', { count })}
          </Button>
          <p className="meta">{t('reviews.offline.allOrNothing')}</p>
        </div>
      ) : (
        <Callout role="status">{t('reviews.offline.nothing')}</Callout>
      )}
    </div>
  );
}
