import { Link } from '@tanstack/react-router';
import type { AnswerValue, Readiness } from '@guildhall/domain/peer-review/answer';
import { buttonClass } from '@guildhall/ui/Button';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import { useWords } from '../../app/i18n/provider';
import type { Form } from './answer-way';
import { DueLine } from './due-line';
import styles from './form.module.css';

export interface IndexItem {
  key: string;
  number: number;
  title: string;
  readiness: Readiness;
  value: AnswerValue | null;
}

/** The dimensions with their state: a strip of numbers, or a list with names where there is room for it. */
export function FormIndex({
  caseId,
  items,
  current,
  ready,
  asList,
}: {
  caseId: string;
  items: readonly IndexItem[];
  current: string;
  ready: number;
  asList?: boolean;
}) {
  const { t } = useWords();
  return (
    <nav aria-label={t(asList ? 'reviews.form.indexNames' : 'reviews.form.index')}>
      {asList && <h2 className={styles['marginTitle']}>{t('reviews.form.ready', { ready, of: items.length })}</h2>}
      <ol role="list" className={asList ? styles['list'] : styles['strip']}>
        {items.map((i) => (
          <li key={i.key}>
            <Link
              to="/reviews/$caseId/form"
              params={{ caseId }}
              search={{ d: i.key }}
              resetScroll={false}
              aria-current={i.key === current ? 'step' : undefined}
              data-state={i.value === 'NS' || i.value === 'IE' ? (i.readiness === 'READY' ? 'LEFT' : i.readiness) : i.readiness}
              title={asList ? undefined : i.title}
            >
              <span className="num">{i.number}</span>
              {asList ? <span>{i.title}</span> : <VisuallyHidden>{i.title}</VisuallyHidden>}
              {asList && <span className="num soft">{i.value === 'NS' || i.value === 'IE' ? '–' : (i.value ?? '')}</span>}
              <VisuallyHidden>, {t(`reviews.ready.${i.readiness}`)}</VisuallyHidden>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What is still open as links, when it is due, and the way to send. */
export function StillOpen({ form, items }: { form: Form; items: readonly IndexItem[] }) {
  const { t } = useWords();
  const open = items.filter((i) => i.readiness !== 'READY');
  return (
    <div className={styles['open']}>
      <h2 className={styles['marginTitle']}>{t('reviews.form.stillOpen')}</h2>
      {open.length === 0 ? (
        <p className="meta">{t('reviews.form.nothingOpen')}</p>
      ) : (
        <ul role="list">
          {open.map((i) => (
            <li key={i.key}>
              <Link to="/reviews/$caseId/form" params={{ caseId: form.caseId }} search={{ d: i.key }} resetScroll={false}>
                {i.title}
              </Link>
              : {t(`reviews.ready.${i.readiness}`)}
            </li>
          ))}
        </ul>
      )}
      <Link to="/reviews/$caseId/check" params={{ caseId: form.caseId }} className={buttonClass('plain')}>
        {t('reviews.form.check')}
      </Link>
      <Link to="/reviews/$caseId/offline" params={{ caseId: form.caseId }}>
        {t('reviews.form.offline')}
      </Link>
      {form.deadline && <DueLine deadline={form.deadline} extendedTo={form.assignment?.extendedTo ?? null} />}
    </div>
  );
}
