import type { OfflineRefusal } from '@guildhall/domain/peer-review/offline-merge';
import { Callout } from '@guildhall/ui/Callout';
import { useT } from '../../../app/i18n/provider';
import type { Form } from '../answer-way';
import { fieldWord } from './field-word';
import { placeOf } from './offline-way';
import styles from './offline.module.css';

/** Why a file was not taken, where in it, and the way out. */
export function RefusedForm({ form, refusal }: { form: Form; refusal: OfflineRefusal }) {
  const t = useT();
  if (refusal.rule !== 'unreadable')
    return (
      <Callout tone="bad" role="alert">
        {t(`reviews.offline.refused.${refusal.rule}`)} {t('reviews.offline.nothingChanged')}
      </Callout>
    );
  return (
    <div className={styles['stack']}>
      <Callout tone="bad" role="alert">
        {t('reviews.offline.problems', { count: refusal.problems.length })} {t('reviews.offline.nothingChanged')}
      </Callout>
      <ol role="list" className={styles['problems']}>
        {refusal.problems.map((p) => {
          const { key, field, words } = placeOf(p);
          const dimension = form.rubric.dimensions.find((d) => d.key === key);
          return (
            <li key={`${p.line} ${p.rule} ${p.what}`}>
              <span className="num soft">{t('reviews.offline.line', { line: p.line })}</span>
              <div>
                {dimension && (
                  <strong>
                    {dimension.title}
                    {field && `: ${t(fieldWord[field])}`}
                  </strong>
                )}
                {words && (
                  <code className={styles['words']} dir="auto">
                    {words}
                  </code>
                )}
                <p>{t(`reviews.offline.problem.${p.rule}`)}</p>
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
